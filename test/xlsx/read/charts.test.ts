import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readCharts } from '../../../src/xlsx/read/charts';
import { handMadeXlsx, relationship, relationshipsXml } from '../../support/hand-made-xlsx';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const CX = 'http://schemas.microsoft.com/office/drawing/2014/chartex';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const frame = (uri = C): string =>
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1" descr="El falder"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${uri}"><q:chart xmlns:q="${uri}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>25400</xdr:rowOff></xdr:${name}>`;
const anchored = `<xdr:twoCellAnchor>${corner('from', 1, 2)}${corner('to', 6, 12)}${frame()}</xdr:twoCellAnchor>`;

/** The charts of a sheet whose drawing holds these anchors, with one chart part. */
function chartsOf(chart: string, anchors = anchored) {
  const bytes = handMadeXlsx({
    sheets: { Ark: '<sheetData/><drawing r:id="rId1"/>' },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
        relationship('rId1', 'drawing', '../drawings/drawing1.xml'),
      ]),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}">${anchors}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml([
        relationship('rId1', 'chart', '../charts/chart1.xml'),
      ]),
      'xl/charts/chart1.xml': `<n:chartSpace xmlns:n="${C}" xmlns:a="${A}"><n:chart>${chart}</n:chart></n:chartSpace>`,
    },
  });
  return readCharts(OoxmlPackage.open(bytes), 'xl/worksheets/sheet1.xml');
}

const ser = (index: number, look = '', labels = ''): string =>
  `<n:ser><n:idx val="${index}"/><n:order val="${index}"/><n:tx><n:strRef><n:f>'Ark 1'!$B$1</n:f><n:strCache><n:ptCount val="1"/><n:pt idx="0"><n:v>El &amp; varme</n:v></n:pt></n:strCache></n:strRef></n:tx>${look}${labels}<n:cat><n:numRef><n:f>'Ark 1'!$A$2:$A$4</n:f></n:numRef></n:cat><n:val><n:numRef><n:f>'Ark 1'!$B$2:$B$4</n:f></n:numRef></n:val></n:ser>`;
const bars = (sers: string, grouping = 'clustered', direction = 'col'): string =>
  `<n:barChart><n:barDir val="${direction}"/><n:grouping val="${grouping}"/>${sers}</n:barChart>`;
const AXES =
  '<n:catAx><n:scaling><n:orientation val="minMax"/></n:scaling></n:catAx><n:valAx><n:scaling/><n:numFmt formatCode="0" sourceLinked="1"/></n:valAx>';
const plot = (content: string, around = ''): string => `${around}<n:plotArea>${content}</n:plotArea>`;

test('reads a chart as Excel itself writes one, with what it takes from the theme left open', () => {
  const themed = '<n:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></n:spPr>';
  const title =
    '<n:title><n:tx><n:rich><a:p><a:r><a:t>El </a:t></a:r><a:r><a:t>falder</a:t></a:r></a:p></n:rich></n:tx></n:title>';
  const labelled = '<n:dLbls><n:showVal/></n:dLbls>';
  const area = (left: number, top: number) => ({
    sheet: 'Ark 1',
    area: { top, left, bottom: top === 1 ? 1 : 4, right: left },
  });
  expect(chartsOf(plot(bars(ser(0, themed, labelled)) + AXES, title) + '<n:legend/>')).toEqual([
    {
      name: 'Diagram 1',
      description: 'El falder',
      place: {
        from: { row: 3, column: 2, across: 1, down: 2 },
        to: { row: 13, column: 7, across: 1, down: 2 },
      },
      kind: 'column',
      title: { from: null, text: 'El falder' },
      series: [
        {
          name: { from: area(2, 1), text: 'El & varme' },
          values: area(2, 2),
          categories: area(1, 2),
          colors: [null],
          labels: { numberFormat: null },
        },
      ],
      categoriesReversed: false,
      values: { title: null, numberFormat: null, minimum: null, maximum: null, majorUnit: null },
      legend: 'right',
    },
  ]);
});

test('a title without a text is the name of the only series', () => {
  expect(chartsOf(plot(bars(ser(0)) + AXES, '<n:title/>'))).toMatchObject([
    { title: { text: 'El & varme' } },
  ]);
  expect(chartsOf(plot(bars(ser(0) + ser(1)) + AXES, '<n:title/>'))).toMatchObject([{ title: null }]);
});

test('series stand in the order of the chart, not of its groups', () => {
  const line = `<n:lineChart><n:grouping val="standard"/>${ser(0)}</n:lineChart>`;
  const [chart] = chartsOf(plot(bars(ser(1)) + line + AXES));
  expect(chart).toMatchObject({ kind: 'column', series: [{ line: { markers: true } }, {}] });
});

test('places a chart by its size where the drawing does', () => {
  const size = '<xdr:ext cx="1270000" cy="635000"/>';
  const one = `<xdr:oneCellAnchor>${corner('from', 0, 0)}${size}${frame()}</xdr:oneCellAnchor>`;
  const free = `<xdr:absoluteAnchor><xdr:pos x="12700" y="25400"/>${size}${frame()}</xdr:absoluteAnchor>`;
  const place = { from: { row: 1, column: 1, across: 1, down: 2 }, to: { width: 100, height: 50 } };
  expect(chartsOf(plot(bars(ser(0)) + AXES), one + free)).toMatchObject([{ place }, { place }]);
});

test.each([
  ['scattered points', plot(`<n:scatterChart>${ser(0)}</n:scatterChart>${AXES}`)],
  ['a pie', plot(`<n:pieChart>${ser(0)}</n:pieChart>`)],
  ['bars of a hundred per cent', plot(bars(ser(0), 'percentStacked') + AXES)],
  ['a second axis', plot(bars(ser(0)) + AXES + AXES)],
  ['an axis of dates', plot(`${bars(ser(0))}<n:dateAx/><n:valAx/>`)],
  [
    'lines across lying bars',
    plot(`${bars(ser(0), 'clustered', 'bar')}<n:lineChart>${ser(1)}</n:lineChart>${AXES}`),
  ],
  ['figures of another workbook', plot(bars(ser(0).replaceAll("'Ark 1'", "'[2]Ark 1'")) + AXES)],
  [
    'figures that stand in no cells',
    plot(bars(ser(0).replace(/<n:val>.*<\/n:val>/, '<n:val><n:numLit/></n:val>')) + AXES),
  ],
  ['nothing at all', ''],
])('lists a chart of %s without saying what it shows', (_, chart) => {
  expect(chartsOf(chart)).toEqual([
    expect.objectContaining({ kind: 'unknown', name: 'Diagram 1', description: 'El falder' }),
  ]);
});

test('lists charts of the newer kinds, and leaves out what is no chart', () => {
  const newer = `<xdr:twoCellAnchor>${corner('from', 1, 2)}${corner('to', 6, 12)}<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="cx1">${frame(CX)}</mc:Choice></mc:AlternateContent></xdr:twoCellAnchor>`;
  const picture = `<xdr:twoCellAnchor>${corner('from', 1, 2)}${corner('to', 6, 12)}<xdr:pic/></xdr:twoCellAnchor>`;
  expect(chartsOf('', picture + newer)).toEqual([
    expect.objectContaining({ kind: 'unknown', name: 'Diagram 1' }),
  ]);
});
