import type { CellRef } from '../workbook/address';
import type { CellMap } from '../workbook/snapshot';

/** Headings stand at most so many rows above their column. */
const HEADING_ROWS = 4;

/** A question has at least a word; `54(e)` is a paragraph printed beside it. */
const WORDS = /\p{L}{2}/u;

/**
 * The text printed nearest to the left of a cell, or above a column of a table; `null` where none was read.
 *
 * @param isAnswer tells the cells that people fill in from those that the template prints.
 */
export function printedQuestion(
  cells: CellMap | undefined,
  at: CellRef,
  inTable: boolean,
  isAnswer: (at: CellRef) => boolean,
): string | null {
  const left = Array.from({ length: at.column - 1 }, (_, index) => ({
    ...at,
    column: at.column - 1 - index,
  }));
  const above = Array.from({ length: Math.min(HEADING_ROWS, at.row - 1) }, (_, index) => ({
    ...at,
    row: at.row - 1 - index,
  }));
  for (const candidate of inTable ? [...above, ...left] : [...left, ...above]) {
    const value = cells?.get(candidate)?.value;
    if (typeof value === 'string' && WORDS.test(value) && !isAnswer(candidate)) return value.trim();
  }
  return null;
}
