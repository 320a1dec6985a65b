import { columnLetters, formatCell } from '../../../workbook/address';
import type { CellStyle, NewCell, NewSheet } from '../../../workbook/new-sheet';

/** What is printed on one sheet of A4 paper, or on a part of it, from the top. */
export type Page = readonly Line[];

export interface Line {
  /** Points. */
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** A text, or room for one, across some of the page's columns. */
export interface Box {
  readonly columns: Columns;
  readonly text: string;
  readonly style: CellStyle;
  /** A text too long for its box is written smaller, down to this many points. */
  readonly smallest?: number;
}

export type Columns = readonly [first: number, last: number];

/** In characters. Narrow ones at the sides for letters and ticks; thirds and halves end where columns do. */
const WIDTHS = [5, 24.5, 15.2, 15.2, 24.5, 5];
/** Across the whole page. */
export const ALL: Columns = [1, 6];
export const LEFT: Columns = [1, 3];
export const RIGHT: Columns = [4, 6];
export const THIRDS: readonly [Columns, Columns, Columns] = [
  [1, 2],
  [3, 4],
  [5, 6],
];

/**
 * In points, a little less than the 734 that A4 paper has room for within Excel's margins. Every page is made as high
 * as this, so that the next begins on new paper where page breaks are disregarded too.
 */
const PAGE_HEIGHT = 722;
const POINTS_PER_CHARACTER = 5.25;
/** Of a letter and a line, in parts of the size of the writing; broad, since fonts differ. */
const LETTER_WIDTH = 0.54;
const LINE_HEIGHT = 1.3;
/** What frames and indents take of a box. */
const PADDING = { width: 14, height: 3 };

/** The sheet that prints as these pages, each on paper of its own. */
export function pagesSheet(name: string, tabColor: string, pages: readonly Page[]): NewSheet {
  const styles: Record<string, CellStyle> = {};
  const cells: NewCell[] = [];
  const styledAreas: { area: string; style: string }[] = [];
  const merges: string[] = [];
  const rowHeights: { row: number; height: number }[] = [];
  const rowBreaks: number[] = [];
  let row = 0;
  for (const page of pages) {
    if (row > 0) rowBreaks.push(row + 1);
    for (const { height, boxes } of filled(page)) {
      row++;
      rowHeights.push({ row, height });
      for (const box of boxes) {
        const style = fittedStyle(box, height);
        const named = JSON.stringify(style);
        styles[named] = style;
        const [first, last] = box.columns;
        const cell = formatCell({ row, column: first });
        const area = `${cell}:${formatCell({ row, column: last })}`;
        styledAreas.push({ area, style: named });
        if (last > first) merges.push(area);
        if (box.text !== '') cells.push({ cell, content: { value: box.text }, style: named });
      }
    }
  }
  return {
    name,
    visibility: 'visible',
    styles,
    cells,
    styledAreas,
    columnWidths: WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rowHeights,
    merges,
    validations: [],
    protected: false,
    showGridLines: false,
    frozen: { rows: 0, columns: 0 },
    tabColor,
    print: {
      orientation: 'portrait',
      fitToWidth: 1,
      area: `A1:${columnLetters(WIDTHS.length)}${row}`,
      rowBreaks,
      footer: { left: 'Ambitionsworkshop', right: 'Side &P af &N' },
    },
  };
}

function filled(page: Page): Page {
  const height = page.reduce((sum, line) => sum + line.height, 0);
  if (height > PAGE_HEIGHT) throw new Error(`A page of ${height} points does not fit on paper.`);
  return height < PAGE_HEIGHT ? [...page, gap(PAGE_HEIGHT - height)] : page;
}

/** The style with the largest writing, up to its own, that has room for the whole text. */
function fittedStyle({ text, style, columns: [first, last], smallest }: Box, height: number): CellStyle {
  if (smallest === undefined || style.size === undefined) return style;
  const width = WIDTHS.slice(first - 1, last).reduce((sum, one) => sum + one, 0) * POINTS_PER_CHARACTER;
  let { size } = style;
  while (size > smallest && !hasRoom(text, size, width - PADDING.width, height - PADDING.height)) size--;
  return { ...style, size };
}

function hasRoom(text: string, size: number, width: number, height: number): boolean {
  const perLine = width / (size * LETTER_WIDTH);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines * size * LINE_HEIGHT <= height;
}

/** Room between two lines. */
export function gap(height: number): Line {
  return { height, boxes: [] };
}
