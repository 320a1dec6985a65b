import { parseArea, type Area, type CellRef, type SheetArea } from './address';
import type { ChartKind, ChartSeries, NewChart } from './chart';

/** A chart that stands on a sheet. What it draws is looked up in the cells that it refers to. */
export type SheetChart = KnownChart | UnknownChart;

/** A chart that shows more than is understood here. The workbook keeps it as it is. */
export interface UnknownChart extends ChartFrame {
  readonly kind: 'unknown';
}

export interface KnownChart extends ChartFrame {
  readonly kind: ChartKind;
  readonly title: ChartText | null;
  /** In the order of the legend. */
  readonly series: readonly SheetSeries[];
  /** The axis with the names turns from the bottom up, or from the right. */
  readonly categoriesReversed: boolean;
  /** `null` for a doughnut. */
  readonly values: SheetValueAxis | null;
  readonly legend: 'none' | 'bottom' | 'top' | 'left' | 'right';
}

interface ChartFrame {
  readonly name: string;
  /** The alternative text. */
  readonly description: string;
  readonly place: ChartPlace;
}

export interface ChartPlace {
  readonly from: ChartCorner;
  /** The corner right below, or how large the chart is, in points. */
  readonly to: ChartCorner | { readonly width: number; readonly height: number };
}

/** A cell, and how far its top left corner is away, in points. */
export interface ChartCorner extends CellRef {
  readonly across: number;
  readonly down: number;
}

/** What a cell says, or a text of the chart's own. */
export interface ChartText {
  readonly from: SheetArea | null;
  readonly text: string;
}

export interface SheetSeries {
  readonly name: ChartText;
  readonly values: SheetArea;
  /** `null`: the points are numbered. */
  readonly categories: SheetArea | null;
  /** `#RRGGBB`, of every point of a doughnut; `null` for a colour of the workbook's theme. */
  readonly colors: readonly (string | null)[];
  /** Absent where it is drawn as bars, columns or parts of a ring. */
  readonly line?: { readonly dashed: boolean; readonly markers: boolean };
  /** Absent where the points do not say their figures. */
  readonly labels?: { readonly numberFormat: string | null };
}

export interface SheetValueAxis {
  readonly title: ChartText | null;
  /** `null`: as the cells have it. */
  readonly numberFormat: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
}

/** How a new chart stands on its sheet: what a preview draws, and what Excel and the file are to show. */
export function chartOnSheet(chart: NewChart, sheet: string, textAt: (cell: CellRef) => string): KnownChart {
  const on = (address: string): SheetArea => ({ sheet, area: areaOf(address) });
  const cellText = (address: string): ChartText => {
    const from = on(address);
    return { from, text: textAt({ row: from.area.top, column: from.area.left }) };
  };
  const { kind, values } = chart;
  return {
    name: chart.name,
    description: chart.description,
    place: placeOver(areaOf(chart.area)),
    kind,
    title: cellText(chart.title),
    series: chart.series.map((series) => ({
      name: cellText(series.name),
      values: on(series.values),
      categories: on(chart.categories),
      colors: series.colors,
      ...(isLine(kind, series) ? { line: { dashed: isDashed(series), markers: !isDashed(series) } } : {}),
      ...(chart.labels ? { labels: { numberFormat: values?.numberFormat ?? null } } : {}),
    })),
    categoriesReversed: kind.endsWith('bar'),
    values:
      kind === 'doughnut'
        ? null
        : {
            title: values?.title === undefined ? null : { from: null, text: values.title },
            numberFormat: values?.numberFormat ?? 'General',
            minimum: values?.minimum ?? null,
            maximum: values?.maximum ?? null,
            majorUnit: values?.majorUnit ?? null,
          },
    legend: chart.legend,
  };
}

/** Every cell of the area, and no more. */
export function placeOver({ top, left, bottom, right }: Area): ChartPlace {
  return {
    from: { row: top, column: left, across: 0, down: 0 },
    to: { row: bottom + 1, column: right + 1, across: 0, down: 0 },
  };
}

/** Whether the series is drawn as a line, by itself or among columns. */
export function isLine(kind: ChartKind, { asLine = false }: ChartSeries): boolean {
  return kind === 'line' || asLine;
}

function isDashed({ dashed = false }: ChartSeries): boolean {
  return dashed;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`A chart refers to ${address}`);
  return area;
}
