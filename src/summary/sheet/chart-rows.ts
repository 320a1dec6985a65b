import { formatArea, formatCell, parseArea } from '../../workbook/address';
import type { NewChart } from '../../workbook/chart';

/** How many rows of a chart have a name, from the first of its categories on. Of a chart of columns: its one row. */
export function namedRows({ categories }: NewChart, filled: { has(cell: string): boolean }): number {
  const { top, left, bottom } = parseArea(categories)!;
  let row = top;
  while (row <= bottom && filled.has(formatCell({ row, column: left }))) row += 1;
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
