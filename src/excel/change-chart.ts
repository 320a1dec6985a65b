import type { ChartChange } from '../workbook/change-set';

/**
 * Lets charts show other cells: call the result after the next sync, for a chart that somebody has removed is no error.
 * It is done with the sync after that.
 */
export function requestCharts(
  { workbook }: Excel.RequestContext,
  changes: readonly ChartChange[],
): () => void {
  const charts = changes.map(({ sheet, chart }) =>
    workbook.worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(chart).load('name'),
  );
  return () => {
    for (const [i, change] of changes.entries()) {
      const chart = charts[i];
      if (chart && !chart.isNullObject) show(chart, change);
    }
  };
}

function show({ series, worksheet }: Excel.Chart, { after }: ChartChange): void {
  for (const [index, values] of after.values.entries()) {
    const one = series.getItemAt(index);
    one.setValues(worksheet.getRange(values));
    one.setXAxisValues(worksheet.getRange(after.categories));
  }
}
