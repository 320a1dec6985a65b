import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { CellMap, Snapshot } from '../../workbook/snapshot';

/** The filled cells of one sheet, row by row. */
export class SheetGrid {
  readonly #rows = new Map<number, Map<number, CellValue>>();
  readonly lastRow: number;
  readonly rowNumbers: readonly number[];

  constructor(
    readonly sheet: string,
    cells: CellMap,
  ) {
    for (const [{ row, column }, { value }] of cells) {
      if (value === null || (typeof value === 'string' && value.trim() === '')) continue;
      let found = this.#rows.get(row);
      if (!found) {
        found = new Map<number, CellValue>();
        this.#rows.set(row, found);
      }
      found.set(column, value);
    }
    this.rowNumbers = [...this.#rows.keys()].sort((a, b) => a - b);
    this.lastRow = this.rowNumbers.at(-1) ?? 0;
  }

  value(row: number, column: number): CellValue {
    return this.#rows.get(row)?.get(column) ?? null;
  }

  /** What stands there as text, trimmed; `''` for a blank cell and an error. */
  text(row: number, column: number): string {
    return textOf(this.value(row, column));
  }

  /** The columns of the filled cells of a row, from the left. */
  columns(row: number): readonly number[] {
    return [...(this.#rows.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  }

  isBlank(row: number): boolean {
    return !this.#rows.has(row);
  }
}

/** The sheets of a snapshot, each gone through once; `null` for one that was not read. */
export function gridsOf(snapshot: Snapshot): (sheet: string) => SheetGrid | null {
  const grids = new Map<string, SheetGrid | null>();
  return (sheet) => {
    const known = grids.get(sheet);
    if (known !== undefined) return known;
    const cells = snapshot.contents.get(sheet)?.cells;
    const grid = cells ? new SheetGrid(sheet, cells) : null;
    grids.set(sheet, grid);
    return grid;
  };
}

/** Most texts are tidy: looking is cheaper than tidying. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

export function textOf(value: CellValue): string {
  if (typeof value === 'string') return UNTIDY.test(value) ? value.replace(/\s+/g, ' ').trim() : value;
  return value === null || isCellError(value) ? '' : String(value);
}
