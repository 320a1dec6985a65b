import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import type { ChangeSet } from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import type { ReadRequest, Snapshot } from '../../src/workbook/snapshot';
import { openWorkbook } from '../support/open-workbook';

const FULL: ReadRequest = { depth: 'full' };
const workbook = new ExcelWorkbook();
const title = { da: 'Prøve', en: 'Test' };

const SHEET: NewSheet = {
  name: 'Nøgletal',
  visibility: 'visible',
  styles: {
    heading: { bold: true, size: 14, fill: '#1F6F5C', color: '#FFFFFF', wrap: true },
    input: { unlocked: true, numberFormat: '#,##0.00', border: 'thin', borderColor: '#7A7A7A' },
    text: { unlocked: true, horizontal: 'left', vertical: 'top' },
  },
  cells: [
    { cell: 'A1', content: { value: 'Energi' }, style: 'heading' },
    { cell: 'A2', content: { value: '=ikke en formel' }, style: 'text' },
    { cell: 'B2', content: { value: 1234.5 }, style: 'input' },
    { cell: 'B3', content: { formula: 'B2*2' } },
    { cell: 'B4', content: { value: true } },
  ],
  styledAreas: [{ area: 'B5:B6', style: 'input' }],
  columnWidths: [{ column: 1, width: 40 }],
  rowHeights: [{ row: 1, height: 30 }],
  merges: ['A1:B1'],
  validations: [
    { areas: 'B5:B6', type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' },
    { areas: 'A5', type: 'list', formula1: '"Ja,Nej"' },
  ],
  protected: true,
  showGridLines: false,
  frozen: { rows: 1, columns: 0 },
};

const ADD_SHEET: ChangeSet = {
  title,
  changes: [
    { kind: 'add-sheet', sheet: SHEET },
    { kind: 'add-name', name: 'Energi_i_alt', refersTo: 'Nøgletal!$B$3' },
  ],
};

/** Order apart, and sheet names that Excel and a file quote alike. */
const comparable = (snapshot: Snapshot): unknown => ({
  sheets: snapshot.sheets,
  names: snapshot.names,
  contents: [...snapshot.contents].map(([sheet, { cells, ...rest }]) => [
    sheet,
    [...cells].sort(([a], [b]) => a.row - b.row || a.column - b.column),
    rest.protection,
    rest.merges,
    [...(rest.validations ?? [])].sort((a, b) => a.areas.localeCompare(b.areas)),
  ]),
});

test('a sheet and a name added through Office.js are those added to the file', async () => {
  const excel = openWorkbook(createWorkbook());
  const file = XlsxFile.open(createWorkbook());
  await workbook.apply(ADD_SHEET);
  await file.apply(ADD_SHEET);
  const inExcel = comparable(await workbook.read(FULL));
  expect(comparable(await XlsxFile.open(excel.bytes()).read(FULL))).toEqual(inExcel);
});
