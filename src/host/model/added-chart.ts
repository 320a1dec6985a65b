import type { Area } from '../../workbook/address';
import type { OpenSheet } from './open-sheet';

/** Cells that a chart refers to; they stay the same when their sheet gets another name. */
export interface ChartCells {
  readonly sheet: OpenSheet;
  readonly area: Area;
}

/** What the add-in has set of a chart or a series, by its members: `title.format.font.size`. The rest is Excel's. */
export type ChartLooks = Map<string, string | number | boolean>;

/** A chart on a sheet that was added since the file was opened. */
export class AddedChart {
  readonly looks: ChartLooks = new Map();
  title: ChartCells | string | null = null;
  /** The cells that it covers; `null` where Excel puts it by itself. */
  area: Area | null = null;
  series: readonly AddedSeries[] = [];

  /** @param type as Office.js calls it: `ColumnClustered`. */
  constructor(
    readonly id: string,
    readonly type: string,
    public name: string,
  ) {}
}

export class AddedSeries {
  readonly looks: ChartLooks = new Map();
  /** `null` until it is given one. */
  name: ChartCells | string | null = null;
  values: ChartCells | null = null;
  categories: ChartCells | null = null;
}
