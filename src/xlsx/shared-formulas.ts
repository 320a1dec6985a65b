import { columnLetters, MAX_COLUMNS, MAX_ROWS, type CellRef } from '../workbook/address';
import { mapReferences, type Coordinate, type Corner, type ReferenceToken } from './formula-tokens';

/**
 * The formula as it reads when it is filled from one cell to another: relative references move along, absolute
 * ones stay, and one that leaves the sheet becomes `#REF!`. This is also how a shared formula is expanded for a
 * cell that only names its group.
 */
export function translateFormula(formula: string, from: CellRef, to: CellRef): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => moved(reference, rows, columns));
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
