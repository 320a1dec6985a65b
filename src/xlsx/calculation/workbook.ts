import type { Area, CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { DefinedName, TableInfo } from '../../workbook/snapshot';

/** A workbook as the calculator needs it. */
export interface CalculationWorkbook {
  readonly sheets: readonly CalculationSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

export interface CalculationSheet {
  readonly name: string;
  readonly cells: Iterable<readonly [CellRef, CalculationCell]>;
  readonly tables: readonly TableInfo[];
  readonly merges: readonly Area[];
}

export interface CalculationCell {
  /** Beside a formula: the value it last had; `null` when the file holds none. */
  readonly value: CellValue;
  /** In the spelling Excel shows, without the equals sign. */
  readonly formula?: string;
  /** The formula answers with an array that stands in this area. */
  readonly array?: { readonly area: Area; readonly dynamic: boolean };
}
