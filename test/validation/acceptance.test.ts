import { accept } from '../../src/validation/acceptance';
import { validate } from '../../src/validation/engine';
import { CRASHING, NEGATIVE, workplaceOf } from './support/books';

const books = { income: -10, costs: -4, profit: null, members: 3 };
const found = validate([NEGATIVE, CRASHING], books, workplaceOf(books));
const decision = { reason: 'Kreditnota', name: 'Bo Ibsen', date: '2026-11-21' };

test('an accepted finding moves to its own list with reason, name and date', () => {
  const result = accept(found, [{ rule: 'ANY-NEG', datapoint: 'income', ...decision }]);
  expect(result.findings.map(({ datapoint }) => datapoint)).toEqual(['costs', 'costs']);
  expect(result.accepted).toMatchObject([{ rule: 'ANY-NEG', datapoint: 'income', ...decision }]);
});

test('a decision about another row, datapoint or rule accepts nothing', () => {
  const result = accept(found, [
    { rule: 'ANY-NEG', datapoint: 'income', row: 1, ...decision },
    { rule: 'ANY-NEG', datapoint: 'profit', ...decision },
    { rule: 'B1-PROFIT', datapoint: 'income', ...decision },
  ]);
  expect(result).toEqual(found);
});

test('a crashed rule cannot be accepted away', () => {
  const result = accept(found, [{ rule: 'B1-CRASH', datapoint: 'costs', ...decision }]);
  expect(result.accepted).toEqual([]);
});
