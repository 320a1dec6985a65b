import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { sheetCharts } from '../../../src/host/model/sheet-charts';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { CHART_SHEET } from '../../support/chart-sheet';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { loadExcelLibrary } from '../../support/office-js';

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

function withFigures() {
  const excel = new EmbeddedExcel(handMadeXlsx({ sheets: { Data: '<sheetData/>' } }));
  const { run } = loadExcelLibrary(excel.office).Excel;
  const onNewSheet = <T>(batch: Batch<T>): Promise<T> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.add('Nyt');
      sheet.getRange('A1:B3').values = [
        ['', 'El'],
        ['2024', 3],
        ['2025', 2],
      ];
      const answer = await batch(sheet, context);
      await context.sync();
      return answer;
    });
  return { excel, onNewSheet };
}

async function fileWithCharts(): Promise<EmbeddedExcel> {
  const file = XlsxFile.open(createWorkbook());
  await file.apply({
    title: { da: 'Ark', en: 'Sheet' },
    changes: [{ kind: 'add-sheet', sheet: CHART_SHEET }],
  });
  return new EmbeddedExcel(file.toBytes());
}

const addChart = (sheet: Excel.Worksheet, type: Excel.ChartType | 'ColumnClustered' = 'ColumnClustered') =>
  sheet.charts.add(type as 'ColumnClustered', sheet.getRange('B2:B3'), 'Columns');

test('charts are found by name, counted and deleted', async () => {
  const { excel, onNewSheet } = withFigures();
  const seen = await onNewSheet(async (sheet, context) => {
    addChart(sheet).name = 'Elforbrug';
    addChart(sheet);
    sheet.charts.load('items/name,count');
    await context.sync();
    sheet.charts.getItem('elforbrug').delete();
    const left = sheet.charts.getCount();
    await context.sync();
    return [sheet.charts.items.map(({ name }) => name), sheet.charts.count, left.value];
  });
  expect(seen).toEqual([['Elforbrug', 'Diagram 2'], 2, 1]);
  expect(excel.workbook.sheet('Nyt')!.layout!.charts).toHaveLength(1);
});

test('whoever draws charts is told once a batch, and after it', async () => {
  const { excel, onNewSheet } = withFigures();
  const told: string[] = [];
  excel.workbook.listen((event) => {
    if (event.kind !== 'charts-changed') return;
    const names = event.sheet.layout!.charts.map(({ name }) => name);
    told.push(`${event.sheet.name}: ${names.join()}`);
  });
  await onNewSheet(async (sheet, context) => {
    const chart = addChart(sheet);
    chart.name = 'Elforbrug';
    chart.setPosition('D2', 'H12');
    await context.sync();
    chart.series.getItemAt(0).format.fill.setSolidColor('#1F4E79');
    sheet.charts.load('count');
    await context.sync();
    sheet.getRange('B2').values = [[4]];
    await context.sync();
    chart.delete();
  });
  expect(told).toEqual(['Nyt: Elforbrug', 'Nyt: Elforbrug', 'Nyt: ']);
});

test.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void, string]>([
  ['a member that the host does not have', (chart) => (chart.width = 300), 'ApiNotFound'],
  [
    'a kind of chart that it does not have',
    (_, sheet) => addChart(sheet, 'Radar' as 'ColumnClustered'),
    'ApiNotFound',
  ],
  [
    'a source without a word on its series',
    (_, sheet) => sheet.charts.add('Line' as 'LineMarkers', sheet.getRange('A1:B3')),
    'ApiNotFound',
  ],
  [
    'a gap between lines',
    (chart) => {
      const line = chart.series.getItemAt(0);
      line.chartType = 'Line';
      line.gapWidth = 60;
    },
    'InvalidArgument',
  ],
  ['a hole in columns', (chart) => (chart.series.getItemAt(0).doughnutHoleSize = 50), 'InvalidArgument'],
  ['an overlap of 200', (chart) => (chart.series.getItemAt(0).overlap = 200), 'InvalidArgument'],
  ['a title from nowhere', (chart) => chart.title.setFormula('=Ingensteds!$A$1'), 'InvalidArgument'],
  [
    'a name of 256 characters',
    (chart) => (chart.series.getItemAt(0).name = 'x'.repeat(256)),
    'InvalidArgument',
  ],
  [
    'a point that is not there',
    (chart) => chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor('#FFFFFF'),
    'InvalidArgument',
  ],
  ['a look that nobody has set', (chart) => chart.axes.valueAxis.load('numberFormat'), 'ApiNotFound'],
  [
    'a change on a protected sheet',
    (chart, sheet) => {
      sheet.protection.protect();
      chart.name = 'Ny';
    },
    'AccessDenied',
  ],
])('refuses %s', async (_, change, code) => {
  const { onNewSheet } = withFigures();
  const changed = onNewSheet(async (sheet) => void change(addChart(sheet), sheet));
  await expect(changed).rejects.toMatchObject({ code });
});

test('the axes of a doughnut cannot be asked for', async () => {
  const { onNewSheet } = withFigures();
  const asked = onNewSheet(async (sheet) => {
    addChart(sheet, 'Doughnut' as 'ColumnClustered').axes.valueAxis.visible = true;
  });
  await expect(asked).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a chart that the file would show otherwise is not saved, and drawn as a frame', async () => {
  const { excel, onNewSheet } = withFigures();
  await onNewSheet(async (sheet) => {
    const chart = addChart(sheet);
    chart.setPosition('D2', 'H12');
    chart.title.text = 'Elforbrug';
  });
  expect(sheetCharts(excel.workbook.sheet('Nyt')!)).toMatchObject([
    { kind: 'unknown', place: { from: { row: 2, column: 4 }, to: { row: 13, column: 9 } } },
  ]);
  expect(() => excel.bytes()).toThrow(expect.objectContaining({ code: 'chart-not-kept' }));
});

test('charts follow the name of their sheet until it is saved', async () => {
  const { excel, onNewSheet } = withFigures();
  const name = await onNewSheet(async (sheet, context) => {
    const chart = addChart(sheet);
    const series = chart.series.getItemAt(0);
    series.name = '=Nyt!$B$1';
    sheet.name = 'Omdøbt';
    sheet.getRange('B1').values = [['Strøm']];
    series.load('name');
    await context.sync();
    return series.name;
  });
  expect(name).toBe('Strøm');
  const { name: cells } = excel.workbook.sheet('Omdøbt')!.layout!.charts[0]!.series[0]!;
  expect(cells).toMatchObject({ sheet: { name: 'Omdøbt' } });
});

test('charts that came with the file are there, and nothing can be done to them', async () => {
  const excel = await fileWithCharts();
  const before = excel.bytes();
  const { run } = loadExcelLibrary(excel.office).Excel;
  const names = await run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(CHART_SHEET.name);
    charts.load('items/name');
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
  expect(names).toEqual(CHART_SHEET.charts!.map(({ name }) => name));
  const deleting = run(async (context) => {
    context.workbook.worksheets.getItem(CHART_SHEET.name).charts.getItem('Ring').delete();
    await context.sync();
  });
  await expect(deleting).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(excel.bytes()).toBe(before);
});

test('charts of the file move with the rows that are inserted above them', async () => {
  const excel = await fileWithCharts();
  const sheet = excel.workbook.sheet(CHART_SHEET.name)!;
  excel.workbook.changeRows(sheet, { kind: 'insert-rows', row: 2, count: 3 }, 'user');
  expect(sheetCharts(sheet)[0]).toMatchObject({
    place: { from: { row: 5 } },
    series: [{ values: { area: { top: 7, bottom: 9 } } }],
  });
});
