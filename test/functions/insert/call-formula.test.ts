import fc from 'fast-check';
import { ALL_FUNCTIONS } from '../../../src/functions/all-functions';
import { answerOf, ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { esgCalls } from '../../../src/functions/explain/esg-calls';
import {
  callFormula,
  guardedCells,
  guardedFormula,
  OMITTED,
  type Argument,
} from '../../../src/functions/insert/call-formula';
import { needsGuard } from '../../../src/functions/insert/guards';
import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { parseArea, parseCell } from '../../../src/workbook/address';
import { isCellError, type CellValue } from '../../../src/workbook/cell-value';
import { tokenize } from '../../../src/workbook/formula-tokens';
import { isRange, type FunctionValue } from '../../../src/workbook/sheet-function';
import { handMadeXlsx } from '../../support/hand-made-xlsx';

const frequency = ALL_FUNCTIONS.find(({ id }) => id === 'ULYKKESFREKVENS')!;
const value = (one: FunctionValue): Argument => ({ kind: 'value', value: one });
const cells = (address: string, sheet = 'Ark1'): Argument => ({
  kind: 'cells',
  sheet,
  area: parseArea(address)!,
});

describe('the formula of a call', () => {
  it.each<[string, readonly Argument[], string]>([
    ['numbers', [value(3), value(80000)], '3,80000'],
    ['cells', [cells('B2'), cells('C3:C9')], 'B2,C3:C9'],
    ['cells of another sheet', [cells('B2', 'Data'), cells('C3', 'Vores tal')], "Data!B2,'Vores tal'!C3"],
    ['a sheet with an apostrophe', [cells('A1', "Bo's")], "'Bo''s'!A1"],
    ['whole columns and rows', [cells('B:C'), cells('2:2')], 'B:C,2:2'],
    ['a table', [{ kind: 'table', reference: 'Emissionsfaktorer[#All]' }], 'Emissionsfaktorer[#All]'],
    ['a text with quotation marks', [value('12" rør')], '"12"" rør"'],
    ['a text that looks like a formula', [value('=1+1')], '"=1+1"'],
    ['truth', [value(true), value(false)], 'TRUE,FALSE'],
    [
      'an array',
      [
        value([
          [1, 'a'],
          [2.5, null],
        ]),
      ],
      '{1,"a";2.5,""}',
    ],
    ['one left out in the middle', [value(1), OMITTED, value(2)], '1,,2'],
    ['those left out at the end', [value(1), OMITTED, OMITTED], '1'],
  ])('with %s', (_what, args, expected) => {
    expect(callFormula({ fn: frequency, args }, 'Ark1')).toBe(`ESG.ULYKKESFREKVENS(${expected})`);
  });
});

describe('the guard against blanks', () => {
  it('asks of every cell whose being blank would pass for 0', () => {
    const call = { fn: frequency, args: [cells('A1'), cells('A2'), cells('A3')] };
    expect(guardedFormula(call, 'Ark1')).toBe('IF(ISBLANK(A1),NA(),ESG.ULYKKESFREKVENS(A1,A2,A3))');
    expect(needsGuard(frequency, 1)).toBe(false);
  });

  it('asks of several at once, and of none among values and areas', () => {
    const rate = ALL_FUNCTIONS.find(({ id }) => id === 'VANDFORBRUG')!;
    const both = { fn: rate, args: [cells('A1', 'Data'), cells('A2')] };
    expect(guardedFormula(both, 'Ark1')).toMatch(/^IF\(OR\(ISBLANK\(Data!A1\),ISBLANK\(A2\)\),NA\(\),ESG\./);
    const neither = { fn: rate, args: [value(1), cells('A2:A9')] };
    expect(guardedFormula(neither, 'Ark1')).toBe(callFormula(neither, 'Ark1'));
  });

  it('turns every answer to a blank into #N/A where 0 would have been taken for a number', () => {
    for (const fn of ALL_FUNCTIONS) {
      for (const [index, parameter] of fn.parameters.entries()) {
        if (!needsGuard(fn, index)) continue;
        expect([fn.id, parameter.takes]).toEqual([fn.id, 'cell']);
      }
    }
    expect(
      ALL_FUNCTIONS.filter((fn) => fn.parameters.some((_one, index) => needsGuard(fn, index))).length,
    ).toBeGreaterThan(5);
  });

  it('keeps a blank from an argument that may be left out where 0 is another answer', () => {
    const guarded = ALL_FUNCTIONS.flatMap((fn) =>
      fn.parameters
        .filter(({ optional }, index) => optional && needsGuard(fn, index))
        .map(({ name }) => `${fn.id} ${name.da}`),
    );
    expect(guarded.sort()).toEqual([
      'CO2E egen_faktor',
      'FRISTSTATUS varsel_dage',
      'GRADDAGEKORREKTION guf_andel',
      'INDEKS decimaler',
      'MAALSTATUS tolerance',
      'OPLYSNINGSKRAV betingelse',
    ]);
  });
});

describe('what is inserted', () => {
  const excel = new EmbeddedExcel(handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }), {}, ESG_FUNCTIONS);
  const sheet = excel.workbook.sheet('Ark1')!;

  const written = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ maxLength: 20 }),
    fc.boolean(),
  );
  const argument = fc.oneof(
    fc.constant(OMITTED),
    written.map(value),
    fc.constantFrom(cells('B2'), cells('$C$3:C9'), cells('A1', 'Vores tal'), cells('A:A', "Bo's")),
    fc.constant<Argument>({ kind: 'table', reference: 'Emissionsfaktorer[#All]' }),
  );

  test('reads back as the same call with the same arguments', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_FUNCTIONS), fc.array(argument, { maxLength: 4 }), (fn, args) => {
        const call = { fn, args: [...args, value(1)] };
        const formula = callFormula(call, 'Ark1');
        expect(
          tokenize(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
        const [read, ...more] = esgCalls(formula, 'Ark1');
        expect(more).toEqual([]);
        expect(read?.fn).toBe(fn);
        expect(read?.args.map(({ kind }) => kind)).toEqual(
          call.args.map(
            ({ kind }) =>
              ({ omitted: 'omitted', value: 'literal', cells: 'reference', table: 'reference' })[kind],
          ),
        );
        for (const [index, one] of call.args.entries()) {
          const back = read?.args[index];
          if (one.kind === 'value' && back?.kind === 'literal') expect(back.value === one.value).toBe(true);
        }
      }),
    );
  });

  test('is calculated to the answer of the function itself', () => {
    for (const fn of ALL_FUNCTIONS) {
      for (const { args } of fn.examples) {
        if (args.some((arg) => arg === null || (isRange(arg) && arg.flat().includes(null)))) continue;
        const formula = callFormula({ fn, args: args.map(value) }, 'Ark1');
        expect([formula, first(excel.workbook.evaluate(formula, sheet))]).toEqual([
          formula,
          first(answerOf(fn, args, 'da')),
        ]);
      }
    }
  });

  test('answers #N/A for a blank cell, and the same as unguarded for a filled one', () => {
    for (const fn of ALL_FUNCTIONS) {
      const example = fn.examples[0]!;
      for (const index of fn.parameters.keys()) {
        const filled = example.args[index];
        if (!needsGuard(fn, index) || typeof filled !== 'number') continue;
        const args = example.args.map((one, at) => (at === index ? cells('D4') : value(one)));
        expect(guardedCells({ fn, args })).toHaveLength(1);
        const answers = [null, filled].map((content) => {
          excel.workbook.setCell(sheet, parseCell('D4')!, { value: content });
          return first(excel.workbook.evaluate(guardedFormula({ fn, args }, 'Ark1'), sheet));
        });
        expect(answers).toEqual([{ error: '#N/A' }, first(answerOf(fn, example.args, 'da'))]);
      }
    }
  });
});

/** The first cell of an answer, without what a function said beside an error. */
function first(answer: FunctionValue): CellValue {
  const cell = (isRange(answer) ? answer[0]?.[0] : answer) ?? null;
  return isCellError(cell) ? { error: cell.error } : cell;
}
