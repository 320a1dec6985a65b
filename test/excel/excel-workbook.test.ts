import { ExcelWorkbook, fileNameOf } from '../../src/excel/excel-workbook';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { contentOf, inverse, type ChangeSet } from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { formatArea } from '../../src/workbook/address';
import { cellAt, type ReadRequest, type Snapshot } from '../../src/workbook/snapshot';
import { validatedCells } from '../support/validated-cells';
import { openWorkbook } from '../support/open-workbook';

const FULL: ReadRequest = { depth: 'full' };
const workbook = new ExcelWorkbook();
/** What the cells hold, calculated values apart: a file does not calculate by itself. */
const contents = (snapshot: Snapshot): unknown =>
  [...snapshot.contents].map(([sheet, { cells }]) => [
    sheet,
    [...cells].map(([at, cell]) => ({
      at,
      content: contentOf(cell),
      locked: cell.locked,
      format: cell.numberFormat,
    })),
  ]);

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
    validatedCells(rest.validations),
  ]),
});

/** A workbook with one plain sheet, `Start`, which holds 1, 2 and their sum. */
async function smallWorkbook(): Promise<Uint8Array> {
  const file = XlsxFile.open(createWorkbook());
  const cells = [
    { cell: 'A1', content: { value: 1 } },
    { cell: 'A2', content: { value: 2 } },
    { cell: 'A3', content: { formula: 'SUM(A1:A2)' } },
  ];
  const start: NewSheet = {
    ...SHEET,
    name: 'Start',
    cells,
    styledAreas: [],
    merges: [],
    validations: [],
    protected: false,
  };
  await file.apply({ title, changes: [{ kind: 'add-sheet', sheet: start }] });
  return file.toBytes();
}

test('a sheet and a name added through Office.js are those added to the file', async () => {
  const bytes = await smallWorkbook();
  const excel = openWorkbook(bytes);
  const file = XlsxFile.open(bytes);
  await workbook.apply(ADD_SHEET);
  await file.apply(ADD_SHEET);
  const inExcel = comparable(await workbook.read(FULL));
  expect(comparable(await XlsxFile.open(excel.bytes()).read(FULL))).toEqual(inExcel);
  expect(contents(await file.read(FULL))).toEqual(contents(await workbook.read(FULL)));
});

test('any number of cells is checked, written and read back in two syncs, and calculated once', async () => {
  const excel = openWorkbook(await smallWorkbook());
  let calculations = 0;
  excel.workbook.listen(({ kind }) => {
    if (kind === 'calculated') calculations += 1;
  });
  excel.office.channel.log.clear();
  await workbook.apply({
    title,
    changes: [
      { kind: 'cell', sheet: 'Start', cell: 'A1', before: { value: 1 }, after: { value: 5 } },
      { kind: 'cell', sheet: 'Start', cell: 'A2', before: { value: 2 }, after: { value: 6 } },
    ],
  });
  expect([excel.office.channel.log.syncs.length, calculations]).toEqual([2, 1]);
});

test('rows inserted through Office.js are those inserted into the file', async () => {
  const bytes = await smallWorkbook();
  const excel = openWorkbook(bytes);
  const file = XlsxFile.open(bytes);
  const insert: ChangeSet = { title, changes: [{ kind: 'insert-rows', sheet: 'Start', row: 2, count: 3 }] };
  await workbook.apply(insert);
  await file.apply(insert);
  expect(cellAt(await workbook.read(FULL), 'Start', 'A6')).toEqual({ value: 3, formula: 'SUM(A1:A5)' });
  expect(contents(await file.read(FULL))).toEqual(contents(await workbook.read(FULL)));
  expect(contents(await XlsxFile.open(excel.bytes()).read(FULL))).toEqual(
    contents(await workbook.read(FULL)),
  );

  await workbook.apply(inverse(insert));
  expect(contents(await workbook.read(FULL))).toEqual(contents(await XlsxFile.open(bytes).read(FULL)));
});

test('goes to a cell, and says why when it cannot', async () => {
  const excel = openWorkbook(await smallWorkbook());
  await workbook.apply(ADD_SHEET);
  await workbook.goTo('Start', 'A2');
  expect([excel.workbook.active.name, formatArea(excel.workbook.selection)]).toEqual(['Start', 'A2']);
  await workbook.goTo('Nøgletal', 'B3');
  expect([excel.workbook.active.name, formatArea(excel.workbook.selection)]).toEqual(['Nøgletal', 'B3']);
  await expect(workbook.goTo('Væk', 'A1')).rejects.toMatchObject({ code: 'sheet-not-found' });
  await workbook.apply({
    title,
    changes: [{ kind: 'add-sheet', sheet: { ...SHEET, name: 'Gemt', visibility: 'hidden' } }],
  });
  await expect(workbook.goTo('Gemt', 'A1')).rejects.toMatchObject({ code: 'sheet-hidden' });
});

test('tells that the workbook is stale, and whether more than cells may have moved', async () => {
  openWorkbook(await smallWorkbook());
  const heard: boolean[] = [];
  let wake = (): void => undefined;
  const next = (): Promise<void> => new Promise((resolve) => (wake = resolve));
  const stop = await workbook.onStale(({ structural }) => {
    heard.push(structural);
    wake();
  });

  let told = next();
  await workbook.apply({
    title,
    changes: [{ kind: 'cell', sheet: 'Start', cell: 'A1', before: { value: 1 }, after: { value: 5 } }],
  });
  await told;
  expect(heard).toEqual([false]);

  told = next();
  await workbook.apply({ title, changes: [{ kind: 'insert-rows', sheet: 'Start', row: 1, count: 1 }] });
  await told;
  expect(heard.at(-1)).toBe(true);

  const count = heard.length;
  await stop();
  await workbook.apply({
    title,
    changes: [{ kind: 'cell', sheet: 'Start', cell: 'A2', before: { value: 5 }, after: { value: 6 } }],
  });
  await workbook.read({ depth: 'validate' });
  expect(heard).toHaveLength(count);
});

test('what was made before a refusal is taken back', async () => {
  const bytes = await smallWorkbook();
  openWorkbook(bytes);
  const refused: ChangeSet = {
    title,
    changes: [
      { kind: 'cell', sheet: 'Start', cell: 'A1', before: { value: 1 }, after: { value: 'ny tekst' } },
      { kind: 'insert-rows', sheet: 'Start', row: 2, count: 1 },
      { kind: 'add-name', name: '1 ugyldigt navn', refersTo: 'Start!$A$1' },
    ],
  };
  await expect(workbook.apply(refused)).rejects.toMatchObject({ name: 'UserError' });
  expect(contents(await workbook.read(FULL))).toEqual(contents(await XlsxFile.open(bytes).read(FULL)));
});

test.each([
  ['', null],
  ['C:\\Regnskab\\VSME 2026.xlsx', 'VSME 2026.xlsx'],
  ['https://example.org/delt/VSME%202026.xlsx', 'VSME 2026.xlsx'],
  ['C:\\Regnskab\\100 % udfyldt.xlsx', '100 % udfyldt.xlsx'],
])('the file name of %p is %p', (url, name) => {
  expect(fileNameOf(url)).toBe(name);
});
