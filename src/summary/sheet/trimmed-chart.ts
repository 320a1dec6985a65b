import { cellsOf, formatArea, formatCell, parseArea } from '../../workbook/address';
import type { NewChart } from '../../workbook/chart';

/**
 * The chart of as many rows as have a name, from the first of its categories on, and of the series that have anything
 * in them; `null` where there are none.
 */
export function trimmedChart(chart: NewChart, isFilled: (cell: string) => boolean): NewChart | null {
  const rows = namedRows(chart, isFilled);
  if (rows === 0) return null;
  const { series, ...rest } = withRows(chart, rows);
  const shown = series.filter(({ values }) =>
    [...cellsOf(parseArea(values)!)].some((at) => isFilled(formatCell(at))),
  );
  return shown.length === 0 ? null : { ...rest, series: shown };
}

/** Of a chart whose names stand beside each other: its one row. */
function namedRows({ categories }: NewChart, isFilled: (cell: string) => boolean): number {
  const { top, left, bottom } = parseArea(categories)!;
  let row = top;
  while (row <= bottom && isFilled(formatCell({ row, column: left }))) row += 1;
  return row - top;
}

/** The chart over so many rows from its first one on. */
export function withRows(chart: NewChart, rows: number): NewChart {
  const cut = (address: string): string => {
    const area = parseArea(address)!;
    return formatArea({ ...area, bottom: area.top + rows - 1 });
  };
  return {
    ...chart,
    categories: cut(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: cut(series.values) })),
  };
}

/** How many rows a trimmed chart shows. */
export function rowsOf({ categories }: NewChart): number {
  const { top, bottom } = parseArea(categories)!;
  return bottom - top + 1;
}
