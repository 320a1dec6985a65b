import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import type { FunctionValue, SheetFunction } from '../../../src/workbook/sheet-function';
import type { Calculator } from '../../../src/xlsx/calculation/calculator';
import { GAP_TEXT, type GapReason } from '../../../src/xlsx/calculation/gaps';
import { toShownSpelling } from '../../../src/xlsx/formula-text/formula-spelling';
import { at, calculatorOf, changesOf, name, sheet, valueOf, workbook, type Written } from './workbooks';

function ark1(cells: Readonly<Record<string, Written>>): Calculator {
  return calculatorOf(workbook([sheet('Ark1', cells)]));
}

describe('a calculator keeps a workbook calculated', () => {
  test('values from the file stay until something they read changes', () => {
    const calculator = ark1({
      A1: 1,
      B1: { formula: 'A1*10', value: 999 },
      C1: { formula: 'A2*10', value: 888 },
    });
    expect(calculator.recalculate().changed).toEqual([]);
    calculator.setCell('Ark1', at('A1'), { value: 2 });
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!B1': 20 });
    expect(calculator.valueAt('Ark1', at('C1'))).toBe(888);
  });

  test('what reads a cell that was edited before it was loaded is due', () => {
    const calculator = ark1({
      A1: 2,
      B1: { formula: 'A1*10', value: 10 },
      C1: { formula: 'B1+1', value: 11 },
      D1: { formula: 'A2*10', value: 888 },
    });
    calculator.noteEdited('Ark1', at('A1'));
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!B1': 20, 'Ark1!C1': 21 });
  });

  test('everything is calculated when the file is not trusted', () => {
    const calculator = ark1({ A1: 1, B1: { formula: 'A1*10', value: 999 } });
    expect(changesOf(calculator.recalculateAll().changed)).toEqual({ 'Ark1!B1': 10 });
  });

  test('a formula without a value is calculated at once', () => {
    expect(changesOf(ark1({ A1: 1, B1: '=A1+1', C1: '=B1+1' }).recalculate().changed)).toEqual({
      'Ark1!B1': 2,
      'Ark1!C1': 3,
    });
  });

  test('changes travel through chains, ranges, names, tables and other sheets', () => {
    const table = { name: 'Tal', area: 'A1:A3', columns: ['Antal'], headerRow: true, totalsRow: false };
    const calculator = calculatorOf(
      workbook(
        [
          sheet('Ark1', { A1: 'Antal', A2: 1, A3: 2 }, { tables: [table] }),
          sheet("Bo's ark", {
            A1: '=SUM(Ark1!A:A)',
            A2: '=Alle',
            A3: '=SUM(Tal[Antal])',
            A4: '=A1+A2+A3',
            A5: "='Bo''s ark'!A4*2",
          }),
        ],
        [name('Alle', 'SUM(Ark1!$A$2:$A$3)')],
      ),
    );
    calculator.recalculate();
    calculator.setCell('Ark1', at('A3'), { value: 10 });
    expect(changesOf(calculator.recalculate().changed)).toEqual({
      "Bo's ark!A1": 11,
      "Bo's ark!A2": 11,
      "Bo's ark!A3": 11,
      "Bo's ark!A4": 33,
      "Bo's ark!A5": 66,
    });
  });

  test('a reference made up on the way is followed too', () => {
    const calculator = ark1({ A1: 1, A2: 2, B1: 'A1', C1: '=INDIRECT(B1)', D1: '=C1*2' });
    calculator.recalculate();
    calculator.setCell('Ark1', at('A1'), { value: 5 });
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!C1': 5, 'Ark1!D1': 10 });
  });

  test('a total that skips other totals does so after one edit as well', () => {
    const calculator = ark1({ A1: 1, A2: '=SUBTOTAL(9,A1)', A3: 3, A4: '=SUBTOTAL(9,A1:A3)' });
    calculator.recalculate();
    expect(calculator.valueAt('Ark1', at('A4'))).toBe(4);
    calculator.setCell('Ark1', at('A3'), { value: 10 });
    calculator.recalculate();
    expect(calculator.valueAt('Ark1', at('A4'))).toBe(11);
  });

  test('a formula typed over another takes its place, and a value typed over it frees its readers', () => {
    const calculator = ark1({ A1: 1, A2: 2, B1: '=A1', C1: '=B1' });
    calculator.recalculate();
    calculator.setCell('Ark1', at('B1'), { formula: 'A2*100' });
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!B1': 200, 'Ark1!C1': 200 });
    calculator.setCell('Ark1', at('A1'), { value: 7 });
    expect(calculator.recalculate().changed).toEqual([]);
    calculator.setCell('Ark1', at('B1'), { value: 'fast' });
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!C1': 'fast' });
  });

  test('text is data: a value that looks like a formula is not calculated', () => {
    const calculator = ark1({ B1: '=A1' });
    calculator.setCell('Ark1', at('A1'), { value: '=1+1' });
    calculator.recalculate();
    expect(calculator.valueAt('Ark1', at('B1'))).toBe('=1+1');
  });
});

describe('arrays', () => {
  test('a dynamic array spills, and readers of its cells follow', () => {
    const calculator = ark1({ B1: 2, D1: '=SUM(A1:A9)' });
    calculator.setCell('Ark1', at('A1'), { formula: 'SEQUENCE(B1)*10' });
    expect(changesOf(calculator.recalculate().changed)).toEqual({
      'Ark1!A1': 10,
      'Ark1!A2': 20,
      'Ark1!D1': 30,
    });
    calculator.setCell('Ark1', at('B1'), { value: 3 });
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!A3': 30, 'Ark1!D1': 60 });
    calculator.setCell('Ark1', at('B1'), { value: 1 });
    expect(changesOf(calculator.recalculate().changed)).toEqual({
      'Ark1!A2': null,
      'Ark1!A3': null,
      'Ark1!D1': 10,
    });
  });

  test('a spill without room is #SPILL! until the room is free', () => {
    const calculator = ark1({ A2: 'i vejen' });
    calculator.setCell('Ark1', at('A1'), { formula: 'SEQUENCE(3)' });
    calculator.recalculate();
    expect(calculator.valueAt('Ark1', at('A1'))).toEqual({ error: '#SPILL!' });
    expect(calculator.valueAt('Ark1', at('A3'))).toBeNull();
    calculator.setCell('Ark1', at('A2'), { value: null });
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!A1': 1, 'Ark1!A2': 2, 'Ark1!A3': 3 });
    calculator.setCell('Ark1', at('A2'), { value: 'i vejen' });
    calculator.recalculate();
    expect(calculator.valueAt('Ark1', at('A1'))).toEqual({ error: '#SPILL!' });
    expect(calculator.valueAt('Ark1', at('A2'))).toBe('i vejen');
    expect(calculator.valueAt('Ark1', at('A3'))).toBeNull();
  });

  test('a spill that the file has without room takes it once it is free', () => {
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    const calculator = ark1({
      A1: { formula: 'SEQUENCE(2)', value: { error: '#SPILL!' }, array: { area, dynamic: true } },
      A2: 'i vejen',
    });
    expect(calculator.recalculate().changed).toEqual([]);
    calculator.setCell('Ark1', at('A2'), { value: null });
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!A1': 1, 'Ark1!A2': 2 });
  });

  test('a dynamic array from a file may grow over its own old cells', () => {
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    const calculator = ark1({
      A1: { formula: 'SEQUENCE(B1)', value: 1, array: { area, dynamic: true } },
      A2: 2,
      B1: 2,
    });
    calculator.setCell('Ark1', at('B1'), { value: 3 });
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!A3': 3 });
  });

  test('deleting the formula clears what it spilled', () => {
    const calculator = ark1({ C1: '=A2' });
    calculator.setCell('Ark1', at('A1'), { formula: 'SEQUENCE(2)' });
    calculator.recalculate();
    calculator.setCell('Ark1', at('A1'), { value: null });
    expect(changesOf(calculator.recalculate().changed)).toEqual({ 'Ark1!A2': null, 'Ark1!C1': 0 });
  });

  test('an array formula of the old kind fills its area and no more', () => {
    const area = { top: 1, left: 1, bottom: 3, right: 1 };
    const calculator = ark1({
      A1: { formula: 'B1:B2*10', value: null, array: { area, dynamic: false } },
      B1: 1,
      B2: 2,
      C1: '=A2',
    });
    calculator.recalculate();
    expect(['A1', 'A2', 'A3', 'C1'].map((cell) => calculator.valueAt('Ark1', at(cell)))).toEqual([
      10,
      20,
      { error: '#N/A' },
      20,
    ]);
  });

  test('a plain formula takes the one value beside it', () => {
    const calculator = ark1({ A1: 1, A2: 2, A3: 3, B2: '=A1:A3' });
    calculator.recalculate();
    expect(calculator.valueAt('Ark1', at('B2'))).toBe(2);
  });
});

describe('what cannot be calculated is said, never made up', () => {
  test.each<[string, GapReason]>([
    ['LAMBDA(x,x+1)(5)', 'unreadable'],
    ['CONVERT(1,"km","m")', 'unknown-function'],
    ['SUM(B1:INDEX(B1:B3,2))', 'range-from-function'],
    ['WEBSERVICE("https://example.org")', 'web-service'],
    ['CELL("filename",B1)', 'file-name'],
    ['CELL("color",B1)', 'unknown-function'],
    ["'[1]Andet ark'!B1", 'other-workbook'],
    ['CONTOSO.ADD(1)', 'unknown-function'],
    ['FORMULATEXT(B1)', 'unknown-function'],
    ['A1+1', 'circular'],
    ['Hentet', 'web-service'],
  ])('%s keeps its value: %s', (formula, reason) => {
    const names = [name('Hentet', 'WEBSERVICE(Ark1!$B$1)')];
    const cells = { B1: 1, A1: { formula, value: 'fra Excel' }, C1: '=A1&"!"' };
    const calculator = calculatorOf(workbook([sheet('Ark1', cells)], names));
    const { notCalculated } = calculator.recalculateAll();
    expect(notCalculated).toEqual([{ sheet: 'Ark1', at: at('A1'), reason }]);
    expect(calculator.valueAt('Ark1', at('A1'))).toBe('fra Excel');
    expect(calculator.valueAt('Ark1', at('C1'))).toBe('fra Excel!');
    expect(GAP_TEXT[reason].da).not.toBe('');
  });

  test('it is said again each time something it reads changes', () => {
    const calculator = ark1({ A1: 1, B1: { formula: 'CONVERT(A1,"km","m")', value: 1000 }, C1: '=B1' });
    calculator.setCell('Ark1', at('A1'), { value: 2 });
    expect(calculator.recalculate().notCalculated).toEqual([
      { sheet: 'Ark1', at: at('B1'), reason: 'unknown-function' },
    ]);
  });

  test.each([
    ['CONVERT(1,"km","m")', { error: '#NAME?' }],
    ['SUM(B1:INDEX(B1:B3,2))', { error: '#VALUE!' }],
    ['LAMBDA(x,x+1)(5)', { error: '#NAME?' }],
    ['A1+1', 0],
    ['CELL("filename",B1)', ''],
  ])('without a value to keep, %s shows that it was not calculated', (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });

  test('a ring of formulas is told from its readers and sources', () => {
    const calculator = ark1({ A1: 1, B1: '=A1+C1', C1: '=B1', D1: '=C1+1', E1: '=ROWS($E$1:E1)' });
    const { notCalculated } = calculator.recalculate();
    expect(notCalculated.map((cell) => cell.at.column)).toEqual([2, 3]);
    expect(calculator.valueAt('Ark1', at('D1'))).toBe(1);
    expect(calculator.valueAt('Ark1', at('E1'))).toBe(1);
  });

  test('a LAMBDA behind a name or a LET is calculated', () => {
    expect(valueOf('DOBBELT(4)', {}, { names: [name('DOBBELT', 'LAMBDA(x,x*2)')] })).toBe(8);
    expect(valueOf('LET(f,LAMBDA(x,x*2),f(4))')).toBe(8);
  });
});

describe('functions of the add-in', () => {
  const seen: (readonly FunctionValue[])[] = [];
  const spy: SheetFunction = {
    name: 'ESG.SET',
    minArguments: 1,
    maxArguments: 2,
    evaluate: (args) => {
      seen.push(args);
      return args[0] ?? null;
    },
  };
  beforeEach(() => seen.splice(0));

  test('get ranges row by row and give arrays back', () => {
    const calculator = calculatorOf(
      workbook([sheet('Ark1', { B1: 1, C1: 'x', B2: true, C2: { error: '#N/A' } })]),
      {
        functions: [spy],
      },
    );
    calculator.setCell('Ark1', at('E1'), { formula: 'ESG.SET(B1:C2)' });
    expect(changesOf(calculator.recalculate().changed)).toEqual({
      'Ark1!E1': 1,
      'Ark1!F1': 'x',
      'Ark1!E2': true,
      'Ark1!F2': { error: '#N/A' },
    });
    expect(seen[0]).toEqual([
      [
        [1, 'x'],
        [true, { error: '#N/A' }],
      ],
    ]);
  });

  test('get blanks as null or as 0, as the Excel that is played does', () => {
    expect(valueOf('ISNUMBER(ESG.SET(B1,B1:B2))', { B2: 5 }, { functions: [spy], blanks: 'null' })).toBe(
      false,
    );
    expect(valueOf('ISNUMBER(ESG.SET(B1,B1:B2))', { B2: 5 }, { functions: [spy], blanks: 'zero' })).toBe(
      true,
    );
    expect(seen).toEqual([
      [null, [[null], [5]]],
      [0, [[0], [5]]],
    ]);
  });

  test('answer with their own message beside the error', () => {
    expect(valueOf('ESG.ULYKKESFREKVENS(B1,80000)', {}, { functions: ESG_FUNCTIONS })).toEqual({
      error: '#N/A',
      message: expect.stringContaining('antal ulykker') as string,
    });
  });

  test('unknown to the add-in are #NAME?, whatever the file says', () => {
    const cells = { A1: { formula: 'ESG.FINDESIKKE(1)', value: 5 } };
    const calculator = calculatorOf(workbook([sheet('Ark1', cells)]), { functions: ESG_FUNCTIONS });
    expect(calculator.recalculateAll().notCalculated).toEqual([]);
    expect(calculator.valueAt('Ark1', at('A1'))).toEqual({ error: '#NAME?' });
  });

  test('are calculated under the name a file stores them by', () => {
    const formula = toShownSpelling('_xldudf_ESG_ULYKKESFREKVENS(B1,B2)');
    expect(valueOf(formula, { B1: 3, B2: 80_000 }, { functions: ESG_FUNCTIONS })).toBe(7.5);
    expect(valueOf(formula, { B1: 3 }, { functions: ESG_FUNCTIONS })).toEqual({ error: '#DIV/0!' });
    expect(valueOf('ESG.ULYKKESFREKVENS(B1)', { B1: 3 }, { functions: ESG_FUNCTIONS })).toEqual({
      error: '#VALUE!',
    });
  });
});

test('one file knows the calculation engine', () => {
  const folder = resolve(__dirname, '../../../src');
  const users = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(resolve(folder, file), 'utf8').includes('@cj-tech-master/excelts'));
  expect(users).toEqual(['xlsx/calculation/engine.ts']);
});
