import { answerAt, fieldAt, maalepunktIdOf } from '../../src/handlingsplan/answer-at';
import { planCells } from '../../src/handlingsplan/plan-cells';
import { CLEAN, planBook, withMore, withRow } from './support/plan-builder';

const { plan } = planBook(
  withMore(withRow(CLEAN, 'plan', 3, { resources: '[Indsæt kr.]' }), 'plan', {
    maalepunkt: 'Kantinen',
    initiative: 'Mere salat i buffeten',
  }),
);

it('finds every answer of a plan at the datapoint that names its cell', () => {
  const cells = planCells(plan);
  expect(cells.length).toBeGreaterThan(150);
  for (const { id, sheet, cell, value } of cells) {
    expect([id, answerAt(plan, id)]).toEqual([
      id,
      expect.objectContaining({ written: value, place: { sheet, cell } }),
    ]);
  }
});

it.each([
  ['E1', 'maalepunkt', 'Energiforbrug'],
  ['E6.1', 'goal', 'Hæve sorteringsgraden fra 34 % til 50 % i alle etageafdelinger senest ultimo 2028.'],
  ['E6.1.goal', 'goal', 'Hæve sorteringsgraden fra 34 % til 50 % i alle etageafdelinger senest ultimo 2028.'],
  ['E1.1.2', 'initiative', 'Efterisolering af loftrum i afdeling 12'],
  ['E1.1.2.initiative', 'initiative', 'Efterisolering af loftrum i afdeling 12'],
  ['E1.1.2.target', 'target', 100],
  ['log.2.comment', 'comment', 'Blok 1 og 2 er færdige.'],
  ['data.1.value', 'value', 128],
  ['unknown.1', 'maalepunkt', 'Kantinen'],
  ['help.1', 'goal', '[Indsæt kr.]'],
])('knows %s as an answer of %s', (datapoint, column, written) => {
  expect(fieldAt(plan, datapoint)).toMatchObject({ column, answer: { written } });
});

it.each([
  'plan',
  '',
  'E9',
  'E1.7',
  'E1.1.9',
  'E1.1.9.status',
  'E2.level',
  'E1.nothing',
  'E1.status',
  'log.9.date',
  'log.1',
  'log.1.level',
  'unknown.2',
  'repeated.1',
  'x.1.2',
])('knows nothing at %p', (datapoint) => {
  expect(answerAt(plan, datapoint)).toBeNull();
});

it.each([
  ['E1', 'E1'],
  ['G6.2.3.status', 'G6'],
  ['log.1.date', null],
  ['plan', null],
  ['E12', null],
])('takes %s to be about %s', (datapoint, id) => {
  expect(maalepunktIdOf(datapoint)).toBe(id);
});
