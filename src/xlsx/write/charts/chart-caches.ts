import { cellsOf, parseReference, type SheetArea } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell-value';
import type { Snapshot, WantedArea } from '../../../workbook/snapshot';
import { isType } from '../../package/package';
import { readSnapshot } from '../../read/read-snapshot';
import type { PackageEditor } from '../package-editor';
import { worksheetParts } from '../workbook-editor';
import type { XmlElement } from '../xml-source';
import { numberPoints, textPoints } from './chart-points';

/** A reference of a chart and the points that stand beside it. */
interface Cache {
  readonly element: XmlElement;
  readonly from: SheetArea;
}

/**
 * Writes what the cells hold beside the references of every chart, for the programs that draw a chart from what stands
 * there. A chart whose points are right keeps its bytes, and so does a reference that is not one area of the workbook.
 */
export function writeChartCaches(editor: PackageEditor): void {
  const parts = chartParts(editor);
  if (parts.length === 0) return;
  const caches = new Map(parts.map((part) => [part, cachesIn(editor.root(part))]));
  const wanted = [...caches.values()].flat().map(({ from }): WantedArea => from);
  const snapshot = readSnapshot(editor.toPackage(), { depth: 'validate', want: () => wanted });
  for (const [part, ofPart] of caches) {
    editor.patch(part, (_root, patch) => {
      for (const { element, from } of ofPart) {
        const content = pointsOf(element, valuesAt(snapshot, from));
        if (content !== contentOf(element)) patch.setContent(element, content);
      }
    });
  }
}

function chartParts(editor: PackageEditor): string[] {
  const drawings = worksheetParts(editor).flatMap(({ part }) => editor.related(part, 'drawing') ?? []);
  return drawings.flatMap((drawing) =>
    editor
      .relationships(drawing)
      .filter((relationship) => isType(relationship, 'chart') && editor.has(relationship.target))
      .map(({ target }) => target),
  );
}

function cachesIn(root: XmlElement): Cache[] {
  const caches: Cache[] = [];
  for (const reference of root.descendants()) {
    if (!['numRef', 'strRef'].includes(reference.localName)) continue;
    const element = reference.child('numCache') ?? reference.child('strCache');
    const from = parseReference(reference.child('f')?.text ?? '');
    if (element && from) caches.push({ element, from });
  }
  return caches;
}

function pointsOf(cache: XmlElement, values: readonly CellValue[]): string {
  if (cache.localName === 'strCache') return textPoints(values, cache.prefix);
  return (cache.child('formatCode')?.outerXml ?? '') + numberPoints(values, cache.prefix);
}

function contentOf(element: XmlElement): string {
  return element.source.slice(element.contentStart, element.contentEnd);
}

function valuesAt(snapshot: Snapshot, { sheet, area }: SheetArea): readonly CellValue[] {
  const cells = snapshot.contents.get(sheet)?.cells;
  return [...cellsOf(area)].map((at) => cells?.get(at)?.value ?? null);
}
