import { rulesIn } from '../../src/validation/profiles';
import { RULES } from './support/books';

const ids = (rules: readonly { id: string }[]) => rules.map(({ id }) => id);

test('basis leaves out the disclosures of udvidet, never the rules for every disclosure', () => {
  expect(ids(rulesIn(RULES, { module: 'basis' }))).toEqual(['ANY-NEG', 'B1-PROFIT']);
  expect(ids(rulesIn(RULES, { module: 'udvidet' }))).toEqual(['ANY-NEG', 'B1-PROFIT', 'C1-MEMBERS']);
});

test('a severity can be changed, and a rule switched off', () => {
  const rules = rulesIn(RULES, { module: 'basis', severities: { 'ANY-NEG': 'off', 'B1-PROFIT': 'info' } });
  expect(rules).toMatchObject([{ id: 'B1-PROFIT', severity: 'info' }]);
});
