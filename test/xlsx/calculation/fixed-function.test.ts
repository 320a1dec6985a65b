import fc from 'fast-check';
import { Calculator } from '../../../src/xlsx/calculation/calculator';
import { marksOf } from '../../../src/workbook/number-format/number-locale';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { Language } from '../../../src/workbook/text';

function answer(formula: string, language: Language = 'en'): CellValue {
  const at = { row: 1, column: 1 };
  const sheet = { name: 'Ark1', cells: [[at, { value: null, formula }]] as const, tables: [], merges: [] };
  const workbook = { sheets: [sheet], names: [], date1904: false };
  const calculator = new Calculator(workbook, { functions: [], blanks: 'null', marks: marksOf(language) });
  calculator.recalculate();
  return calculator.valueAt('Ark1', at);
}

// Those with English marks are the examples of Microsoft's page on the function.
test.each([
  ['FIXED(1234.567,1)', '1,234.6', '1.234,6'],
  ['FIXED(1234.567,-1)', '1,230', '1.230'],
  ['FIXED(-1234.567,-1,TRUE)', '-1230', '-1230'],
  ['FIXED(44.332)', '44.33', '44,33'],
  ['FIXED(1.005,2)', '1.01', '1,01'],
  ['FIXED(-0.4,0)', '0', '0'],
  ['FIXED(500000,0)', '500,000', '500.000'],
  ['FIXED("12.5",1)', '12.5', '12,5'],
])('%s is %s in English and %s in Danish', (formula, english, danish) => {
  expect([answer(formula), answer(formula, 'da')]).toEqual([english, danish]);
});

test.each([
  ['FIXED("mange")', '#VALUE!'],
  ['FIXED(1/0)', '#DIV/0!'],
  ['FIXED(1,128)', '#VALUE!'],
])('%s is %s', (formula, error) => {
  expect(answer(formula, 'da')).toEqual({ error });
});

test('only the marks differ from one language to another', () => {
  const swapped = (text: string): string =>
    [...text].map((sign) => (sign === '.' ? ',' : sign === ',' ? '.' : sign)).join('');
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer({ min: -3, max: 6 }),
      (number, decimals) => {
        const formula = `FIXED(${number},${decimals})`;
        expect(answer(formula, 'da')).toBe(swapped(String(answer(formula))));
      },
    ),
    { numRuns: 100 },
  );
});
