import fc from 'fast-check';
import {
  progress,
  requiredChange,
  targetPath,
  targetStatus,
  type TargetStatus,
} from '../../src/formulas/targets';
import { errorOf, valueOf } from './support/result';

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const year = fc.integer({ min: 1990, max: 2050 });
const years = fc.integer({ min: 1, max: 50 });
const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));

describe('target path, VSME paragraph 54', () => {
  test('120 to 90 from 2022 to 2030', () => {
    expect(targetPath(120, 2022, 90, 2030, 2025)).toEqual({ value: 108.75 });
    expect(targetPath(120, 2022, 90, 2030, 2022)).toEqual({ value: 120 });
    expect(targetPath(120, 2022, 90, 2030, 2030)).toEqual({ value: 90 });
    expect(targetPath(120, 2022, 90, 2030, 2044)).toEqual({ value: 90 });
  });

  test('keeping a value is a level path', () => {
    expect(targetPath(95, 2022, 95, 2030, 2025)).toEqual({ value: 95 });
  });

  test.each<[string, Parameters<typeof targetPath>, string]>([
    ['a blank base', [null, 2022, 90, 2030, 2025], '#N/A'],
    ['a blank target', [120, 2022, null, 2030, 2025], '#N/A'],
    ['a blank base year', [120, null, 90, 2030, 2025], '#N/A'],
    ['a blank target year', [120, 2022, 90, null, 2025], '#N/A'],
    ['a blank year', [120, 2022, 90, 2030, null], '#N/A'],
    ['a target year that is the base year', [120, 2022, 90, 2022, 2022], '#NUM!'],
    ['a target year before the base year', [120, 2022, 90, 2020, 2025], '#NUM!'],
    ['a year before the base year', [120, 2022, 90, 2030, 2021], '#NUM!'],
    ['a date instead of a year', [120, 2022, 90, 2030, 45_000], '#NUM!'],
    ['half a year', [120, 2022, 90, 2030, 2025.5], '#NUM!'],
  ])('%s', (_case, inputs, error) => {
    expect(errorOf(targetPath(...inputs))).toBe(error);
  });

  test('stays between base and target and never turns back', () => {
    fc.assert(
      fc.property(figure, figure, year, years, years, (base, target, from, length, passed) => {
        const at = (which: number) => valueOf(targetPath(base, from, target, from + length, which));
        const way = Math.sign(target - base);
        expect((at(from + passed) - at(from + passed - 1)) * way).toBeGreaterThanOrEqual(-1e-6);
        expect(at(from + passed)).toBeGreaterThanOrEqual(Math.min(base, target) - 1e-6);
        expect(at(from + passed)).toBeLessThanOrEqual(Math.max(base, target) + 1e-6);
      }),
    );
  });
});

describe('target status', () => {
  test.each<[TargetStatus, string, number, number]>([
    ['På sporet', 'better than the path', 2025, 108],
    ['På sporet', 'on the path', 2025, 108.75],
    ['På sporet', 'at the base in the base year', 2022, 120],
    ['Lidt bagud', '4.2 % of the change behind', 2025, 110],
    ['Lidt bagud', 'exactly the tolerance behind', 2025, 110.25],
    ['Bagud', 'more than the tolerance behind', 2025, 110.26],
    ['Bagud', 'worse than the base', 2025, 140],
    ['Nået', 'below the target before time', 2026, 89],
    ['Nået', 'on the target in the target year', 2030, 90],
    ['Nået', 'below the target after time', 2033, 88],
    ['Ikke nået', 'above the target in the target year', 2030, 91],
    ['Ikke nået', 'above the target after time', 2033, 90.1],
  ])('%s: %s', (expected, _case, at, actual) => {
    expect(targetStatus(120, 2022, 90, 2030, at, actual)).toEqual({ value: expected });
  });

  test('a target above the base is reached from below', () => {
    expect(targetStatus(40, 2023, 60, 2026, 2026, 55)).toEqual({ value: 'Ikke nået' });
    expect(targetStatus(40, 2023, 60, 2026, 2024, 47)).toEqual({ value: 'På sporet' });
    expect(targetStatus(40, 2023, 60, 2026, 2024, 61)).toEqual({ value: 'Nået' });
  });

  test('decimal fractions on the limit are on it', () => {
    // 0.1 + 0.2 is a little above 0.3 in binary.
    expect(targetStatus(1, 2022, 0.3, 2030, 2025, 0.1 + 0.2)).toEqual({ value: 'Nået' });
  });

  test('a tolerance of 0 has no middle', () => {
    expect(targetStatus(120, 2022, 90, 2030, 2025, 109, 0)).toEqual({ value: 'Bagud' });
  });

  test.each<[string, Parameters<typeof targetStatus>, string]>([
    ['a blank figure', [120, 2022, 90, 2030, 2025, null], '#N/A'],
    ['a target that is the base', [120, 2022, 120, 2030, 2025, 110], '#NUM!'],
    ['a year before the base year', [120, 2022, 90, 2030, 2021, 110], '#NUM!'],
    ['a tolerance in per cent', [120, 2022, 90, 2030, 2025, 110, 5], '#NUM!'],
    ['a negative tolerance', [120, 2022, 90, 2030, 2025, 110, -0.1], '#NUM!'],
  ])('%s', (_case, inputs, error) => {
    expect(errorOf(targetStatus(...inputs))).toBe(error);
  });

  const BEST_FIRST: readonly TargetStatus[] = ['Nået', 'På sporet', 'Lidt bagud', 'Bagud', 'Ikke nået'];

  test('a worse figure never has a better status, and the direction does not matter', () => {
    const change = fc.double({ min: 1, max: 1e4, noNaN: true });
    const off = fc.double({ min: -2e4, max: 2e4, noNaN: true });
    fc.assert(
      fc.property(change, off, change, year, years, years, (span, actual, worse, from, length, passed) => {
        const status = (one: number) => targetStatus(span, from, 0, from + length, from + passed, one);
        const rank = (one: number) => BEST_FIRST.indexOf(valueOf(status(one)));
        expect(rank(actual + worse)).toBeGreaterThanOrEqual(rank(actual));
        expect(targetStatus(-span, from, 0, from + length, from + passed, -actual)).toEqual(status(actual));
      }),
    );
  });

  test('a figure on the path is never behind', () => {
    fc.assert(
      fc.property(figure, figure, year, years, years, (base, target, from, length, passed) => {
        fc.pre(base !== target);
        const inputs = [base, from, target, from + length, from + passed] as const;
        const onPath = valueOf(targetPath(...inputs));
        expect(['Nået', 'På sporet']).toContain(valueOf(targetStatus(...inputs, onPath)));
      }),
    );
  });
});

describe('progress', () => {
  test('can be negative and above 100', () => {
    expect(progress(120, 90, 120)).toEqual({ value: 0 });
    expect(progress(120, 90, 90)).toEqual({ value: 100 });
    expect(progress(120, 90, 126)).toEqual({ value: -20 });
    expect(progress(120, 90, 60)).toEqual({ value: 200 });
  });

  test.each<[string, Parameters<typeof progress>, string]>([
    ['a blank base', [null, 90, 110], '#N/A'],
    ['a blank target', [120, null, 110], '#N/A'],
    ['a blank figure', [120, 90, null], '#N/A'],
    ['a target that is the base', [120, 120, 110], '#DIV/0!'],
    ['a result beyond every number', [0, 1e-300, 1e300], '#NUM!'],
  ])('%s', (_case, inputs, error) => {
    expect(errorOf(progress(...inputs))).toBe(error);
  });

  test('grows along the path as time does', () => {
    const change = fc.double({ min: 1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(figure, change, year, years, (base, span, from, length) => {
        const half = valueOf(targetPath(base, from, base - span, from + 2 * length, from + length));
        expect(nearly(valueOf(progress(base, base - span, half)), 50)).toBe(true);
      }),
    );
  });
});

describe('required change', () => {
  test('linear, whatever it is called', () => {
    for (const method of [undefined, 'lineær', ' Linear ']) {
      expect(requiredChange(110, 90, 5, method)).toEqual({ value: -4 });
    }
    expect(requiredChange(10, -10, 2.5)).toEqual({ value: -8 });
  });

  test.each<[string, Parameters<typeof requiredChange>, string]>([
    ['a blank value', [null, 90, 5], '#N/A'],
    ['a blank target', [110, null, 5], '#N/A'],
    ['blank years', [110, 90, null], '#N/A'],
    ['no years left', [110, 90, 0], '#NUM!'],
    ['a target year that has passed', [110, 90, -1], '#NUM!'],
    ['compound to 0', [110, 0, 5, 'sammensat'], '#NUM!'],
    ['compound from below 0', [-110, 90, 5, 'compound'], '#NUM!'],
    ['an unknown method', [110, 90, 5, 'eksponentiel'], '#VALUE!'],
    ['a method that every object has', [110, 90, 5, 'constructor'], '#VALUE!'],
  ])('%s', (_case, inputs, error) => {
    expect(errorOf(requiredChange(...inputs))).toBe(error);
  });

  test('as many changes as there are years reach the target', () => {
    const positive = fc.double({ min: 1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(positive, positive, years, (current, target, left) => {
        const step = valueOf(requiredChange(current, target, left));
        expect(nearly(current + left * step, target)).toBe(true);
        const percent = valueOf(requiredChange(current, target, left, 'sammensat'));
        expect(nearly(current * (1 + percent / 100) ** left, target)).toBe(true);
      }),
    );
  });
});
