import fc from 'fast-check';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import type { EsgFunction } from '../../src/functions/esg-function';
import { FUNCTION_IDS } from '../../src/functions/function-ids';
import { answerOf } from '../../src/functions/function-registry';
import type { CellValue } from '../../src/workbook/cell-value';
import { isRange, type FunctionValue } from '../../src/workbook/sheet-function';
import { cellsOf, expectAnswer } from './support/expect-answer';

const each = test.each(ALL_FUNCTIONS.map((fn): [string, EsgFunction] => [`ESG.${fn.id}`, fn]));

const EXAMPLES = ALL_FUNCTIONS.flatMap((fn) =>
  fn.examples.map(
    ({ args, answer }, index) =>
      [`ESG.${fn.id} ${index + 1} (${JSON.stringify(args)})`, fn, args, answer] as const,
  ),
);

/** Reads the same cells as ranges of one cell, which is how Excel hands over what may be a range. */
function inRanges(args: readonly FunctionValue[]): readonly FunctionValue[] {
  return args.map((arg) => (isRange(arg) ? arg : [[arg]]));
}

test('every name has its function, and no other has one', () => {
  expect(ALL_FUNCTIONS.map(({ id }) => id).sort()).toEqual([...FUNCTION_IDS].sort());
});

each('%s has a worked example that succeeds, and prints its fields', (_name, fn) => {
  expect(fn.examples.some(({ answer }) => isRange(answer) || typeof answer !== 'object')).toBe(true);
  for (const text of [fn.title, fn.definition, fn.reference]) {
    expect(text.da).not.toBe('');
    expect(text.en).not.toBe('');
  }
});

test.each(EXAMPLES)('worked example %s', (_name, fn, args, expected) => {
  expectAnswer(answerOf(fn, args, 'da'), expected);
  expectAnswer(answerOf(fn, inRanges(args), 'en'), expected);
});

each('%s answers cells, never an exception, whatever the cells hold', (_name, fn) => {
  const cell = fc.oneof(
    fc.constantFrom(null, 0, '', 'ja', 'C', 2023, 'el', 'kWh', '31-12-2028'),
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constant({ error: '#REF!' }),
  );
  const range = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(fc.array(fc.oneof(cell, range), { maxLength: fn.parameters.length }), (args) => {
      for (const row of cellsOf(answerOf(fn, args, 'da'))) {
        for (const value of row) {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          else expect(value).toEqual(expect.anything());
        }
      }
    }),
  );
});

/** An argument of a worked example is replaced, one after the other, by what a blank cell is handed over as. */
each('%s tells a blank cell from 0 where Excel does, and never takes one for a text', (_name, fn) => {
  const example = fn.examples.find(({ answer }) => isRange(answer) || typeof answer !== 'object');
  for (const [index, parameter] of fn.parameters.entries()) {
    const withBlank = (blank: CellValue): FunctionValue =>
      answerOf(
        fn,
        fn.parameters.map((_parameter, at) => (at === index ? blank : (example?.args[at] ?? null))),
        'da',
      );
    expect(withBlank('')).toEqual(withBlank(null));
    if (parameter.optional) {
      const left = (example?.args ?? []).slice(0, index);
      expect(answerOf(fn, [...left, null], 'da')).toEqual(answerOf(fn, left, 'da'));
    }
    for (const row of cellsOf(withBlank(0))) expect(row).not.toContain(undefined);
  }
});

each('%s passes on the error of any cell it needs', (_name, fn) => {
  const example = fn.examples[0]!;
  for (const [index, parameter] of fn.parameters.entries()) {
    if (parameter.readsErrors) continue;
    const args = fn.parameters.map((_parameter, at) =>
      at === index ? { error: '#NAME?' } : (example.args[at] ?? null),
    );
    const cells = cellsOf(answerOf(fn, args, 'da')).flat();
    expect(cells).toEqual(cells.map(() => ({ error: '#NAME?' })));
  }
});

each('%s answers a range as its cells one by one', (_name, fn) => {
  if (fn.answers !== 'each-cell') return;
  const rows = fn.examples.filter(
    ({ args }) => !args.some((arg, at) => isRange(arg) && fn.parameters[at]?.takes === 'cell'),
  );
  const [first] = rows;
  const alike = rows.filter(({ args }) =>
    fn.parameters.every(({ takes }, at) => takes === 'cell' || args[at] === first?.args[at]),
  );
  const columns = fn.parameters.map(({ takes }, at) =>
    takes === 'range'
      ? (first?.args[at] ?? null)
      : alike.map(({ args }) => [(args[at] ?? null) as CellValue]),
  );
  const together = answerOf(fn, columns, 'da');
  const apart = alike.map(({ args }) => [answerOf(fn, args, 'da')]);
  expect(cellsOf(together)).toEqual(apart);
});

test('a range that is too small leaves #N/A beside the others', () => {
  const fn = ALL_FUNCTIONS.find(({ id }) => id === 'KOENSRATIO')!;
  expect(
    answerOf(
      fn,
      [
        [[1], [2], [3]],
        [[1], [2]],
      ],
      'da',
    ),
  ).toEqual([[1], [1], [{ error: '#N/A' }]]);
  expect(answerOf(fn, [[[1], [2]], [[1, 2]]], 'da')).toEqual([
    [1, 0.5],
    [2, 1],
  ]);
});
