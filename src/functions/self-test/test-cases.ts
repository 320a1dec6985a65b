import { isFormulaError } from '../../formulas/result';
import { formatArea, formatCell } from '../../workbook/address';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import type { EsgFunction, FunctionExample } from '../esg-function';
import { callFormula } from '../insert/call-formula';

/** One worked example as a formula in a cell, with what Excel must answer. */
export interface TestCase {
  readonly fn: EsgFunction;
  readonly cell: string;
  /** The cells that the answer fills. */
  readonly area: string;
  /** In English spelling without the equals sign. */
  readonly formula: string;
  readonly answer: readonly (readonly CellValue[])[];
}

/** What Excel may treat differently: a number, a text, several cells, an error. */
const KINDS: readonly ((answer: FunctionValue) => boolean)[] = [
  (answer) => typeof answer === 'number',
  (answer) => typeof answer === 'string',
  isRange,
  (answer) => !isRange(answer) && isCellError(answer),
];

/** One example of each kind, below one another. An example with a blank is left out: a formula has no such constant. */
export function testCases(functions: readonly EsgFunction[]): readonly TestCase[] {
  const written = functions.flatMap((fn) =>
    fn.examples.filter(hasNoBlanks).map((example) => ({ fn, example })),
  );
  let row = 1;
  return KINDS.flatMap((isKind) => {
    const found = written.find(({ fn, example }) => isKind(example.answer) && isOwnAnswer(fn, example));
    if (!found) return [];
    const { fn, example } = found;
    const answer = isRange(example.answer) ? example.answer : [[example.answer]];
    const top = row;
    row += answer.length + 1;
    return {
      fn,
      cell: formatCell({ row: top, column: 1 }),
      area: formatArea({ top, left: 1, bottom: top + answer.length - 1, right: answer[0]?.length ?? 1 }),
      formula: callFormula({ fn, args: example.args.map((value) => ({ kind: 'value', value })) }, ''),
      answer,
    };
  });
}

function hasNoBlanks({ args }: FunctionExample): boolean {
  return args.every((arg) => arg !== null && (!isRange(arg) || arg.flat().every((cell) => cell !== null)));
}

/** An error that is handed over and passed on says nothing of the function. */
function isOwnAnswer(fn: EsgFunction, { args, answer }: FunctionExample): boolean {
  return isRange(answer) || !isCellError(answer) || isFormulaError(fn.calculate(args));
}
