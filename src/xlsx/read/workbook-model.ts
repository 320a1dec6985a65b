import type { CellValue } from '../../workbook/cell-value';
import type { SheetInfo } from '../../workbook/snapshot';

/** What the workbook part says, in the file's own spelling: more than a snapshot shows, less than the XML. */
export interface WorkbookModel {
  /** Worksheets in tab order; chart sheets and macro sheets are left alone. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly StoredName[];
  readonly date1904: boolean;
  /** No sheet may be added, removed, renamed or shown. */
  readonly structureProtected: boolean;
  readonly calculation: {
    readonly mode: 'auto' | 'autoNoTable' | 'manual';
    /** The values in the file are not to be trusted until they have been calculated again. */
    readonly fullCalcOnLoad: boolean;
  };
}

export interface SheetEntry extends SheetInfo {
  readonly sheetId: number;
  readonly part: string;
}

export interface StoredName {
  /** As stored: Excel's own names begin with `_xlnm.`. */
  readonly name: string;
  /** File spelling without the equals sign. */
  readonly refersTo: string;
  /** The name of the sheet it belongs to; `null` when it belongs to the workbook. */
  readonly scope: string | null;
  readonly hidden: boolean;
}

export interface StoredCell {
  readonly value: CellValue;
  /** Index into the workbook's cell formats (`cellXfs`). */
  readonly style: number;
  readonly formula?: StoredFormula;
}

export interface StoredFormula {
  /**
   * `shared` formulas are already expanded for their cell; `array` is entered with Ctrl+Shift+Enter, `dynamic`
   * spills by itself; both stand in the first cell of their area only.
   */
  readonly kind: 'normal' | 'shared' | 'array' | 'dynamic' | 'dataTable';
  /** File spelling without the equals sign. */
  readonly text: string;
  /** In A1: where an array, a dynamic array or a data table shows its values. */
  readonly area?: string;
}
