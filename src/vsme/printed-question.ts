import type { CellRef } from '../workbook/address';
import type { CellMap } from '../workbook/snapshot';

/** Headings stand at most so many rows above their column. */
const HEADING_ROWS = 4;

/** The text printed nearest to the left of a cell, or above a column; `null` where none was read. */
export function printedQuestion(cells: CellMap | undefined, at: CellRef, inTable: boolean): string | null {
  if (!cells) return null;
  const [first, second] = inTable ? [textAbove, textLeft] : [textLeft, textAbove];
  return first(cells, at) ?? second(cells, at);
}

function textLeft(cells: CellMap, { row, column }: CellRef): string | null {
  for (let left = column - 1; left >= 1; left--) {
    const text = textAt(cells, { row, column: left });
    if (text !== null) return text;
  }
  return null;
}

function textAbove(cells: CellMap, { row, column }: CellRef): string | null {
  for (let above = row - 1; above >= Math.max(1, row - HEADING_ROWS); above--) {
    const text = textAt(cells, { row: above, column });
    if (text !== null) return text;
  }
  return null;
}

function textAt(cells: CellMap, at: CellRef): string | null {
  const value = cells.get(at)?.value;
  return typeof value === 'string' && /\p{L}/u.test(value) ? value.trim() : null;
}
