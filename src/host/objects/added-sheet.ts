import type { AddedLayout, OpenSheet } from '../model/open-sheet';
import { protectedSheet } from '../model/write-guard';
import { apiNotFound } from '../protocol/host-error';

/**
 * The looks of a sheet, to be written. A sheet that came with the file keeps its looks: a change set has no place
 * for them, so writing them fails loudly instead of being lost when the workbook is saved.
 *
 * @throws {HostError} `AccessDenied` on a protected sheet, `ApiNotFound` on a sheet of the file.
 */
export function writableLayout(sheet: OpenSheet, member: string): AddedLayout {
  if (sheet.protection.protected) throw protectedSheet();
  return readableLayout(sheet, member);
}

/** @throws {HostError} `ApiNotFound` on a sheet of the file, whose looks the host does not read. */
export function readableLayout({ layout }: OpenSheet, member: string): AddedLayout {
  if (!layout) throw apiNotFound(`${member} on a sheet that came with the file`);
  return layout;
}
