import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { ChangeSet } from '../../src/workbook/change-set';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { FULL_SHEET } from '../support/full-sheet';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const FILE = handMadeXlsx({ sheets: { Ark: '<sheetData/>' } });
const adding = (...sheets: (typeof FULL_SHEET)[]): ChangeSet => ({
  title: { da: 'Nyt ark', en: 'New sheet' },
  changes: sheets.map((sheet) => ({ kind: 'add-sheet', sheet })),
});

/** What the sheet's file says of everything but its cells, with looks in the place of their numbers. */
function partsOf(bytes: Uint8Array) {
  const pkg = OoxmlPackage.open(bytes);
  const sheet = pkg.text('xl/worksheets/sheet2.xml');
  const looks = [...pkg.text('xl/styles.xml').matchAll(/<dxf>.*?<\/dxf>/g)].map(([xml]) => xml);
  const snapshot = readSnapshot(pkg, { depth: 'full' });
  return {
    properties: /<sheetPr>.*<\/sheetPr>/.exec(sheet)?.[0],
    conditionalFormats: [...sheet.matchAll(/<conditionalFormatting.*?<\/conditionalFormatting>/g)].map(
      ([xml]) => xml.replace(/dxfId="(\d+)"/, (_all, index: string) => looks[Number(index)]!),
    ),
    alignments: [...pkg.text('xl/styles.xml').matchAll(/<alignment[^>]*>/g)].map(([xml]) => xml),
    print: /<pageSetup.*<\/rowBreaks>/.exec(sheet)?.[0],
    table: pkg.text('xl/tables/table1.xml'),
    tables: snapshot.contents.get(FULL_SHEET.name)!.tables,
    names: snapshot.names,
  };
}

test('through Excel a sheet gets the same parts as in a file', async () => {
  const excel = openWorkbook(FILE);
  await new ExcelWorkbook().apply(adding(FULL_SHEET));
  const file = XlsxFile.open(FILE);
  await file.apply(adding(FULL_SHEET));
  const parts = partsOf(excel.bytes());
  expect(parts).toEqual(partsOf(file.toBytes()));
  expect(parts.conditionalFormats).toHaveLength(2);
  expect(parts.alignments).toEqual(['<alignment horizontal="left" indent="2"/>']);
});

test('what Excel puts into a totals row is replaced, blanks included', async () => {
  const excel = openWorkbook(FILE);
  await new ExcelWorkbook().apply(adding(FULL_SHEET));
  const { contents } = await XlsxFile.open(excel.bytes()).read({ depth: 'full' });
  const { cells } = contents.get(FULL_SHEET.name)!;
  const row = [1, 2, 3].map((column) => cells.get({ row: 7, column }));
  expect(row.map((cell) => cell?.formula ?? cell?.value ?? null)).toEqual([
    'I alt',
    'SUBTOTAL(109,B4:B6)',
    null,
  ]);
});

test('a sheet goes again with everything it came with', async () => {
  openWorkbook(FILE);
  const workbook = new ExcelWorkbook();
  await workbook.apply(adding(FULL_SHEET));
  await workbook.apply({ ...adding(), changes: [{ kind: 'remove-sheet', sheet: FULL_SHEET }] });
  const { sheets, names } = await workbook.read({ depth: 'full' });
  expect([sheets.map(({ name }) => name), names]).toEqual([['Ark'], []]);
});

test('the parts of a sheet cost no extra syncs', async () => {
  const syncsOf = async (sheet: typeof FULL_SHEET): Promise<number> => {
    openWorkbook(FILE);
    const sync = jest.spyOn(Excel.RequestContext.prototype, 'sync');
    await new ExcelWorkbook().apply(adding(sheet));
    const { length } = sync.mock.calls;
    sync.mockRestore();
    return length;
  };
  const {
    conditionalFormats: _formats,
    print: _print,
    tables: _tables,
    tabColor: _color,
    ...bare
  } = FULL_SHEET;
  expect(await syncsOf(FULL_SHEET)).toBe(await syncsOf(bare));
});
