import { parseArea, parseCell } from '../../workbook/address';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';

/** In points: of a line, and so many characters of a size fit where one of the sheet's own does. */
const LINE = 14.5;
const SMALL_LINE = 12.5;
const SMALL = /^(?:help|requirement|status|columns)$/;
const SMALL_FIT = 1.25;
const FIT = 1.06;
const LEAST = 21;
const TITLE = 34;
const LINES_OF_A_TEXT = 3;
const ON_ONE_LINE = /^(?:title|subtitle|section|module)$/;

/** As high as the longest text of each row needs: a file carries heights, and no program need fit them. */
export function rowHeights(
  cells: readonly NewCell[],
  merges: readonly string[],
  widths: readonly number[],
): NewSheet['rowHeights'] {
  const rightOf = new Map(merges.map((area) => [area.split(':')[0]!, parseArea(area)!.right]));
  const heights = new Map<number, number>();
  for (const { cell, content, style = '' } of cells) {
    const { row, column } = parseCell(cell)!;
    const text = 'value' in content && typeof content.value === 'string' ? content.value : '';
    const width = widths.slice(column - 1, rightOf.get(cell) ?? column).reduce((sum, one) => sum + one, 0);
    const isSmall = SMALL.test(style);
    const fit = width * (isSmall ? SMALL_FIT : FIT) - 1;
    const written = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fit)), 0);
    const lines = ON_ONE_LINE.test(style)
      ? 1
      : style.endsWith('longText')
        ? Math.max(LINES_OF_A_TEXT, written)
        : written;
    const height = style === 'title' ? TITLE : lines * (isSmall ? SMALL_LINE : LINE) + 6;
    heights.set(row, Math.max(heights.get(row) ?? LEAST, height));
  }
  return [...heights].map(([row, height]) => ({ row, height }));
}
