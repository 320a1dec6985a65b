import { formatReference, parseArea } from '../workbook/address';
import type { ChartKind, ChartSeries, NewChart } from '../workbook/chart';
import type { NewSheet } from '../workbook/new-sheet';
import { isLine } from '../workbook/sheet-chart';

const TYPES = {
  column: 'ColumnClustered',
  'stacked-column': 'ColumnStacked',
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  line: 'LineMarkers',
  doughnut: 'Doughnut',
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

const INK = '#404040';
const LABEL_SIZE = 9;

/** A chart that was added, and what Excel made of it, loaded: `tidyChart` needs it after the next sync. */
export interface AddedChart {
  /** Those that Excel made by itself of the source come before its own. */
  readonly all: Excel.ChartSeriesCollection;
  readonly own: readonly AddedSeries[];
}

interface AddedSeries {
  readonly series: Excel.ChartSeries;
  /** The cell with its name. */
  readonly name: Excel.Range;
}

/**
 * Adds the charts of a new sheet, whose rows and columns have their sizes already. Nothing is left to Excel's own
 * judgement: series, categories, names, axes and formats are all said. Alternative texts cannot be.
 */
export function addCharts(worksheet: Excel.Worksheet, sheet: NewSheet): readonly AddedChart[] {
  return (sheet.charts ?? []).map((chart) => addChart(worksheet, sheet.name, chart));
}

/**
 * Takes away the series that Excel made of the source by itself, and gives those the text of their cell for a name
 * whose reference it took for the name itself; they then no longer follow the cell.
 */
export function tidyChart({ all, own }: AddedChart): void {
  const guessed = all.count - own.length;
  for (const [index, { series, name }] of own.entries()) {
    // By its place, because the answer of `add` cannot be used after a sync.
    if (series.name.startsWith('=')) all.getItemAt(guessed + index).name = String(name.values[0]?.[0] ?? '');
  }
  for (let left = guessed; left > 0; left--) all.getItemAt(0).delete();
}

function addChart(worksheet: Excel.Worksheet, sheet: string, chart: NewChart): AddedChart {
  const [first] = chart.series;
  if (!first) throw new Error(`The chart ${chart.name} has no series.`);
  const added = worksheet.charts.add(TYPES[chart.kind], worksheet.getRange(first.values), seriesBy(first));
  added.name = chart.name;
  const { topLeft, bottomRight } = cornersOf(chart.area);
  added.setPosition(topLeft, bottomRight);
  added.displayBlanksAs = 'NotPlotted';
  added.plotVisibleOnly = false;
  added.format.fill.setSolidColor('#FFFFFF');
  added.format.border.lineStyle = 'None';
  added.format.roundedCorners = false;
  added.plotArea.format.fill.clear();
  // What Excel makes of the source is its own guess, which may be several series, or none where no figures are yet.
  const own = chart.series.map((one) => setData(worksheet, sheet, chart, one, added.series.add()));
  for (const [index, one] of chart.series.entries()) setLook(chart, one, own[index]!.series);
  if (chart.kind !== 'doughnut') setAxes(added.axes, chart);
  setTitle(added.title, formulaOf(sheet, chart.title));
  setLegend(added.legend, chart);
  return { all: added.series.load('count'), own };
}

function seriesBy({ values }: ChartSeries): 'Rows' | 'Columns' {
  const area = parseArea(values);
  return area && area.top === area.bottom && area.left < area.right ? 'Rows' : 'Columns';
}

function setData(
  worksheet: Excel.Worksheet,
  sheet: string,
  chart: NewChart,
  { name, values }: ChartSeries,
  series: Excel.ChartSeries,
): AddedSeries {
  series.setValues(worksheet.getRange(values));
  series.setXAxisValues(worksheet.getRange(chart.categories));
  // The reference has no word for a name that follows a cell. GUESS: a formula makes one, as in VBA; where Excel takes
  // it for the name itself, it is read back as such.
  series.name = formulaOf(sheet, name);
  return { series: series.load('name'), name: worksheet.getRange(name).load('values') };
}

function setLook(chart: NewChart, one: ChartSeries, series: Excel.ChartSeries): void {
  if (chart.kind === 'doughnut') setRing(one, series);
  else if (isLine(chart.kind, one)) setLine(one, series);
  else setBars(chart.kind, one, series);
  setLabels(chart, series);
}

function setBars(kind: ChartKind, { colors: [color = INK] }: ChartSeries, series: Excel.ChartSeries): void {
  series.format.fill.setSolidColor(color);
  series.invertIfNegative = false;
  series.gapWidth = 60;
  if (!kind.startsWith('stacked')) return;
  series.overlap = 100;
  // Between the parts of a stack, which differ less in black and white.
  series.format.line.color = '#FFFFFF';
  series.format.line.weight = 0.5;
  series.format.line.lineStyle = 'Continuous';
}

function setLine({ dashed = false, colors: [color = INK] }: ChartSeries, series: Excel.ChartSeries): void {
  series.chartType = dashed ? 'Line' : 'LineMarkers';
  series.format.line.color = color;
  series.format.line.weight = 2.25;
  series.format.line.lineStyle = dashed ? 'Dash' : 'Continuous';
  series.smooth = false;
  series.markerStyle = dashed ? 'None' : 'Circle';
  if (dashed) return;
  series.markerSize = 6;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function setRing({ colors }: ChartSeries, series: Excel.ChartSeries): void {
  series.doughnutHoleSize = 55;
  series.firstSliceAngle = 0;
  for (const [i, color] of colors.entries()) {
    const { fill, border } = series.points.getItemAt(i).format;
    fill.setSolidColor(color);
    border.color = '#FFFFFF';
    border.weight = 1.5;
    border.lineStyle = 'Continuous';
  }
}

function setLabels({ kind, labels, values }: NewChart, series: Excel.ChartSeries): void {
  series.hasDataLabels = labels;
  if (!labels) return;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.showLegendKey = false;
  dataLabels.showCategoryName = false;
  dataLabels.showSeriesName = false;
  // Only these have such labels.
  if (kind === 'doughnut') dataLabels.showPercentage = false;
  setFont(dataLabels.format.font);
  if (!values) return;
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = values.numberFormat;
}

function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, values }: NewChart): void {
  const lies = kind.endsWith('bar');
  for (const axis of [categoryAxis, valueAxis]) {
    axis.visible = true;
    axis.majorTickMark = 'None';
    axis.minorTickMark = 'None';
    setFont(axis.format.font);
    axis.linkNumberFormat = false;
  }
  categoryAxis.categoryType = 'TextAxis';
  categoryAxis.multiLevel = false;
  categoryAxis.numberFormat = 'General';
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.title.visible = false;
  categoryAxis.format.line.color = '#8C8C8C';
  categoryAxis.format.line.weight = 0.75;
  // Lying bars are read from the top, so their categories are turned round and the figures stay at the bottom.
  categoryAxis.reversePlotOrder = lies;
  // Every bar has its name, however close they are.
  if (lies) categoryAxis.tickLabelSpacing = 1;
  categoryAxis.position = lies ? 'Maximum' : 'Automatic';

  valueAxis.numberFormat = values?.numberFormat ?? 'General';
  valueAxis.tickLabelPosition = 'NextToAxis';
  valueAxis.reversePlotOrder = false;
  if (values?.minimum !== undefined) valueAxis.minimum = values.minimum;
  if (values?.maximum !== undefined) valueAxis.maximum = values.maximum;
  if (values?.majorUnit !== undefined) valueAxis.majorUnit = values.majorUnit;
  valueAxis.format.line.lineStyle = 'None';
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = '#D9D9D9';
  valueAxis.majorGridlines.format.line.weight = 0.5;
  valueAxis.title.visible = values?.title !== undefined;
  if (values?.title === undefined) return;
  valueAxis.title.text = values.title;
  setFont(valueAxis.title.format.font);
  valueAxis.title.format.font.bold = false;
}

function setTitle(title: Excel.ChartTitle, formula: string): void {
  // Excel gives a chart with several series no title of its own.
  title.visible = true;
  title.setFormula(formula);
  title.overlay = false;
  title.format.font.size = 10;
  title.format.font.bold = true;
  title.format.font.color = '#242424';
}

function setLegend(legend: Excel.ChartLegend, chart: NewChart): void {
  legend.visible = chart.legend !== 'none';
  if (chart.legend === 'none') return;
  legend.position = 'Bottom';
  legend.overlay = false;
  setFont(legend.format.font);
}

function setFont(font: Excel.ChartFont): void {
  font.size = LABEL_SIZE;
  font.color = INK;
}

/** `='Ark 1'!$B$2`: always absolute, as Excel wants references of charts. */
function formulaOf(sheet: string, address: string): string {
  const area = parseArea(address);
  if (!area) throw new Error(`A chart refers to ${address}.`);
  return `=${formatReference({ sheet, area })}`;
}

function cornersOf(address: string): { topLeft: string; bottomRight: string } {
  const [topLeft = address, bottomRight = topLeft] = address.split(':');
  return { topLeft, bottomRight };
}
