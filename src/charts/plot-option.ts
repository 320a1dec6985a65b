import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { KnownChart } from '../workbook/sheet-chart';
import { LABEL_SIZE, labelsBelow, labelsBeside, textWidth, type CategoryLabels } from './category-labels';
import type { ChartFigures, Point, SeriesFigures } from './chart-figures';
import {
  AXIS_COLOR,
  DASH,
  FONT,
  GRID_COLOR,
  LINE_WIDTH,
  MARKER_SIZE,
  pointColor,
  seriesColor,
  TEXT_COLOR,
} from './series-looks';
import { marksOf, valueScale, type ValueScale } from './value-scale';

export type PlotOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | PieSeriesOption | GridComponentOption
>;

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** Between the bars of two names, in bars. */
const GAP_WIDTH = 0.6;
/** Of a doughnut, as a part of it. */
const HOLE = 0.55;
/** Least pixels between two marks of the axis with the figures; beside each other there is half of one between two. */
const MARK_DISTANCE = { up: 20, across: 45 };
/** GUESS: Excel sets no more units beside each other, however wide the chart is. */
const MOST_ACROSS = 7;
/** What the names beside lying bars leave of the width, about. */
const PLOT_OF_BARS = 0.75;
/** What an axis with its names takes of the plot, about. */
const AXIS_ROOM = 30;
const MARGIN = 4;

/** Between the parts of a stack or a ring, which differ less in black and white. */
const EDGE = { borderColor: '#FFFFFF', borderWidth: 0.5 * (96 / 72) } as const;

const TEXT = { color: TEXT_COLOR, fontSize: LABEL_SIZE, fontFamily: FONT } as const;

/** A chart without its title and legend in the words of ECharts. It stands still and answers no mouse. */
export function plotOption(chart: KnownChart, figures: ChartFigures, size: PlotSize): PlotOption {
  const still = { animation: false, silent: true } as const;
  if (chart.kind === 'doughnut') return { ...still, series: rings(chart, figures, size) };
  const lies = chart.kind.endsWith('bar');
  const names = nameAxis(chart, figures, size);
  const values = valueAxis(chart, figures, size);
  return {
    ...still,
    grid: {
      left: MARGIN,
      right: MARGIN * 3,
      top: MARGIN * 2,
      bottom: MARGIN,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: lies ? values : names,
    // A reversed row of columns has its figures on the right, where it begins.
    yAxis: lies ? names : { ...values, position: chart.categoriesReversed ? 'right' : 'left' },
    series: figures.series.map((series, index) => drawn(chart, series, index)),
  };
}

function nameAxis(chart: KnownChart, { categories }: ChartFigures, size: PlotSize) {
  const lies = chart.kind.endsWith('bar');
  const room = { width: size.width - AXIS_ROOM, height: size.height - AXIS_ROOM };
  const { texts, tilt }: CategoryLabels = lies
    ? labelsBeside(categories, room)
    : labelsBelow(categories, room);
  return {
    type: 'category' as const,
    data: [...categories],
    inverse: chart.categoriesReversed,
    // Its line is drawn over the edges of the bars.
    z: 3,
    axisTick: { show: false },
    axisLine: { show: true, onZero: true, lineStyle: { color: AXIS_COLOR, width: 1 } },
    axisLabel: {
      ...TEXT,
      interval: 0,
      rotate: tilt,
      lineHeight: LABEL_SIZE + 2,
      hideOverlap: false,
      formatter: (_name: string, index: number) => texts[index] ?? '',
    },
  };
}

function valueAxis(chart: KnownChart, figures: ChartFigures, size: PlotSize) {
  const scale = scaleOf(chart, figures, size);
  const marks = marksOf(scale);
  return {
    type: 'value' as const,
    min: scale.minimum,
    max: scale.maximum,
    interval: scale.unit,
    name: figures.axisTitle,
    nameLocation: 'middle' as const,
    nameTextStyle: TEXT,
    nameGap: MARGIN,
    axisTick: { show: false, customValues: marks },
    axisLine: { show: false },
    axisLabel: { ...TEXT, hideOverlap: false, customValues: marks, formatter: figures.spelled },
    splitLine: { show: true, lineStyle: { color: GRID_COLOR, width: 1 } },
  };
}

function scaleOf(chart: KnownChart, figures: ChartFigures, size: PlotSize): ValueScale {
  const { minimum = null, maximum = null, majorUnit: unit = null } = chart.values ?? {};
  const drawnFigures = figuresDrawn(chart, figures);
  const scale = (most: number): ValueScale => valueScale(drawnFigures, { minimum, maximum, unit }, most);
  if (!chart.kind.endsWith('bar')) return scale((size.height - AXIS_ROOM) / MARK_DISTANCE.up);
  const width = size.width * PLOT_OF_BARS;
  const wide = scale(width / MARK_DISTANCE.across);
  const widest = Math.max(...marksOf(wide).map((mark) => textWidth(figures.spelled(mark))));
  return scale(Math.min(MOST_ACROSS, width / Math.max(MARK_DISTANCE.across, 1.5 * widest)));
}

/** Where every bar, part of a bar and point ends. */
function figuresDrawn({ kind, series }: KnownChart, figures: ChartFigures): number[] {
  const isStacked = kind.startsWith('stacked');
  return figures.categories.flatMap((_name, at) => {
    const sums = { up: 0, down: 0 };
    return figures.series.flatMap(({ points }, index) => {
      const figure = points[at]?.figure;
      if (figure === undefined) return [];
      if (!isStacked || series[index]?.line) return [figure];
      const side = figure < 0 ? 'down' : 'up';
      sums[side] += figure;
      return [sums[side]];
    });
  });
}

function drawn(
  chart: KnownChart,
  { name, points }: SeriesFigures,
  index: number,
): BarSeriesOption | LineSeriesOption {
  const color = seriesColor(chart, index);
  const line = chart.series[index]?.line;
  const shared = {
    name,
    silent: true,
    data: points.map((point) => point?.figure ?? null),
    itemStyle: { color },
  };
  if (line) {
    return {
      ...shared,
      type: 'line',
      connectNulls: false,
      symbol: line.markers ? 'circle' : 'none',
      symbolSize: MARKER_SIZE,
      showAllSymbol: true,
      lineStyle: { color, width: LINE_WIDTH, cap: 'round', type: line.dashed ? [...DASH] : 'solid' },
      label: labels(points, 'right'),
    };
  }
  const bars = chart.series.filter((one) => !one.line).length;
  const isStacked = chart.kind.startsWith('stacked');
  const abreast = isStacked ? 1 : bars;
  return {
    ...shared,
    type: 'bar',
    ...(isStacked ? { stack: 'all', itemStyle: { color, ...EDGE } } : {}),
    barGap: '0%',
    barCategoryGap: `${(100 * GAP_WIDTH) / (abreast + GAP_WIDTH)}%`,
    label: labels(points, isStacked ? 'inside' : chart.kind.endsWith('bar') ? 'right' : 'top'),
  };
}

function labels(points: readonly (Point | null)[], position: 'top' | 'right' | 'inside') {
  const texts = points.map((point) => point?.label ?? '');
  return {
    ...TEXT,
    show: texts.some((text) => text !== ''),
    position,
    formatter: ({ dataIndex }: { dataIndex: number }) => texts[dataIndex] ?? '',
  };
}

/** The first series is the innermost ring. GUESS: a figure below zero is drawn as if it were above. */
function rings(chart: KnownChart, { categories, series }: ChartFigures, size: PlotSize): PieSeriesOption[] {
  const outer = Math.max(0, Math.min(size.width, size.height) / 2 - MARGIN);
  const thickness = (outer * (1 - HOLE)) / Math.max(1, series.length);
  return series.map(({ name, points }, index) => ({
    type: 'pie',
    name,
    silent: true,
    center: ['50%', '50%'],
    radius: [outer * HOLE + index * thickness, outer * HOLE + (index + 1) * thickness],
    stillShowZeroSum: false,
    data: points.map((point, at) => ({
      name: categories[at] ?? '',
      value: point ? Math.abs(point.figure) : '-',
      itemStyle: { color: pointColor(chart.series[index]!, at), ...EDGE, borderWidth: 2 },
    })),
    label: labels(points, 'inside'),
    labelLine: { show: false },
  }));
}
