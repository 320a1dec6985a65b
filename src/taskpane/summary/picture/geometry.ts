import { contains, parseArea, parseCell, union, type Area } from '../../../workbook/address';
import type { NewSheet } from '../../../workbook/new-sheet';

/** Where something stands in a picture, in pixels of a screen with 96 to the inch. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As Excel has them where a sheet says nothing else. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

/** How large the rows and columns of a sheet are that is not made yet. */
export class Geometry {
  readonly #widths: ReadonlyMap<number, number>;
  readonly #heights: ReadonlyMap<number, number>;
  /** What there is to see. */
  readonly area: Area;

  constructor(sheet: NewSheet) {
    this.#widths = new Map(sheet.columnWidths.map(({ column, width }) => [column, pixels(width)]));
    this.#heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height / POINTS_PER_PIXEL]));
    this.area = areaOf(sheet);
  }

  get width(): number {
    return this.box(this.area).width;
  }

  get height(): number {
    return this.box(this.area).height;
  }

  box({ top, left, bottom, right }: Area): Box {
    const [x, y] = [this.#left(left), this.#top(top)];
    return { left: x, top: y, width: this.#left(right + 1) - x, height: this.#top(bottom + 1) - y };
  }

  #left(column: number): number {
    let left = 0;
    for (let at = this.area.left; at < column; at++) left += this.#widths.get(at) ?? COLUMN_WIDTH;
    return left;
  }

  #top(row: number): number {
    let top = 0;
    for (let at = this.area.top; at < row; at++) top += this.#heights.get(at) ?? ROW_HEIGHT;
    return top;
  }
}

const POINTS_PER_PIXEL = 0.75;

/** The same rule by which the sheet gets its widths in Excel. */
function pixels(characters: number): number {
  return characters === 0 ? 0 : characters * 7 + 5;
}

/** What is printed, else every cell and chart. */
function areaOf({ print, cells, charts = [] }: NewSheet): Area {
  const printed = print?.area === undefined ? null : parseArea(print.area);
  if (printed) return printed;
  const areas = [...cells.map(({ cell }) => cell), ...charts.map(({ area }) => area)];
  return areas.map((area) => parseArea(area)!).reduce(union, { top: 1, left: 1, bottom: 1, right: 1 });
}

/** The merge that begins in the cell, else the cell alone. */
export function cellArea({ merges }: NewSheet, cell: string): Area {
  const { row, column } = parseCell(cell)!;
  const merged = merges.map((area) => parseArea(area)!).find((area) => contains(area, { row, column }));
  return merged ?? { top: row, left: column, bottom: row, right: column };
}
