import fc from 'fast-check';
import { labelLimit, labelOfNeed } from '../../src/formulas/energy-label';
import { ENERGY_LABELS, isAtLeast } from '../../src/formulas/energy-label-scale';
import { labelShare } from '../../src/formulas/energy-label-share';
import { weightedEnergyNeed } from '../../src/formulas/energy-need';
import { isFormulaError } from '../../src/formulas/result';
import { errorOf, sourcesOf, valueOf } from './support/result';

const label = fc.constantFrom(...ENERGY_LABELS);
const limited = fc.constantFrom(...ENERGY_LABELS.filter((one) => one !== 'G'));
const use = fc.constantFrom('boliger', 'erhverv');
const area = fc.double({ min: 10, max: 1e5, noNaN: true });
const need = fc.double({ min: 0, max: 1000, noNaN: true });

describe('the label a need corresponds to, scale of 2018', () => {
  test.each([
    [88, 4313, 'C'],
    [70.5, 4313, 'B'],
    [27, 140, 'A2020'],
    [27.1, 140, 'A2015'],
    [0, 140, 'A2020'],
    [110.75, 4313, 'D'],
    [240 + 6500 / 500, 500, 'F'],
    [1000, 500, 'G'],
  ])('%d kWh/m² in %d m² of housing is %s', (kwh, squareMetres, expected) => {
    expect(valueOf(labelOfNeed(kwh, squareMetres))).toBe(expected);
  });

  test.each([
    [33, 900, 'A2020'],
    [34, 900, 'A2015'],
    [71.3 + 1650 / 900, 900, 'A2010'],
    [95 + 2200 / 900, 900, 'B'],
    [120, 900, 'C'],
    [267, 900, 'F'],
    [300, 900, 'G'],
  ])('%d kWh/m² in %d m² of business is %s', (kwh, squareMetres, expected) => {
    expect(valueOf(labelOfNeed(kwh, squareMetres, 'Erhverv '))).toBe(expected);
  });

  test('a sum that misses the limit by a rounding of the computer is on it', () => {
    const weighted = valueOf(weightedEnergyNeed(0.2, 9.3, 9.16));
    expect(weighted).toBeGreaterThan(27);
    expect(valueOf(labelOfNeed(weighted, 140))).toBe('A2020');
  });

  test('a weighted need and its label say where their figures come from', () => {
    expect(sourcesOf(weightedEnergyNeed(85, 6))[0]!.source.url).toContain('hbemo.dk');
    expect(sourcesOf(labelOfNeed(88, 4313))[0]!.figure.da).toBe(
      'Energimærkeskala 2018, boliger: C til og med 110 + 3.200 / areal kWh/m² pr. år',
    );
    expect(sourcesOf(labelOfNeed(27, 140))[0]!.figure.da).toContain('A2020 til og med 27 kWh/m²');
    // G is what exceeds F.
    expect(sourcesOf(labelOfNeed(900, 140))[0]!.figure.en).toContain('F up to 240 + 6,500 / area');
  });

  test.each([
    ['a blank need', labelOfNeed(null, 140), '#N/A'],
    ['a blank area', labelOfNeed(88, null), '#N/A'],
    ['no area', labelOfNeed(88, 0), '#NUM!'],
    ['a negative area', labelOfNeed(88, -140), '#NUM!'],
    ['a negative need', labelOfNeed(-1, 140), '#NUM!'],
    ['an unknown use', labelOfNeed(88, 140, 'sommerhus'), '#N/A'],
    ['a use that every object has', labelOfNeed(88, 140, 'constructor'), '#N/A'],
    ['the limit of G', labelLimit('G', 140), '#N/A'],
    ['the limit of an unknown label', labelLimit('H', 140), '#VALUE!'],
    ['the limit without area', labelLimit('C', 0), '#NUM!'],
    ['the limit of an unknown use', labelLimit('C', 140, 'kontor'), '#N/A'],
  ])('%s', (_case, result, error) => {
    expect(errorOf(result)).toBe(error);
  });

  test('a need on the limit of a label has the label, a kWh above it has not', () => {
    fc.assert(
      fc.property(limited, area, use, (one, squareMetres, kind) => {
        const limit = valueOf(labelLimit(one, squareMetres, kind));
        expect(valueOf(labelOfNeed(limit, squareMetres, kind))).toBe(one);
        expect(isAtLeast(valueOf(labelOfNeed(limit + 1, squareMetres, kind)), one)).toBe(false);
      }),
    );
  });

  test('a higher need is never a better label, nor is the same need in a larger building', () => {
    fc.assert(
      fc.property(need, need, area, area, use, (kwh, more, squareMetres, moreMetres, kind) => {
        const base = valueOf(labelOfNeed(kwh, squareMetres, kind));
        expect(isAtLeast(base, valueOf(labelOfNeed(kwh + more, squareMetres, kind)))).toBe(true);
        expect(isAtLeast(base, valueOf(labelOfNeed(kwh, squareMetres + moreMetres, kind)))).toBe(true);
      }),
    );
  });
});

describe('the share with a label or a better one', () => {
  const LABELS = ['A2015', 'B', 'C', 'C', 'D', 'E'];
  const AREAS = [900, 1200, 4313, 2500, 3100, 800];

  test('by area and by number', () => {
    expect(valueOf(labelShare(LABELS, 'C', AREAS))).toBeCloseTo(69.562, 3);
    expect(valueOf(labelShare(LABELS, 'C'))).toBeCloseTo(66.667, 3);
    expect(valueOf(labelShare(LABELS, 'G', AREAS))).toBe(100);
    expect(valueOf(labelShare(['F', 'G'], 'C'))).toBe(0);
  });

  test('labels of older scales count as what they correspond to, and as they are written', () => {
    expect(valueOf(labelShare(['A1', 'A2', 'A'], 'A2015'))).toBeCloseTo(100 / 3, 6);
    expect(valueOf(labelShare(['A1', 'A2', 'A'], 'A2010'))).toBe(100);
    expect(valueOf(labelShare(['a 2020', ' c ', 'D'], 'c'))).toBeCloseTo(200 / 3, 6);
  });

  test('a row without label and area is no building', () => {
    expect(valueOf(labelShare(['B', null, 'E'], 'C', [100, null, 300]))).toBe(25);
    expect(valueOf(labelShare(['B', null, 'E'], 'C', [100, 0, 300]))).toBe(25);
  });

  test.each([
    ['a building without label', ['B', null], 'C', [100, 200], '#N/A'],
    ['a blank among labels that are counted', ['B', null], 'C', undefined, '#N/A'],
    ['a building without area', ['B', 'C'], 'C', [100, null], '#N/A'],
    ['an area of 0, which may be a blank', ['B', 'C'], 'C', [100, 0], '#N/A'],
    ['a negative area', ['B', 'C'], 'C', [100, -1], '#NUM!'],
    ['an unknown label', ['B', 'D1'], 'C', undefined, '#VALUE!'],
    ['an unknown limit', ['B', 'C'], 'god', undefined, '#VALUE!'],
    ['ranges of different sizes', ['B', 'C'], 'C', [100], '#VALUE!'],
    ['no buildings', [], 'C', undefined, '#N/A'],
    ['blank rows alone', [null, null], 'C', [null, null], '#N/A'],
  ])('%s', (_case, labels, worst, areas, error) => {
    expect(errorOf(labelShare(labels, worst, areas))).toBe(error);
  });

  test('the error names the building', () => {
    const result = labelShare(['B', 'C', null], 'C', [100, 200, 300]);
    if (!isFormulaError(result)) throw new Error('expected an error');
    expect(result.message.da).toContain('Bygning nr. 3');
  });

  const buildings = fc.array(fc.tuple(label, fc.double({ min: 1, max: 1e5, noNaN: true })), { minLength: 1 });

  test('stays between 0 and 100 and grows with the worst label that counts', () => {
    fc.assert(
      fc.property(buildings, (all) => {
        const [labels, areas] = [all.map(([one]) => one), all.map(([, size]) => size)];
        let previous = 0;
        for (const worst of ENERGY_LABELS) {
          const share = valueOf(labelShare(labels, worst, areas));
          expect(share).toBeGreaterThanOrEqual(previous);
          expect(share).toBeLessThanOrEqual(100);
          previous = share;
        }
        expect(previous).toBe(100);
      }),
    );
  });

  test('buildings of the same size count as they are counted', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1 }), label, (labels, worst) => {
        const sizes = labels.map(() => 512);
        expect(valueOf(labelShare(labels, worst, sizes))).toBeCloseTo(valueOf(labelShare(labels, worst)), 9);
      }),
    );
  });
});
