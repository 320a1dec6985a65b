import { contains, formatArea, MAX_COLUMNS, type Area, type CellRef } from '../../workbook/address';
import type { Precedent } from './precedents';

/** Knows who reads a cell: formulas by the single cells and the areas they read. */
export class Dependents<Formula extends { readonly precedents: readonly Precedent[] }> {
  readonly #readers = new Map<string, SheetReaders<Formula>>();

  add(formula: Formula): void {
    for (const precedent of formula.precedents) this.#on(precedent.sheet).add(formula, precedent);
  }

  remove(formula: Formula): void {
    for (const precedent of formula.precedents) this.#on(precedent.sheet).remove(formula, precedent);
  }

  *of(sheet: string, at: CellRef): Generator<Formula> {
    yield* this.#readers.get(sheet)?.of(at) ?? [];
  }

  #on(sheet: string): SheetReaders<Formula> {
    return madeIfMissing(this.#readers, sheet, () => new SheetReaders());
  }
}

interface AreaReaders<Formula> {
  readonly area: Area;
  readonly readers: Set<Formula>;
}

class SheetReaders<Formula> {
  readonly #ofCells = new Map<number, Set<Formula>>();
  /** By the area as text: many formulas read the same list. */
  readonly #ofAreas = new Map<string, AreaReaders<Formula>>();

  add(formula: Formula, { area }: Precedent): void {
    this.#readersOf(area).add(formula);
  }

  remove(formula: Formula, { area }: Precedent): void {
    this.#readersOf(area).delete(formula);
  }

  *of(at: CellRef): Generator<Formula> {
    yield* this.#ofCells.get(cellKey(at)) ?? [];
    for (const { area, readers } of this.#ofAreas.values()) if (contains(area, at)) yield* readers;
  }

  #readersOf(area: Area): Set<Formula> {
    const cell = singleCell(area);
    if (cell === null)
      return madeIfMissing(this.#ofAreas, formatArea(area), () => ({ area, readers: new Set<Formula>() }))
        .readers;
    return madeIfMissing(this.#ofCells, cell, () => new Set<Formula>());
  }
}

/** One number for a cell of a sheet. */
export function cellKey({ row, column }: CellRef): number {
  return row * MAX_COLUMNS + column - 1;
}

function singleCell({ top, left, bottom, right }: Area): number | null {
  return top === bottom && left === right ? cellKey({ row: top, column: left }) : null;
}

function madeIfMissing<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
