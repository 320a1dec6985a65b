import { parseReference, type SheetArea } from '../../workbook/address';
import type { ChartKind } from '../../workbook/chart';
import type { ChartText, KnownChart, SheetSeries, SheetValueAxis } from '../../workbook/sheet-chart';
import type { XmlNode } from '../package/xml-tree';

const GROUPS = ['c:barChart', 'c:lineChart', 'c:doughnutChart'];
const LEGENDS: Readonly<Record<string, KnownChart['legend']>> = {
  b: 'bottom',
  t: 'top',
  l: 'left',
  r: 'right',
  tr: 'right',
};

export type ChartContent = Omit<KnownChart, 'name' | 'description' | 'place'>;

/** What a chart part shows; `null` where that is more than a chart of Kompasark's own kinds. */
export function readChart(document: XmlNode): ChartContent | null {
  const chart = document.at('c:chartSpace', 'c:chart');
  const plotArea = chart?.at('c:plotArea');
  if (!chart || !plotArea) return null;
  const groups = plotArea.children.filter(({ name }) => name.endsWith('Chart'));
  const kind = kindOf(groups);
  const series = groups.flatMap((group) => group.all('c:ser').map((one) => readSeries(group, one)));
  const known = series.filter((one) => one !== null);
  if (!kind || known.length < series.length || !hasPlainAxes(plotArea)) return null;
  const drawn = known.sort((a, b) => a.order - b.order).map((one) => one.series);
  return {
    kind,
    title: titleOf(chart, drawn),
    series: drawn,
    categoriesReversed: valueOf(plotArea.at('c:catAx', 'c:scaling', 'c:orientation')) === 'maxMin',
    values: valueAxis(plotArea.at('c:valAx')),
    legend: legendOf(chart.at('c:legend')),
  };
}

/** Columns may have lines among them; every other mixture is left to Excel. */
function kindOf(groups: readonly XmlNode[]): ChartKind | null {
  const [first, ...more] = [...groups].sort((a, b) => GROUPS.indexOf(a.name) - GROUPS.indexOf(b.name));
  if (!first || groups.some(({ name }) => !GROUPS.includes(name)) || more.length > 1) return null;
  const [second] = more;
  const grouping = valueOf(first.at('c:grouping'));
  switch (first.name) {
    case 'c:doughnutChart':
      return second ? null : 'doughnut';
    case 'c:lineChart':
      return second || grouping !== 'standard' ? null : 'line';
    default: {
      const lies = valueOf(first.at('c:barDir')) === 'bar';
      const isMixed = second && (lies || second.name !== 'c:lineChart');
      if (isMixed || (grouping !== 'clustered' && grouping !== 'stacked')) return null;
      const shape = lies ? 'bar' : 'column';
      return grouping === 'stacked' ? `stacked-${shape}` : shape;
    }
  }
}

/** One axis with names and one with figures, or none: no second ones, and no axis of dates. */
function hasPlainAxes(plotArea: XmlNode): boolean {
  const axes = plotArea.children.filter(({ name }) => name.endsWith('Ax')).map(({ name }) => name);
  return axes.length === 0 || [...axes].sort().join() === 'c:catAx,c:valAx';
}

function readSeries(group: XmlNode, node: XmlNode): { order: number; series: SheetSeries } | null {
  const values = referenceIn(node.at('c:val', 'c:numRef'));
  const named = node.at('c:cat');
  const categories = referenceIn(named?.at('c:strRef') ?? named?.at('c:numRef'));
  if (!values || (named && !categories)) return null;
  const isLine = group.name === 'c:lineChart';
  const labels = labelsOf(node.at('c:dLbls') ?? group.at('c:dLbls'));
  return {
    order: Number(valueOf(node.at('c:order')) ?? 0),
    series: {
      name: textOf(node.at('c:tx')) ?? { from: null, text: '' },
      values,
      categories,
      colors: colorsOf(group, node),
      ...(isLine ? { line: lineOf(node) } : {}),
      ...(labels ? { labels } : {}),
    },
  };
}

function colorsOf(group: XmlNode, node: XmlNode): readonly (string | null)[] {
  const look = node.at('c:spPr');
  if (group.name === 'c:lineChart') return [colorOf(look?.at('a:ln'))];
  if (group.name === 'c:barChart') return [colorOf(look)];
  return node
    .all('c:dPt')
    .map((point) => ({ index: Number(valueOf(point.at('c:idx'))), color: colorOf(point.at('c:spPr')) }))
    .sort((a, b) => a.index - b.index)
    .map(({ color }) => color);
}

function colorOf(look: XmlNode | undefined): string | null {
  const color = valueOf(look?.at('a:solidFill', 'a:srgbClr'));
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

function lineOf(node: XmlNode): NonNullable<SheetSeries['line']> {
  const dash = valueOf(node.at('c:spPr', 'a:ln', 'a:prstDash')) ?? 'solid';
  return { dashed: dash !== 'solid', markers: valueOf(node.at('c:marker', 'c:symbol')) !== 'none' };
}

function labelsOf(node: XmlNode | undefined): SheetSeries['labels'] {
  return isOn(node?.at('c:showVal')) ? { numberFormat: ownFormat(node?.at('c:numFmt')) } : undefined;
}

/** A title without a text of its own is the name of the only series. */
function titleOf(chart: XmlNode, series: readonly SheetSeries[]): ChartText | null {
  const title = chart.at('c:title');
  if (!title) return null;
  return textOf(title.at('c:tx')) ?? (series.length === 1 ? series[0]!.name : null);
}

function valueAxis(axis: XmlNode | undefined): SheetValueAxis | null {
  if (!axis) return null;
  const figure = (...path: readonly string[]): number | null => {
    const value = valueOf(axis.at(...path));
    return value === undefined ? null : Number(value);
  };
  return {
    title: textOf(axis.at('c:title', 'c:tx')),
    numberFormat: ownFormat(axis.at('c:numFmt')),
    minimum: figure('c:scaling', 'c:min'),
    maximum: figure('c:scaling', 'c:max'),
    majorUnit: figure('c:majorUnit'),
  };
}

function ownFormat(format: XmlNode | undefined): string | null {
  const isLinked = ['1', 'true'].includes(format?.attribute('sourceLinked') ?? '0');
  return isLinked ? null : (format?.attribute('formatCode') ?? null);
}

function legendOf(legend: XmlNode | undefined): KnownChart['legend'] {
  if (!legend) return 'none';
  // Absent, a legend stands on the right: ECMA-376 part 1, CT_LegendPos.
  return LEGENDS[valueOf(legend.at('c:legendPos')) ?? 'r'] ?? 'right';
}

/** The text of a cell as it is cached, or one of the chart's own. */
function textOf(node: XmlNode | undefined): ChartText | null {
  const reference = node?.at('c:strRef');
  if (reference) {
    const cached = reference.at('c:strCache', 'c:pt', 'c:v')?.text ?? '';
    return { from: referenceIn(reference), text: cached };
  }
  const own = node?.at('c:rich');
  if (!own) return node?.at('c:v') ? { from: null, text: node.at('c:v')?.text ?? '' } : null;
  const paragraphs = own.all('a:p').map((paragraph) =>
    [...paragraph.descendants()]
      .filter(({ name }) => name === 'a:t')
      .map(({ text }) => text)
      .join(''),
  );
  return { from: null, text: paragraphs.join('\n') };
}

function referenceIn(node: XmlNode | undefined): SheetArea | null {
  return parseReference(node?.at('c:f')?.text.trim() ?? '');
}

function valueOf(node: XmlNode | undefined): string | undefined {
  return node?.attribute('val');
}

/** A flag whose value is left out is on: ECMA-376 part 1, CT_Boolean. */
function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !['0', 'false'].includes(valueOf(node) ?? '1');
}
