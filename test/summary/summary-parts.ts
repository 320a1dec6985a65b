import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellsOf, formatReference, parseReference } from '../../src/workbook/address';
import { valueAt, type Snapshot } from '../../src/workbook/snapshot';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { relationshipId } from '../../src/xlsx/package/xml';
import { readXmlTree, type XmlNode } from '../../src/xlsx/package/xml-tree';

/** A chart of a file as its parts have it. */
export interface ChartPart {
  readonly sheet: string;
  readonly name: string;
  /** The alternative text. */
  readonly description: string;
  readonly root: XmlNode;
}

const WORKBOOK = 'xl/workbook.xml';

/** The parts of the worksheets by their names. */
function worksheetParts(pkg: OoxmlPackage): ReadonlyMap<string, string> {
  const targets = new Map(pkg.relationships(WORKBOOK).map(({ id, target }) => [id, target]));
  const sheets = rootOf(pkg, WORKBOOK).at('sheets')!.all('sheet');
  return new Map(
    sheets.map((sheet) => [sheet.attribute('name')!, targets.get(relationshipId(sheet.attributes)!)!]),
  );
}

/** The drawings of the sheets, each of which holds the anchors of its charts. */
export function drawingsOf(pkg: OoxmlPackage, sheets: readonly string[]): readonly XmlNode[] {
  return sheets.flatMap((sheet) => {
    const drawing = drawingPart(pkg, sheet);
    return drawing === undefined ? [] : [rootOf(pkg, drawing)];
  });
}

export function chartPartsOf(pkg: OoxmlPackage, sheets: readonly string[]): readonly ChartPart[] {
  return sheets.flatMap((sheet) => {
    const drawing = drawingPart(pkg, sheet);
    if (drawing === undefined) return [];
    const targets = new Map(pkg.relationships(drawing).map(({ id, target }) => [id, target]));
    const frames = [...rootOf(pkg, drawing).descendants()].filter(({ name }) => name === 'xdr:graphicFrame');
    return frames.map((frame) => {
      const properties = frame.at('xdr:nvGraphicFramePr', 'xdr:cNvPr')!;
      const chart = frame.at('a:graphic', 'a:graphicData', 'c:chart')!;
      return {
        sheet,
        name: properties.attribute('name')!,
        description: properties.attribute('descr') ?? '',
        root: rootOf(pkg, targets.get(relationshipId(chart.attributes)!)!),
      };
    });
  });
}

function drawingPart(pkg: OoxmlPackage, sheet: string): string | undefined {
  return pkg.related(worksheetParts(pkg).get(sheet)!, 'drawing');
}

function rootOf(pkg: OoxmlPackage, part: string): XmlNode {
  return readXmlTree(pkg.text(part), part).children[0]!;
}

/** A reference of a chart, with what is cached beside it and what the cells hold, blank ones left out. */
export interface Reference {
  readonly kind: 'title' | 'axis title' | 'name' | 'categories' | 'values';
  readonly to: string;
  readonly cached: readonly (readonly [index: number, point: string])[];
  readonly cells: readonly (readonly [index: number, value: string])[];
}

export function referencesOf({ root }: ChartPart, snapshot: Snapshot): readonly Reference[] {
  return referencesIn(root, []).map(({ kind, node }) => {
    const to = node.at('c:f')!.text;
    const cache = node.at('c:numCache') ?? node.at('c:strCache');
    const { sheet, area } = parseReference(to)!;
    return {
      kind,
      to: formatReference({ sheet, area }),
      cached: (cache?.all('c:pt') ?? []).map((point) => [
        Number(point.attribute('idx')),
        point.at('c:v')!.text,
      ]),
      cells: [...cellsOf(area)].flatMap((at, index) => {
        const value = valueAt(snapshot, sheet, at);
        const isPoint = kind === 'values' ? typeof value === 'number' : value !== null;
        return isPoint ? [[index, String(value)] as const] : [];
      }),
    };
  });
}

interface FoundReference {
  readonly kind: Reference['kind'];
  readonly node: XmlNode;
}

function referencesIn(node: XmlNode, path: readonly string[]): readonly FoundReference[] {
  const inside = [...path, node.name];
  if (node.name === 'c:numRef' || node.name === 'c:strRef') return [{ kind: kindOf(inside), node }];
  return node.children.flatMap((child) => referencesIn(child, inside));
}

function kindOf(path: readonly string[]): Reference['kind'] {
  if (path.includes('c:val')) return 'values';
  if (path.includes('c:cat')) return 'categories';
  if (path.includes('c:ser')) return 'name';
  return path.includes('c:plotArea') ? 'axis title' : 'title';
}

/** The file with every other sheet hidden, so that only these are printed. */
export function withOnly(file: Uint8Array, sheets: readonly string[]): Uint8Array {
  return withPart(file, WORKBOOK, (xml) =>
    xml.replace(/<sheet [^>]*>/g, (sheet) =>
      sheets.some((name) => sheet.includes(`name="${name}"`))
        ? sheet
        : sheet.replace(/ state="\w+"/, '').replace('<sheet ', '<sheet state="hidden" '),
    ),
  );
}

/** The file without the values beside the formulas of a sheet: whoever opens it must calculate them. */
export function withoutValues(file: Uint8Array, sheets: readonly string[]): Uint8Array {
  const parts = worksheetParts(OoxmlPackage.open(file));
  return sheets.reduce(
    (changing, sheet) =>
      withPart(changing, parts.get(sheet)!, (xml) => xml.replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1')),
    file,
  );
}

/** The file with one of its parts written otherwise. */
export function withPart(file: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  parts[part] = strToU8(change(strFromU8(parts[part]!)));
  return zipSync(parts);
}
