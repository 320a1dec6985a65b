import fc from 'fast-check';
import { degreeDayCorrected } from '../../src/formulas/degree-days';
import { weightedEnergyNeed } from '../../src/formulas/energy-need';
import { totalEnergy } from '../../src/formulas/energy-total';
import { emissionsPerArea, energyPerArea } from '../../src/formulas/floor-area';
import { errorOf, sourcesOf, valueOf } from './support/result';

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const above = fc.double({ min: 1, max: 1e5, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

describe('total energy, VSME paragraph 29', () => {
  test('blanks are left out, a zero is a figure', () => {
    expect(totalEnergy([12, null, 180.5, 0])).toEqual({ value: 192.5 });
    expect(totalEnergy([0])).toEqual({ value: 0 });
  });

  test.each([
    ['nothing', [], undefined, '#N/A'],
    ['blanks alone', [null, null], undefined, '#N/A'],
    ['blanks alone and a control total', [null, null], 0, '#N/A'],
    ['a negative part', [12, -1], undefined, '#NUM!'],
    ['a negative control total', [12], -12, '#NUM!'],
    ['a sum beyond every number', [1e308, 1e308], undefined, '#NUM!'],
  ])('%s', (_case, parts, control, error) => {
    expect(errorOf(totalEnergy(parts, control))).toBe(error);
  });

  test.each([
    ['0.1 MWh of a small total, although it is 10 %', 1.1, 1, null],
    ['a little more than that', 1.11, 1, '#NUM!'],
    ['0.5 % of a large total, although it is 5 MWh', 1005, 1000, null],
    ['0.5 % the other way', 995, 1000, null],
    ['a little more than that', 1005.1, 1000, '#NUM!'],
    ['0.3, whose parts do not sum to it exactly', 0.1 + 0.2, 0.2, null],
    ['no energy at all', 0, 0, null],
  ])('the control total tolerates %s', (_case, part, control, error) => {
    expect(errorOf(totalEnergy([part], control))).toBe(error);
  });

  test('two ranges are together what their sums are, in any order', () => {
    const parts = fc
      .array(fc.option(amount), { minLength: 1 })
      .filter((all) => all.some((one) => one !== null));
    fc.assert(
      fc.property(parts, parts, (some, others) =>
        nearly(
          valueOf(totalEnergy([...others, ...some])),
          valueOf(totalEnergy(some)) + valueOf(totalEnergy(others)),
        ),
      ),
    );
  });

  test('a sum agrees with itself as control total', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (parts) => {
        const total = valueOf(totalEnergy(parts));
        expect(totalEnergy([...parts].reverse(), total)).toEqual({ value: expect.closeTo(total, 5) });
      }),
    );
  });
});

describe('degree-day correction', () => {
  test('agrees with both examples of Rødovre Fjernvarme to the hundredth', () => {
    expect(valueOf(degreeDayCorrected(3808.4, 2571, 3112, 0.25))).toBeCloseTo(4409.43, 2);
    expect(valueOf(degreeDayCorrected(4065.1, 2740.7, 3112))).toBeCloseTo(4478.14, 2);
  });

  test('the usual share rests on a source, a given one does not', () => {
    expect(sourcesOf(degreeDayCorrected(100, 3000, 3112))).toHaveLength(1);
    expect(sourcesOf(degreeDayCorrected(100, 3000, 3112, 0.25))).toEqual([]);
  });

  test.each([
    ['blank consumption', null, 2571, 3112, undefined, '#N/A'],
    ['blank degree days', 100, null, 3112, undefined, '#N/A'],
    ['a blank normal year', 100, 2571, null, undefined, '#N/A'],
    ['no degree days', 100, 0, 3112, undefined, '#NUM!'],
    ['negative degree days', 100, -1, 3112, undefined, '#NUM!'],
    ['a normal year without degree days', 100, 2571, 0, undefined, '#NUM!'],
    ['negative consumption', -100, 2571, 3112, undefined, '#NUM!'],
    ['a share in per cent', 100, 2571, 3112, 25, '#NUM!'],
    ['a negative share', 100, 2571, 3112, -0.1, '#NUM!'],
  ])('%s', (_case, consumption, year, normal, base, error) => {
    expect(errorOf(degreeDayCorrected(consumption, year, normal, base))).toBe(error);
  });

  test('a normal year corrects nothing, and consumption that ignores the weather is never corrected', () => {
    fc.assert(
      fc.property(amount, above, above, share, (used, year, normal, base) => {
        expect(nearly(valueOf(degreeDayCorrected(used, normal, normal, base)), used)).toBe(true);
        expect(valueOf(degreeDayCorrected(used, year, normal, 1))).toBe(used);
      }),
    );
  });

  test('a warm year is corrected upwards, a cold one downwards, and back again', () => {
    fc.assert(
      fc.property(amount, above, above, share, (used, year, normal, base) => {
        const corrected = valueOf(degreeDayCorrected(used, year, normal, base));
        if (year <= normal) expect(corrected).toBeGreaterThanOrEqual(used - 1e-6);
        else expect(corrected).toBeLessThanOrEqual(used + 1e-6);
        const weather = valueOf(degreeDayCorrected(used, year, normal, 0));
        expect(nearly(valueOf(degreeDayCorrected(weather, normal, year, 0)), used)).toBe(true);
      }),
    );
  });
});

describe('per m²', () => {
  test.each([
    ['energy without area', energyPerArea(100, 0), '#DIV/0!'],
    ['energy of a blank area', energyPerArea(100, null), '#DIV/0!'],
    ['blank energy', energyPerArea(null, 100), '#N/A'],
    ['negative energy', energyPerArea(-1, 100), '#NUM!'],
    ['a negative area', emissionsPerArea(1, -100), '#NUM!'],
    ['blank emissions', emissionsPerArea(null, 100), '#N/A'],
  ])('%s', (_case, result, error) => {
    expect(errorOf(result)).toBe(error);
  });

  test('per m² times the area is the whole', () => {
    fc.assert(
      fc.property(amount, above, (whole, area) => {
        expect(nearly(valueOf(energyPerArea(whole, area)) * area, whole)).toBe(true);
        expect(valueOf(emissionsPerArea(whole, area))).toBe(valueOf(energyPerArea(whole, area)));
      }),
    );
  });
});

describe('weighted energy need, HB2023 section 1.4', () => {
  test('each form of energy counts by its factor', () => {
    expect(valueOf(weightedEnergyNeed(100, 0))).toBe(85);
    expect(valueOf(weightedEnergyNeed(0, 100))).toBe(190);
    expect(valueOf(weightedEnergyNeed(0, 0, 100))).toBe(100);
    expect(sourcesOf(weightedEnergyNeed(85, 6))).toHaveLength(1);
  });

  test.each([
    ['district heating', weightedEnergyNeed(null, 6), '#N/A'],
    ['electricity', weightedEnergyNeed(85, null), '#N/A'],
    ['negative electricity', weightedEnergyNeed(85, -6), '#NUM!'],
    ['negative other energy', weightedEnergyNeed(85, 6, -1), '#NUM!'],
  ])('%s', (_case, result, error) => {
    expect(errorOf(result)).toBe(error);
  });

  test('needs add up', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (heat, power, moreHeat, morePower) =>
        nearly(
          valueOf(weightedEnergyNeed(heat + moreHeat, power + morePower)),
          valueOf(weightedEnergyNeed(heat, power)) + valueOf(weightedEnergyNeed(moreHeat, morePower)),
        ),
      ),
    );
  });
});
