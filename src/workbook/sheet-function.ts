import type { CellValue } from './cell-value';

/** One cell or a rectangle of cells, row by row. */
export type FunctionValue = CellValue | readonly (readonly CellValue[])[];

export function isRange(value: FunctionValue): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

/**
 * A worksheet function of the add-in as a calculation engine sees it. Bad input is answered with a
 * `CellError` that carries the reason; `evaluate` never throws. One that has no answer yet says `#BUSY!` and is asked
 * again in the next calculation.
 */
export interface SheetFunction {
  /** One ASCII name in every language, namespace included: `ESG.ULYKKESFREKVENS`. */
  readonly name: string;
  readonly minArguments: number;
  readonly maxArguments: number;
  readonly evaluate: (args: readonly FunctionValue[]) => FunctionValue;
}

/** The functions that a file or the embedded host can calculate. */
export type FunctionRegistry = readonly SheetFunction[];
