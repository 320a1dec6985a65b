import type { Text } from '../workbook/text';
import type { UsedSource } from './source';

/**
 * The errors a formula answers with: `#VALUE!` wrong type or unit, `#NUM!` outside the possible values,
 * `#DIV/0!` the denominator is zero or missing, `#N/A` data or a factor is missing.
 */
export type FormulaErrorCode = '#VALUE!' | '#NUM!' | '#DIV/0!' | '#N/A';

export interface FormulaError {
  readonly error: FormulaErrorCode;
  readonly message: Text;
}

export interface Answer<T> {
  readonly value: T;
  /** The outside figures the value rests on; absent when it rests on the inputs alone. */
  readonly sources?: readonly UsedSource[];
}

/** What a formula answers: never rounded, never a guess. Rounding belongs to the display. */
export type Result<T> = Answer<T> | FormulaError;

export function isFormulaError<T>(result: Result<T>): result is FormulaError {
  return 'error' in result;
}
