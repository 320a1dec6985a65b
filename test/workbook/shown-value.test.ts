import fc from 'fast-check';
import { quotedSum, quotedValue, shownContent } from '../../src/workbook/shown-value';
import { readNumber } from '../../src/workbook/typed-text';

describe('a value as a message quotes it', () => {
  test.each([
    [null, '(tom)', '(blank)'],
    [{ error: '#DIV/0!' }, '#DIV/0!', '#DIV/0!'],
    [true, 'SAND', 'TRUE'],
    [false, 'FALSK', 'FALSE'],
    ['to ord ', '»to ord «', '“to ord ”'],
    ['x'.repeat(61), `»${'x'.repeat(60)}…«`, `“${'x'.repeat(60)}…”`],
    [1234.56789, '1.234,5679', '1,234.5679'],
    [0.00000123456789, '0,00000123457', '0.00000123457'],
    [0, '0', '0'],
    [-12, '-12', '-12'],
  ])('%j', (value, da, en) => {
    expect(quotedValue(value)).toEqual({ da, en });
  });

  test('a sum', () => {
    expect(quotedSum([1000.5, 2])).toEqual({ da: '1.000,5 + 2', en: '1,000.5 + 2' });
  });
});

describe('a content in full', () => {
  test.each([
    [{ formula: 'SUM(A1:A3)' }, '=SUM(A1:A3)', '=SUM(A1:A3)'],
    [{ value: null }, '(tom)', '(blank)'],
    [{ value: 'x'.repeat(61) }, `»${'x'.repeat(61)}«`, `“${'x'.repeat(61)}”`],
    [{ value: 0.1 + 0.2 }, '0,3', '0.3'],
    [{ value: 1234.56789 }, '1.234,56789', '1,234.56789'],
  ])('%j', (content, da, en) => {
    expect(shownContent(content)).toEqual({ da, en });
  });

  test('numbers lose nothing of what a cell holds: they can be typed back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 999_999 }), (whole, millionths) => {
        const value = Number((whole + millionths / 1e6).toPrecision(15));
        const { da, en } = shownContent({ value });
        expect([readNumber(da, 'danish'), readNumber(en, 'invariant')]).toEqual([value, value]);
      }),
    );
  });
});
