import { MAX_COLUMNS, parseCell, type Area, type CellRef } from './address';
import { sameValue, type CellValue } from './cell-value';

/**
 * How much of a workbook was read. `validate`: names and values of the wanted areas, which is what live
 * validation can afford. `formulas`: also formulas, number formats and whether the sheet is protected, just as quickly,
 * for cells that are to be written again. `full`: also locks, validations, merges and tables.
 */
export type Depth = 'validate' | 'formulas' | 'full';

/** A workbook as data: everything the product knows is computed from this by pure functions. */
export interface Snapshot extends WorkbookIndex {
  readonly depth: Depth;
  /** `null` where the boundary cannot tell: Office.js does not say which date system a workbook uses. */
  readonly date1904: boolean | null;
  readonly contents: ReadonlyMap<string, SheetContent>;
}

/** What is known of a workbook before any cell is read. */
export interface WorkbookIndex {
  /** In tab order. */
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly DefinedName[];
}

export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export interface DefinedName {
  readonly name: string;
  /** In invariant (US) spelling, without the equals sign: `'General Information'!$D$3`. */
  readonly refersTo: string;
  /** The sheet the name belongs to; `null` when it belongs to the workbook. Sheet names are read at depth `full` only. */
  readonly scope: string | null;
  /** The reference is an error: the cells it meant are gone. */
  readonly broken: boolean;
}

/** The cells of one sheet within the area that was asked for. */
export interface SheetContent {
  readonly cells: CellMap;
  /** Depth `formulas` and `full`. */
  readonly protection?: SheetProtection;
  /** The rest is present at depth `full` only. */
  readonly merges?: readonly string[];
  readonly validations?: readonly CellValidation[];
  readonly tables?: readonly TableInfo[];
}

export interface Cell {
  readonly value: CellValue;
  /** Depth `formulas` and `full`. Invariant (US) spelling as Excel shows it, without the equals sign: `SUM(A1:A3)`. */
  readonly formula?: string;
  /** Depth `formulas` and `full`. Invariant (US) format code; absent means General. */
  readonly numberFormat?: string;
  /** Depth `full`. `false` when the cell may be edited on a protected sheet; absent means locked, Excel's default. */
  readonly locked?: boolean;
}

export interface SheetProtection {
  readonly protected: boolean;
}

export type ValidationType = 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';

export interface CellValidation {
  /** Areas in A1, separated by a space: `E22:E121 G3`. */
  readonly areas: string;
  readonly type: ValidationType;
  readonly operator?: string;
  /** Invariant spelling without the equals sign; a literal list is `"Ja,Nej"` with its quotes. */
  readonly formula1?: string;
  readonly formula2?: string;
}

export interface TableInfo {
  readonly name: string;
  readonly area: string;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** What to read. Without `want` every sheet is read in its used range. */
export interface ReadRequest {
  readonly depth: Depth;
  readonly want?: (index: WorkbookIndex) => readonly WantedArea[];
}

export interface WantedArea {
  readonly sheet: string;
  /** Absent: the sheet's used range. */
  readonly area?: Area;
}

/** Filled cells of one sheet; at depth `full` also blank cells with a number format of their own or unlocked. */
export class CellMap {
  readonly #cells = new Map<number, Cell>();

  static from(entries: Iterable<readonly [CellRef, Cell]>): CellMap {
    const map = new CellMap();
    for (const [at, cell] of entries) map.set(at, cell);
    return map;
  }

  get size(): number {
    return this.#cells.size;
  }

  get({ row, column }: CellRef): Cell | undefined {
    return this.#cells.get(row * MAX_COLUMNS + column - 1);
  }

  /** For the boundaries that build a snapshot; nobody changes one afterwards. */
  set({ row, column }: CellRef, cell: Cell): void {
    this.#cells.set(row * MAX_COLUMNS + column - 1, cell);
  }

  delete({ row, column }: CellRef): void {
    this.#cells.delete(row * MAX_COLUMNS + column - 1);
  }

  /** The cells that hold another value in the other map, blank ones included; formats and formulas are not compared. */
  differences(other: CellMap): readonly CellRef[] {
    const found: CellRef[] = [];
    const note = (key: number): void => {
      found.push({ row: Math.floor(key / MAX_COLUMNS), column: (key % MAX_COLUMNS) + 1 });
    };
    for (const [key, { value }] of this.#cells) {
      if (!sameValue(value, other.#cells.get(key)?.value ?? null)) note(key);
    }
    for (const [key, { value }] of other.#cells) {
      if (value !== null && !this.#cells.has(key)) note(key);
    }
    return found;
  }

  *[Symbol.iterator](): Generator<readonly [CellRef, Cell]> {
    for (const [key, cell] of this.#cells) {
      yield [{ row: Math.floor(key / MAX_COLUMNS), column: (key % MAX_COLUMNS) + 1 }, cell];
    }
  }
}

/** The cell at a sheet and an address (`B7`) or a reference; `undefined` when it is blank or was not read. */
export function cellAt(snapshot: Snapshot, sheet: string, at: string | CellRef): Cell | undefined {
  const ref = typeof at === 'string' ? parseCell(at) : at;
  return ref ? snapshot.contents.get(sheet)?.cells.get(ref) : undefined;
}

/** The value at a sheet and an address; `null` when the cell is blank or was not read. */
export function valueAt(snapshot: Snapshot, sheet: string, at: string | CellRef): CellValue {
  return cellAt(snapshot, sheet, at)?.value ?? null;
}
