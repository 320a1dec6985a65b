import type { Workplace } from '../../../src/validation/finding';
import { EVERY_DISCLOSURE, type Rule } from '../../../src/validation/rule';

/** A made-up domain: numbers by name, each in its own row of one sheet. */
export type Books = Readonly<Record<string, number | null>>;

export const DATAPOINTS = ['income', 'costs', 'profit', 'members'] as const;

const text = (said: string) => ({ da: `${said} (da)`, en: `${said} (en)` });

function rule(id: string, rest: Partial<Rule<Books>> & Pick<Rule<Books>, 'reads' | 'check'>): Rule<Books> {
  return {
    id,
    severity: 'error',
    disclosure: 'B1',
    paragraph: '1(a)',
    source: 'made up',
    title: text(`Title of ${id}`),
    help: text(`Help of ${id}`),
    ...rest,
  };
}

export const NEGATIVE = rule('ANY-NEG', {
  disclosure: EVERY_DISCLOSURE,
  severity: 'warning',
  reads: DATAPOINTS,
  *check(books) {
    for (const datapoint of DATAPOINTS) {
      const value = books[datapoint] ?? 0;
      if (value < 0) yield { datapoint, message: text(`${value} is negative`) };
    }
  },
});

export const PROFIT = rule('B1-PROFIT', {
  reads: ['income', 'costs', 'profit'],
  when: ({ profit }) => profit !== null,
  *check({ income, costs, profit }) {
    const expected = (income ?? 0) - (costs ?? 0);
    if (profit === expected) return;
    yield {
      datapoint: 'profit',
      message: text(`${profit} should be ${expected}`),
      fix: { title: text(`Write ${expected}`), edits: [{ datapoint: 'profit', value: expected }] },
    };
  },
});

export const MEMBERS = rule('C1-MEMBERS', {
  disclosure: 'C1',
  severity: 'info',
  reads: ['members'],
  *check({ members }) {
    if (members === null) yield { unchecked: text('Members unknown') };
    else if (members === 0) yield { datapoint: 'members', message: text('No members') };
  },
});

export const CRASHING = rule('B1-CRASH', {
  reads: ['costs'],
  check() {
    throw new Error('out of ink');
  },
});

export const RULES = [NEGATIVE, PROFIT, MEMBERS];

export function cellOf(datapoint: string): { sheet: string; cell: string } {
  return { sheet: 'Books 2026', cell: `B${DATAPOINTS.findIndex((known) => known === datapoint) + 1}` };
}

export function workplaceOf(books: Books): Workplace {
  return {
    locate: (datapoint) => ({
      ...cellOf(datapoint),
      question: text(`What is ${datapoint}?`),
      disclosure: datapoint === 'members' ? 'C1' : 'B1',
      paragraph: '2',
    }),
    plan: ({ title, edits }) => ({
      title,
      changes: edits.map(({ datapoint, value }) => ({
        kind: 'cell',
        ...cellOf(datapoint),
        before: { value: books[datapoint] ?? null },
        after: { value },
      })),
    }),
  };
}
