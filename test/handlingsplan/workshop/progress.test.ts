import { sentenceState } from '../../../src/handlingsplan/workshop/ambition-sentence';
import { workshopProgress } from '../../../src/handlingsplan/workshop/progress';
import { GOALS, SIX, planFile, planIn } from './plan-file';

test('how far each prioritised målepunkt has come', async () => {
  const { plan } = await planIn(await planFile(SIX, GOALS));
  expect(
    workshopProgress(plan).map(({ maalepunkt, level, sentence, goals, isDone }) => [
      maalepunkt.id,
      level,
      sentence,
      goals,
      isDone,
    ]),
  ).toEqual([
    ['E1', 'Ambitiøst', 'good', 2, true],
    ['E2', 'Mellem', 'missing', 0, false],
    ['S3', 'Minimum', 'good', 0, false],
    ['S7', null, 'missing', 0, false],
    ['G1', 'Ambitiøst', 'good', 1, true],
    ['G5', null, 'missing', 0, false],
  ]);
});

test('four goals are too many to be done', async () => {
  const goals = [1, 2, 3, 4].map((no) => ['Energiforbrug', no, `Mål ${no}`]);
  const { plan } = await planIn(await planFile(SIX, goals));
  expect(workshopProgress(plan)[0]).toMatchObject({ goals: 4, isDone: false });
});

test.each([
  [null, 'missing'],
  ['  ', 'missing'],
  ['Vi sparer ca. 20 pct. energi.', 'good'],
  ['x'.repeat(200), 'good'],
  ['x'.repeat(201), 'long'],
  ['Vi sparer energi. Alle er med.', 'several'],
  ['Vi kan! Vi vil', 'several'],
])('the sentence %p is %s', (sentence, state) => {
  expect(sentenceState(sentence)).toBe(state);
});
