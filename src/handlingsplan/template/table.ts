import { columnLetters, formatArea, formatReference } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { CellValidation } from '../../workbook/snapshot';
import type { HeadingLook, Look } from './looks';

/** The row of the headings; the rows of the table follow. */
export const HEADING_ROW = 4;
export const FIRST_ROW = HEADING_ROW + 1;
/** Formulas look so far down, for a table grows. */
const LAST_ROW = 1000;
/** Beside the table is a narrow margin. */
const FIRST_COLUMN = 2;

export type Validation = Omit<CellValidation, 'areas'>;

export interface TableColumn<Key extends string> {
  readonly key: Key;
  readonly heading: string;
  readonly headingLook: HeadingLook;
  /** In characters; 0 hides the column. */
  readonly width: number;
  readonly look: Look;
  /** Seen from the first row. */
  readonly validation?: Validation;
  /** Of the row, instead of a value; the cell is locked. */
  readonly formula?: (row: number) => string;
}

/** What stands in a row, by column; what is not named is blank. */
export type TableRow<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

/** Where the columns of a table stand on its sheet. */
export class Table<Key extends string> {
  readonly #columns: ReadonlyMap<Key, number>;

  constructor(
    readonly sheet: string,
    keys: readonly Key[],
  ) {
    this.#columns = new Map(keys.map((key, index) => [key, FIRST_COLUMN + index]));
  }

  column(key: Key): number {
    return this.#columns.get(key)!;
  }

  /** The cell of a column in a row, as formulas of the same sheet write it: `$F5`. */
  cell(key: Key, row: number): string {
    return `$${columnLetters(this.column(key))}${row}`;
  }

  /** The rows of some columns beside each other: `F5:H44`. */
  rows(from: Key, to: Key, lastRow: number): string {
    return formatArea({
      top: FIRST_ROW,
      left: this.column(from),
      bottom: lastRow,
      right: this.column(to),
    });
  }

  /**
   * A column as formulas of any sheet write it. It begins with the heading and ends far below the table, so that rows
   * that come to stand on top or at the end are within.
   */
  all(key: Key): string {
    const column = this.column(key);
    return formatReference({
      sheet: this.sheet,
      area: { top: HEADING_ROW, left: column, bottom: LAST_ROW, right: column },
    });
  }
}
