import { isFormulaError, type Result } from '../formulas/result';
import type { CellValue } from '../workbook/cell-value';
import type { FunctionRegistry, FunctionValue } from '../workbook/sheet-function';
import type { Language } from '../workbook/text';
import { ALL_FUNCTIONS } from './all-functions';
import { isOneCell, NAMESPACE, type EsgFunction } from './esg-function';
import type { FunctionId } from './function-ids';

/** Excel shows a function's own message only beside these two errors. */
const ERRORS_WITH_MESSAGE: readonly string[] = ['#VALUE!', '#N/A'];

/** The function's answer as cells hold it, with the message where Excel can show one. */
export function answerOf(fn: EsgFunction, args: readonly FunctionValue[], language: Language): FunctionValue {
  if (!answersEach(fn, args)) return inCells(fn.calculate(args), language);
  return fn.calculateEach(args).map((row) => row.map((result) => inCells(result, language) as CellValue));
}

/** Whether there is an answer for each cell of a range, given where one value is asked for. */
export function answersEach(fn: EsgFunction, args: readonly FunctionValue[]): boolean {
  return (
    fn.answers === 'each-cell' &&
    args.some((arg, index) => fn.parameters[index]?.takes === 'cell' && !isOneCell(arg))
  );
}

function inCells(result: Result<FunctionValue>, language: Language): FunctionValue {
  if (!isFormulaError(result)) return result.value;
  const { error, message } = result;
  return ERRORS_WITH_MESSAGE.includes(error) ? { error, message: message[language] } : { error };
}

const BY_ID: ReadonlyMap<string, EsgFunction> = new Map(ALL_FUNCTIONS.map((fn) => [fn.id, fn]));

/** The answer of the function with that id. */
export function answerFrom(
  id: FunctionId,
  args: readonly FunctionValue[],
  language: Language,
): FunctionValue {
  const fn = BY_ID.get(id);
  return fn ? answerOf(fn, args, language) : { error: '#NAME?' };
}

/** The add-in's functions for a calculation engine, answering in one language. */
export function esgFunctions(language: Language): FunctionRegistry {
  return ALL_FUNCTIONS.map((fn) => ({
    name: `${NAMESPACE}.${fn.id}`,
    minArguments: fn.parameters.filter(({ optional }) => !optional).length,
    maxArguments: fn.parameters.length,
    evaluate: (args) => answerOf(fn, args, language),
  }));
}

export const ESG_FUNCTIONS: FunctionRegistry = esgFunctions('da');
