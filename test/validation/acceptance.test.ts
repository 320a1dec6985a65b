import { accept, acceptanceOf } from '../../src/validation/acceptance';
import { validate } from '../../src/validation/engine';
import { CRASHING, NEGATIVE, workplaceOf } from './support/books';

const books = { income: -10, costs: -4, profit: null, members: 3 };
const found = validate([NEGATIVE, CRASHING], books, workplaceOf(books));
const signed = { reason: 'Kreditnota', name: 'Bo Ibsen', date: '2026-11-21' };
const valueOf = ({ datapoint }: { datapoint: string }): string => (datapoint === 'income' ? '-10' : '');
const income = found.findings.find(({ datapoint }) => datapoint === 'income')!;
const decision = { ...signed, value: '-10', message: income.message.da };

test('an accepted finding moves to its own list with reason, name and date', () => {
  const result = accept(found, [{ rule: 'ANY-NEG', datapoint: 'income', ...decision }], valueOf);
  expect(result.findings.map(({ datapoint }) => datapoint)).toEqual(['costs', 'costs']);
  expect(result.accepted).toMatchObject([{ rule: 'ANY-NEG', datapoint: 'income', ...signed }]);
});

test('a decision about another row, datapoint or rule accepts nothing', () => {
  const result = accept(
    found,
    [
      { rule: 'ANY-NEG', datapoint: 'income', row: 1, ...decision },
      { rule: 'ANY-NEG', datapoint: 'profit', ...decision },
      { rule: 'B1-PROFIT', datapoint: 'income', ...decision },
    ],
    valueOf,
  );
  expect(result).toEqual(found);
});

test('a crashed rule cannot be accepted away', () => {
  const result = accept(found, [{ rule: 'B1-CRASH', datapoint: 'costs', ...decision }], valueOf);
  expect(result.accepted).toEqual([]);
});

test('an accepted finding returns when the value or what is said of it changes', () => {
  const acceptance = acceptanceOf(income, valueOf, signed);
  expect(accept(found, [acceptance], valueOf).accepted).toHaveLength(1);
  expect(accept(found, [acceptance], () => '-11')).toEqual(found);
  expect(accept(found, [{ ...acceptance, message: 'Noget andet.' }], valueOf)).toEqual(found);
});
