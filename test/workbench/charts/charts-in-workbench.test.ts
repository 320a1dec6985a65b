import { Workbench } from '../../../src/workbench/workbench';
import { parseCell } from '../../../src/workbook/address';
import { CHART_SHEET, CHARTS } from '../../support/chart-sheet';
import { loadExcelLibrary } from '../../support/office-js';
import { chartWorkbook } from './support/chart-workbook';

const THERE = `'${CHART_SHEET.name.replace("'", "''")}'!A1`;

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await chartWorkbook();
});

function open() {
  const workbench = new Workbench({ name: 'diagrammer.xlsx', bytes }, 'da');
  return {
    workbench,
    names: () => workbench.state().charts.map(({ chart }) => chart.name),
    type: (cell: string, text: string) => workbench.type(parseCell(cell)!, text),
    run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) =>
      loadExcelLibrary(workbench.excel.office).Excel.run(batch),
  };
}

async function addChart(
  context: Excel.RequestContext,
  change: (chart: Excel.Chart) => void = () => undefined,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem('Nyt');
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
  chart.setPosition('D2', 'H12');
  change(chart);
  await context.sync();
}

const addSheet = (context: Excel.RequestContext): void => {
  const sheet = context.workbook.worksheets.add('Nyt');
  sheet.getRange('A1:B3').values = [
    ['', 'El'],
    ['2024', 3],
    ['2025', 2],
  ];
  sheet.activate();
};

test('shows the charts of the sheet in front, and of no other', () => {
  const { workbench, names } = open();
  expect(names()).toEqual([]);
  workbench.goTo(THERE);
  expect(names()).toEqual(CHARTS.map(({ name }) => name));
  workbench.goTo('Ark1!A1');
  expect(names()).toEqual([]);
});

test('draws anew the charts of a figure that is typed, and of what is calculated from it', () => {
  const { workbench, type } = open();
  workbench.goTo(THERE);
  const before = workbench.state().charts;
  const renewed = (): string[] =>
    workbench.state().charts.flatMap((drawn, i) => (drawn === before[i] ? [] : [drawn.chart.name]));
  type('D5', '9');
  expect(renewed()).toEqual(['Linjer', 'Mod målet']);
  const { cells } = workbench.state().charts[0]!;
  // B6 is calculated from B5, and the title from B6.
  type('B5', '4,5');
  expect(renewed()).toEqual(CHARTS.map(({ name }) => name));
  expect(cells.textAt(CHART_SHEET.name, parseCell('B6')!)).toBe('3');
});

test('leaves the charts alone when their cells do not change', () => {
  const { workbench, type } = open();
  workbench.goTo(THERE);
  const before = workbench.state().charts;
  type('Z9', '1');
  workbench.select({ top: 3, left: 3, bottom: 3, right: 3 });
  expect(workbench.state().charts).toBe(before);
});

test('shows the charts of another workbook when it is opened', async () => {
  const { workbench, names } = open();
  workbench.goTo(THERE);
  expect(names()).toHaveLength(CHARTS.length);
  await workbench.open({ name: 'igen.xlsx', bytes });
  expect(names()).toEqual([]);
  workbench.goTo(THERE);
  expect(names()).toHaveLength(CHARTS.length);
});

test('follows the add-in when it adds, changes and deletes a chart', async () => {
  const { workbench, names, run } = open();
  await run(async (context) => {
    addSheet(context);
    await addChart(context, (chart) => (chart.name = 'Første'));
  });
  expect(names()).toEqual(['Første']);
  await run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Nyt').charts.getItem('Første');
    chart.name = 'Andet';
    await context.sync();
  });
  expect(names()).toEqual(['Andet']);
  expect(workbench.state().unsaved).toBe(true);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Nyt').charts.getItem('Andet').delete();
    await context.sync();
  });
  expect(names()).toEqual([]);
});

test('says why a chart keeps the workbook from being saved, and saves without it', async () => {
  const { workbench, names, run } = open();
  await run(async (context) => {
    addSheet(context);
    await addChart(context, (chart) => (chart.name = 'Fremmed'));
  });
  // What is drawn a moment later reads the looks of the file again.
  await new Promise((drawn) => setTimeout(drawn));
  expect(names()).toEqual(['Fremmed']);
  expect(workbench.state().problem).toBeNull();
  expect(await workbench.save()).toBeNull();
  expect(workbench.state().problem?.da).toContain('»Fremmed«');
  expect(workbench.state().unsaved).toBe(true);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Nyt').charts.getItem('Fremmed').delete();
    await context.sync();
  });
  expect(await workbench.save()).not.toBeNull();
  expect(workbench.state().problem).toBeNull();
});
