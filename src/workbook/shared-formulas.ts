import { columnLetters, MAX_COLUMNS, MAX_ROWS, type CellRef } from './address';
import {
  tokenize,
  type Coordinate,
  type Corner,
  type FormulaToken,
  type ReferenceToken,
} from './formula-tokens';

/**
 * The formula as it reads when it is filled from one cell to another: relative references move along, absolute
 * ones stay, and one that leaves the sheet becomes `#REF!`.
 */
export function translateFormula(formula: string, from: CellRef, to: CellRef): string {
  return new SharedFormula(formula, from).at(to);
}

/** A formula that many cells share: the file has its text once, for the first cell, and the others name the group. */
export class SharedFormula {
  readonly #tokens: readonly FormulaToken[];
  readonly #home: CellRef;

  constructor(text: string, home: CellRef) {
    this.#tokens = tokenize(text);
    this.#home = home;
  }

  /** The formula as it reads in one of the group's cells. */
  at(cell: CellRef): string {
    const rows = cell.row - this.#home.row;
    const columns = cell.column - this.#home.column;
    return this.#tokens
      .map((token) => (token.kind === 'reference' ? moved(token, rows, columns) : token.text))
      .join('');
  }
}

function moved({ first, last }: ReferenceToken, rows: number, columns: number): string {
  const corners = [first, ...(last ? [last] : [])].map((one) => movedCorner(one, rows, columns));
  return corners.includes(null) ? '#REF!' : corners.join(':');
}

function movedCorner({ row, column }: Corner, rows: number, columns: number): string | null {
  const letters = column && shifted(column, columns, MAX_COLUMNS, columnLetters);
  const digits = row && shifted(row, rows, MAX_ROWS, String);
  if ((column && letters === null) || (row && digits === null)) return null;
  return `${letters ?? ''}${digits ?? ''}`;
}

function shifted(
  { at, absolute }: Coordinate,
  by: number,
  max: number,
  write: (at: number) => string,
): string | null {
  const target = absolute ? at : at + by;
  return target >= 1 && target <= max ? `${absolute ? '$' : ''}${write(target)}` : null;
}
