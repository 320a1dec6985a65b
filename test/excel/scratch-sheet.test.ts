import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const SHEETS = { Ark1: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>' };
const NAME = 'Kompasark prøver';

it('calculates on a hidden sheet and leaves the file as it was', async () => {
  const excel = openWorkbook(handMadeXlsx({ sheets: SHEETS }));
  const before = excel.bytes();
  const seen = await new ExcelWorkbook().withScratchSheet(NAME, async (sheet) => {
    await sheet.write(
      new Map([
        ['A1', 'Ark1!A1*3'],
        ['A3', '1/0'],
      ]),
    );
    expect(excel.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Ark1', 'visible'],
      [NAME, 'hidden'],
    ]);
    return sheet.read(['A1:B1', 'A3']);
  });
  expect(seen).toEqual([[[6, null]], [[{ error: '#DIV/0!' }]]]);
  expect(excel.bytes()).toBe(before);
});

it('takes the sheet away also when what it was for fails', async () => {
  const excel = openWorkbook(handMadeXlsx({ sheets: SHEETS }));
  const failing = new ExcelWorkbook().withScratchSheet(NAME, () => Promise.reject(new Error('given up')));
  await expect(failing).rejects.toThrow('given up');
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
});

it('leaves alone a sheet of the user’s that has the name', async () => {
  const excel = openWorkbook(handMadeXlsx({ sheets: { ...SHEETS, [NAME]: '<sheetData/>' } }));
  await new ExcelWorkbook().withScratchSheet(NAME, async () => {
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1', NAME, `${NAME} 2`]);
  });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1', NAME]);
});

it('says so where the structure of the workbook is protected, and does nothing', async () => {
  const excel = openWorkbook(
    handMadeXlsx({ sheets: SHEETS, beforeSheets: '<workbookProtection lockStructure="1"/>' }),
  );
  const lent = new ExcelWorkbook().withScratchSheet(NAME, async () => 'lent');
  await expect(lent).rejects.toMatchObject({ code: 'workbook-protected' });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
});
