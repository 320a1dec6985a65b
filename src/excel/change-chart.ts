import type { ChartChange } from '../workbook/change-set';

/**
 * Lets charts show other cells: call the result after the next sync, for a chart or a series that somebody has removed
 * is no error. It is done with the sync after that. Office.js does not tell which cell a series has its name from, so
 * series are known by what they are called.
 */
export function requestCharts(
  { workbook }: Excel.RequestContext,
  changes: readonly ChartChange[],
): () => void {
  const requested = changes.map((change): RequestedChart => {
    const worksheet = workbook.worksheets.getItemOrNullObject(change.sheet);
    const chart = worksheet.charts.getItemOrNullObject(change.chart).load('name');
    chart.series.load('items/name');
    return {
      change,
      chart,
      names: change.after.series.map(({ name }) => worksheet.getRange(name).load('text')),
    };
  });
  return () => {
    for (const one of requested) if (!one.chart.isNullObject) show(one);
  };
}

interface RequestedChart {
  readonly change: ChartChange;
  readonly chart: Excel.Chart;
  /** Of the series of the change, in their order. */
  readonly names: readonly Excel.Range[];
}

function show({ chart: { series, worksheet }, change: { after }, names }: RequestedChart): void {
  for (const one of series.items) {
    const known = after.series[names.findIndex(({ text }) => text[0]?.[0] === one.name)];
    if (!known) continue;
    one.setValues(worksheet.getRange(known.values));
    one.setXAxisValues(worksheet.getRange(after.categories));
  }
}
