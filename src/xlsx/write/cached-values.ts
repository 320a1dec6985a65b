import { formatCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { CellMap } from '../../workbook/snapshot';
import { calculatedValueXml, encodeCellText, storableError } from './cell-xml';
import { rewrittenCell } from './cell-writer';
import { isTrue, type SheetLayout } from './sheet-layout';
import type { XmlElement } from './xml-source';
import type { XmlPatch } from './xml-patch';

/** Calculated values by sheet name: of cells with formulas and of the cells their arrays fill, and of no other. */
export type CachedValues = ReadonlyMap<string, CellMap>;

/**
 * Rewrites the values that stand beside a sheet's formulas and in the cells its array formulas fill. A value that
 * is right already is left as it is written.
 *
 * @returns whether every value found its place: a dynamic array that has grown must be laid out by Excel itself.
 */
export function writeCachedValues(layout: SheetLayout, patch: XmlPatch, values: CellMap): boolean {
  const filled = layout.arrayRanges.flatMap(({ area }) => layout.cellsWithin(area));
  const cells = new Map([...layout.formulas, ...filled].map((cell) => [formatCell(cell.at), cell]));
  for (const { at, element } of cells.values()) {
    const calculated = values.get(at);
    if (!calculated || isStored(element, calculated.value)) continue;
    const wanted = calculatedValueXml(calculated.value, element.prefix);
    const formula = element.child('f')?.outerXml ?? '';
    patch.replace(
      element,
      rewrittenCell(element, { type: wanted.type, inner: formula + wanted.inner }, { dropped: ['t', 'vm'] }),
    );
  }
  return [...values].every(([at]) => cells.has(formatCell(at)));
}

function isStored(cell: XmlElement, value: CellValue): boolean {
  const stored = cell.child('v')?.text;
  const type = cell.attribute('t') ?? 'n';
  if (value === null || stored === undefined) return value === null && stored === undefined;
  if (typeof value === 'number') return type === 'n' && Number(stored) === value;
  if (typeof value === 'string') return type === 'str' && stored === encodeCellText(value);
  if (typeof value === 'boolean') return type === 'b' && isTrue(stored) === value;
  return type === 'e' && stored === storableError(value.error);
}
