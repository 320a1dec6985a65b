import type { SheetArea } from '../workbook/address';
import type { SheetChart } from '../workbook/sheet-chart';

/** The cells that a chart is drawn from. */
export function referencesOf(chart: SheetChart): SheetArea[] {
  if (chart.kind === 'unknown') return [];
  const { title, series, values } = chart;
  const all = [
    title?.from,
    values?.title?.from,
    ...series.flatMap((one) => [one.name.from, one.values, one.categories]),
  ];
  return all.filter((area) => area !== null && area !== undefined);
}
