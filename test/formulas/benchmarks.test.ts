import fc from 'fast-check';
import { indexToReference, percentileIn } from '../../src/formulas/benchmarks';
import { roundedAsExcel } from '../../src/formulas/excel-rounding';
import { errorOf, valueOf } from './support/result';

describe('index', () => {
  test('the reference is 100', () => {
    expect(indexToReference(899, 899)).toEqual({ value: 100 });
    expect(indexToReference(0, 899)).toEqual({ value: 0 });
    expect(valueOf(indexToReference(925, 899))).toBeCloseTo(102.892, 3);
  });

  test('is rounded only when asked to', () => {
    expect(indexToReference(925, 899, 0)).toEqual({ value: 103 });
    expect(indexToReference(925, 899, 2)).toEqual({ value: 102.89 });
    expect(indexToReference(1, 8, 0)).toEqual({ value: 13 });
  });

  test.each<[string, Parameters<typeof indexToReference>, string]>([
    ['a blank value', [null, 899], '#N/A'],
    ['a blank reference', [925, null], '#DIV/0!'],
    ['a reference of 0', [925, 0], '#DIV/0!'],
    ['a negative reference', [925, -899], '#NUM!'],
    ['a negative value', [-925, 899], '#NUM!'],
    ['half a decimal', [925, 899, 0.5], '#NUM!'],
    ['negative decimals', [925, 899, -1], '#NUM!'],
    ['too many decimals', [925, 899, 11], '#NUM!'],
  ])('%s', (_case, inputs, error) => {
    expect(errorOf(indexToReference(...inputs))).toBe(error);
  });
});

describe('rounding as AFRUND', () => {
  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [8.325, 2, 8.33],
    [102.4999, 0, 102],
    [1e-9, 2, 0],
    [1.5e-7, 7, 2e-7],
    [123_456_789_012_345, 10, 123_456_789_012_345],
    [1e300, 2, 1e300],
    [0, 3, 0],
  ])('%d with %d decimals is %d', (value, decimals, expected) => {
    expect(roundedAsExcel(value, decimals)).toBe(expected);
  });

  test('is never further away than half a unit, and rounds what is rounded to itself', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 8 }),
        (value, decimals) => {
          const rounded = roundedAsExcel(value, decimals);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
          expect(roundedAsExcel(rounded, decimals)).toBe(rounded);
        },
      ),
    );
  });
});

describe('percentile', () => {
  const GROUP = [85, 92, 98, 101, 110, 120, 133];

  test('98 among seven, as the lowest and as the highest is best', () => {
    expect(valueOf(percentileIn(98, GROUP, true))).toBeCloseTo(64.286, 3);
    expect(valueOf(percentileIn(98, GROUP))).toBeCloseTo(35.714, 3);
  });

  test('blanks are left out, also of the five there must be', () => {
    expect(percentileIn(98, [null, ...GROUP, null])).toEqual(percentileIn(98, GROUP));
    expect(errorOf(percentileIn(98, [85, 92, 98, 101, null, null]))).toBe('#N/A');
    expect(errorOf(percentileIn(98, [85, 92, 98, 101, 110]))).toBeNull();
    expect(errorOf(percentileIn(null, GROUP))).toBe('#N/A');
  });

  const group = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5 });
  const value = fc.integer({ min: 0, max: 50 });

  test('the two directions are together 100', () => {
    fc.assert(
      fc.property(value, group, (one, others) => {
        expect(valueOf(percentileIn(one, others)) + valueOf(percentileIn(one, others, true))).toBeCloseTo(
          100,
          9,
        );
      }),
    );
  });

  test('stays between 0 and 100, grows with the value, and ignores order', () => {
    fc.assert(
      fc.property(value, value, group, (one, more, others) => {
        const rank = valueOf(percentileIn(one, others));
        expect(rank).toBeGreaterThanOrEqual(0);
        expect(valueOf(percentileIn(one + more, others))).toBeGreaterThanOrEqual(rank);
        expect(valueOf(percentileIn(one + more, others))).toBeLessThanOrEqual(100);
        expect(percentileIn(one, [...others].reverse())).toEqual({ value: rank });
      }),
    );
  });
});
