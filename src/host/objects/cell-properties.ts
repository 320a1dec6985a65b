import { z } from 'zod';
import { invalidArgument } from '../protocol/host-error';
import type { WireValue } from '../protocol/host-object';
import type { PlaceObject } from './place-object';
import { fullAddress } from './range-address';
import { readGrid } from './range-cells';

/** What can be asked for; anything else fails, because the looks of a file's cells are not read. */
const loadOptions = z.strictObject({
  address: z.boolean().optional(),
  format: z
    .strictObject({
      protection: z.union([z.boolean(), z.strictObject({ locked: z.boolean().optional() })]).optional(),
    })
    .optional(),
});

/** `Range.getCellProperties`. @throws {HostError} `InvalidArgument` when more than addresses and locks are asked for. */
export function cellProperties(range: PlaceObject, options: unknown): WireValue {
  const asked = loadOptions.safeParse(options);
  if (!asked.success) {
    throw invalidArgument('The embedded host answers address and format/protection/locked only.');
  }
  const { address, format } = asked.data;
  return readGrid(range, (at) => ({
    ...(address && { address: addressOf(range, at.row, at.column) }),
    ...(format?.protection && { format: { protection: { locked: range.sheet.isLocked(at) } } }),
  }));
}

function addressOf({ sheet }: PlaceObject, row: number, column: number): string {
  return fullAddress({ sheet, area: { top: row, left: column, bottom: row, right: column } });
}
