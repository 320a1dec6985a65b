import {
  calculateFormulas,
  parse,
  tokenize,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { formatArea, type Area, type CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { DefinedName } from '../../workbook/snapshot';
import { functionForEngine, valueFromEngine, type EngineFunction } from './values';

/**
 * The only file that knows the calculation engine. It knows what the engine expects and nothing of Excel's rules
 * that the engine lacks: those are functions and spellings given to it.
 */

/** A cell as the engine meets it: a formula cell has `formula`, every other cell stands with its value. */
export interface EngineCell {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly formula?: string;
  /** The formula answers with an array: `spill` beside the cell, or `fill` exactly this area. */
  readonly array?: 'spill' | { readonly fill: Area };
  /** The cell waits for the value of a `fill` that starts elsewhere. */
  readonly filled?: boolean;
}

export interface EngineSheet {
  readonly name: string;
  readonly cells: Iterable<EngineCell>;
  /** The smallest area that holds all filled cells of the sheet, or `null`. */
  readonly usedArea: Area | null;
  readonly merges: readonly Area[];
  readonly tables: readonly EngineTable[];
}

export interface EngineTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface EngineWorkbook {
  readonly sheets: readonly EngineSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** By upper-case name; they come before the engine's own. */
  readonly functions: ReadonlyMap<string, EngineFunction>;
}

export interface EngineResult {
  readonly sheet: string;
  readonly at: CellRef;
  /** `null` where a spilled or filled cell became blank. */
  readonly value: CellValue;
}

/** Calculates every formula cell once. An exception of the engine is a fault of ours, not of the workbook. */
export function evaluateFormulas(workbook: EngineWorkbook): readonly EngineResult[] {
  const results: EngineResult[] = [];
  calculateFormulas(workbookForEngine(workbook, results));
  return results;
}

/** Whether the engine can read the formula at all; what it cannot read it would leave without a word. */
export function engineReads(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return true;
  } catch {
    return false;
  }
}

/** The engine's numbers for what a cell is. */
const CELL_TYPE = { blank: 0, value: 2, formula: 6 };

function workbookForEngine(workbook: EngineWorkbook, results: EngineResult[]): WorkbookLike {
  const sheets = workbook.sheets.map((sheet, index) => new SheetForEngine(sheet, index + 1, results));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const names = workbook.names.map((name) => nameForEngine(name, workbook.sheets));
  const functions = [...workbook.functions].map(([name, fn]) => [name, functionForEngine(fn)] as const);
  return {
    worksheets: sheets,
    getWorksheet: (key) => (typeof key === 'string' ? byName.get(key) : sheets[(key ?? 0) - 1]),
    definedNames: { getAllEntries: () => names, getAllNames: () => names },
    properties: { date1904: workbook.date1904 },
    userFunctions: new Map(functions),
  };
}

function nameForEngine({ name, refersTo, scope, broken }: DefinedName, sheets: readonly EngineSheet[]) {
  const ranges = [broken ? '#REF!' : refersTo];
  const localSheetId = sheets.findIndex((sheet) => sheet.name === scope);
  return localSheetId < 0 ? { name, ranges } : { name, ranges, localSheetId };
}

class SheetForEngine implements WorksheetLike {
  readonly name: string;
  readonly dimensions: Area | null;
  readonly mergedRegions: readonly Area[];
  readonly #rows = new Map<number, Map<number, CellForEngine>>();
  readonly #tables: readonly EngineTable[];

  constructor(
    sheet: EngineSheet,
    readonly id: number,
    private readonly results: EngineResult[],
  ) {
    this.name = sheet.name;
    this.dimensions = sheet.usedArea;
    this.mergedRegions = sheet.merges;
    this.#tables = sheet.tables;
    for (const cell of sheet.cells) this.#put(cell);
  }

  eachRow(callback: (row: RowLike, rowNumber: number) => void): void;
  eachRow(options: object, callback: (row: RowLike, rowNumber: number) => void): void;
  eachRow(...args: unknown[]): void {
    const callback = args.at(-1) as (row: RowLike, rowNumber: number) => void;
    for (const [number, cells] of this.#rows) {
      callback(rowForEngine(cells), number);
    }
  }

  findCell(row: number, column: number): CellForEngine | undefined {
    return this.#rows.get(row)?.get(column);
  }

  getCell(row: number, column: number): CellForEngine {
    return this.findCell(row, column) ?? this.#put({ at: { row, column }, value: null });
  }

  getTables() {
    return this.#tables.map(({ name, area, columns, headerRow, totalsRow }) => ({
      table: {
        name,
        tl: { row: area.top, col: area.left },
        columns: columns.map((column) => ({ name: column })),
        rows: Array.from({ length: area.bottom - area.top + 1 - Number(headerRow) - Number(totalsRow) }),
        headerRow,
        totalsRow,
      },
    }));
  }

  #put(cell: EngineCell): CellForEngine {
    let row = this.#rows.get(cell.at.row);
    if (!row) this.#rows.set(cell.at.row, (row = new Map<number, CellForEngine>()));
    const forEngine = new CellForEngine(cell, (value) =>
      this.results.push({ sheet: this.name, at: cell.at, value }),
    );
    row.set(cell.at.column, forEngine);
    return forEngine;
  }
}

function rowForEngine(cells: ReadonlyMap<number, CellForEngine>): RowLike {
  return {
    hidden: false,
    eachCell: (...args: unknown[]) => {
      const callback = args.at(-1) as (cell: CellLike, column: number) => void;
      for (const [column, cell] of cells) callback(cell, column);
    },
  };
}

class CellForEngine implements CellLike {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly model: CellLike['model'];

  constructor(
    private readonly cell: EngineCell,
    private readonly report: (value: CellValue) => void,
  ) {
    this.row = cell.at.row;
    this.col = cell.at.column;
    const isFormula = cell.formula !== undefined || cell.filled === true;
    this.type = isFormula ? CELL_TYPE.formula : cell.value === null ? CELL_TYPE.blank : CELL_TYPE.value;
    this.model = modelOf(cell);
  }

  get formula(): string {
    // The engine takes an absent formula for a cell that only holds a result, which its types do not say.
    return this.cell.formula as string;
  }

  get value(): unknown {
    return this.cell.value;
  }

  /** A cell that a spill covers. */
  set value(value: unknown) {
    this.report(valueFromEngine(value));
  }

  /** Never the value from before: the engine would keep it where a function is unknown. */
  get result(): undefined {
    return undefined;
  }

  set result(value: unknown) {
    this.report(valueFromEngine(value));
  }
}

function modelOf({ formula, array }: EngineCell): CellLike['model'] {
  if (formula === undefined || array === undefined) return {};
  if (array === 'spill') return { formula, isDynamicArray: true };
  const ref = formatArea(array.fill);
  return { formula, shareType: 'array', ref: ref.includes(':') ? ref : `${ref}:${ref}` };
}
