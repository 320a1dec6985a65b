import type { CellValue } from '../../workbook/cell-value';

const LINE = 14.5;
const PADDING = 6;
/** So many characters of ordinary text fit where one of the sheet's own does. */
const FIT = 1.06;

/** In points, as high as the longest of the texts needs in its width: a file carries heights, and no program need fit them. */
export function textHeight(texts: readonly (readonly [text: CellValue, width: number])[]): number {
  const lines = texts.map(([text, width]) =>
    typeof text === 'string' && width > 0 ? linesOf(text, width * FIT - INDENT) : 1,
  );
  return Math.max(...lines) * LINE + PADDING;
}

/** In characters, with what the borders take. */
const INDENT = 2.5;

/** Words are never divided. */
function linesOf(text: string, fit: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > fit) {
        lines++;
        used = length;
      } else used += length + (used > 0 ? 1 : 0);
    }
    return sum + lines;
  }, 0);
}
