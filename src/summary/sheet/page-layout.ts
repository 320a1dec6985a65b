import type { Area } from '../../workbook/address';
import type { NewSheet } from '../../workbook/new-sheet';
import type { Language } from '../../workbook/text';
import { Canvas, SUMMARY_COLUMNS } from './canvas';
import type { Section } from './section';

/** The first column of the sections: beside them is a narrow margin. */
export const LEFT = 2;
/** In points. */
const ROW_HEIGHT = 12;
const TITLE_HEIGHT = 28;

/** What a portrait page of A4 holds with Excel's usual margins. */
const PAGE_HEIGHT = 733;
/** Less than a row: what is left of a page that is filled up, so that the next row begins the next page. */
const LEFT_OVER = 8;
/** Excel has no higher rows. */
const HIGHEST_ROW = 409;

export interface Drawn {
  readonly section: Section;
  readonly canvas: Canvas;
}

/** Sections as they stand on a sheet of their own. */
export interface Layout {
  readonly drawn: readonly Drawn[];
  readonly rowHeights: NewSheet['rowHeights'];
  readonly rowBreaks: readonly number[];
  readonly pages: number;
}

/**
 * GUESS: that Excel prints the sheet in full size, for it is as wide as the page. It pays breaks no heed in a fitted
 * sheet, so the blank row above a section that begins a page fills the page before it.
 */
export function layOut(sections: readonly Section[], language: Language): Layout {
  const drawn: Drawn[] = [];
  const heights = new Map<number, number>();
  const rowBreaks: number[] = [];
  let [bottom, used, fullPages] = [0, 0, 0];
  for (const row of besideEachOther(sections)) {
    const top = bottom === 0 ? 1 : bottom + 2;
    bottom = top + Math.max(...row.map(({ rows }) => rows)) - 1;
    const beside = row.map((section, index) => draw(section, areaOf(section, top, index), language));
    drawn.push(...beside);
    for (let at = top; at <= bottom; at++) heights.set(at, ROW_HEIGHT);
    for (const { canvas } of beside) for (const [at, height] of canvas.rowHeights) heights.set(at, height);
    if (top === 1) heights.set(1, TITLE_HEIGHT);
    const gap = top === 1 ? 0 : ROW_HEIGHT;
    if (gap > 0) heights.set(top - 1, gap);
    if (row.some(({ runsOn }) => runsOn)) {
      const wholes = beside.flatMap(({ canvas }) => canvas.wholes);
      const flowed = flow({ top, bottom }, wholes, heights, used + gap);
      rowBreaks.push(...flowed.rowBreaks);
      fullPages += flowed.fullPages;
      used = flowed.used;
      continue;
    }
    const height = heightOf(heights, top, bottom);
    const isCut = used + gap + height > PAGE_HEIGHT && height <= PAGE_HEIGHT;
    if (gap > 0 && isCut) heights.set(top - 1, fillerHeight(used));
    if (isCut) rowBreaks.push(top);
    used = isCut ? height : used + gap + height;
  }
  return {
    drawn,
    rowHeights: [...heights].map(([row, height]) => ({ row, height })),
    rowBreaks,
    pages: 1 + rowBreaks.length + fullPages + Math.floor(used / PAGE_HEIGHT),
  };
}

/** The rows from top to bottom where so much of a page is used: what belongs together begins the next page rather than be cut. */
function flow(
  { top, bottom }: Pick<Area, 'top' | 'bottom'>,
  wholes: Canvas['wholes'],
  heights: Map<number, number>,
  usedBefore: number,
): { readonly rowBreaks: readonly number[]; readonly fullPages: number; readonly used: number } {
  const rowBreaks: number[] = [];
  let [used, fullPages] = [usedBefore, 0];
  for (let row = top; row <= bottom; row++) {
    const last = wholes.find(([first]) => first === row)?.[1] ?? row;
    const height = heightOf(heights, row, last);
    if (used + height > PAGE_HEIGHT && height <= PAGE_HEIGHT && row > 1) {
      const before = heights.get(row - 1)!;
      heights.set(row - 1, Math.min(HIGHEST_ROW, before + Math.max(0, PAGE_HEIGHT - used - LEFT_OVER)));
      rowBreaks.push(row);
      used = 0;
    }
    used += heights.get(row)!;
    if (used > PAGE_HEIGHT) {
      used -= PAGE_HEIGHT;
      fullPages++;
    }
  }
  return { rowBreaks, fullPages, used };
}

function heightOf(heights: ReadonlyMap<number, number>, top: number, bottom: number): number {
  let height = 0;
  for (let row = top; row <= bottom; row++) height += heights.get(row)!;
  return height;
}

/** Halves stand two by two. */
function besideEachOther(sections: readonly Section[]): readonly (readonly Section[])[] {
  return sections.reduce<readonly (readonly Section[])[]>((rows, section) => {
    const last = rows.at(-1);
    const isSecond = section.isHalf && last?.length === 1 && last[0]!.isHalf;
    return isSecond ? [...rows.slice(0, -1), [...last, section]] : [...rows, [section]];
  }, []);
}

function areaOf({ rows, isHalf }: Section, top: number, index: number): Area {
  const columns = isHalf ? SUMMARY_COLUMNS / 2 : SUMMARY_COLUMNS;
  const left = LEFT + index * columns;
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function fillerHeight(used: number): number {
  return Math.min(HIGHEST_ROW, Math.max(1, PAGE_HEIGHT - used - LEFT_OVER));
}

export function draw(section: Section, area: Area, language: Language): Drawn {
  const canvas = new Canvas(area, language);
  section.draw(canvas);
  return { section, canvas };
}
