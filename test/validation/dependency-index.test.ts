import fc from 'fast-check';
import { DependencyIndex, reevaluate } from '../../src/validation/dependency-index';
import { describe as describeOutcomes, evaluate } from '../../src/validation/engine';
import { DATAPOINTS, RULES, workplaceOf, type Books } from './support/books';

const index = new DependencyIndex(RULES);

test('a datapoint leads to the rules that read it', () => {
  expect([...index.rulesFor(['costs'])].sort()).toEqual(['ANY-NEG', 'B1-PROFIT']);
  expect([...index.rulesFor(['costs', 'members'])].sort()).toEqual(['ANY-NEG', 'B1-PROFIT', 'C1-MEMBERS']);
  expect(index.rulesFor(['nobody reads this']).size).toBe(0);
});

test('only the rules concerned run again', () => {
  const before: Books = { income: 10, costs: 4, profit: 6, members: 3 };
  let runs = 0;
  const counted = RULES.map((rule) => ({
    ...rule,
    check(books: Books) {
      runs++;
      return rule.check(books);
    },
  }));
  const previous = evaluate(counted, before);
  runs = 0;
  reevaluate(counted, previous, { ...before, members: 0 }, index.rulesFor(['members']));
  expect(runs).toBe(2);
});

test('revalidating after random edits says what a full run says', () => {
  const value = fc.option(fc.integer({ min: -3, max: 3 }));
  const books = fc.record(Object.fromEntries(DATAPOINTS.map((id) => [id, value])));
  const edits = fc.array(fc.record({ datapoint: fc.constantFrom(...DATAPOINTS), value }), { maxLength: 8 });
  fc.assert(
    fc.property(books, edits, (start: Books, steps) => {
      let current = start;
      let outcomes = evaluate(RULES, current);
      for (const { datapoint, value: written } of steps) {
        current = { ...current, [datapoint]: written };
        outcomes = reevaluate(RULES, outcomes, current, index.rulesFor([datapoint]));
        const workplace = workplaceOf(current);
        expect(describeOutcomes(outcomes, workplace)).toEqual(
          describeOutcomes(evaluate(RULES, current), workplace),
        );
      }
    }),
  );
});
