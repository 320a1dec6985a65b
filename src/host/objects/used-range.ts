import { contains, union, type Area } from '../../workbook/address';
import type { HostObject } from '../protocol/host-object';
import { booleanArgument, optionalArgument } from '../protocol/wire-arguments';
import type { PlaceObject } from './place-object';

/**
 * The smallest range within another that holds everything; formats count unless only values are asked for. `null`
 * when there is nothing.
 */
export function usedRange(range: PlaceObject, valuesOnly: unknown): HostObject | null {
  const { session, sheet, area } = range;
  const onlyValues = optionalArgument(valuesOnly, booleanArgument) ?? false;
  let used: Area | null = null;
  for (const [at, { value, formula }] of sheet.cells) {
    if ((onlyValues && value === null && formula === undefined) || !contains(area, at)) continue;
    const cell = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    used = used ? union(used, cell) : cell;
  }
  return used && session.range({ sheet, area: used });
}
