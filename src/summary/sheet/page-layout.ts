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
    let height = 0;
    for (let at = top; at <= bottom; at++) height += heights.get(at)!;
    const gap = top === 1 ? 0 : ROW_HEIGHT;
    const runsOn = row.some((section) => section.runsOn);
    const isCut = used + gap + height > PAGE_HEIGHT && height <= PAGE_HEIGHT && !runsOn;
    if (gap > 0) heights.set(top - 1, isCut ? fillerHeight(used) : gap);
    if (isCut) rowBreaks.push(top);
    used = isCut ? height : used + gap + height;
    if (runsOn) {
      fullPages += Math.floor(used / PAGE_HEIGHT);
      used %= PAGE_HEIGHT;
    }
  }
  return {
    drawn,
    rowHeights: [...heights].map(([row, height]) => ({ row, height })),
    rowBreaks,
    pages: 1 + rowBreaks.length + fullPages + Math.floor(used / PAGE_HEIGHT),
  };
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
