import type { ChartCorner, ChartPlace, SheetChart } from '../../workbook/sheet-chart';
import type { OoxmlPackage } from '../package/package';
import { relationshipId } from '../package/xml';
import { readXmlTree, type XmlNode } from '../package/xml-tree';
import { readChart, type ChartContent } from './chart-part';

const ANCHORS = ['xdr:twoCellAnchor', 'xdr:oneCellAnchor', 'xdr:absoluteAnchor'];
const EMU_PER_POINT = 12_700;

/**
 * The charts of a worksheet, in the order in which they are drawn.
 *
 * @param sheetPart the part of the worksheet.
 * @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml`
 */
export function readCharts(pkg: OoxmlPackage, sheetPart: string): readonly SheetChart[] {
  const drawing = pkg.related(sheetPart, 'drawing');
  if (drawing === undefined || !pkg.has(drawing)) return [];
  const root = readXmlTree(pkg.text(drawing), drawing).children[0];
  const anchors = root?.children.filter(({ name }) => ANCHORS.includes(name)) ?? [];
  return anchors.flatMap((anchor) => {
    const frames = [...anchor.descendants()].filter(({ name }) => name === 'xdr:graphicFrame');
    return frames.flatMap((frame) => chartIn(pkg, drawing, frame, placeOf(anchor)) ?? []);
  });
}

function chartIn(
  pkg: OoxmlPackage,
  drawing: string,
  frame: XmlNode,
  place: ChartPlace,
): SheetChart | undefined {
  const data = frame.at('a:graphic', 'a:graphicData');
  // Excel's newer kinds of charts have a vocabulary of their own, `chartex`.
  if (!data?.attribute('uri')?.includes('/chart')) return undefined;
  const properties = frame.at('xdr:nvGraphicFramePr', 'xdr:cNvPr');
  const framing = {
    name: properties?.attribute('name') ?? '',
    description: properties?.attribute('descr') ?? '',
    place,
  };
  const content = contentOf(pkg, drawing, data);
  return content ? { ...framing, ...content } : { ...framing, kind: 'unknown' };
}

function contentOf(pkg: OoxmlPackage, drawing: string, data: XmlNode): ChartContent | null {
  const chart = data.at('c:chart');
  const id = chart && relationshipId(chart.attributes);
  const part = pkg.relationships(drawing).find((one) => one.id === id && !one.external)?.target;
  if (part === undefined || !pkg.has(part)) return null;
  return readChart(readXmlTree(pkg.text(part), part));
}

function placeOf(anchor: XmlNode): ChartPlace {
  const [from, to] = [anchor.at('xdr:from'), anchor.at('xdr:to')];
  if (from && to) return { from: cornerOf(from), to: cornerOf(to) };
  const size = anchor.at('xdr:ext');
  const position = anchor.at('xdr:pos');
  return {
    from: from
      ? cornerOf(from)
      : { row: 1, column: 1, across: points(position, 'x'), down: points(position, 'y') },
    to: { width: points(size, 'cx'), height: points(size, 'cy') },
  };
}

function cornerOf(marker: XmlNode): ChartCorner {
  const number = (name: string): number => Number(marker.at(name)?.text.trim() ?? 0);
  return {
    row: number('xdr:row') + 1,
    column: number('xdr:col') + 1,
    across: number('xdr:colOff') / EMU_PER_POINT,
    down: number('xdr:rowOff') / EMU_PER_POINT,
  };
}

function points(node: XmlNode | undefined, name: string): number {
  return Number(node?.attribute(name) ?? 0) / EMU_PER_POINT;
}
