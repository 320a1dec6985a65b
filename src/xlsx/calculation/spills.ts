import { contains, formatArea, MAX_COLUMNS, MAX_ROWS, type Area, type CellRef } from '../../workbook/address';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { MovedSpill } from '../write/cached-values';
import { cellKey } from './dependents';
import type { CalculatedFormula } from './formula';

/** The arrays that stand elsewhere than they did, and those that have no room. */
export class Spills {
  /** With the area they want. */
  readonly #blocked = new Map<CalculatedFormula, Area>();
  readonly #moved = new Set<CalculatedFormula>();

  /** @param wanted where there is no room for it. */
  noteRoom(formula: CalculatedFormula, wanted: Area | undefined): void {
    if (wanted) this.#blocked.set(formula, wanted);
    else this.#blocked.delete(formula);
  }

  /** Notes the room an array from a file may lack: a file says `#VALUE!` where Excel shows `#SPILL!`. */
  noteLoaded(formula: CalculatedFormula, value: CellValue): void {
    const mayLackRoom = isCellError(value) && (value.error === '#SPILL!' || value.error === '#VALUE!');
    if (mayLackRoom) this.#blocked.set(formula, areaFrom(formula.at));
  }

  /** The arrays that want the room of a cell. */
  *wanting(sheet: string, at: CellRef): Generator<CalculatedFormula> {
    for (const [formula, wanted] of this.#blocked) {
      if (formula.sheet === sheet && contains(wanted, at)) yield formula;
    }
  }

  noteMoved(formula: CalculatedFormula): void {
    this.#moved.add(formula);
  }

  /** The arrays that moved since this was last asked. */
  takeMoved(): readonly MovedSpill[] {
    const moved = [...this.#moved].map(({ sheet, at, area = null }) => ({ sheet, at, area }));
    this.#moved.clear();
    return moved;
  }

  forget(formula: CalculatedFormula): void {
    this.#blocked.delete(formula);
    this.#moved.delete(formula);
  }
}

/** Absent is one cell. */
export function sameArea(a: Area | undefined, b: Area | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && formatArea(a) === formatArea(b));
}

export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** Whether a formula reads all that another spills, as `A1#`. */
export function readsSpillOf(reader: CalculatedFormula, { sheet, at }: CalculatedFormula): boolean {
  return reader.spillsRead.some((one) => one.sheet === sheet && cellKey(one.at) === cellKey(at));
}

/** All an array that begins here could want. */
function areaFrom({ row, column }: CellRef): Area {
  return { top: row, left: column, bottom: MAX_ROWS, right: MAX_COLUMNS };
}
