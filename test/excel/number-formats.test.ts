import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { typeIntoCell } from '../../src/host/model/typing';
import { inverse, type CellChange, type ChangeSet } from '../../src/workbook/change-set';
import { cellAt, type Cell, type Snapshot } from '../../src/workbook/snapshot';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { LIBREOFFICE_TIMEOUT, sheetsAsCsv } from '../support/libreoffice';
import { openWorkbook } from '../support/open-workbook';
import { describeWithLibreOffice } from '../support/programs';

/** The second cell format, of A2, is bold and unlocked. */
const STYLES =
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1" applyProtection="1"><protection locked="0"/></xf></cellXfs>';
const ROWS = '<sheetData><row r="2"><c r="A2" s="1"><v>7</v></c></row></sheetData>';
const FILE = handMadeXlsx({
  styles: STYLES,
  sheets: { Ark: ROWS, Beskyttet: `${ROWS}<sheetProtection sheet="1"/>` },
});
const NEW_YEARS_EVE = 46_387;
const FULL = { depth: 'full' } as const;

/** What typing a date into B5 and a percentage into A2 does. */
function typedInto(sheet: string): ChangeSet & { readonly changes: readonly CellChange[] } {
  return {
    title: { da: 'Prøve', en: 'Test' },
    changes: [
      {
        kind: 'cell',
        sheet,
        cell: 'B5',
        before: { value: null },
        after: { value: NEW_YEARS_EVE },
        numberFormat: { before: 'General', after: 'm/d/yyyy' },
      },
      {
        kind: 'cell',
        sheet,
        cell: 'A2',
        before: { value: 7 },
        after: { value: 0.5 },
        numberFormat: { before: 'General', after: '0%' },
      },
    ],
  };
}

/** A blank cell that carries nothing is the same as no cell. */
const cells = (snapshot: Snapshot): readonly Cell[] =>
  ['B5', 'A2'].map((cell) => cellAt(snapshot, 'Ark', cell) ?? { value: null });

test('a number format goes through Office.js and the file alike, and back', async () => {
  const changeSet = typedInto('Ark');
  const typedCells = [
    { value: NEW_YEARS_EVE, numberFormat: 'm/d/yyyy' },
    { value: 0.5, numberFormat: '0%', locked: false },
  ];
  const excel = openWorkbook(FILE);
  const workbook = new ExcelWorkbook();
  const file = XlsxFile.open(FILE);
  await workbook.apply(changeSet);
  await file.apply(changeSet);
  expect(cells(await workbook.read(FULL))).toEqual(typedCells);
  expect(cells(await file.read(FULL))).toEqual(typedCells);
  expect(cells(await XlsxFile.open(excel.bytes()).read(FULL))).toEqual(typedCells);

  const original = [{ value: null }, { value: 7, locked: false }];
  await workbook.apply(inverse(changeSet));
  await file.apply(inverse(changeSet));
  expect(cells(await workbook.read(FULL))).toEqual(original);
  expect(cells(await file.read(FULL))).toEqual(original);
});

test('the file gets one cell format more for each, like the old one but for the number format', async () => {
  const styles = (bytes: Uint8Array): string => OoxmlPackage.open(bytes).text('xl/styles.xml');
  const file = XlsxFile.open(FILE);
  await file.apply(typedInto('Ark'));
  const added =
    '<xf numFmtId="14" applyNumberFormat="1" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" applyNumberFormat="1" fontId="1" fillId="0" borderId="0" applyFont="1" applyProtection="1"><protection locked="0"/></xf></cellXfs>';
  const expected = styles(FILE)
    .replace('<cellXfs count="2">', '<cellXfs count="4">')
    .replace('</cellXfs>', added);
  const sorted = (xml: string): string[] => xml.split(/(?=<)/).sort();
  expect(sorted(styles(file.toBytes()))).toEqual(sorted(expected));
  await file.apply(inverse(typedInto('Ark')));
  expect(sorted(styles(file.toBytes()))).toEqual(sorted(expected));
  expect(OoxmlPackage.open(file.toBytes()).text('xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="1">');
});

test.each([
  ['a format that has changed', 'Ark', 'cells-have-changed', { before: '0.00', after: '0%' }],
  ['a protected sheet', 'Beskyttet', 'format-protected', { before: 'General', after: '0%' }],
] as const)('Office.js refuses %s', async (_what, sheet, code, numberFormat) => {
  const excel = openWorkbook(FILE);
  const changeSet = typedInto(sheet);
  const changes = changeSet.changes.slice(1).map((change) => ({ ...change, numberFormat }));
  const applying = new ExcelWorkbook().apply({ ...changeSet, changes });
  await expect(applying).rejects.toMatchObject({ name: 'UserError', code });
  expect(excel.bytes()).toBe(FILE);
});

describeWithLibreOffice('what a person types into the workbench', () => {
  test(
    'is shown as a date and as a percentage in the saved file',
    () => {
      const excel = openWorkbook(FILE);
      for (const [cell, text] of [
        ['B5', '31-12-2026'],
        ['A2', '50%'],
      ] as const) {
        typeIntoCell(excel.workbook, excel.office.options, { sheet: 'Ark', cell, text });
      }
      expect(sheetsAsCsv(excel.bytes()).get('Ark')).toBe(',\n50%,\n,\n,\n,12/31/2026\n');
    },
    LIBREOFFICE_TIMEOUT,
  );
});
