import { smartCheck } from '../../../src/formulas/smart/smart-check';
import { smartVerdict, type WrittenGoal } from '../../../src/formulas/smart/smart-verdict';
import { MAALEPUNKTER } from '../../../src/handlingsplan/configuration/configuration';
import { errorOf, valueOf } from '../support/result';

const TODAY = '2026-11-21';
const NOTHING_BESIDE: Omit<WrittenGoal, 'text'> = {
  indicator: '',
  baseline: null,
  target: null,
  unit: '',
  deadline: null,
  responsible: '',
  accepted: null,
};
const GOOD: WrittenGoal = {
  text: 'Reducere varmeforbruget i afdeling 12 fra 120 til 100 kWh/m2',
  indicator: 'Energiforbrug',
  baseline: 120,
  target: 100,
  unit: 'kWh/m2',
  deadline: '2028-12-31',
  responsible: 'Driftschef',
  accepted: true,
};

test.each<[string, Partial<WrittenGoal>]>([
  ['SMART', {}],
  ['Mangler: S', { text: 'Mindre varme' }],
  ['Mangler: M', { target: 120 }],
  ['Mangler: A', { accepted: false }],
  ['Mangler: A', { accepted: null }],
  ['Mangler: R', { responsible: '' }],
  ['Mangler: T', { deadline: null }],
  ['Mangler: T', { deadline: '2026-11-20' }],
  ['Mangler: T', { deadline: '2037-01-01' }],
  ['SMART', { deadline: TODAY }],
])('%s when %p', (verdict, changes) => {
  expect(valueOf(smartVerdict({ ...GOOD, ...changes }, TODAY))).toBe(verdict);
});

test('a vague goal without anything beside it lacks everything', () => {
  const goal = { text: 'Vi vil gøre det bedre på affald', ...NOTHING_BESIDE };
  expect(valueOf(smartVerdict(goal, TODAY))).toBe('Mangler: S, M, A, R, T');
});

test('an indicator without a number is not measurable yet', () => {
  const goal = { ...GOOD, text: 'Varmeforbruget i bygningerne skal ned', baseline: null, target: null };
  expect(valueOf(smartVerdict(goal, TODAY))).toBe('Mangler: M');
});

test('the deadline beside a goal counts before the one in its words', () => {
  const text = `${GOOD.text} senest 31-12-2025`;
  expect(valueOf(smartVerdict({ ...GOOD, text }, TODAY))).toBe('SMART');
  expect(valueOf(smartVerdict({ ...GOOD, text, deadline: null }, TODAY))).toBe('Mangler: T');
});

test.each(MAALEPUNKTER.map(({ id, goalExample }) => [id, goalExample]))(
  'says of the example of %s what the pane says',
  (_id, text) => {
    const lacking = smartCheck({ text }, { today: TODAY }).filter(
      ({ letter, state }) => 'SMT'.includes(letter) && state !== 'met',
    );
    const expected = ['S', 'M', 'A', 'R', 'T'].filter(
      (one) => one === 'A' || one === 'R' || lacking.some(({ letter }) => letter === one),
    );
    const verdict = valueOf(smartVerdict({ text, ...NOTHING_BESIDE }, TODAY));
    expect(verdict).toBe(`Mangler: ${expected.join(', ')}`);
  },
);

test('there must be a goal and a day', () => {
  expect(errorOf(smartVerdict({ ...GOOD, text: '' }, TODAY))).toBe('#N/A');
  expect(errorOf(smartVerdict(GOOD, null))).toBe('#N/A');
});
