import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { typeIntoCell } from '../../../src/host/model/typing';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { loadExcelLibrary } from '../../support/office-js';

const DATA =
  '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row></sheetData>';

/** Collects what Office.js tells until a given number has come. */
class Told {
  readonly all: unknown[] = [];
  #waiting: (() => void) | null = null;

  readonly add = async (event: object): Promise<void> => {
    this.all.push(event);
    this.#waiting?.();
  };

  async reach(count: number): Promise<readonly unknown[]> {
    while (this.all.length < count) await new Promise<void>((resolve) => (this.#waiting = resolve));
    return this.all;
  }
}

it('tells of edits by the user and the add-in, and leaves out computed cells', async () => {
  const excel = new EmbeddedExcel(handMadeXlsx({ sheets: { Data: DATA, Andet: '<sheetData/>' } }));
  const { run } = loadExcelLibrary(excel.office).Excel;
  const told = new Told();
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, triggerSource, changeType }) =>
      told.add({ address, triggerSource, changeType }),
    );
    context.workbook.worksheets.onActivated.add(async ({ type }) => told.add({ type }));
    await context.sync();
  });
  typeIntoCell(excel.workbook, excel.office.options, { sheet: 'Data', cell: 'A1', text: '7' });
  await told.reach(1);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('C1:D1').values = [[1, 2]];
    context.workbook.worksheets.getItem('Andet').activate();
    await context.sync();
  });
  expect(await told.reach(3)).toEqual([
    { address: 'A1', triggerSource: 'Unknown', changeType: 'RangeEdited' },
    { address: 'C1:D1', triggerSource: 'ThisLocalAddin', changeType: 'RangeEdited' },
    { type: 'WorksheetActivated' },
  ]);
});

it('selects for the user and answers what is selected', async () => {
  const excel = new EmbeddedExcel(handMadeXlsx({ sheets: { Data: DATA, Andet: '<sheetData/>' } }));
  const { run } = loadExcelLibrary(excel.office).Excel;
  const addresses = await run(async (context) => {
    context.workbook.worksheets.getItem('Andet').getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [selected.address, cell.address];
  });
  expect(addresses).toEqual(['Andet!B2:C3', 'Andet!B2']);
  expect(excel.workbook.active.name).toBe('Andet');
});
