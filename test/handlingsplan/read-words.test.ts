import { LEVELS, STATUSES, WORDS } from '../../src/handlingsplan/configuration/configuration';
import { isPriority, readLevel, readPillar, readStatus, readYes } from '../../src/handlingsplan/read-words';

test('every status and level is known by its own word and its synonyms', () => {
  for (const { status, en, synonyms } of WORDS.statuses) {
    for (const word of [status, en, ...synonyms]) expect([word, readStatus(word)]).toEqual([word, status]);
  }
  for (const { level, synonyms } of WORDS.levels) {
    for (const word of [level, ...synonyms]) expect([word, readLevel(word)]).toEqual([word, level]);
  }
  expect(WORDS.statuses.map(({ status }) => status)).toEqual(STATUSES);
  expect(WORDS.levels.map(({ level }) => level)).toEqual(LEVELS);
});

test.each([
  ['I GANG', 'I gang'],
  ['igangværende', 'I gang'],
  ['Gennemfort', 'Gennemført'],
  ['Rød', 'Forsinket'],
  ['–', 'Ikke påbegyndt'],
  ['næsten færdig', null],
  ['', null],
  ['?', null],
])('the status %j is %j', (word, status) => {
  expect(readStatus(word)).toBe(status);
});

test.each([
  ['Mellem – på niveau med sektoren', 'Mellem'],
  ['ambitiøs', 'Ambitiøst'],
  ['Minimum (compliance)', 'Minimum'],
  ['Vi vil være bedst', null],
  ['', null],
])('the level %j is %j', (word, level) => {
  expect(readLevel(word)).toBe(level);
});

test.each([
  ['Ja', true],
  ['x', true],
  [1, true],
  ['Høj', true],
  [true, true],
  ['nej', false],
  [0, false],
  [null, null],
  ['', null],
  ['måske', null],
  [{ error: '#N/A' }, null],
])('%j is said to be %j', (value, yes) => {
  expect(readYes(value)).toBe(yes);
});

test('a grade below the highest is a priority, and neither yes nor no', () => {
  for (const grade of [2, '3', 'Mellem', 'lav'])
    expect([readYes(grade), isPriority(grade)]).toEqual([null, true]);
  expect(isPriority('Affald')).toBe(false);
});

test.each([
  ['E', 'E'],
  ['Miljø', 'E'],
  ['E – Miljø', 'E'],
  ['Sociale forhold (S)', 'S'],
  ['Governance', 'G'],
  ['Ledelse', 'G'],
  ['E og S', null],
  ['Handlingsplan', null],
  ['', null],
])('the pillar of %j is %j', (text, pillar) => {
  expect(readPillar(text)).toBe(pillar);
});
