import { isFormulaError } from '../formulas/result';
import type { FunctionRegistry, FunctionValue } from '../workbook/sheet-function';
import type { Language } from '../workbook/text';
import { ALL_FUNCTIONS } from './all-functions';
import { NAMESPACE, type EsgFunction } from './esg-function';

/** Excel shows a function's own message only beside these two errors. */
const ERRORS_WITH_MESSAGE: readonly string[] = ['#VALUE!', '#N/A'];

/** The function's answer as a cell holds it, with the message where Excel can show one. */
export function answerOf(fn: EsgFunction, args: readonly FunctionValue[], language: Language): FunctionValue {
  const result = fn.calculate(args);
  if (!isFormulaError(result)) return result.value;
  const { error, message } = result;
  return ERRORS_WITH_MESSAGE.includes(error) ? { error, message: message[language] } : { error };
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
