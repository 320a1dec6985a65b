import type { Change, ChangeSet } from '../../../../src/workbook/change-set';
import type { ChartCells, NewChart } from '../../../../src/workbook/chart';
import { formatArea } from '../../../../src/workbook/address';
import { readCharts } from '../../../../src/xlsx/read/charts';
import { XlsxFile } from '../../../../src/xlsx/xlsx-file';
import { CHARTS, CHART_SHEET } from '../../../support/chart-sheet';
import { handMadeXlsx } from '../../../support/hand-made-xlsx';

const changing = (change: Change): ChangeSet => ({ title: { da: '', en: '' }, changes: [change] });

/** The first row of the cells that a chart shows. */
function firstRow({ categories, series }: NewChart): ChartCells {
  const cut = (area: string): string => area.split(':')[0]!;
  return {
    categories: cut(categories),
    series: series.map(({ name, values }) => ({ name, values: cut(values) })),
  };
}

test.each(CHARTS.map((chart) => [chart.name, chart] as const))(
  'the chart »%s« shows the cells it is told to',
  async (name, chart) => {
    const file = XlsxFile.open(handMadeXlsx({ sheets: { Ark: '<sheetData/>' } }));
    await file.apply(changing({ kind: 'add-sheet', sheet: CHART_SHEET }));
    const after = firstRow(chart);
    await file.apply(changing({ kind: 'chart', sheet: CHART_SHEET.name, chart: name, before: chart, after }));
    const shown = readCharts(file.package, 'xl/worksheets/sheet2.xml').find((one) => one.name === name)!;
    if (shown.kind === 'unknown') throw new Error(`${name} is not understood`);
    expect(
      shown.series.map(({ values, categories }) => [formatArea(values.area), formatArea(categories!.area)]),
    ).toEqual(after.series.map(({ values }) => [values, after.categories]));
  },
);
