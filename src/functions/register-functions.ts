import { isCellError, type CellError, type CellValue } from '../workbook/cell-value';
import { isRange, type FunctionValue } from '../workbook/sheet-function';
import type { Language } from '../workbook/text';
import { ALL_FUNCTIONS } from './all-functions';
import type { EsgFunction } from './esg-function';
import { answerOf } from './function-registry';

/**
 * Ties the functions to Excel's custom function runtime; without one, as in Excel versions that have no custom
 * functions, nothing happens. Call it before anything heavy loads, so that cells are not left waiting.
 *
 * @param language asked each time an error needs its text, because Excel's language is not known yet at this point.
 */
export function registerFunctions(language: () => Language): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const fn of ALL_FUNCTIONS) {
    CustomFunctions.associate(fn.id, (...args: unknown[]) => answerToExcel(fn, args, language));
  }
}

/** Excel adds an invocation object after the arguments; anything after the last parameter is left alone. */
function answerToExcel(fn: EsgFunction, args: readonly unknown[], language: () => Language): unknown {
  const inputs = fn.parameters.map((_parameter, index) => fromExcel(args[index]));
  const answer = answerOf(fn, inputs, language());
  if (isRange(answer)) return answer.map((row) => row.map(toExcel));
  const cell = toExcel(answer);
  if (cell instanceof CustomFunctions.Error) throw cell;
  return cell;
}

/** An argument that is left out comes as `null` or `undefined`; a linked data type is no value a formula can use. */
function fromExcel(argument: unknown): FunctionValue {
  return Array.isArray(argument)
    ? argument.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellFromExcel))
    : cellFromExcel(argument);
}

function cellFromExcel(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return { error: '#VALUE!' };
}

function toExcel(value: CellValue): unknown {
  return isCellError(value) ? excelError(value) : value;
}

function excelError({ error, message }: CellError): CustomFunctions.Error {
  const codes: readonly string[] = Object.values(CustomFunctions.ErrorCode);
  const code = Object.values(CustomFunctions.ErrorCode)[codes.indexOf(error)];
  return new CustomFunctions.Error(code ?? CustomFunctions.ErrorCode.invalidValue, message);
}
