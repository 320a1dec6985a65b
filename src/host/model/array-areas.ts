import { cellsOf, MAX_COLUMNS, type Area, type CellRef } from '../../workbook/address';

/** A formula that fills more cells than its own, or might. */
export interface ArrayArea {
  readonly area: Area;
  /** It spills by itself; else it was entered with Ctrl+Shift+Enter and belongs to its area as a whole. */
  readonly dynamic: boolean;
}

/** The arrays of one sheet, by the cells they cover. No two cover the same cell. */
export class ArrayAreas {
  readonly #byCell = new Map<number, ArrayArea>();

  constructor(arrays: readonly ArrayArea[] = []) {
    for (const array of arrays) this.put(array);
  }

  put(array: ArrayArea): void {
    for (const at of cellsOf(array.area)) this.#byCell.set(keyOf(at), array);
  }

  get all(): ReadonlySet<ArrayArea> {
    return new Set(this.#byCell.values());
  }

  /** The array that covers a cell, whether it starts there or not. */
  at(at: CellRef): ArrayArea | undefined {
    return this.#byCell.get(keyOf(at));
  }

  /** The array whose formula stands in a cell. */
  startingAt(at: CellRef): ArrayArea | undefined {
    const array = this.at(at);
    return array && isAnchor(array, at) ? array : undefined;
  }

  /** The array that spills into a cell from another. */
  spillingInto(at: CellRef): ArrayArea | undefined {
    const array = this.at(at);
    return array?.dynamic && !isAnchor(array, at) ? array : undefined;
  }

  /** The cells are free again. */
  remove(array: ArrayArea): void {
    for (const at of cellsOf(array.area)) if (this.at(at) === array) this.#byCell.delete(keyOf(at));
  }
}

function isAnchor({ area }: ArrayArea, { row, column }: CellRef): boolean {
  return area.top === row && area.left === column;
}

function keyOf({ row, column }: CellRef): number {
  return row * MAX_COLUMNS + column - 1;
}
