import type { CellValue } from './cell-value';

/** A sheet that exists only while something is tried out in the open workbook. */
export interface ScratchSheet {
  /** @param formulas in English spelling without the equals sign, by cell. */
  write(formulas: ReadonlyMap<string, string>): Promise<void>;
  /** @returns the values of each area, row by row. */
  read(areas: readonly string[]): Promise<readonly (readonly (readonly CellValue[])[])[]>;
}
