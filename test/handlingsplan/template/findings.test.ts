import { validatePlan } from '../../../src/handlingsplan/validate';
import { made } from './support';

// Around a new year and a leap day, where counted dates go wrong first.
test.each(['2026-11-16', '2026-12-31', '2027-01-01', '2028-02-29'])(
  'made on %s the example shows a deadline that has passed and a group in the place of a person, and nothing else',
  async (today) => {
    const { book } = await made({ example: true, today });
    const { findings, notChecked } = validatePlan(book.plan, { phase: 'plan', today });
    expect(findings.map(({ rule, datapoint }) => [rule, datapoint])).toEqual([
      ['HP17', 'E6.1.2.deadline'],
      ['HP13', 'G1.1.2.responsible'],
    ]);
    expect(notChecked).toEqual([]);
    expect(validatePlan(book.plan, { phase: 'workshop', today }).findings).toEqual([]);
  },
);

test('a blank one only lacks priorities', async () => {
  const { book } = await made({ example: false });
  const { findings } = validatePlan(book.plan, { phase: 'plan', today: '2026-11-16' });
  expect(findings.map(({ rule }) => rule)).toEqual(['HP03']);
});
