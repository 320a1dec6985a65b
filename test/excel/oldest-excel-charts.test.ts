/** @jest-environment-options {"apiVersion": "1.9"} */
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readCharts } from '../../src/xlsx/read/charts';
import { CHARTS, CHART_SHEET } from '../support/chart-sheet';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

test('ExcelApi 1.9, the oldest the manifest lets in, makes every kind of chart', async () => {
  const excel = openWorkbook(handMadeXlsx({ sheets: { Ark: '<sheetData/>' } }));
  await new ExcelWorkbook().apply({
    title: { da: 'Nyt ark', en: 'New sheet' },
    changes: [{ kind: 'add-sheet', sheet: CHART_SHEET }],
  });
  const charts = readCharts(OoxmlPackage.open(excel.bytes()), 'xl/worksheets/sheet2.xml');
  expect(charts.map(({ kind }) => kind)).toEqual(CHARTS.map(({ kind }) => kind));
});
