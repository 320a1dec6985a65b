import { contains, MAX_COLUMNS, type CellRef } from '../workbook/address';
import type { Precedent } from './calculation-precedents';

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
    let readers = this.#readers.get(sheet);
    if (!readers) this.#readers.set(sheet, (readers = new SheetReaders()));
    return readers;
  }
}

class SheetReaders<Formula> {
  readonly #ofCells = new Map<number, Set<Formula>>();
  readonly #ofAreas = new Map<Precedent, Formula>();

  add(formula: Formula, precedent: Precedent): void {
    const key = singleCell(precedent);
    if (key === null) {
      this.#ofAreas.set(precedent, formula);
      return;
    }
    const readers = this.#ofCells.get(key);
    if (readers) readers.add(formula);
    else this.#ofCells.set(key, new Set([formula]));
  }

  remove(formula: Formula, precedent: Precedent): void {
    const key = singleCell(precedent);
    if (key === null) this.#ofAreas.delete(precedent);
    else this.#ofCells.get(key)?.delete(formula);
  }

  *of(at: CellRef): Generator<Formula> {
    yield* this.#ofCells.get(cellKey(at)) ?? [];
    for (const [{ area }, formula] of this.#ofAreas) if (contains(area, at)) yield formula;
  }
}

/** One number for a cell of a sheet. */
export function cellKey({ row, column }: CellRef): number {
  return row * MAX_COLUMNS + column - 1;
}

function singleCell({ area }: Precedent): number | null {
  const { top, left, bottom, right } = area;
  return top === bottom && left === right ? cellKey({ row: top, column: left }) : null;
}
