import { cellsOf, formatReference, parseArea, type Area } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell-value';
import type { ChartSeries, NewChart } from '../../../workbook/chart';
import { escapeAttribute, escapeText } from '../xml-source';
import { numberPoints, textPoints } from './chart-points';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

/** What the cells of the chart's sheet hold, for the points that stand in the file beside their references. */
export type ReadCell = (cell: { readonly row: number; readonly column: number }) => CellValue;

/** A chart part. Its elements stand in the order of DrawingML's schema, which Excel insists on. */
export function chartXml(chart: NewChart, sheet: string, read: ReadCell): string {
  const cells = new ChartCells(sheet, read);
  const isDoughnut = chart.kind === 'doughnut';
  const groups = isDoughnut ? doughnut(chart, cells) : barsAndLines(chart, cells);
  const plotArea = `<c:plotArea><c:layout/>${groups}${isDoughnut ? '' : axes(chart)}${shape('<a:noFill/>')}</c:plotArea>`;
  const legend =
    chart.legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(900, '#404040')}</c:legend>`;
  return (
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    linkedTitle(cells.texts(chart.title)) +
    `<c:autoTitleDeleted val="0"/>${plotArea}${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${shape(solid('#FFFFFF'), '<a:ln><a:noFill/></a:ln>')}</c:chartSpace>`
  );
}

/** The references of a chart and the points cached beside them. */
class ChartCells {
  constructor(
    readonly sheet: string,
    readonly read: ReadCell,
  ) {}

  texts(address: string): string {
    const { area, values } = this.#values(address);
    return `<c:strRef><c:f>${this.#reference(area)}</c:f><c:strCache>${textPoints(values, 'c:')}</c:strCache></c:strRef>`;
  }

  numbers(address: string, numberFormat: string): string {
    const { area, values } = this.#values(address);
    const format = `<c:formatCode>${escapeText(numberFormat)}</c:formatCode>`;
    return `<c:numRef><c:f>${this.#reference(area)}</c:f><c:numCache>${format}${numberPoints(values, 'c:')}</c:numCache></c:numRef>`;
  }

  #values(address: string): { area: Area; values: CellValue[] } {
    const area = parseArea(address);
    if (!area) throw new Error(`A chart refers to ${address}`);
    return { area, values: [...cellsOf(area)].map((cell) => this.read(cell)) };
  }

  #reference(area: Area): string {
    return escapeText(formatReference({ sheet: this.sheet, area }));
  }
}

function barsAndLines(chart: NewChart, cells: ChartCells): string {
  const isLine = (one: ChartSeries): boolean => chart.kind === 'line' || one.asLine === true;
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const bars = numbered.filter(({ series }) => !isLine(series));
  const lines = numbered.filter(({ series }) => isLine(series));
  return (
    (bars.length > 0 ? barGroup(chart, bars, cells) : '') +
    (lines.length > 0 ? lineGroup(chart, lines, cells) : '')
  );
}

interface Numbered {
  readonly series: ChartSeries;
  readonly index: number;
}

function barGroup(chart: NewChart, bars: readonly Numbered[], cells: ChartCells): string {
  const isStacked = chart.kind.startsWith('stacked');
  const direction = chart.kind.endsWith('bar') ? 'bar' : 'col';
  const all = bars.map(
    ({ series, index }) =>
      `<c:ser>${opening(series, index, cells)}${shape(solid(series.colors[0]!), isStacked ? EDGE : '')}<c:invertIfNegative val="0"/>${labels(chart)}${data(chart, series, cells)}</c:ser>`,
  );
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${all.join('')}<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>`
  );
}

/** Between the parts of a stack, which differ less in black and white. */
const EDGE = `<a:ln w="6350">${solid('#FFFFFF')}</a:ln>`;

const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function lineGroup(chart: NewChart, lines: readonly Numbered[], cells: ChartCells): string {
  const all = lines.map(({ series, index }) => {
    const color = series.colors[0]!;
    const dash = series.dashed ? '<a:prstDash val="dash"/>' : '';
    const line = `<c:spPr><a:ln w="28575" cap="rnd">${solid(color)}${dash}<a:round/></a:ln></c:spPr>`;
    const marker = series.dashed
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : `<c:marker><c:symbol val="circle"/><c:size val="6"/>${shape(solid(color))}</c:marker>`;
    return `<c:ser>${opening(series, index, cells)}${line}${marker}${labels(chart)}${data(chart, series, cells)}<c:smooth val="0"/></c:ser>`;
  });
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all.join('')}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
}

function doughnut(chart: NewChart, cells: ChartCells): string {
  const all = chart.series.map((series, index) => {
    const points = series.colors.map(
      (color, i) =>
        `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/>${shape(solid(color), `<a:ln w="19050">${solid('#FFFFFF')}</a:ln>`)}</c:dPt>`,
    );
    return `<c:ser>${opening(series, index, cells)}${points.join('')}${labels(chart)}${data(chart, series, cells)}</c:ser>`;
  });
  return `<c:doughnutChart><c:varyColors val="1"/>${all.join('')}<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`;
}

function opening({ name }: ChartSeries, index: number, cells: ChartCells): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${cells.texts(name)}</c:tx>`;
}

function data(chart: NewChart, series: ChartSeries, cells: ChartCells): string {
  const numberFormat = chart.values?.numberFormat ?? 'General';
  return `<c:cat>${cells.texts(chart.categories)}</c:cat><c:val>${cells.numbers(series.values, numberFormat)}</c:val>`;
}

function labels({ labels: shown, values }: NewChart): string {
  if (!shown) return '';
  const format = values
    ? `<c:numFmt formatCode="${escapeAttribute(values.numberFormat)}" sourceLinked="0"/>`
    : '';
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(900, '#404040')}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function axes({ kind, values }: NewChart): string {
  const lies = kind.endsWith('bar');
  const format = values?.numberFormat ?? 'General';
  const maximum = values?.maximum === undefined ? '' : `<c:max val="${values.maximum}"/>`;
  const minimum = values?.minimum === undefined ? '' : `<c:min val="${values.minimum}"/>`;
  const majorUnit = values?.majorUnit === undefined ? '' : `<c:majorUnit val="${values.majorUnit}"/>`;
  // Lying bars are read from the top, so their categories are turned round and the figures stay at the bottom.
  const category =
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `${shape('', `<a:ln w="9525">${solid('#8C8C8C')}</a:ln>`)}${textLook(900, '#404040')}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${lies ? EVERY_NAME : ''}<c:noMultiLvlLbl val="1"/></c:catAx>`;
  const value =
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${maximum}${minimum}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lies ? 'b' : 'l'}"/><c:majorGridlines>${shape('', `<a:ln w="6350">${solid('#D9D9D9')}</a:ln>`)}</c:majorGridlines>` +
    `${values?.title ? axisTitle(values.title) : ''}<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `${shape('', '<a:ln><a:noFill/></a:ln>')}${textLook(900, '#404040')}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${majorUnit}</c:valAx>`;
  return category + value;
}

/** However close the bars are. */
const EVERY_NAME = '<c:tickLblSkip val="1"/>';

/** A title that is what a cell says. */
function linkedTitle(reference: string): string {
  const look = `<a:defRPr sz="1000" b="1">${solid('#242424')}</a:defRPr>`;
  return `<c:title><c:tx>${reference}</c:tx><c:overlay val="0"/><c:txPr><a:bodyPr/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr></c:title>`;
}

function axisTitle(text: string): string {
  const run = `<a:r><a:rPr lang="da-DK" sz="900" b="0">${solid('#404040')}</a:rPr><a:t>${escapeText(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textLook(size: number, color: string): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${solid(color)}</a:defRPr></a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr>`;
}

function shape(fill: string, line = ''): string {
  return `<c:spPr>${fill}${line}</c:spPr>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}
