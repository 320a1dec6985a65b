import { chartFigures } from '../../src/charts/chart-figures';
import { plotOption } from '../../src/charts/plot-option';
import { spellingIn } from '../../src/workbook/number-format/shown-text';
import type { KnownChart } from '../../src/workbook/sheet-chart';
import { cellsWith, chartOf, FIGURES } from './support/charted';

const SIZE = { width: 400, height: 240 };

/** What the library is asked to draw, with names of points and figures filled in. */
function drawn(chart: KnownChart, cells: Parameters<typeof cellsWith>[0] = FIGURES) {
  const option = plotOption(chart, chartFigures(chart, cellsWith(cells), spellingIn('da')), SIZE);
  const { xAxis: across, yAxis: up } = option as unknown as Record<'xAxis' | 'yAxis', Axis>;
  return { across, up, series: option.series as unknown as readonly Series[], option };
}

interface Axis {
  readonly type: string;
  readonly data: readonly string[];
  readonly inverse: boolean;
  readonly position?: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly interval: number;
  readonly axisLabel: {
    readonly rotate: number;
    readonly customValues: readonly number[];
    readonly formatter: (value: unknown, index: number) => string;
  };
}

interface Series {
  readonly type: string;
  readonly name: string;
  readonly stack?: string;
  readonly data: readonly unknown[];
  readonly symbol?: string;
  readonly connectNulls?: boolean;
  readonly itemStyle: { readonly color: string; readonly borderColor?: string };
  readonly lineStyle?: { readonly type: unknown };
  readonly radius: readonly number[];
  readonly label: {
    readonly show: boolean;
    readonly position: string;
    readonly formatter: (point: { dataIndex: number }) => string;
  };
}

const labelsOf = ({ label }: Series): string[] =>
  [0, 1, 2].map((dataIndex) => label.formatter({ dataIndex }));

test('columns stand beside each other over their names, with their figures on the left', () => {
  const { across, up, series } = drawn(chartOf('column'));
  expect(across).toMatchObject({ type: 'category', data: ['2023', '2024', '2025'], inverse: false });
  expect(up).toMatchObject({ type: 'value', position: 'left', name: 'MWh', min: 0, max: 25, interval: 5 });
  expect(up.axisLabel.customValues.map((mark, i) => up.axisLabel.formatter(mark, i))).toEqual([
    '0,0',
    '5,0',
    '10,0',
    '15,0',
    '20,0',
    '25,0',
  ]);
  expect(series).toMatchObject([
    { type: 'bar', name: 'El', data: [12, 11, 9.5], itemStyle: { color: '#1F4E79' }, barGap: '0%' },
    { type: 'bar', name: 'Varme', data: [20, null, 18], itemStyle: { color: '#D9822B' } },
  ]);
  expect(series.map(({ stack }) => stack)).toEqual([undefined, undefined]);
});

test('stacked columns share an axis that reaches their sum', () => {
  const { up, series } = drawn(chartOf('stacked-column'));
  expect(series.map(({ stack }) => stack)).toEqual(['all', 'all']);
  expect(up).toMatchObject({ min: 0, max: 35 });
});

test('the parts of a stack have a white edge, and columns beside each other none', () => {
  const edges = (chart: KnownChart) => drawn(chart).series.map(({ itemStyle }) => itemStyle.borderColor);
  expect(edges(chartOf('stacked-bar'))).toEqual(['#FFFFFF', '#FFFFFF']);
  expect(edges(chartOf('column'))).toEqual([undefined, undefined]);
});

test('what is below zero is stacked by itself', () => {
  const { up } = drawn(chartOf('stacked-column', { values: { numberFormat: '0' } }), { ...FIGURES, C4: -20 });
  expect(up.min).toBeLessThanOrEqual(-20);
  expect(up.max).toBeLessThan(40);
});

test('lying bars are read from the top, with their figures below', () => {
  const { across, up, series } = drawn(chartOf('stacked-bar'));
  expect(up).toMatchObject({ type: 'category', inverse: true });
  expect(across).toMatchObject({ type: 'value', name: 'MWh', min: 0 });
  expect(series.map(({ stack }) => stack)).toEqual(['all', 'all']);
});

test('counts below lying bars go one by one', () => {
  const counts = chartOf('bar', { values: { numberFormat: '0', minimum: 0 } });
  const { across } = drawn(counts, { ...FIGURES, B4: 4, B5: 2, B6: 2, C4: 1, C6: 1 });
  expect(across.axisLabel.customValues).toEqual([0, 1, 2, 3, 4, 5]);
});

test('counts above few columns go one by one where the chart says so', () => {
  const counts = { ...FIGURES, B4: 3, B5: 2, B6: 1, C4: 1, C6: 1 };
  const marks = (majorUnit?: number) =>
    drawn(chartOf('column', { values: { numberFormat: '0', ...(majorUnit && { majorUnit }) } }), counts).up;
  expect(marks().interval).toBe(0.5);
  expect(marks(1)).toMatchObject({ interval: 1, axisLabel: { customValues: [0, 1, 2, 3, 4] } });
});

test('a reversed row of columns begins on the right, where its figures stand', () => {
  const { across, up } = drawn({ ...chartOf('column'), categoriesReversed: true });
  expect(across.inverse).toBe(true);
  expect(up.position).toBe('right');
});

test('lines have points, dashed ones none, and neither crosses a gap', () => {
  const { series } = drawn(chartOf('line', {}, { dashed: true }));
  expect(series).toMatchObject([
    { type: 'line', symbol: 'circle', connectNulls: false, lineStyle: { type: 'solid' } },
    { type: 'line', symbol: 'none', connectNulls: false, lineStyle: { type: [12, 9] }, data: [20, null, 18] },
  ]);
});

test('a line goes among columns, and over stacked ones by its own figures', () => {
  const { series } = drawn(chartOf('column', {}, { asLine: true, dashed: true }));
  expect(series.map(({ type }) => type)).toEqual(['bar', 'line']);
  const { up } = drawn(chartOf('stacked-column', {}, { asLine: true }));
  expect(up.max).toBe(25);
});

test('a ring has a colour for each point and no axes; a gap takes no part of it', () => {
  const one = { name: 'C3', values: 'C4:C6', colors: ['#111111', '#222222', '#333333'] };
  const { option, series } = drawn(chartOf('doughnut', { series: [one], labels: true }));
  expect(option).not.toHaveProperty('xAxis');
  expect(series).toHaveLength(1);
  expect(series[0]!.data).toMatchObject([
    { name: '2023', value: 20, itemStyle: { color: '#111111' } },
    { name: '2024', value: '-', itemStyle: { color: '#222222' } },
    { name: '2025', value: 18, itemStyle: { color: '#333333' } },
  ]);
  expect(labelsOf(series[0]!)).toEqual(['20', '', '18']);
});

test('several series are rings about each other, the first innermost', () => {
  const { series } = drawn(chartOf('doughnut'));
  const [inner, outer] = series.map(({ radius }) => radius);
  expect(inner![1]).toBe(outer![0]);
});

describe('points say their figures', () => {
  test.each([
    ['column', 'top'],
    ['bar', 'right'],
    ['stacked-column', 'inside'],
    ['line', 'right'],
  ] as const)('%s: %s', (kind, position) => {
    const { series } = drawn(chartOf(kind, { labels: true }));
    expect(series.map(({ label }) => [label.show, label.position])).toEqual([
      [true, position],
      [true, position],
    ]);
    expect(series.map(labelsOf)).toEqual([
      ['12,0', '11,0', '9,5'],
      ['20,0', '', '18,0'],
    ]);
  });

  test('or nothing', () => {
    expect(drawn(chartOf('column')).series.map(({ label }) => label.show)).toEqual([false, false]);
  });
});

test('names that have no room are tilted', () => {
  const names = { ...FIGURES, A4: 'Varmeforbrugsomkostninger', A5: 'Elforbrugsomkostninger' };
  const { across } = drawn(chartOf('column'), names);
  expect(across.axisLabel.rotate).toBe(45);
});

test('a colour of the theme stands for one that the file leaves to it', () => {
  const chart = chartOf('column');
  const themed = { ...chart, series: chart.series.map((series) => ({ ...series, colors: [null] })) };
  const [first, second] = drawn(themed).series.map(({ itemStyle }) => itemStyle.color);
  expect(first).toMatch(/^#[0-9A-F]{6}$/);
  expect(second).not.toBe(first);
});

test('a chart of nothing but blanks has an axis all the same', () => {
  const { across, up, series } = drawn(chartOf('column'), {});
  expect(across.data).toEqual(['', '', '']);
  expect([up.min, up.max]).toEqual([0, 1.2]);
  expect(series.map(({ data }) => data)).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
});
