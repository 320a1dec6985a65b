import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { ChangeSet } from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { valueAt } from '../../src/workbook/snapshot';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { openWorkbook } from '../support/open-workbook';

const sheet = (name: string, formula?: string): NewSheet => ({
  name,
  visibility: 'visible',
  styles: {},
  cells: [{ cell: 'A1', content: formula === undefined ? { value: 7 } : { formula } }],
  styledAreas: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  validations: [],
  protected: false,
  showGridLines: true,
  frozen: { rows: 0, columns: 0 },
});

const adding = (...sheets: readonly NewSheet[]): ChangeSet => ({
  title: { da: 'Nye ark', en: 'New sheets' },
  changes: sheets.map((one) => ({ kind: 'add-sheet', sheet: one })),
});

async function oneSheet(): Promise<Uint8Array> {
  const file = XlsxFile.open(createWorkbook());
  await file.apply(adding(sheet('Ark1')));
  return file.toBytes();
}

test('new sheets may refer to sheets that come after them', async () => {
  openWorkbook(await oneSheet());
  const workbook = new ExcelWorkbook();
  await workbook.apply(adding(sheet('Forside', 'Bilag!A1*2'), sheet('Bilag')));
  const snapshot = await workbook.read({ depth: 'validate' });
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Forside', 'Bilag']);
  expect(valueAt(snapshot, 'Forside', 'A1')).toBe(14);
});

test('where a name is taken, no sheet is added, and the one that is there stays', async () => {
  const bytes = await oneSheet();
  const excel = openWorkbook(bytes);
  const workbook = new ExcelWorkbook();
  const file = XlsxFile.open(bytes);
  const changeSet = adding(sheet('Forside'), sheet('Ark1'));
  await expect(workbook.apply(changeSet)).rejects.toMatchObject({ code: 'sheet-name-taken' });
  await expect(file.apply(changeSet)).rejects.toMatchObject({ code: 'sheet-name-taken' });
  expect(excel.bytes()).toEqual(bytes);
  expect(file.toBytes()).toEqual(bytes);
});

test('when a sheet cannot be filled, those that were added are taken away again', async () => {
  openWorkbook(await oneSheet());
  const workbook = new ExcelWorkbook();
  const faulty = { ...sheet('Bilag'), merges: ['ikke et område'] };
  await expect(workbook.apply(adding(sheet('Forside'), faulty))).rejects.toBeDefined();
  const { sheets } = await workbook.read({ depth: 'validate' });
  expect(sheets.map(({ name }) => name)).toEqual(['Ark1']);
});

const naming = (name: string) => ({ kind: 'add-name' as const, name, refersTo: 'Bilag!$A$1' });

test('names of the new sheets come with them, and go with them when one is taken or refused', async () => {
  const excel = openWorkbook(await oneSheet());
  const workbook = new ExcelWorkbook();
  const { title, changes } = adding(sheet('Bilag'));
  const { log } = excel.office.channel;
  log.clear();
  await workbook.apply({ title, changes: [...changes, naming('Et'), naming('To')] });
  expect(log.syncs).toHaveLength(2);
  const before = excel.bytes();
  const again = { title, changes: [...adding(sheet('Side')).changes, naming('Tre'), naming('To')] };
  await expect(workbook.apply(again)).rejects.toMatchObject({ code: 'name-taken' });
  const refused = {
    title,
    changes: [...adding(sheet('Side')).changes, naming('Tre'), { ...naming('Fire'), refersTo: 'SUM(' }],
  };
  await expect(workbook.apply(refused)).rejects.toBeDefined();
  expect(excel.bytes()).toEqual(before);
  const { names } = await workbook.read({ depth: 'validate' });
  expect(names.map(({ name }) => name)).toEqual(['Et', 'To']);
});
