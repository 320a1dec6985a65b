import {
  cellsOf,
  columnLetters,
  contains,
  formatArea,
  overlap,
  parseArea,
  type Area,
} from '../../workbook/address';
import { languageOf } from '../../workbook/text';
import type { OpenSheet, OpenTable } from '../model/open-sheet';
import { apiNotFound, invalidArgument } from '../protocol/host-error';
import { writableLayout } from './added-sheet';
import type { ExcelSession } from './excel-session';
import type { Place } from './range-address';

/** What Excel gives a new table, unless the workbook says otherwise. */
export const STANDARD_STYLE = 'TableStyleMedium2';

/**
 * Makes a table of an area with headings. Excel itself fills in headings that are blank, repeated or no texts; the
 * host refuses them.
 *
 * @throws {HostError} `ApiNotFound` on a sheet of the file, `InvalidArgument` where there is a table or a merge
 * already. GUESS: the code.
 */
export function addTable(session: ExcelSession, { sheet, area }: Place): OpenTable {
  writableLayout(sheet, 'TableCollection.add');
  const taken = [...sheet.tables.flatMap((table) => parseArea(table.area) ?? []), ...sheet.merges];
  if (taken.some((other) => overlap(other, area))) throw invalidArgument();
  const columns = [...cellsOf({ ...area, bottom: area.top })].map((at) => {
    const { value } = sheet.cell(at);
    return typeof value === 'string' ? value : '';
  });
  const different = new Set(columns.map((name) => name.toLowerCase()));
  if (different.has('') || different.size < columns.length) {
    throw apiNotFound('a table whose headings are not different texts');
  }
  if (area.bottom === area.top) throw apiNotFound('a table without rows');
  const table: OpenTable = {
    name: freeName(session),
    area: formatArea(area),
    columns,
    headerRow: true,
    totalsRow: false,
    calculatedColumns: [],
  };
  session.workbook.changeTables(() => {
    sheet.tables = [...sheet.tables, table];
  });
  return table;
}

/** @throws {HostError} `InvalidArgument` for a name that cannot be a table's or is taken. GUESS: the code. */
export function tableName(session: ExcelSession, name: string, self: OpenTable): string {
  const taken = isTaken(session, name) && name.toLowerCase() !== self.name.toLowerCase();
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseArea(name) || taken) throw invalidArgument();
  return name;
}

/**
 * Adds a totals row beneath the table, with a word in its first cell and the total of its last column, as Excel does.
 * GUESS: the word, and that the total is a sum. Excel moves what stands in the way; the host refuses that.
 */
export function addTotalsRow({ session, sheet, table, area }: OwnedTable): void {
  writableLayout(sheet, 'Table.showTotals');
  if (table.totalsRow) throw apiNotFound('taking a totals row away');
  const row: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  const inTheWay = [...sheet.cells].some(
    ([at, { value, formula }]) => contains(row, at) && (value !== null || formula !== undefined),
  );
  if (inTheWay) throw apiNotFound('a totals row where cells are filled');
  const { workbook } = session;
  workbook.changeTables(() => {
    table.area = formatArea({ ...area, bottom: row.bottom });
    table.totalsRow = true;
  });
  const column = columnLetters(area.right);
  const formula = `SUBTOTAL(109,${column}${area.top + 1}:${column}${area.bottom})`;
  workbook.setCell(sheet, { row: row.top, column: area.left }, { value: 'Total' });
  workbook.setCell(sheet, { row: row.top, column: area.right }, { formula });
}

interface OwnedTable {
  readonly session: ExcelSession;
  readonly sheet: OpenSheet;
  readonly table: OpenTable;
  readonly area: Area;
}

/** `Tabel1`, `Tabel2` … in Danish Excel, `Table1` … in English. */
function freeName(session: ExcelSession): string {
  const word = languageOf(session.options.displayLanguage) === 'da' ? 'Tabel' : 'Table';
  let number = 1;
  while (isTaken(session, `${word}${number}`)) number += 1;
  return `${word}${number}`;
}

function isTaken({ workbook }: ExcelSession, name: string): boolean {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  return [...workbook.names, ...tables].some((one) => one.name.toLowerCase() === name.toLowerCase());
}
