import type { ChartSeries, NewChart } from '../../workbook/chart';
import { isLine } from '../../workbook/sheet-chart';
import type { ChartLooks } from './added-chart';

type Look = string | number | boolean;

/** How the file shows a chart, in the members of Office.js: the counterpart of `chartXml`. */
export function chartLooks(chart: NewChart): ChartLooks {
  return new Map<string, Look>([
    ['displayBlanksAs', 'NotPlotted'],
    ['plotVisibleOnly', false],
    ['format.fill', '#FFFFFF'],
    ['format.border.lineStyle', 'None'],
    ['format.roundedCorners', false],
    ['plotArea.format.fill', 'None'],
    ['title.visible', true],
    ['title.overlay', false],
    ['title.format.font.size', 10],
    ['title.format.font.bold', true],
    ['title.format.font.color', '#242424'],
    ['legend.visible', chart.legend !== 'none'],
    ...(chart.legend === 'none' ? [] : legendLooks()),
    ...(chart.kind === 'doughnut' ? [] : [...categoryAxis(chart), ...valueAxis(chart)]),
  ]);
}

export function seriesLooks(chart: NewChart, series: ChartSeries): ChartLooks {
  return new Map<string, Look>([...drawing(chart, series), ...labels(chart)]);
}

function legendLooks(): [string, Look][] {
  return [['legend.position', 'Bottom'], ['legend.overlay', false], ...font('legend.format.font')];
}

function categoryAxis({ kind }: NewChart): [string, Look][] {
  const lies = kind.endsWith('bar');
  return [
    ...axis('categoryAxis'),
    ['categoryAxis.categoryType', 'TextAxis'],
    ['categoryAxis.multiLevel', false],
    ['categoryAxis.numberFormat', 'General'],
    ['categoryAxis.tickLabelPosition', 'Low'],
    ['categoryAxis.majorGridlines.visible', false],
    ['categoryAxis.title.visible', false],
    ['categoryAxis.format.line.color', '#8C8C8C'],
    ['categoryAxis.format.line.weight', 0.75],
    ['categoryAxis.reversePlotOrder', lies],
    ...(lies ? [['categoryAxis.tickLabelSpacing', 1] satisfies [string, Look]] : []),
    ['categoryAxis.position', lies ? 'Maximum' : 'Automatic'],
  ];
}

function valueAxis({ values }: NewChart): [string, Look][] {
  const { numberFormat = 'General', title, minimum, maximum, majorUnit } = values ?? {};
  return [
    ...axis('valueAxis'),
    ['valueAxis.numberFormat', numberFormat],
    ['valueAxis.tickLabelPosition', 'NextToAxis'],
    ['valueAxis.reversePlotOrder', false],
    ...(minimum === undefined ? [] : [['valueAxis.minimum', minimum] satisfies [string, Look]]),
    ...(maximum === undefined ? [] : [['valueAxis.maximum', maximum] satisfies [string, Look]]),
    ...(majorUnit === undefined ? [] : [['valueAxis.majorUnit', majorUnit] satisfies [string, Look]]),
    ['valueAxis.format.line.lineStyle', 'None'],
    ['valueAxis.majorGridlines.visible', true],
    ['valueAxis.majorGridlines.format.line.color', '#D9D9D9'],
    ['valueAxis.majorGridlines.format.line.weight', 0.5],
    ['valueAxis.title.visible', title !== undefined],
    ...(title === undefined ? [] : axisTitle(title)),
  ];
}

function axis(path: string): [string, Look][] {
  return [
    [`${path}.visible`, true],
    [`${path}.majorTickMark`, 'None'],
    [`${path}.minorTickMark`, 'None'],
    [`${path}.linkNumberFormat`, false],
    ...font(`${path}.format.font`),
  ];
}

function axisTitle(title: string): [string, Look][] {
  return [
    ['valueAxis.title.text', title],
    ['valueAxis.title.format.font.bold', false],
    ...font('valueAxis.title.format.font'),
  ];
}

function drawing({ kind }: NewChart, series: ChartSeries): [string, Look][] {
  if (kind === 'doughnut') return ring(series);
  return isLine(kind, series) ? line(series) : bars(kind, series);
}

function bars(kind: NewChart['kind'], { colors }: ChartSeries): [string, Look][] {
  return [
    ['format.fill', colors[0]!],
    ['invertIfNegative', false],
    ['gapWidth', 60],
    ...(kind.startsWith('stacked') ? stacked() : []),
  ];
}

function stacked(): [string, Look][] {
  return [
    ['overlap', 100],
    ['format.line.color', '#FFFFFF'],
    ['format.line.weight', 0.5],
    ['format.line.lineStyle', 'Continuous'],
  ];
}

function line({ colors, dashed = false }: ChartSeries): [string, Look][] {
  const color = colors[0]!;
  return [
    ['chartType', dashed ? 'Line' : 'LineMarkers'],
    ['format.line.color', color],
    ['format.line.weight', 2.25],
    ['format.line.lineStyle', dashed ? 'Dash' : 'Continuous'],
    ['smooth', false],
    ...(dashed ? [['markerStyle', 'None'] satisfies [string, Look]] : markers(color)),
  ];
}

function markers(color: string): [string, Look][] {
  return [
    ['markerStyle', 'Circle'],
    ['markerSize', 6],
    ['markerBackgroundColor', color],
    ['markerForegroundColor', color],
  ];
}

function ring({ colors }: ChartSeries): [string, Look][] {
  return [
    ['doughnutHoleSize', 55],
    ['firstSliceAngle', 0],
    ...colors.flatMap((color, i): [string, Look][] => [
      [`points.${i}.format.fill`, color],
      [`points.${i}.format.border.color`, '#FFFFFF'],
      [`points.${i}.format.border.weight`, 1.5],
      [`points.${i}.format.border.lineStyle`, 'Continuous'],
    ]),
  ];
}

function labels({ kind, labels: shown, values }: NewChart): [string, Look][] {
  if (!shown) return [['hasDataLabels', false]];
  const others = ['LegendKey', 'CategoryName', 'SeriesName', ...(kind === 'doughnut' ? ['Percentage'] : [])];
  return [
    ['hasDataLabels', true],
    ['dataLabels.showValue', true],
    ...others.map((one): [string, Look] => [`dataLabels.show${one}`, false]),
    ...font('dataLabels.format.font'),
    ...(values ? labelFormat(values.numberFormat) : []),
  ];
}

function labelFormat(numberFormat: string): [string, Look][] {
  return [
    ['dataLabels.linkNumberFormat', false],
    ['dataLabels.numberFormat', numberFormat],
  ];
}

function font(path: string): [string, Look][] {
  return [
    [`${path}.size`, 9],
    [`${path}.color`, '#404040'],
  ];
}
