import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import type { HostOptions } from '../../../src/host/host-options';
import { typeIntoCell } from '../../../src/host/model/typing';
import type { CellValue } from '../../../src/workbook/cell-value';
import { parseCell } from '../../../src/workbook/address';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { openPane, type OfficePane } from '../../support/office-js';

const scalar = { name: 'x', type: 'any', dimensionality: 'scalar' };
const matrix = { ...scalar, dimensionality: 'matrix' };
const described = (id: string, ...parameters: readonly object[]) => ({
  id,
  name: id,
  parameters,
  result: {},
});
const METADATA = {
  functions: [
    described('TWICE', scalar),
    described('SHAPE', matrix, { ...scalar, optional: true }),
    { ...described('SAW', scalar), options: { allowErrorForDataTypeAny: true } },
    described('PAIR', scalar),
    described('STUCK', scalar),
  ],
};
const BUSY = { error: '#BUSY!' };

const panes: OfficePane[] = [];
afterEach(() => {
  for (const pane of panes.splice(0)) pane.close();
});

function open(cells = '', options: Partial<HostOptions> = {}) {
  const bytes = handMadeXlsx({ sheets: { Ark1: `<sheetData>${cells}</sheetData>` } });
  const excel = new EmbeddedExcel(bytes, options, { namespace: 'ESG', metadata: METADATA });
  const type = (cell: string, text: string): void =>
    typeIntoCell(excel.workbook, excel.office.options, { sheet: 'Ark1', cell, text });
  const value = (cell: string): CellValue => excel.workbook.sheet('Ark1')!.cell(parseCell(cell)!).value;
  return { excel, type, value };
}

/** A pane that has associated the functions, and remembers what it was asked. */
async function startPane(excel: EmbeddedExcel, factor = 2): Promise<readonly unknown[][]> {
  const asked: unknown[][] = [];
  const pane = await openPane(excel.office);
  panes.push(pane);
  const { CustomFunctions } = pane;
  const associate = (name: string, fn: (...args: unknown[]) => unknown): void =>
    CustomFunctions.associate(name, (...args: unknown[]) => {
      asked.push([name, ...args.slice(0, -1)]);
      return fn(...args);
    });
  associate('TWICE', async (x) => factor * Number(x));
  associate('SHAPE', (...args) => JSON.stringify(args.slice(0, -1)));
  associate('SAW', (x) => String(x instanceof CustomFunctions.Error && x.code));
  associate('PAIR', (x) => [
    [x, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Mangler.')],
  ]);
  return asked;
}

it('shows #BUSY! until the pane has answered, and calculates what hid it', async () => {
  const { excel, type, value } = open();
  type('A1', '=ESG.TWICE(21)');
  type('B1', '=HVIS.FEJL(ESG.TWICE(A1);"venter")');
  type('C1', '=B1&"!"');
  expect([value('A1'), value('B1'), value('C1')]).toEqual([BUSY, 'venter', 'venter!']);
  const asked = await startPane(excel);
  await excel.settled();
  expect([value('A1'), value('B1'), value('C1')]).toEqual([42, 84, '84!']);
  expect(asked).toEqual([
    ['TWICE', 21],
    ['TWICE', 42],
  ]);
});

it('asks once for calls that are alike, and not again when something else is calculated', async () => {
  const { excel, type, value } = open();
  const asked = await startPane(excel);
  for (const cell of ['A1', 'A2', 'A3']) type(cell, '=ESG.TWICE(4)+D1');
  await excel.settled();
  type('B1', '=A1+1');
  await excel.settled();
  expect([value('A3'), value('B1')]).toEqual([8, 9]);
  expect(asked).toEqual([['TWICE', 4]]);
  type('D1', '1');
  await excel.settled();
  expect(value('A2')).toBe(9);
  expect(asked).toHaveLength(2);
});

it('does not know a function that the metadata does not name, and refuses too many arguments', () => {
  const { type, value } = open();
  type('A1', '=ESG.THRICE(1)');
  type('A2', '=ESG.TWICE(1;2)');
  expect([value('A1'), value('A2')]).toEqual([{ error: '#NAME?' }, { error: '#VALUE!' }]);
});

it('hands over arguments as the metadata describes them', async () => {
  const { excel, type, value } = open(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    {
      blanks: 'zero',
    },
  );
  const asked = await startPane(excel);
  type('B1', '=ESG.SHAPE(A1:A3)');
  type('B2', '=ESG.SHAPE(A1;A3)');
  type('C1', '=ESG.TWICE(A1:A2)');
  await excel.settled();
  expect([value('B1'), value('B2')]).toEqual(['[[[1],[2],[0]],null]', '[[[1]],0]']);
  expect([value('C1'), value('C2')]).toEqual([2, 4]);
  expect(asked).toHaveLength(4);
});

it('gives errors to functions that ask for them, and spills arrays with the errors in them', async () => {
  const { excel, type, value } = open();
  await startPane(excel);
  type('A1', '=ESG.SAW(1/0)');
  type('A2', '=ESG.TWICE(1/0)');
  type('A3', '=ESG.PAIR(3)');
  await excel.settled();
  expect(['A1', 'A2', 'A3', 'B3'].map(value)).toEqual([
    '#DIV/0!',
    { error: '#DIV/0!' },
    3,
    { error: '#N/A', message: 'Mangler.' },
  ]);
});

it('calculates what a file left waiting, and says so when it is to be saved before', async () => {
  const { excel, value } = open('<row r="1"><c r="A1" t="e"><f>ESG.TWICE(3)</f><v>#BUSY!</v></c></row>');
  expect(() => excel.bytes()).toThrow(expect.objectContaining({ code: 'functions-not-answered' }));
  await startPane(excel);
  await excel.settled();
  expect(value('A1')).toBe(6);
  expect(excel.bytes().length).toBeGreaterThan(0);
});

it('takes the answers when the cell that is being edited has been left', async () => {
  const { excel, type, value } = open();
  await startPane(excel);
  type('A1', '=ESG.TWICE(3)');
  const { channel } = excel.office;
  channel.cellEditMode = true;
  const requests = channel.log.batches.length;
  const request = jest.spyOn(channel, 'request');
  while (request.mock.calls.length === 0) await new Promise((soon) => setTimeout(soon));
  expect(channel.log.batches).toHaveLength(requests);
  expect(value('A1')).toEqual(BUSY);
  channel.cellEditMode = false;
  await excel.settled();
  expect(value('A1')).toBe(6);
});

it('asks the next pane what the one before did not answer', async () => {
  const { excel, type, value } = open();
  const asked = await startPane(excel);
  panes.pop()!.close();
  type('A1', '=ESG.TWICE(5)');
  await startPane(excel, 3);
  await excel.settled();
  expect(value('A1')).toBe(15);
  expect(asked).toEqual([]);
});

it('keeps waiting when sheets come, and no longer when another workbook is opened', async () => {
  const { excel, type, value } = open();
  type('A1', '=HVIS.FEJL(ESG.TWICE(5);0)');
  excel.workbook.addSheet('Ark2');
  const asked = await startPane(excel);
  await excel.settled();
  expect(value('A1')).toBe(10);
  type('A1', '=ESG.TWICE(6)');
  excel.openWorkbook(handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }));
  await excel.settled();
  type('A1', '=ESG.TWICE(7)');
  await excel.settled();
  expect(value('A1')).toBe(14);
  expect(asked).not.toContainEqual(['TWICE', 6]);
});
