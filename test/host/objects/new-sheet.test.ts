import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { cellAt } from '../../../src/workbook/snapshot';
import { withParts } from '../../support/damaged-xlsx';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { loadExcelLibrary } from '../../support/office-js';

const DATA = '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>';

function open() {
  const excel = new EmbeddedExcel(handMadeXlsx({ sheets: { Data: DATA } }));
  return { excel, run: loadExcelLibrary(excel.office).Excel.run };
}

const withFirstSheetNumbered = (number: number): Uint8Array => {
  const file = handMadeXlsx({ sheets: { Data: DATA } });
  const workbook = OoxmlPackage.open(file).text('xl/workbook.xml');
  return withParts(file, {
    'xl/workbook.xml': workbook.replace('sheetId="1"', `sheetId="${number}"`),
  });
};

const saved = (excel: EmbeddedExcel) => XlsxFile.open(excel.bytes()).read({ depth: 'full' });

it('saves a sheet that was described through Office.js', async () => {
  const { excel, run } = open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Oversigt');
    sheet.getRange('A1:B2').values = [
      ['Sum', '=Data!A1*3'],
      ["'0045", 12.5],
    ];
    const range = sheet.getRange('B2');
    range.numberFormat = [['0.00']];
    range.format.protection.locked = false;
    range.format.fill.color = '#ffee00';
    sheet.getRange('A4:C4').merge();
    sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    context.workbook.names.add('Total', sheet.getRange('B1'));
    sheet.protection.protect();
    await context.sync();
  });
  const snapshot = await saved(excel);
  const { merges, protection, validations } = snapshot.contents.get('Oversigt')!;
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Data', 'Oversigt']);
  expect(snapshot.names).toEqual([{ name: 'Total', refersTo: 'Oversigt!$B$1', scope: null, broken: false }]);
  expect({ merges, protection, validations }).toEqual({
    merges: ['A4:C4'],
    protection: { protected: true },
    validations: [{ areas: 'D1', type: 'list', formula1: '"Ja,Nej"' }],
  });
  expect(cellAt(snapshot, 'Oversigt', 'B1')).toEqual({ value: 6, formula: 'Data!A1*3' });
  expect(cellAt(snapshot, 'Oversigt', 'A2')).toEqual({ value: '0045' });
  expect(cellAt(snapshot, 'Oversigt', 'B2')).toEqual({ value: 12.5, numberFormat: '0.00', locked: false });
});

it('gives a sheet an id that none of the file has, also where sheets were removed from it', async () => {
  const excel = new EmbeddedExcel(withFirstSheetNumbered(2));
  await loadExcelLibrary(excel.office).Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.getItem('Data').load('id');
    const added = worksheets.add('Nyt').load('id');
    await context.sync();
    expect(added.id).not.toBe(data.id);
  });
});

it('forgets a sheet that was deleted again', async () => {
  const { excel, run } = open();
  const before = excel.bytes();
  await run(async (context) => {
    context.workbook.worksheets.add('Kladde');
    await context.sync();
    context.workbook.worksheets.getItem('Kladde').delete();
    await context.sync();
  });
  expect(excel.bytes()).toBe(before);
});

it.each([['Data'], ['data'], ['a/b'], [''], ['x'.repeat(32)]])('refuses to call a sheet %p', async (name) => {
  const { run } = open();
  const adding = run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('does not restyle a sheet that came with the file', async () => {
  const { run } = open();
  const restyling = run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').format.fill.color = '#FF0000';
    await context.sync();
  });
  await expect(restyling).rejects.toMatchObject({ code: 'ApiNotFound' });
});
