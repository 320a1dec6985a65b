import { isFormulaError, type Result } from '../../formulas/result';
import type { FunctionValue } from '../../workbook/sheet-function';
import { isErrorAnswer, type EsgFunction } from '../esg-function';

/**
 * Whether a blank cell must be kept from a parameter: the function answers a blank with an error, or as if the
 * argument were left out, but 0, which some versions of Excel hand over for a blank, with another value. The examples
 * of the function tell, and what it says of them with 0 for every number: nothing used of nothing bought is 0,
 * although nothing can be used of 0 in the example.
 */
export function needsGuard(fn: EsgFunction, index: number): boolean {
  const parameter = fn.parameters[index];
  if (parameter?.takes !== 'cell') return false;
  const tried = fn.examples.flatMap(({ args }) => [
    args,
    args.map((arg) => (typeof arg === 'number' ? 0 : arg)),
  ]);
  return tried.some((args) => {
    const answerTo = (value: FunctionValue): Result<FunctionValue> =>
      fn.calculate(fn.parameters.map((_one, at) => (at === index ? value : (args[at] ?? null))));
    const [blank, zero] = [answerTo(null), answerTo(0)];
    if (isErrorAnswer(zero)) return false;
    return isErrorAnswer(blank) || (parameter.optional && !isSameValue(blank, zero));
  });
}

function isSameValue(a: Result<FunctionValue>, b: Result<FunctionValue>): boolean {
  return !isFormulaError(a) && !isFormulaError(b) && JSON.stringify(a.value) === JSON.stringify(b.value);
}
