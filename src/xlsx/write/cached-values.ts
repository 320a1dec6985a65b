import { cellsOf, formatCell, type Area, type CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { CellMap } from '../../workbook/snapshot';
import type { ArrayFormulas } from './array-formulas';
import { encodeCellText, isStorable, storableError } from './cell-xml';
import { writeCells, type CellWrite } from './cell-writer';
import { isTrue, type SheetLayout } from './sheet-layout';
import type { XmlElement } from './xml-source';
import type { XmlPatch } from './xml-patch';

/** Calculated values by sheet name: of cells with formulas and of the cells their arrays fill, and of no other. */
export type CachedValues = ReadonlyMap<string, CellMap>;

/** Where the array of a dynamic formula stands now; `null` when its answer is one cell. */
export interface MovedSpill {
  readonly sheet: string;
  readonly at: CellRef;
  readonly area: Area | null;
}

/**
 * Rewrites the values that stand beside a sheet's formulas and in the cells their arrays fill, and lays out the
 * arrays that stand elsewhere than before. A value that is right already is left as it is written.
 *
 * @returns whether the sheet now says all that was calculated: an error such as `#SPILL!` only Excel can write.
 */
export function writeCachedValues(
  layout: SheetLayout,
  patch: XmlPatch,
  { values, moved, arrays }: { values: CellMap; moved: readonly MovedSpill[]; arrays: ArrayFormulas },
): boolean {
  const spills = moved.flatMap(({ at, area }) =>
    layout.cell(at)?.element.child('f') ? [{ at, area: area ?? oneCell(at) }] : [],
  );
  const writes = new Map<string, CellWrite>();
  const places = [
    ...layout.formulas.map(({ at }) => at),
    ...layout.arrayRanges.flatMap(({ area }) => [...cellsOf(area)]),
    ...spills.flatMap(({ area }) => [...cellsOf(area)]),
  ];
  for (const at of places) {
    const calculated = values.get(at);
    if (!calculated || isStored(layout.cell(at)?.element, calculated.value)) continue;
    writes.set(formatCell(at), { at, calculated: calculated.value });
  }
  for (const { at, area } of spills) {
    writes.set(formatCell(at), { at, ...writes.get(formatCell(at)), spill: area });
  }
  writeCells(layout, patch, [...writes.values()], arrays);
  const known = CellMap.from(places.map((at) => [at, { value: null }]));
  return [...values].every(([at, { value }]) => (value === null || known.get(at)) && isStorable(value));
}

function isStored(cell: XmlElement | undefined, value: CellValue): boolean {
  const stored = cell?.child('v')?.text;
  const type = cell?.attribute('t') ?? 'n';
  if (value === null || stored === undefined) return value === null && stored === undefined;
  if (typeof value === 'number') return type === 'n' && Number(stored) === value;
  if (typeof value === 'string') return type === 'str' && stored === encodeCellText(value);
  if (typeof value === 'boolean') return type === 'b' && isTrue(stored) === value;
  return type === 'e' && stored === storableError(value.error);
}

function oneCell({ row, column }: CellRef): Area {
  return { top: row, left: column, bottom: row, right: column };
}
