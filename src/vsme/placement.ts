import { MAX_COLUMNS, MAX_ROWS, type Area, type CellRef, type SheetArea } from '../workbook/address';
import type { Anchor, Datapoint } from './datapoint';
import type { NameFault, NamedAreas } from './named-areas';

/** The defined name our own workbooks give to answers that EFRAG has no name for, or has otherwise. */
export function ownName(datapoint: string): string {
  return `kompasark.${datapoint}`;
}

/** Where a datapoint stands in a workbook. */
export interface Placement extends SheetArea {
  /** The defined name as this workbook spells it; `null` for cells without one. */
  readonly name: string | null;
}

/** `nowhere`: the template has no cell for the answer in any release. */
export function placementOf(
  { id, name, anchor }: Datapoint,
  areas: NamedAreas,
): Placement | NameFault | 'nowhere' {
  const own = areas.find(ownName(id));
  if (typeof own === 'object') return own;
  if (name !== undefined) return areas.find(name);
  return anchor ? fromAnchor(anchor, areas) : 'nowhere';
}

function fromAnchor({ name, rows, columns, height = 1 }: Anchor, areas: NamedAreas): Placement | NameFault {
  const origin = areas.find(name);
  if (typeof origin === 'string') return origin;
  const top = origin.area.top + rows;
  const left = origin.area.left + columns;
  const area: Area = { top, left, bottom: top + height - 1, right: left };
  const onSheet = top >= 1 && left >= 1 && area.bottom <= MAX_ROWS && left <= MAX_COLUMNS;
  return onSheet ? { name: null, sheet: origin.sheet, area } : 'elsewhere';
}

/**
 * The cells that hold the answers of a datapoint within its area: one per row for lists, tables and tick boxes below
 * each other, one per column for tick boxes side by side, else the first. The others are merged with these.
 */
export function answerCells(
  { type, repeats, table }: Datapoint,
  { top, left, bottom, right }: Area,
): CellRef[] {
  const below = repeats === true || table !== undefined || type === 'flags';
  if (below && (bottom > top || type !== 'flags')) {
    return Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column: left }));
  }
  if (type === 'flags') {
    return Array.from({ length: right - left + 1 }, (_, index) => ({ row: top, column: left + index }));
  }
  return [{ row: top, column: left }];
}
