import { EmbeddedExcel } from '../../src/host/embedded-excel';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { loadExcelLibrary } from '../support/office-js';
import { describeWithTemplates, readTemplate, sample } from '../support/templates';

const SHEET =
  '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f><v>42</v></c></row></sheetData>';
const small = (name = 'Ark1'): Uint8Array => handMadeXlsx({ sheets: { [name]: SHEET } });

const twice = {
  name: 'ESG.TWICE',
  minArguments: 1,
  maxArguments: 1,
  evaluate: ([value]: readonly unknown[]) => Number(value) * 2,
};

function open(bytes: Uint8Array) {
  const excel = new EmbeddedExcel(bytes, {}, [twice]);
  return { excel, run: loadExcelLibrary(excel.office).Excel.run };
}

it('reads, calculates and saves a workbook through the genuine Office.js', async () => {
  const { excel, run } = open(small());
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ark1');
    sheet.getRange('A1').values = [[3]];
    sheet.getRange('C1').formulas = [['=ESG.TWICE(B1)']];
    const range = sheet.getRange('A1:C1').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[3, 63, 126]]);

  const reopened = open(excel.bytes());
  const again = await reopened.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:C1').load('values,formulas');
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
  expect(again).toEqual({ values: [[3, 63, 126]], formulas: [[3, '=A1*21', '=ESG.TWICE(B1)']] });
});

it('gives back the very bytes of a workbook that was only read', async () => {
  const bytes = small();
  const { excel, run } = open(bytes);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Ark1').getRange('A1:C1').load('values');
    await context.sync();
  });
  expect(excel.bytes()).toEqual(bytes);
});

it('keeps the workbook it has when another cannot be opened', async () => {
  const { excel, run } = open(small());
  excel.openWorkbook(small('Forside'));
  expect(() => excel.openWorkbook(new Uint8Array([1, 2, 3]))).toThrow(
    expect.objectContaining({ name: 'UserError' }),
  );
  const name = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Forside').load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Forside');
});

describeWithTemplates('with EFRAG’s filled workbook', () => {
  it('lists its sheets and names in one sync', async () => {
    const { excel, run } = open(readTemplate(sample('1.3.0')));
    const counts = await run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load('items/name');
      names.load('items/name');
      await context.sync();
      return [worksheets.items.length, names.items.length];
    });
    expect(counts).toEqual([excel.workbook.sheets.length, expect.any(Number)]);
    expect(counts[1]).toBeGreaterThan(800);
    expect(excel.office.channel.log.syncs).toHaveLength(1);
  });
});
