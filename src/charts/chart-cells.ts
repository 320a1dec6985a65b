import type { CellRef } from '../workbook/address';
import type { CellValue } from '../workbook/cell-value';

/** What the cells hold that charts refer to. */
export interface ChartCells {
  valueAt(sheet: string, at: CellRef): CellValue;
  /** As the cell shows it. */
  textAt(sheet: string, at: CellRef): string;
  /** Invariant (US) format code, `General` for a cell that has no other. */
  numberFormatAt(sheet: string, at: CellRef): string;
}
