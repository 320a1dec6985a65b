import fc from 'fast-check';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { sheetCharts } from '../../src/host/model/sheet-charts';
import type { CellRef } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/cell-value';
import type { ChangeSet } from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { chartOnSheet, type SheetChart } from '../../src/workbook/sheet-chart';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readCharts } from '../../src/xlsx/read/charts';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { anyChartSheet } from '../support/any-chart';
import { CHARTS, CHART_SHEET } from '../support/chart-sheet';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const FILE = handMadeXlsx({ sheets: { Ark: '<sheetData/>' } });
const adding = (sheet: NewSheet): ChangeSet => ({
  title: { da: 'Nyt ark', en: 'New sheet' },
  changes: [{ kind: 'add-sheet', sheet }],
});

async function throughExcel(sheet: NewSheet) {
  const excel = openWorkbook(FILE, { seriesNames: 'formulas' });
  await new ExcelWorkbook().apply(adding(sheet));
  return excel;
}

async function throughFile(sheet: NewSheet): Promise<Uint8Array> {
  const file = XlsxFile.open(FILE);
  await file.apply(adding(sheet));
  return file.toBytes();
}

const chartParts = (pkg: OoxmlPackage) => pkg.partNames.filter((name) => name.includes('charts/'));
const chartsIn = (bytes: Uint8Array) => readCharts(OoxmlPackage.open(bytes), 'xl/worksheets/sheet2.xml');

test('through Excel a sheet gets the same charts as in a file, of every kind', async () => {
  const excel = await throughExcel(CHART_SHEET);
  const viaExcel = OoxmlPackage.open(excel.bytes());
  const file = XlsxFile.open(await throughFile(CHART_SHEET));
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
  const viaFile = OoxmlPackage.open(file.toBytes());
  expect(chartParts(viaExcel)).toHaveLength(CHARTS.length);
  for (const part of [...chartParts(viaExcel), 'xl/drawings/drawing1.xml']) {
    expect(viaExcel.text(part)).toBe(viaFile.text(part));
  }
});

test('whatever a chart says, Excel and the file agree on it', async () => {
  await fc.assert(
    fc.asyncProperty(anyChartSheet, async (sheet) => {
      const viaExcel = OoxmlPackage.open((await throughExcel(sheet)).bytes());
      const viaFile = OoxmlPackage.open(await throughFile(sheet));
      for (const part of [...chartParts(viaExcel), 'xl/drawings/drawing1.xml']) {
        expect(viaExcel.text(part)).toBe(viaFile.text(part));
      }
    }),
    { numRuns: 30 },
  );
});

test('what the host draws is what a program reads in the saved file', async () => {
  const excel = await throughExcel(CHART_SHEET);
  const drawn = sheetCharts(excel.workbook.sheet(CHART_SHEET.name)!);
  const texts = new Map([
    ['1:1', 'Forbruget faldt til 9.5 MWh'],
    ['3:2', 'El'],
    ['3:3', 'Varme'],
    ['3:4', 'Mål'],
  ]);
  const textAt = ({ row, column }: CellRef): string => texts.get(`${row}:${column}`)!;
  expect(drawn).toEqual(CHARTS.map((chart) => chartOnSheet(chart, CHART_SHEET.name, textAt)));
  const bytes = excel.bytes();
  expect(chartsIn(bytes)).toEqual(drawn);
  const again = openWorkbook(bytes);
  expect(sheetCharts(again.workbook.sheet(CHART_SHEET.name)!)).toEqual(drawn);
});

test('a sheet with seven charts costs three syncs and little traffic', async () => {
  const { log } = openWorkbook(FILE).office.channel;
  log.clear();
  await new ExcelWorkbook().apply(adding(CHART_SHEET));
  expect(log.syncs).toHaveLength(3);
  expect(log.syncs.reduce((bytes, { requestBytes }) => bytes + requestBytes, 0)).toBeLessThan(130_000);
});

test.each<[string, RegExp, CellContent]>([
  ['are blank', /^[BCD][456]$/, { value: null }],
  ['are texts', /^[BCD][456]$/, { formula: '"ikke opgjort"' }],
  ['begin with a text', /^[BCD]4$/, { formula: '"ikke opgjort"' }],
])(
  'whatever series Excel makes of figures that %s, a chart has its own and no others',
  async (_, at, content) => {
    const cells = CHART_SHEET.cells.map((one) => (at.test(one.cell) ? { ...one, content } : one));
    const excel = await throughExcel({ ...CHART_SHEET, cells });
    const series = (charts: readonly SheetChart[]) =>
      charts.map((chart) =>
        chart.kind === 'unknown' ? [] : chart.series.map((one) => [one.name, one.values]),
      );
    const viaFile = chartsIn(await throughFile({ ...CHART_SHEET, cells }));
    expect(series(chartsIn(excel.bytes()))).toEqual(series(viaFile));
  },
);

test.each([false, true])(
  'where Excel takes a reference for a name, the series gets the text of its cell (protected: %p)',
  async (isProtected) => {
    openWorkbook(FILE, { seriesNames: 'texts' });
    const workbook = new ExcelWorkbook();
    await workbook.apply(adding({ ...CHART_SHEET, protected: isProtected }));
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(CHART_SHEET.name);
      const { series } = sheet.charts.getItem('Mod målet');
      series.load('items/name');
      sheet.protection.load('protected');
      await context.sync();
      return [...series.items.map(({ name }) => name), sheet.protection.protected];
    });
    expect(seen).toEqual(['El', 'Varme', 'Mål', isProtected]);
  },
);

test('the alternative text is lost: Office.js has no word for it', async () => {
  const charts = CHARTS.map((chart) => ({ ...chart, description: 'Elforbruget falder' }));
  const excel = await throughExcel({ ...CHART_SHEET, charts });
  expect(chartsIn(excel.bytes())[0]).toMatchObject({ description: '' });
  expect(chartsIn(await throughFile({ ...CHART_SHEET, charts }))[0]).toMatchObject({
    description: 'Elforbruget falder',
  });
});

test('a sheet with charts goes again, and leaves nothing of them in the file', async () => {
  const excel = await throughExcel(CHART_SHEET);
  await new ExcelWorkbook().apply({
    ...adding(CHART_SHEET),
    changes: [{ kind: 'remove-sheet', sheet: CHART_SHEET }],
  });
  expect(chartParts(OoxmlPackage.open(excel.bytes()))).toEqual([]);
});
