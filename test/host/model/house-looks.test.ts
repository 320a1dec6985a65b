import { chartLooks, seriesLooks } from '../../../src/host/model/house-looks';
import { chartXml } from '../../../src/xlsx/write/charts/chart-xml';
import { CHARTS, CHART_SHEET } from '../../support/chart-sheet';

const chartNamed = (name: string) => CHARTS.find((chart) => chart.name === name)!;
const xmlOf = (name: string) => chartXml(chartNamed(name), CHART_SHEET.name, () => null);
const GREY = '<a:solidFill><a:srgbClr val="404040"/></a:solidFill>';
const INK = `<a:defRPr sz="900">${GREY}</a:defRPr>`;

/** A look as Office.js says it, and as DrawingML does; English Metric Units are 12,700 to a point. */
const LOOKS: readonly [chart: string, member: string, value: unknown, xml: string][] = [
  ['Søjler', 'displayBlanksAs', 'NotPlotted', '<c:dispBlanksAs val="gap"/>'],
  ['Søjler', 'plotVisibleOnly', false, '<c:plotVisOnly val="0"/>'],
  ['Søjler', 'format.roundedCorners', false, '<c:roundedCorners val="0"/>'],
  [
    'Søjler',
    'format.fill',
    '#FFFFFF',
    '</c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
  ],
  ['Søjler', 'format.border.lineStyle', 'None', '<a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>'],
  ['Søjler', 'plotArea.format.fill', 'None', '<c:spPr><a:noFill/></c:spPr></c:plotArea>'],
  ['Søjler', 'title.format.font.size', 10, '<a:defRPr sz="1000" b="1">'],
  ['Søjler', 'title.format.font.bold', true, '<a:defRPr sz="1000" b="1">'],
  ['Søjler', 'title.format.font.color', '#242424', '<a:srgbClr val="242424"/>'],
  ['Ring', 'legend.position', 'Bottom', '<c:legendPos val="b"/><c:overlay val="0"/>'],
  ['Ring', 'legend.format.font.size', 9, `<c:overlay val="0"/><c:txPr><a:bodyPr/><a:p><a:pPr>${INK}`],
  ['Søjler', 'categoryAxis.tickLabelPosition', 'Low', '<c:tickLblPos val="low"/>'],
  ['Søjler', 'categoryAxis.format.line.weight', 0.75, '<a:ln w="9525">'],
  ['Søjler', 'categoryAxis.format.line.color', '#8C8C8C', '<a:srgbClr val="8C8C8C"/>'],
  ['Søjler', 'categoryAxis.categoryType', 'TextAxis', '<c:auto val="0"/>'],
  ['Søjler', 'categoryAxis.multiLevel', false, '<c:noMultiLvlLbl val="1"/>'],
  ['Søjler', 'categoryAxis.majorTickMark', 'None', '<c:majorTickMark val="none"/>'],
  ['Søjler', 'categoryAxis.position', 'Automatic', '<c:crosses val="autoZero"/><c:crossBetween'],
  ['Bjælker', 'categoryAxis.position', 'Maximum', '<c:crosses val="max"/><c:crossBetween'],
  ['Bjælker', 'categoryAxis.tickLabelSpacing', 1, '<c:tickLblSkip val="1"/>'],
  ['Bjælker', 'categoryAxis.reversePlotOrder', true, '<c:orientation val="maxMin"/>'],
  ['Søjler', 'valueAxis.linkNumberFormat', false, '<c:numFmt formatCode="#,##0" sourceLinked="0"/>'],
  ['Søjler', 'valueAxis.numberFormat', '#,##0', '<c:numFmt formatCode="#,##0" sourceLinked="0"/>'],
  ['Søjler', 'valueAxis.minimum', 0, '<c:min val="0"/>'],
  ['Stablede søjler', 'valueAxis.maximum', 40, '<c:max val="40"/>'],
  [
    'Stablede bjælker',
    'valueAxis.majorUnit',
    5,
    '<c:crossBetween val="between"/><c:majorUnit val="5"/></c:valAx>',
  ],
  ['Søjler', 'valueAxis.tickLabelPosition', 'NextToAxis', '<c:tickLblPos val="nextTo"/>'],
  ['Søjler', 'valueAxis.majorGridlines.format.line.weight', 0.5, '<a:ln w="6350">'],
  ['Søjler', 'valueAxis.majorGridlines.format.line.color', '#D9D9D9', '<a:srgbClr val="D9D9D9"/>'],
  [
    'Søjler',
    'valueAxis.format.line.lineStyle',
    'None',
    '<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/>',
  ],
  ['Søjler', 'valueAxis.title.text', 'MWh', '<a:t>MWh</a:t>'],
  ['Søjler', 'gapWidth', 60, '<c:gapWidth val="60"/>'],
  ['Søjler', 'invertIfNegative', false, '<c:invertIfNegative val="0"/>'],
  ['Søjler', 'dataLabels.numberFormat', '#,##0', '<c:dLbls><c:numFmt formatCode="#,##0" sourceLinked="0"/>'],
  ['Søjler', 'dataLabels.showValue', true, '<c:showVal val="1"/>'],
  ['Stablede bjælker', 'overlap', 100, '<c:overlap val="100"/>'],
  ['Linjer', 'format.line.weight', 2.25, '<a:ln w="28575" cap="rnd">'],
  ['Linjer', 'smooth', false, '<c:smooth val="0"/>'],
  ['Linjer', 'markerStyle', 'Circle', '<c:symbol val="circle"/>'],
  ['Linjer', 'markerSize', 6, '<c:size val="6"/>'],
  ['Ring', 'doughnutHoleSize', 55, '<c:holeSize val="55"/>'],
  ['Ring', 'firstSliceAngle', 0, '<c:firstSliceAng val="0"/>'],
  ['Ring', 'dataLabels.showPercentage', false, '<c:showPercent val="0"/>'],
  ['Ring', 'points.1.format.border.weight', 1.5, '<a:ln w="19050"><a:solidFill><a:srgbClr val="FFFFFF"/>'],
];

test.each(LOOKS)('%s: %s is %p in Excel, and so in the file', (name, member, value, xml) => {
  const chart = chartNamed(name);
  const looks = new Map([...seriesLooks(chart, chart.series[0]!), ...chartLooks(chart)]);
  expect(looks.get(member)).toBe(value);
  expect(xmlOf(name)).toContain(xml);
});

test('a dashed line has no markers, in Excel and in the file', () => {
  const chart = chartNamed('Linjer');
  const looks = seriesLooks(chart, chart.series[1]!);
  expect([looks.get('format.line.lineStyle'), looks.get('markerStyle')]).toEqual(['Dash', 'None']);
  expect(xmlOf('Linjer')).toContain('<a:prstDash val="dash"/>');
  expect(xmlOf('Linjer')).toContain('<c:symbol val="none"/>');
});
