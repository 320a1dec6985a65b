import { isFormulaError, type Result } from '../../formulas/result';
import { isCellError } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import type { EsgFunction } from '../esg-function';

/**
 * Whether a blank cell must be kept from a parameter: the function answers a blank with an error, but 0, which some
 * versions of Excel hand over for a blank, with a number. The examples of the function tell, and what it says of them
 * with 0 for every number: nothing used of nothing bought is 0, although nothing can be used of 0 in the example.
 */
export function needsGuard(fn: EsgFunction, index: number): boolean {
  const parameter = fn.parameters[index];
  if (!parameter || parameter.optional || parameter.takes !== 'cell') return false;
  const tried = fn.examples.flatMap(({ args }) => [
    args,
    args.map((arg) => (typeof arg === 'number' ? 0 : arg)),
  ]);
  return tried.some((args) => {
    const answerTo = (value: FunctionValue): Result<FunctionValue> =>
      fn.calculate(args.map((arg, at) => (at === index ? value : arg)));
    return isError(answerTo(null)) && !isError(answerTo(0));
  });
}

function isError(answer: Result<FunctionValue>): boolean {
  return isFormulaError(answer) || (!isRange(answer.value) && isCellError(answer.value));
}
