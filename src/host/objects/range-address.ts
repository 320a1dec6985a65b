import {
  columnLetters,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseReference,
  quoteSheet,
  type Area,
} from '../../workbook/address';
import type { OpenSheet } from '../model/open-sheet';
import type { OpenWorkbook } from '../model/open-workbook';
import { invalidArgument, itemNotFound } from '../protocol/host-error';

export interface Place {
  readonly sheet: OpenSheet;
  readonly area: Area;
}

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

export function isEntireRows({ left, right }: Area): boolean {
  return left === 1 && right === MAX_COLUMNS;
}

export function isEntireColumns({ top, bottom }: Area): boolean {
  return top === 1 && bottom === MAX_ROWS;
}

/** `'My sheet'!B2:C9`, `Data!A:B`, `Data!1:1048576` for all of it. */
export function fullAddress({ sheet, area }: Place): string {
  return `${quoteSheet(sheet.name)}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  if (isEntireRows(area)) return `${area.top}:${area.bottom}`;
  if (isEntireColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return formatArea(area);
}

/**
 * What `Worksheet.getRange` makes of an address: an area, a reference with a sheet, or the name of a range.
 * Several areas are `getRanges`' business. Source: documentation of `Worksheet.getRange`.
 *
 * @throws {HostError} `InvalidArgument`, and `ItemNotFound` when the address names another sheet that is not there.
 */
export function placeOf(workbook: OpenWorkbook, home: OpenSheet, address: string): Place {
  const area = parseArea(address.trim());
  if (area) return { sheet: home, area };
  const reference = parseReference(address.trim()) ?? referenceOfName(workbook, home, address.trim());
  if (!reference) throw invalidArgument();
  const sheet = workbook.sheet(reference.sheet);
  if (!sheet) throw itemNotFound();
  return { sheet, area: reference.area };
}

function referenceOfName(
  workbook: OpenWorkbook,
  home: OpenSheet,
  name: string,
): ReturnType<typeof parseReference> {
  const wanted = name.toLowerCase();
  const found = workbook.names
    .filter((one) => one.name.toLowerCase() === wanted)
    .sort((a, b) => Number(b.scope === home.name) - Number(a.scope === home.name))
    .find(({ scope }) => scope === null || scope === home.name);
  return found ? parseReference(found.refersTo) : null;
}
