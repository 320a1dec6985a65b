import type { Area, CellRef } from './address';
import type { CellValue } from './cell-value';
import type { ReferredCells } from './reference';

/** The cell that is active in the open workbook: the white one of the selection. */
export interface ActiveCell {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly value: CellValue;
  /** Its own formula, or the one that spills into it. English spelling without the equals sign; `null` without one. */
  readonly formula: string | null;
  /** The formula as the formula bar shows it. */
  readonly shownFormula: string | null;
  /** Where its answer spills, and from which cell; `null` where nothing spills. */
  readonly spill: { readonly anchor: CellRef; readonly area: Area } | null;
}

/** What stands in the cells that a reference turned out to be. */
export interface ReferredValues extends ReferredCells {
  /** Row by row; `null` when there are too many cells to read. */
  readonly values: readonly (readonly CellValue[])[] | null;
}

/** By the key of the reference. One that leads to no cells, such as a name for a constant, is left out. */
export type ReadReferences = ReadonlyMap<string, ReferredValues>;

export interface ActiveCellReading {
  readonly active: ActiveCell;
  readonly references: ReadReferences;
}
