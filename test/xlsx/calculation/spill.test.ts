import type { CellValue } from '../../../src/workbook/cell-value';
import type { FunctionValue, SheetFunction } from '../../../src/workbook/sheet-function';
import type { Calculator } from '../../../src/xlsx/calculation/calculator';
import { formatArea } from '../../../src/workbook/address';
import { at, calculatorOf, changesOf, name, sheet, workbook, type Written } from './workbooks';

const SPILL: CellValue = { error: '#SPILL!' };

function ark1(
  cells: Readonly<Record<string, Written>>,
  functions: readonly SheetFunction[] = [],
): Calculator {
  return calculatorOf(workbook([sheet('Ark1', cells)]), { functions });
}

const valuesOf = (calculator: Calculator, ...cells: readonly string[]): readonly CellValue[] =>
  cells.map((cell) => calculator.valueAt('Ark1', at(cell)));

/** Types into cells and calculates once. */
function typed(calculator: Calculator, contents: Readonly<Record<string, string | number | null>>): void {
  for (const [cell, content] of Object.entries(contents)) {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    calculator.setCell('Ark1', at(cell), isFormula ? { formula: content.slice(1) } : { value: content });
  }
  calculator.recalculate();
}

/** A function of the add-in that says how often it is called. */
function counted(evaluate: (args: readonly FunctionValue[]) => FunctionValue): {
  readonly functions: readonly SheetFunction[];
  readonly calls: (readonly FunctionValue[])[];
} {
  const calls: (readonly FunctionValue[])[] = [];
  const counting: SheetFunction = {
    name: 'ESG.TAEL',
    minArguments: 1,
    maxArguments: 2,
    evaluate: (args) => {
      calls.push(args);
      return evaluate(args);
    },
  };
  return { functions: [counting], calls };
}

const doubled = (value: FunctionValue = null): FunctionValue =>
  (value as readonly (readonly number[])[]).map((row) => row.map((cell) => cell * 2));

describe('an array that a function of the add-in answers with', () => {
  test.each([1_000, 10_000])('of %d rows takes one call and fills the cells below', (rows) => {
    const { functions, calls } = counted(([range]) => doubled(range));
    const cells = Object.fromEntries(Array.from({ length: rows }, (_, i) => [`A${i + 1}`, i]));
    const calculator = ark1({ ...cells, D1: `=SUM(B1:B${rows})` }, functions);
    calculator.recalculate();
    typed(calculator, { B1: `=ESG.TAEL(A1:A${rows})` });
    expect(calls).toHaveLength(1);
    expect((calls[0]![0] as readonly unknown[]).length).toBe(rows);
    expect(valuesOf(calculator, 'B1', 'B2', `B${rows}`, `B${rows + 1}`, 'D1')).toEqual([
      0,
      2,
      2 * (rows - 1),
      null,
      rows * (rows - 1),
    ]);
    typed(calculator, { A1: 5 });
    expect(calls).toHaveLength(2);
    expect(valuesOf(calculator, 'B1', 'D1')).toEqual([10, rows * (rows - 1) + 10]);
  });

  test('may come later than the first answer, and fill other cells then', () => {
    let ready = false;
    const { functions } = counted(([range]) => (ready ? doubled(range) : { error: '#N/A' }));
    const calculator = ark1({ A1: 1, A2: 2, C1: '=COUNT(B1:B2)' }, functions);
    typed(calculator, { B1: '=ESG.TAEL(A1:A2)' });
    expect(valuesOf(calculator, 'B1', 'B2', 'C1')).toEqual([{ error: '#N/A' }, null, 0]);
    ready = true;
    calculator.noteEdited('Ark1', at('A1'));
    const { changed, moved } = calculator.recalculate();
    expect(changesOf(changed)).toEqual({ 'Ark1!B1': 2, 'Ark1!B2': 4, 'Ark1!C1': 2 });
    expect(moved.map(({ at: anchor, area }) => [anchor, area && formatArea(area)])).toEqual([
      [at('B1'), 'B1:B2'],
    ]);
  });

  test('is called once though another formula asks for all it spills', () => {
    const { functions, calls } = counted(([range]) => doubled(range));
    const calculator = ark1({ A1: 1, A2: 2 }, functions);
    typed(calculator, { C1: '=SUM(ESG.TAEL(B1#))', B1: '=SEQUENCE(A2)', D1: '=C1+1' });
    expect(calls).toEqual([[[[1], [2]]]]);
    expect(valuesOf(calculator, 'C1', 'D1')).toEqual([6, 7]);
    typed(calculator, { A2: 3 });
    expect(calls).toHaveLength(2);
    expect(valuesOf(calculator, 'C1', 'D1')).toEqual([12, 13]);
  });
});

describe('#SPILL!', () => {
  test.each<[string, Readonly<Record<string, Written>>]>([
    ['a value', { B3: 'i vejen' }],
    ['a formula', { B3: '=1' }],
    ['an empty text of a formula', { B3: '=""' }],
  ])('stands where %s is in the way, and nothing is written over', (_, cells) => {
    const calculator = ark1(cells);
    typed(calculator, { B1: '=SEQUENCE(3)' });
    expect(valuesOf(calculator, 'B1', 'B2')).toEqual([SPILL, null]);
    typed(calculator, { B3: null });
    expect(valuesOf(calculator, 'B1', 'B2', 'B3')).toEqual([1, 2, 3]);
  });

  test('stands where a merge, a table or the edge of the sheet is in the way', () => {
    const table = { name: 'Tal', area: 'D5:E7', columns: ['a', 'b'], headerRow: true, totalsRow: false };
    const merge = { top: 3, left: 2, bottom: 3, right: 3 };
    const calculator = calculatorOf(workbook([sheet('Ark1', {}, { tables: [table], merges: [merge] })]));
    typed(calculator, {
      B1: '=SEQUENCE(3)',
      D1: '=SEQUENCE(5)',
      D6: '=SEQUENCE(2)',
      H1: '=SEQUENCE(1,16380)',
      XFD1: '=SEQUENCE(2)',
      E6: '=SEQUENCE(1)',
    });
    expect(valuesOf(calculator, 'B1', 'D1', 'D6', 'H1', 'XFD1', 'E6')).toEqual([
      SPILL,
      SPILL,
      SPILL,
      SPILL,
      1,
      1,
    ]);
  });

  test('stands again when somebody types into the array, which goes away', () => {
    const calculator = ark1({ C1: '=SUM(B1:B3)' });
    typed(calculator, { B1: '=SEQUENCE(3)' });
    expect(valuesOf(calculator, 'C1')).toEqual([6]);
    typed(calculator, { B2: 40 });
    expect(valuesOf(calculator, 'B1', 'B2', 'B3', 'C1')).toEqual([SPILL, 40, null, SPILL]);
    typed(calculator, { B2: null });
    expect(valuesOf(calculator, 'B1', 'B2', 'B3', 'C1')).toEqual([1, 2, 3, 6]);
  });

  test('does not call the function again before its room changes', () => {
    const { functions, calls } = counted(([range]) => doubled(range));
    const calculator = ark1({ A1: 1, A2: 2, B2: 'i vejen' }, functions);
    typed(calculator, { B1: '=ESG.TAEL(A1:A2)' });
    typed(calculator, { F1: 1 });
    expect(calls).toHaveLength(1);
    typed(calculator, { B2: null });
    expect(calls).toHaveLength(2);
    expect(valuesOf(calculator, 'B1', 'B2')).toEqual([2, 4]);
  });

  test('is what a file means by #VALUE! where the room is taken', () => {
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    const calculator = ark1({
      A1: { formula: 'SEQUENCE(2)', value: { error: '#VALUE!' }, array: { area, dynamic: true } },
      A2: 'i vejen',
    });
    expect(calculator.recalculate().changed).toEqual([]);
    typed(calculator, { A2: null });
    expect(valuesOf(calculator, 'A1', 'A2')).toEqual([1, 2]);
  });
});

describe('a reference to all that a cell spills', () => {
  test('follows as the array grows and shrinks, from other sheets too', () => {
    const calculator = calculatorOf(
      workbook([sheet('Ark1', { A1: 2 }), sheet("Bo's ark", { A1: '=SUM(Ark1!B1#)+ROWS(Ark1!$B$1#)' })]),
    );
    typed(calculator, { B1: '=SEQUENCE(A1)', D1: '=B1#*10' });
    const other = (): CellValue => calculator.valueAt("Bo's ark", at('A1'));
    expect([...valuesOf(calculator, 'D1', 'D2', 'D3'), other()]).toEqual([10, 20, null, 5]);
    typed(calculator, { A1: 3 });
    expect([...valuesOf(calculator, 'D1', 'D2', 'D3'), other()]).toEqual([10, 20, 30, 9]);
    typed(calculator, { A1: 1 });
    expect([...valuesOf(calculator, 'D1', 'D2', 'D3'), other()]).toEqual([10, null, null, 2]);
  });

  test('is #REF! where nothing spills, until something does', () => {
    const calculator = ark1({ B1: 5 });
    typed(calculator, { C1: '=SUM(B1#)' });
    expect(valuesOf(calculator, 'C1')).toEqual([{ error: '#REF!' }]);
    typed(calculator, { B1: '=SEQUENCE(2)' });
    expect(valuesOf(calculator, 'C1')).toEqual([3]);
  });

  test('that reads itself is circular', () => {
    const calculator = ark1({});
    calculator.setCell('Ark1', at('A1'), { formula: 'SUM(A1#)' });
    expect(calculator.recalculate().notCalculated).toMatchObject([{ reason: 'circular' }]);
  });

  test('behind a name is left to Excel', () => {
    const cells = { B1: 1, A1: { formula: 'SUM(Alle)', value: 7 } };
    const calculator = calculatorOf(workbook([sheet('Ark1', cells)], [name('Alle', 'Ark1!$B$1#')]));
    expect(calculator.recalculateAll().notCalculated).toMatchObject([{ reason: 'unreadable' }]);
    expect(valuesOf(calculator, 'A1')).toEqual([7]);
  });
});

describe('formulas from before dynamic arrays', () => {
  test('take one value, also of what a function of the add-in answers', () => {
    const { functions, calls } = counted(([range]) => doubled(range));
    const calculator = ark1({ A1: 1, A2: 2, B2: '=A1:A2', C1: '=ESG.TAEL(A1:A2)' }, functions);
    calculator.recalculate();
    expect(calls).toHaveLength(1);
    expect(valuesOf(calculator, 'B2', 'C1', 'C2')).toEqual([2, 2, null]);
  });

  test('that are array formulas keep their area', () => {
    const { functions, calls } = counted(([range]) => doubled(range));
    const area = { top: 1, left: 2, bottom: 3, right: 2 };
    const calculator = ark1(
      { A1: 1, A2: 2, B1: { formula: 'ESG.TAEL(A1:A2)', value: null, array: { area, dynamic: false } } },
      functions,
    );
    expect(calculator.recalculate().moved).toEqual([]);
    expect(calls).toHaveLength(1);
    expect(valuesOf(calculator, 'B1', 'B2', 'B3')).toEqual([2, 4, { error: '#N/A' }]);
  });
});

test('two arrays that grow together take the room the other gives up', () => {
  const calculator = ark1({ A1: 1 });
  typed(calculator, { B1: '=SEQUENCE(3-A1)', B3: '=SEQUENCE(1,A1)', B4: '=SEQUENCE(A1)' });
  expect(valuesOf(calculator, 'B1', 'B2', 'B3', 'B4')).toEqual([1, 2, 1, 1]);
  typed(calculator, { A1: 2 });
  expect(valuesOf(calculator, 'B1', 'B2', 'B3', 'C3', 'B5')).toEqual([1, null, 1, 2, 2]);
});
