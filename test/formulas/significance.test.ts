import fc from 'fast-check';
import { meanDifference, shareDifference, shareInterval } from '../../src/formulas/significance';
import { errorOf, valueOf } from './support/result';

/** Some of those asked: never none of them, and never all. */
const share = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }))
  .map(([count, rest]) => ({ count, of: count + rest }));

describe('two shares', () => {
  test.each([
    [52, 100, 68, 105, 0.0637530470404793],
    [15, 100, 30, 100, 0.0110851663806027],
    [10, 40, 25, 100, 1],
  ])('%p of %p against %p of %p has p = %p', (k1, n1, k2, n2, p) => {
    expect(valueOf(shareDifference(k1, n1, k2, n2))).toBeCloseTo(p, 12);
  });

  test('do not care which comes first, nor which answer is counted', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const p = valueOf(shareDifference(a.count, a.of, b.count, b.of));
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(valueOf(shareDifference(b.count, b.of, a.count, a.of))).toBeCloseTo(p, 10);
        const opposite = shareDifference(a.of - a.count, a.of, b.of - b.count, b.of);
        expect(valueOf(opposite)).toBeCloseTo(p, 10);
      }),
    );
  });

  test('are the surer different the more are asked', () => {
    const once = valueOf(shareDifference(52, 100, 68, 105));
    expect(valueOf(shareDifference(520, 1000, 680, 1050))).toBeLessThan(once);
  });

  test.each([
    ['nobody asked', 0, 0, 68, 105, '#DIV/0!'],
    ['blank n', 52, null, 68, 105, '#DIV/0!'],
    ['blank count', null, 100, 68, 105, '#N/A'],
    ['more than asked', 52, 100, 106, 105, '#NUM!'],
    ['negative', -1, 100, 68, 105, '#NUM!'],
    ['all alike', 100, 100, 105, 105, '#DIV/0!'],
    ['nobody at all', 0, 100, 0, 105, '#DIV/0!'],
  ])('%s', (_case, k1, n1, k2, n2, error) => {
    expect(errorOf(shareDifference(k1, n1, k2, n2))).toBe(error);
  });
});

describe('two averages', () => {
  test.each([
    [61.2, 18.5, 96, 67, 17.2, 104, 0.0230461609147932],
    [20.6, 3, 10, 22.1, 2.9, 15, 0.229686566048046],
    [5, 1, 10, 5, 3, 20, 1],
  ])('%p ± %p of %p against %p ± %p of %p has p = %p', (m1, s1, n1, m2, s2, n2, p) => {
    expect(valueOf(meanDifference(m1, s1, n1, m2, s2, n2))).toBeCloseTo(p, 12);
    expect(valueOf(meanDifference(m2, s2, n2, m1, s1, n1))).toBeCloseTo(p, 12);
  });

  test('do not care about the unit', () => {
    const amount = fc.double({ min: 0.1, max: 100, noNaN: true });
    const size = fc.integer({ min: 2, max: 500 });
    fc.assert(
      fc.property(amount, amount, size, amount, amount, size, amount, (m1, s1, n1, m2, s2, n2, unit) => {
        const p = valueOf(meanDifference(m1, s1, n1, m2, s2, n2));
        const other = meanDifference(m1 * unit, s1 * unit, n1, m2 * unit, s2 * unit, n2);
        expect(valueOf(other)).toBeCloseTo(p, 9);
      }),
    );
  });

  test.each([
    ['one answer', 61.2, 18.5, 1, 67, 17.2, 104, '#NUM!'],
    ['no spread', 61.2, 0, 96, 67, 0, 104, '#DIV/0!'],
    ['negative spread', 61.2, -1, 96, 67, 1, 104, '#NUM!'],
    ['blank average', null, 18.5, 96, 67, 17.2, 104, '#N/A'],
    ['blank spread', 61.2, null, 96, 67, 17.2, 104, '#N/A'],
    ['spread beyond every number', 61.2, 1e200, 96, 67, 1e-200, 104, null],
  ])('%s', (_case, m1, s1, n1, m2, s2, n2, error) => {
    const result = meanDifference(m1, s1, n1, m2, s2, n2);
    expect(errorOf(result)).toBe(error);
  });
});

describe('the interval of a share', () => {
  test.each([
    // Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3.
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])('of %p of %p is %p to %p per cent', (count, of, lower, upper) => {
    const [from, to] = valueOf(shareInterval(count, of));
    expect(from).toBeCloseTo(lower, 2);
    expect(to).toBeCloseTo(upper, 2);
  });

  test('holds the share, stays between 0 and 100 and grows with the level', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.01, max: 0.98, noNaN: true }), ({ count, of }, level) => {
        const [from, to] = valueOf(shareInterval(count, of, level));
        const [wider, further] = valueOf(shareInterval(count, of, level + 0.01));
        const percent = (count / of) * 100;
        expect(0 <= wider && wider < from && from <= percent).toBe(true);
        expect(percent <= to && to < further && further <= 100).toBe(true);
      }),
    );
  });

  test.each([
    ['nobody asked', 0, 0, undefined, '#DIV/0!'],
    ['more than asked', 21, 20, undefined, '#NUM!'],
    ['95 instead of 0.95', 10, 20, 95, '#NUM!'],
    ['certainty', 10, 20, 1, '#NUM!'],
    ['no level', 10, 20, Number.NaN, '#NUM!'],
  ])('%s', (_case, count, of, level, error) => {
    expect(errorOf(shareInterval(count, of, level))).toBe(error);
  });
});
