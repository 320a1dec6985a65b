/** @jest-environment-options {"apiVersion": "1.8"} */
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const FILE = handMadeXlsx({
  sheets: { Ark: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
});

test('an Excel that is too old is told apart, and what it can do still works', async () => {
  openWorkbook(FILE);
  const workbook = new ExcelWorkbook();
  await expect(workbook.read({ depth: 'full' })).rejects.toMatchObject({ code: 'excel-too-old' });
  await expect(workbook.onStale(() => undefined)).rejects.toMatchObject({ code: 'excel-too-old' });
  await expect(workbook.read({ depth: 'validate' })).resolves.toMatchObject({ depth: 'validate' });
});
