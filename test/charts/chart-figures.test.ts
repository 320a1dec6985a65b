import { chartFigures, type ChartFigures } from '../../src/charts/chart-figures';
import { referencesOf } from '../../src/charts/chart-references';
import { formatReference } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell-value';
import { spellingIn } from '../../src/workbook/number-format/shown-text';
import type { KnownChart } from '../../src/workbook/sheet-chart';
import { cell, cellsWith, chartOf, FIGURES } from './support/charted';

const DANISH = spellingIn('da');

function figuresOf(chart: KnownChart, cells: Parameters<typeof cellsWith>[0] = FIGURES): ChartFigures {
  return chartFigures(chart, cellsWith(cells), DANISH);
}

test('looks up title, names and figures', () => {
  const { title, categories, series, axisTitle } = figuresOf(chartOf('column'));
  expect(title).toBe('Forbruget falder');
  expect(axisTitle).toBe('MWh');
  expect(categories).toEqual(['2023', '2024', '2025']);
  expect(series.map(({ name }) => name)).toEqual(['El', 'Varme']);
  expect(series[0]!.points.map((point) => point?.figure)).toEqual([12, 11, 9.5]);
});

test.each<[string, CellValue, number | null]>([
  ['a blank cell is a gap', null, null],
  ['zero is no gap', 0, 0],
  ['#N/A is a gap', { error: '#N/A' }, null],
  ['another error is zero', { error: '#DIV/0!' }, 0],
  ['text is zero', 'ikke oplyst', 0],
  ['the empty text of a formula is zero', '', 0],
  ['TRUE is one', true, 1],
])('%s', (_, value, figure) => {
  const [, second] = figuresOf(chartOf('line'), { ...FIGURES, C5: value }).series;
  expect(second!.points.map((point) => point?.figure ?? null)).toEqual([20, figure, 18]);
});

describe('figures are spelled in Danish', () => {
  const CELLS = { ...FIGURES, B4: { value: 1234.5, numberFormat: '#,##0.00' } };

  test('by the format of the axis', () => {
    expect(figuresOf(chartOf('column')).spelled(12_345.67)).toBe('12.345,7');
  });

  test('by the cells of the first series where the axis follows them', () => {
    const chart = chartOf('column');
    const linked: KnownChart = { ...chart, values: { ...chart.values!, numberFormat: null } };
    expect(figuresOf(linked, CELLS).spelled(2000)).toBe('2.000,00');
  });

  test('each point by its own cell where labels follow them', () => {
    const chart = chartOf('column', { labels: true });
    const linked: KnownChart = {
      ...chart,
      series: chart.series.map((series) => ({ ...series, labels: { numberFormat: null } })),
    };
    const labels = figuresOf(linked, CELLS).series[0]!.points.map((point) => point?.label);
    expect(labels).toEqual(['1.234,50', '11', '9,5']);
  });

  test('points say nothing where they have no labels', () => {
    expect(figuresOf(chartOf('column')).series[0]!.points.map((point) => point?.label)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('a series without a name is numbered, and so are points without names', () => {
  const chart = chartOf('column');
  const unnamed: KnownChart = {
    ...chart,
    series: chart.series.map((series) => ({ ...series, name: { from: null, text: '' }, categories: null })),
  };
  const { series, categories } = figuresOf(unnamed);
  expect(series.map(({ name }) => name)).toEqual(['Serie1', 'Serie2']);
  expect(categories).toEqual(['1', '2', '3']);
});

test('a shorter series has gaps at its end', () => {
  const [, second] = figuresOf(chartOf('column', {}, { values: 'C4:C4' })).series;
  expect(second!.points.map((point) => point?.figure ?? null)).toEqual([20, null, null]);
});

test('a title of its own needs no cell, and one from several cells is all their texts', () => {
  const chart = chartOf('column');
  expect(figuresOf({ ...chart, title: { from: null, text: 'Egen titel' } }).title).toBe('Egen titel');
  const from = { ...cell('A4'), area: { top: 4, left: 1, bottom: 6, right: 1 } };
  expect(figuresOf({ ...chart, title: { from, text: 'gammel' } }).title).toBe('2023 2024 2025');
  expect(figuresOf({ ...chart, title: null }).title).toBe('');
});

test('refers to every cell it looks up', () => {
  expect(new Set(referencesOf(chartOf('column')).map(formatReference))).toEqual(
    new Set(['$A$1', '$A$4:$A$6', '$B$3', '$B$4:$B$6', '$C$3', '$C$4:$C$6'].map((area) => `Tal!${area}`)),
  );
  const { name, description, place } = chartOf('column');
  expect(referencesOf({ kind: 'unknown', name, description, place })).toEqual([]);
});
