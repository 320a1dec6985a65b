import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { formatArea, parseArea } from '../../src/workbook/address';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const SHEETS = {
  Ark1: '<sheetData/>',
  'Ark 2':
    '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="7"><c r="D7"><v>2</v></c></row></sheetData>',
};

it.each([
  ['Ark 2', 'B2:C3', 'B2:C3'],
  ['Ark 2', 'C9', 'C9'],
  ['Ark 2', 'B:B', 'B2:B7'],
  ['Ark 2', '3:4', 'B3:D4'],
  ['Ark1', 'A1', 'A1'],
])('of %s, with %s selected, it is %s', async (name, selected, expected) => {
  const { workbook } = openWorkbook(handMadeXlsx({ sheets: SHEETS }));
  workbook.select(workbook.sheet(name)!, parseArea(selected)!);
  const { sheet, area } = await new ExcelWorkbook().selectedCells();
  expect([sheet, formatArea(area)]).toEqual([name, expected]);
});

it('knows the decimal separator of the user’s Excel', async () => {
  openWorkbook(handMadeXlsx({ sheets: SHEETS }));
  await expect(new ExcelWorkbook().decimalSeparator()).resolves.toBe(',');
  openWorkbook(handMadeXlsx({ sheets: SHEETS }), { decimalSeparator: '.', listSeparator: ',' });
  await expect(new ExcelWorkbook().decimalSeparator()).resolves.toBe('.');
});
