import { EXAMPLE_ANSWERS } from '../../../src/vsme/danish-workbook/example-answers';
import { inDanishWorkbook } from '../../../src/vsme/danish-workbook/danish-datapoints';
import { NACE } from '../../../src/vsme/danish-workbook/words/nace';
import { WASTE } from '../../../src/vsme/danish-workbook/words/waste';
import { ADDED_WORDS } from '../../../src/vsme/danish-workbook/words/added-words';
import { DISCLOSURES } from '../../../src/vsme/catalogue';
import { OwnWords } from '../../../src/vsme/own-words';

const WORDS = new Map(
  DISCLOSURES.map(inDanishWorkbook).flatMap(({ datapoints }) =>
    datapoints.flatMap(({ id, words }) => (words ? [[id, words] as const] : [])),
  ),
);

test('every Danish word means one word of EFRAG, and none twice', () => {
  for (const [id, words] of WORDS) {
    const efrag = words.all.map((word) => words.efragFor(word));
    expect([id, new Set(words.all).size]).toEqual([id, words.all.length]);
    // The parts that may be left out belong to fewer disclosures.
    if (id === 'b1_omitted') continue;
    expect([id, new Set(efrag).size]).toEqual([id, words.all.length]);
    expect(efrag.map((word) => words.ownFor(word))).toEqual(words.all);
  }
});

test('every choice of the example is a word of its list', () => {
  for (const [id, words] of WORDS) {
    const chosen = [EXAMPLE_ANSWERS[id] ?? null].flat().filter((value) => typeof value === 'string');
    expect([id, chosen.filter((value) => !words.all.includes(value))]).toEqual([id, []]);
  }
});

test('a code that people add is understood as those that are there', () => {
  const nace = ADDED_WORDS['enum_ListNACETechnicalName']!;
  for (const [danish, efrag] of NACE) {
    expect(nace(danish)?.slice(0, 14)).toBe(efrag.slice(0, 14));
  }
  expect(nace('01.50 Blandet landbrug')).toBe('NACE A - 01.50 Blandet landbrug');
  expect(nace('Blandet landbrug')).toBeUndefined();
  const waste = ADDED_WORDS['enum_ListTypeOfWastes']!;
  const upToText = /^ {4}\d\d \d\d \d\d - (?:Non-)?Hazardous - /;
  for (const [danish, efrag] of WASTE) {
    expect(waste(danish)?.match(upToText)?.[0]).toBe(efrag.match(upToText)?.[0]);
  }
  expect(waste('20 01 14 Syrer (farligt)')).toBe('    20 01 14 - Hazardous - Syrer');
  expect(waste('20 01 14 Syrer')).toBeUndefined();
});

test('a word that is not known, or is EFRAG’s already, stays as it is', () => {
  const words = new OwnWords([['Danmark', 'Denmark']]);
  expect(words.efragFor(' Danmark ')).toBe('Denmark');
  expect(words.efragFor('Denmark')).toBe('Denmark');
  expect(words.efragFor('Norge')).toBe('Norge');
  expect(words.ownFor('Norway')).toBe('Norway');
});
