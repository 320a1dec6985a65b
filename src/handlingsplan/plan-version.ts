import { parseReference } from '../workbook/address';
import { valueAt, type Snapshot } from '../workbook/snapshot';

/** The defined name of the cell in which Kompasark's own plan says which version of it it is. */
export const PLAN_VERSION_NAME = 'kompasark.handlingsplan';

/** The version of Kompasark's own plan; `null` for an organisation's own. */
export function planVersion(snapshot: Snapshot): string | null {
  const name = snapshot.names.find((one) => one.name.toLowerCase() === PLAN_VERSION_NAME);
  const place = name && parseReference(name.refersTo);
  const value = place
    ? valueAt(snapshot, place.sheet, { row: place.area.top, column: place.area.left })
    : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
