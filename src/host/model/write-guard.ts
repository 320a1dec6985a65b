import { cellsOf, contains, formatArea, formatCell, parseArea, type CellRef } from '../../workbook/address';
import { accessDenied, HostError } from '../protocol/host-error';
import type { OpenSheet } from './open-sheet';

/**
 * Refuses what Excel refuses to write, before any cell is touched.
 *
 * @throws {HostError} `AccessDenied` for a locked cell of a protected sheet, `InvalidOperation` for a part of an
 * array that was entered as a whole. GUESS: the code of the latter; and that table headings, which real Excel lets
 * one overwrite, are refused here is stricter than Excel, because the file writer cannot keep such an edit. What is
 * written into a spilled cell takes the array's room.
 */
export function checkWritable(sheet: OpenSheet, cells: readonly CellRef[]): void {
  const written = new Set(cells.map(formatCell));
  for (const at of cells) {
    if (sheet.isClosed(at)) throw protectedSheet();
    const array = sheet.arrays.at(at);
    if (array && !array.dynamic && ![...cellsOf(array.area)].every((cell) => written.has(formatCell(cell)))) {
      throw invalidOperation(`${formatCell(at)} is part of the array in ${formatArea(array.area)}.`);
    }
    if (isTableHeading(sheet, at)) {
      throw invalidOperation(`${formatCell(at)} is a table heading, which the embedded host cannot change.`);
    }
  }
}

export function protectedSheet(): HostError {
  return accessDenied(
    "You can't do the requested operation because the worksheet is protected. To make a change, unprotect the sheet.",
  );
}

function invalidOperation(message: string): HostError {
  return new HostError('InvalidOperation', message);
}

function isTableHeading({ tables }: OpenSheet, at: CellRef): boolean {
  return tables.some(({ area, headerRow }) => {
    const whole = parseArea(area);
    return headerRow && whole !== null && contains({ ...whole, bottom: whole.top }, at);
  });
}
