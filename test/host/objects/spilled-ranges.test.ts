import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { typeIntoCell } from '../../../src/host/model/typing';
import { formatCell } from '../../../src/workbook/address';
import type { SheetFunction } from '../../../src/workbook/sheet-function';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { loadExcelLibrary } from '../../support/office-js';

const FILE = handMadeXlsx({
  sheets: {
    Ark: '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="D1"><f>SUM(B1:B9)</f><v>0</v></c></row></sheetData>',
  },
});

const DOUBLE: SheetFunction = {
  name: 'ESG.DOBBELT',
  minArguments: 1,
  maxArguments: 1,
  evaluate: ([range = null]) =>
    Array.isArray(range) ? (range as number[][]).map((row) => row.map((cell) => cell * 2)) : null,
};

function open(bytes = FILE): {
  excel: EmbeddedExcel;
  type: (cell: string, text: string, sheet?: string) => void;
} {
  const excel = new EmbeddedExcel(bytes, {}, [DOUBLE]);
  return {
    excel,
    type: (cell, text, sheet = 'Ark') =>
      typeIntoCell(excel.workbook, excel.office.options, { sheet, cell, text }),
  };
}

/** Cells of the workbook as its file has them: formula and value, or value. */
function saved(excel: EmbeddedExcel, sheet = 'Ark'): Readonly<Record<string, unknown>> {
  const { cells } = readSnapshot(OoxmlPackage.open(excel.bytes()), { depth: 'full' }).contents.get(sheet)!;
  return Object.fromEntries(
    [...cells].map(([at, { value, formula }]) => [
      formatCell(at),
      formula === undefined ? value : [formula, value],
    ]),
  );
}

/** What is on the sheet, in the same words. */
function shown(excel: EmbeddedExcel, sheet = 'Ark'): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...excel.workbook.sheet(sheet)!.cells].flatMap(([at, { value, formula }]) =>
      value === null && formula === undefined
        ? []
        : [[formatCell(at), formula === undefined ? value : [formula, value]]],
    ),
  );
}

describe('what is spilled in the grid', () => {
  test('is saved as Excel stores it, and opens again alike', () => {
    const { excel, type } = open();
    type('B1', '=SEQUENCE(A1)');
    const cells = {
      A1: 2,
      B1: ['SEQUENCE(A1)', 1],
      B2: 2,
      D1: ['SUM(B1:B9)', 3],
    };
    expect(shown(excel)).toEqual(cells);
    expect(saved(excel)).toEqual(cells);
    const again = open(excel.bytes());
    again.type('A1', '3');
    expect(shown(again.excel)).toMatchObject({ B3: 3, D1: ['SUM(B1:B9)', 6] });
    expect(saved(again.excel)).toMatchObject({ B3: 3, D1: ['SUM(B1:B9)', 6] });
  });

  test('grows, shrinks and grows again between two savings', () => {
    const { excel, type } = open();
    type('B1', '=ESG.DOBBELT(SEQUENCE(A1))');
    type('A1', '4');
    expect(saved(excel)).toMatchObject({ B1: ['ESG.DOBBELT(SEQUENCE(A1))', 2], B4: 8 });
    type('A1', '1');
    expect(Object.keys(saved(excel)).sort()).toEqual(['A1', 'B1', 'D1']);
    type('A1', '2');
    expect(saved(excel)).toMatchObject({ B2: 4, D1: ['SUM(B1:B9)', 6] });
  });

  test('gives way to what is typed into it, and comes back when that is deleted', () => {
    const first = open();
    first.type('B1', '=SEQUENCE(3)');
    // From the file and freshly typed: both must keep what was typed.
    for (const { excel, type } of [first, open(first.excel.bytes())]) {
      type('B2', '7');
      expect(shown(excel)).toMatchObject({ B1: ['SEQUENCE(3)', { error: '#SPILL!' }], B2: 7 });
      expect(saved(excel)).toMatchObject({ B1: ['SEQUENCE(3)', { error: '#VALUE!' }], B2: 7 });
      expect(saved(excel)).not.toHaveProperty('B3');
      const reopened = open(excel.bytes());
      reopened.type('B2', '');
      expect(saved(reopened.excel)).toMatchObject({ B1: ['SEQUENCE(3)', 1], B2: 2, B3: 3 });
      type('B2', '');
      expect(saved(excel)).toMatchObject({ B1: ['SEQUENCE(3)', 1], B2: 2, B3: 3 });
    }
  });

  test.each<[string, string]>([
    ['a value', '5'],
    ['nothing', ''],
    ['a plain formula', '=A1'],
  ])('goes when its formula is replaced by %s', (_, text) => {
    const first = open();
    first.type('B1', '=SEQUENCE(3)');
    for (const { excel, type } of [first, open(first.excel.bytes())]) {
      type('B1', text);
      expect(shown(excel)).not.toHaveProperty('B2');
      expect(saved(excel)).not.toHaveProperty('B2');
      type('B1', '=SEQUENCE(3)');
      expect(saved(excel)).toMatchObject({ B1: ['SEQUENCE(3)', 1], B3: 3 });
    }
  });

  test('is blocked by the same formula typed again when its room was taken meanwhile', () => {
    const first = open();
    first.type('B1', '=SEQUENCE(3)');
    const { excel, type } = open(first.excel.bytes());
    type('B1', '');
    type('B3', 'i vejen');
    type('B1', '=SEQUENCE(3)');
    expect(saved(excel)).toMatchObject({ B1: ['SEQUENCE(3)', { error: '#VALUE!' }], B3: 'i vejen' });
    expect(saved(excel)).not.toHaveProperty('B2');
  });

  test('stays an array when sheets and names come and go', () => {
    const { excel, type } = open();
    type('B1', '=A1:A2*1');
    excel.workbook.addSheet('Ny');
    type('A2', '9');
    expect(shown(excel)).toMatchObject({ B1: ['A1:A2*1', 2], B2: 9 });
    type('A1', '=SEQUENCE(2)', 'Ny');
    expect(saved(excel, 'Ny')).toEqual({ A1: ['SEQUENCE(2)', 1], A2: 2 });
  });
});

test('formulas, values and ranges through Office.js agree with the grid', async () => {
  const { excel } = open();
  const { run } = loadExcelLibrary(excel.office).Excel;
  const answer = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ark');
    sheet.getRange('B1').formulas = [['=ESG.DOBBELT(SEQUENCE(1000))']];
    const range = sheet.getRange('B1').getSpillingToRange().load('address,values');
    await context.sync();
    return [range.address, range.values.length, range.values.at(-1)];
  });
  expect(answer).toEqual(['Ark!B1:B1000', 1000, [2000]]);
  expect(saved(excel)).toMatchObject({ B1000: 2000 });
});

test('an answer that comes later spills when it comes, and is saved then', async () => {
  const matrix = { name: 'x', dimensionality: 'matrix' };
  const metadata = { functions: [{ id: 'DOBBELT', name: 'DOBBELT', parameters: [matrix], result: matrix }] };
  const excel = new EmbeddedExcel(FILE, {}, { namespace: 'ESG', metadata });
  const library = loadExcelLibrary(excel.office);
  const asked: unknown[] = [];
  library.CustomFunctionMappings['DOBBELT'] = (range) => {
    asked.push(range);
    return Promise.resolve((range as number[][]).map((row) => row.map((cell) => cell * 2)));
  };
  const type = (cell: string, text: string): void =>
    typeIntoCell(excel.workbook, excel.office.options, { sheet: 'Ark', cell, text });
  type('B1', '=ESG.DOBBELT(SEQUENCE(A1))');
  expect(shown(excel)).toMatchObject({ B1: [expect.anything(), { error: '#BUSY!' }] });
  excel.office.customFunctions.started();
  await excel.settled();
  expect(asked).toEqual([[[1], [2]]]);
  expect(saved(excel)).toMatchObject({ B2: 4, D1: ['SUM(B1:B9)', 6] });
  type('A1', '3');
  await excel.settled();
  expect(asked).toHaveLength(2);
  expect(saved(excel)).toMatchObject({ B3: 6, D1: ['SUM(B1:B9)', 12] });
});
