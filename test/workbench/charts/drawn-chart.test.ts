import { drawnCharts, redrawn } from '../../../src/workbench/charts/drawn-chart';
import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { parseArea, parseCell, type SheetArea } from '../../../src/workbook/address';
import { spellingIn } from '../../../src/workbook/number-format/shown-text';
import { CHART_SHEET, CHARTS } from '../../support/chart-sheet';
import { chartWorkbook } from './support/chart-workbook';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await chartWorkbook();
});

function open() {
  const { workbook } = new EmbeddedExcel(bytes);
  const sheet = workbook.sheet(CHART_SHEET.name)!;
  return drawnCharts(workbook, sheet, spellingIn('da'));
}

const on = (area: string, sheet = CHART_SHEET.name): SheetArea => ({ sheet, area: parseArea(area)! });

test('draws every chart of the sheet from cells as they are shown', () => {
  const charts = open();
  expect(charts.map(({ chart }) => chart.name)).toEqual(CHARTS.map(({ name }) => name));
  const { cells } = charts[0]!;
  expect(cells.valueAt(CHART_SHEET.name, parseCell('B6')!)).toBe(9.5);
  expect(cells.textAt(CHART_SHEET.name, parseCell('B6')!)).toBe('9,5');
  expect(cells.numberFormatAt(CHART_SHEET.name, parseCell('B6')!)).toBe('General');
  expect(cells.valueAt('Findes ikke', parseCell('B6')!)).toBeNull();
});

test.each([
  ['a figure of two series', on('C5'), ['Stablede søjler', 'Bjælker', 'Stablede bjælker', 'Mod målet']],
  ['the title', on('A1'), CHARTS.map(({ name }) => name)],
  ['the name of a series', on('D3'), ['Linjer', 'Mod målet']],
  ['an area that reaches in', on('D5:Z90'), ['Linjer', 'Mod målet']],
  ['a cell of no chart', on('Z1'), []],
  ['the same cell of another sheet', on('C5', 'Ark1'), []],
])('%s draws anew only the charts that refer to it', (_, changed, names) => {
  const charts = open();
  const again = redrawn(charts, [changed]);
  expect(again.filter((drawn, i) => drawn !== charts[i]).map(({ chart }) => chart.name)).toEqual(names);
  expect(again.filter((drawn, i) => drawn.chart !== charts[i]!.chart)).toHaveLength(names.length);
});

test('keeps the very same list when nothing is concerned', () => {
  const charts = open();
  expect(redrawn(charts, [on('Z1')])).toBe(charts);
});
