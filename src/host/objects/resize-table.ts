import { overlap, parseArea, type Area } from '../../workbook/address';
import type { OpenSheet, OpenTable } from '../model/open-sheet';
import { protectedSheet } from '../model/write-guard';
import { apiNotFound, invalidArgument } from '../protocol/host-error';
import type { ExcelSession } from './excel-session';
import type { Place } from './range-address';

interface OwnedTable {
  readonly session: ExcelSession;
  readonly sheet: OpenSheet;
  readonly table: OpenTable;
  readonly area: Area;
}

/**
 * Gives a table of the file more rows. Excel can also give it fewer, and other columns; the host refuses that.
 *
 * @throws {HostError} `AccessDenied` on a protected sheet, `InvalidArgument` where the headings would move or something
 * is in the way. GUESS: the codes.
 */
export function resizeTable(
  { session, sheet, table, area }: OwnedTable,
  { sheet: home, area: to }: Place,
): void {
  if (sheet.protection.protected) throw protectedSheet();
  if (home !== sheet || to.top !== area.top) throw invalidArgument();
  const isLonger = to.left === area.left && to.right === area.right && to.bottom > area.bottom;
  if (!isLonger || sheet.layout) throw apiNotFound('Table.resize, but for a longer table of the file');
  if (table.totalsRow) throw apiNotFound('Table.resize of a table with a totals row');
  const others = sheet.tables
    .filter((other) => other !== table)
    .flatMap((other) => parseArea(other.area) ?? []);
  if ([...others, ...sheet.merges].some((other) => overlap(other, to))) throw invalidArgument();
  session.workbook.resizeTable(sheet, table, to);
}
