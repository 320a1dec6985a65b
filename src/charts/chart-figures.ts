import { cellsOf, type CellRef, type SheetArea } from '../workbook/address';
import { isCellError, type CellValue } from '../workbook/cell-value';
import { GENERAL } from '../workbook/change-set';
import { shownText, type CellSpelling } from '../workbook/number-format/shown-text';
import type { ChartText, KnownChart, SheetSeries } from '../workbook/sheet-chart';
import type { ChartCells } from './chart-cells';
import { unnamedSeries } from './texts';

/** What a chart draws: everything that it refers to, looked up and spelled out. */
export interface ChartFigures {
  /** Blank when it has none. */
  readonly title: string;
  readonly categories: readonly string[];
  /** In the order of the legend. */
  readonly series: readonly SeriesFigures[];
  /** Of the axis with the figures; blank when it has none. */
  readonly axisTitle: string;
  /** A figure as that axis spells it. */
  readonly spelled: (figure: number) => string;
}

export interface SeriesFigures {
  readonly name: string;
  /** One for each category; `null` is a gap. */
  readonly points: readonly (Point | null)[];
}

export interface Point {
  readonly figure: number;
  /** `null` where points do not say their figures. */
  readonly label: string | null;
}

export function chartFigures(chart: KnownChart, cells: ChartCells, spelling: CellSpelling): ChartFigures {
  const count = Math.max(0, ...chart.series.map(({ values }) => cellsIn(values).length));
  return {
    title: chart.title ? textOf(chart.title, cells) : '',
    categories: categoriesOf(chart.series[0], count, cells),
    series: chart.series.map((series, index) => ({
      name: textOf(series.name, cells) || unnamedSeries(index + 1)[spelling.language],
      points: pointsOf(series, count, cells, spelling),
    })),
    axisTitle: chart.values?.title ? textOf(chart.values.title, cells) : '',
    spelled: spelledAs(axisFormat(chart, cells), spelling),
  };
}

/** Excel takes the names of all points from the first series. */
function categoriesOf(first: SheetSeries | undefined, count: number, cells: ChartCells): string[] {
  const named = first?.categories ?? null;
  const texts = named ? cellsIn(named).map((at) => cells.textAt(named.sheet, at)) : null;
  return Array.from({ length: count }, (_, i) => (texts ? (texts[i] ?? '') : String(i + 1)));
}

function pointsOf(
  { values, labels }: SheetSeries,
  count: number,
  cells: ChartCells,
  spelling: CellSpelling,
): (Point | null)[] {
  const label = (at: CellRef, figure: number): string | null => {
    if (!labels) return null;
    return spelledAs(labels.numberFormat ?? cells.numberFormatAt(values.sheet, at), spelling)(figure);
  };
  const points = cellsIn(values).map((at): Point | null => {
    const figure = figureOf(cells.valueAt(values.sheet, at));
    return figure === null ? null : { figure, label: label(at, figure) };
  });
  return Array.from({ length: count }, (_, i) => points[i] ?? null);
}

/**
 * The figure that Excel draws for a value; `null` is a gap. Text is drawn as zero, also the empty text of a formula.
 * GUESS: other errors than #N/A are drawn as zero too, and TRUE as one. GUESS: #N/A is a gap in a line as well, as
 * newer Excels do with `Show #N/A as empty cell`; older ones draw the line on.
 */
function figureOf(value: CellValue): number | null {
  if (value === null) return null;
  if (isCellError(value)) return value.error === '#N/A' ? null : 0;
  if (typeof value === 'number') return value;
  return value === true ? 1 : 0;
}

/** GUESS: an axis that follows its cells takes the format of the first figure. */
function axisFormat({ values, series: [first] }: KnownChart, cells: ChartCells): string {
  const [at] = first ? cellsIn(first.values) : [];
  return values?.numberFormat ?? (first && at ? cells.numberFormatAt(first.values.sheet, at) : GENERAL);
}

function spelledAs(numberFormat: string, spelling: CellSpelling): (figure: number) => string {
  return (value) => shownText({ value, numberFormat }, spelling);
}

/** GUESS: a title or name from several cells is their texts with a space between. */
function textOf({ from, text }: ChartText, cells: ChartCells): string {
  if (!from) return text;
  const texts = cellsIn(from).map((at) => cells.textAt(from.sheet, at));
  return texts.filter((one) => one !== '').join(' ');
}

function cellsIn({ area }: SheetArea): CellRef[] {
  return [...cellsOf(area)];
}
