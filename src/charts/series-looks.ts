import type { KnownChart, SheetSeries } from '../workbook/sheet-chart';

/** GUESS: the colours of a workbook whose theme is Excel's own; a file can have others. */
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Of texts, axes and lines, as files have them. */
export const TEXT_COLOR = '#404040';
export const TITLE_COLOR = '#242424';
export const AXIS_COLOR = '#8C8C8C';
export const GRID_COLOR = '#D9D9D9';
export const FONT = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';

/** Pixels. */
export const LINE_WIDTH = 3;
export const MARKER_SIZE = 8;
/** Stroke and gap of DrawingML's `dash`, in pixels. */
export const DASH: readonly [number, number] = [LINE_WIDTH * 4, LINE_WIDTH * 3];

export function seriesColor({ series }: KnownChart, index: number): string {
  return series[index]?.colors[0] ?? themeColor(index);
}

/** A doughnut has a colour for each point. */
export function pointColor({ colors }: SheetSeries, index: number): string {
  return colors[index] ?? themeColor(index);
}

function themeColor(index: number): string {
  return THEME[index % THEME.length]!;
}
