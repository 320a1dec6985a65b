import { csvTable, sheetTables, type SourceTable } from '../../../handlingsplan/data/import/source-table';
import { UserError } from '../../../workbook/user-error';
import { IMPORT_TEXTS } from './texts';

const LARGEST = 20 * 1024 * 1024;

/**
 * The tables of a file of the user's: one of a CSV file, one for each visible sheet of a workbook.
 *
 * @throws {UserError} `file-too-large`, `no-rows`, `table-not-understood`, and as XlsxFile.open
 */
export async function readTables(file: File): Promise<readonly [SourceTable, ...SourceTable[]]> {
  if (file.size > LARGEST) throw new UserError('file-too-large', IMPORT_TEXTS.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const tables = isWorkbook(bytes) ? await sheetsOf(bytes) : [csvTable(file.name, bytes)];
  const [first, ...others] = tables.filter(({ rows }) => rows.length > 0);
  if (!first) throw new UserError('no-rows', IMPORT_TEXTS.noRows);
  return [first, ...others];
}

/** An xlsx file is a zip archive; a name can say anything. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** What reads workbooks is loaded only for one. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly SourceTable[]> {
  const { XlsxFile } = await import('../../../xlsx/xlsx-file');
  return sheetTables(await XlsxFile.open(bytes).read({ depth: 'full' }));
}
