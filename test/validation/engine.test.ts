import { validate } from '../../src/validation/engine';
import { CRASHING, MEMBERS, NEGATIVE, PROFIT, RULES, workplaceOf, type Books } from './support/books';

const run = (books: Books, rules = RULES) => validate(rules, books, workplaceOf(books));

test('a clean workbook has no findings, and every rule is accounted for', () => {
  const result = run({ income: 10, costs: 4, profit: 6, members: 3 });
  expect(result).toEqual({
    findings: [],
    accepted: [],
    passed: ['ANY-NEG', 'B1-PROFIT', 'C1-MEMBERS'],
    notRelevant: [],
    notChecked: [],
  });
});

test('a finding says what, where, why and how to fix it', () => {
  const { findings } = run({ income: 10, costs: 4, profit: 5, members: 3 });
  expect(findings).toEqual([
    {
      rule: 'B1-PROFIT',
      severity: 'error',
      disclosure: 'B1',
      paragraph: '1(a)',
      datapoint: 'profit',
      sheet: 'Books 2026',
      cell: 'B3',
      question: { da: 'What is profit? (da)', en: 'What is profit? (en)' },
      message: { da: '5 should be 6 (da)', en: '5 should be 6 (en)' },
      help: PROFIT.help,
      origin: 'rule',
      fix: {
        title: { da: 'Write 6 (da)', en: 'Write 6 (en)' },
        changes: [
          { kind: 'cell', sheet: 'Books 2026', cell: 'B3', before: { value: 5 }, after: { value: 6 } },
        ],
      },
    },
  ]);
});

test('a rule for every disclosure takes the disclosure and paragraph of the datapoint', () => {
  const { findings } = run({ income: 1, costs: null, profit: 1, members: -1 }, [NEGATIVE]);
  expect(findings).toMatchObject([
    { rule: 'ANY-NEG', datapoint: 'members', disclosure: 'C1', paragraph: '2' },
  ]);
});

test('a rule that does not concern the workbook is not relevant, and has not passed', () => {
  const result = run({ income: 10, costs: 4, profit: null, members: 3 }, [PROFIT]);
  expect(result).toMatchObject({ findings: [], passed: [], notRelevant: ['B1-PROFIT'] });
});

test('what a rule could not look at is said, and the rule has not passed', () => {
  const result = run({ income: null, costs: null, profit: null, members: null }, [MEMBERS]);
  expect(result).toMatchObject({
    findings: [],
    passed: [],
    notRelevant: [],
    notChecked: [{ rule: 'C1-MEMBERS', reason: { en: 'Members unknown (en)' } }],
  });
});

test('a fix that cannot be planned is left out, the finding stands', () => {
  const books = { income: 10, costs: 4, profit: 5, members: 3 };
  const { findings } = validate([PROFIT], books, { ...workplaceOf(books), plan: () => undefined });
  expect(findings).toHaveLength(1);
  expect(findings[0]).not.toHaveProperty('fix');
});

test('a rule that crashes is an error of its own, and the others still run', () => {
  const result = run({ income: -10, costs: null, profit: null, members: 3 }, [CRASHING, NEGATIVE]);
  expect(result.passed).toEqual([]);
  expect(result.findings).toMatchObject([
    { rule: 'B1-CRASH', origin: 'crash', severity: 'error', datapoint: 'costs', cell: 'B2' },
    { rule: 'ANY-NEG', origin: 'rule' },
  ]);
  expect(result.findings[0]!.message.en).toContain('out of ink');
});
