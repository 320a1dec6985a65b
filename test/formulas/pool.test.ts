import fc from 'fast-check';
import { ownFinancing, poolAvailable, poolFrame, relativeClimateGain } from '../../src/formulas/pool';
import { errorOf, valueOf } from './support/result';

const POOLS = ['investering', 'forsøg'] as const;
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];

test('the frames are the 100 and 50 million that were set aside, with their source', () => {
  const total = (pool: string): number =>
    YEARS.reduce((sum, year) => sum + valueOf(poolFrame(pool, year)), 0);
  expect(total('investering')).toBe(100);
  expect(total('forsøg')).toBe(50);
  expect(poolFrame('Forsøgsmidler', 2026)).toMatchObject({
    value: 7.5,
    sources: [{ figure: { da: 'Ramme for forsøg 2026: 7,5 mio. kr.' } }],
  });
  expect(valueOf(poolFrame('investering', 2022, 1.01))).toBeCloseTo(16.665, 10);
});

test.each([
  ['another pool', 'digital', 2024, undefined, '#N/A'],
  ['the year before', 'investering', 2020, undefined, '#N/A'],
  ['the year after', 'investering', 2027, undefined, '#N/A'],
  ['half a year', 'investering', 2024.5, undefined, '#N/A'],
  ['a blank year', 'investering', null, undefined, '#N/A'],
  ['an index of 0', 'investering', 2024, 0, '#NUM!'],
])('%s has no frame', (_case, pool, year, index, error) => {
  expect(errorOf(poolFrame(pool, year, index))).toBe(error);
});

describe('what can be granted', () => {
  test.each([
    ['investering', 2024, [14, 18, 15.5], [18.5, 21.8]],
    ['forsøg', 2024, [8, 8.5, 9], [8.5, 8.5]],
    ['investering', 2026, [16.5, 16.5, 16.5, 16.5, 16.5], [17.5, 17.5]],
    ['investering', 2021, [null], [16.5, 19.8]],
    ['investering', 2021, [0], [16.5, 19.8]],
  ])('%s %p after %p', (pool, year, used, expected) => {
    const available = valueOf(poolAvailable(pool, year, used));
    expect(available[0]).toBeCloseTo(expected[0]!, 10);
    expect(available[1]).toBeCloseTo(expected[1]!, 10);
  });

  test('and what was granted are the frames so far, whatever was granted', () => {
    const granted = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...POOLS), granted, (pool, used) => {
        const year = 2021 + used.length;
        const [without, forward] = valueOf(poolAvailable(pool, year, used));
        const frames = YEARS.filter((one) => one <= year).map((one) => valueOf(poolFrame(pool, one)));
        const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
        expect(without + sum(used)).toBeCloseTo(sum(frames), 9);
        expect(forward).toBeGreaterThanOrEqual(without);
        expect(forward - without).toBeLessThanOrEqual(0.2 * frames.at(-1)! + 1e-9);
      }),
    );
  });

  test.each([
    ['a year too few', 2024, [14, 18], '#VALUE!'],
    ['a year too many', 2024, [14, 18, 15, 1], '#VALUE!'],
    ['something before the first year', 2021, [3], '#VALUE!'],
    ['a blank year', 2024, [14, null, 15], '#N/A'],
    ['a negative amount', 2024, [14, -1, 15], '#NUM!'],
    ['outside the period', 2027, [1, 1, 1, 1, 1, 1], '#N/A'],
  ])('%s', (_case, year, used, error) => {
    expect(errorOf(poolAvailable('investering', year, used))).toBe(error);
  });
});

describe('the relative climate gain', () => {
  test('is tonnes for each million, and kilograms for each m² where the area is known', () => {
    expect(valueOf(relativeClimateGain(42, 20, 6_300_000)).perMillion).toBeCloseTo(133.3333, 4);
    expect(valueOf(relativeClimateGain(42, 20, 6_300_000, 4200)).perSquareMetre).toBe(10);
    expect(valueOf(relativeClimateGain(0, 20, 6_300_000))).toEqual({ perMillion: 0 });
    expect(valueOf(relativeClimateGain(-42, 20, 6_300_000)).perMillion).toBeLessThan(0);
  });

  test.each([
    ['no budget', 42, 20, 0, undefined, '#DIV/0!'],
    ['a blank gain', null, 20, 6_300_000, undefined, '#N/A'],
    ['a blank lifetime', 42, null, 6_300_000, undefined, '#N/A'],
    ['no lifetime', 42, 0, 6_300_000, undefined, '#NUM!'],
    ['a negative budget', 42, 20, -1, undefined, '#NUM!'],
    ['no area', 42, 20, 6_300_000, 0, '#NUM!'],
  ])('%s', (_case, gain, lifetime, budget, area, error) => {
    expect(errorOf(relativeClimateGain(gain, lifetime, budget, area))).toBe(error);
  });
});

test('own money and the pool’s are the whole project', () => {
  const kr = fc.integer({ min: 1, max: 50_000_000 });
  expect(valueOf(ownFinancing(1_260_000, 2_940_000))).toBe(30);
  fc.assert(
    fc.property(kr, kr, (own, pool) => {
      expect(valueOf(ownFinancing(own, pool)) + valueOf(ownFinancing(pool, own))).toBeCloseTo(100, 9);
    }),
  );
  expect(errorOf(ownFinancing(0, 0))).toBe('#DIV/0!');
  expect(errorOf(ownFinancing(null, 1))).toBe('#N/A');
  expect(errorOf(ownFinancing(1, null))).toBe('#N/A');
  expect(errorOf(ownFinancing(1, -1))).toBe('#NUM!');
});
