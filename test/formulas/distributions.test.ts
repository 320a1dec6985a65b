import fc from 'fast-check';
import { normalDistance, normalTwoSided, studentTwoSided } from '../../src/formulas/distributions';

const PRECISE = 1e-12;

test.each([
  // Abramowitz & Stegun, table 26.1: P(z), of which both tails are 2(1 − P).
  [1, 2 * (1 - 0.841344746068543)],
  [2, 2 * (1 - 0.977249868051821)],
  [2.999, 0.0027086730674542123],
  [3, 2 * (1 - 0.99865010196837)],
  [5, 5.733031437583878e-7],
  [8, 1.2441921148543568e-15],
])('a standard normal number is %p from 0 with probability %p', (z, probability) => {
  expect(Math.abs(normalTwoSided(z) - probability)).toBeLessThan(PRECISE);
  expect(normalTwoSided(-z)).toBe(normalTwoSided(z));
});

test('the quantiles of the confidence levels are the published ones', () => {
  expect(normalDistance(0.1)).toBeCloseTo(1.6448536269514722, 12);
  expect(normalDistance(0.05)).toBeCloseTo(1.959963984540054, 12);
  expect(normalDistance(0.01)).toBeCloseTo(2.575829303548901, 12);
  expect(normalDistance(1)).toBe(0);
});

test('probability and distance are each other’s inverses', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1, noNaN: true }), (probability) => {
      expect(Math.abs(normalTwoSided(normalDistance(probability)) / probability - 1)).toBeLessThan(1e-9);
    }),
  );
});

/** With few degrees of freedom, Student's t has a closed form. */
const CLOSED: Readonly<Record<number, (t: number) => number>> = {
  1: (t) => 1 - (2 / Math.PI) * Math.atan(t),
  2: (t) => 1 - t / Math.sqrt(2 + t * t),
  3: (t) => 1 - (2 / Math.PI) * (Math.atan(t / Math.sqrt(3)) + (t * Math.sqrt(3)) / (3 + t * t)),
  4: (t) => 1 - (t * (t * t + 6)) / (t * t + 4) ** 1.5,
};

test.each(Object.entries(CLOSED))('t with %s degrees of freedom is its closed form', (degrees, closed) => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 50, noNaN: true }), (t) => {
      expect(Math.abs(studentTwoSided(t, Number(degrees)) - closed(t))).toBeLessThan(1e-11);
    }),
  );
});

test.each([
  // Calculated with 40 digits by mpmath's regularised incomplete beta function.
  [2.2909, 193.5, 0.023046750670603154],
  [2, 3.7, 0.12181720190523401],
  [4, 10, 0.0025183326247366924],
  [0.01, 5, 0.9924080180425819],
  [30, 2, 0.0011092626819596588],
  [1, 0.5, 0.6022432216826442],
  [2.5, 1e4, 0.012435219550583698],
  [6, 60, 1.2286846107565104e-7],
])('t = %p with %p degrees of freedom has p = %p', (t, degrees, probability) => {
  expect(Math.abs(studentTwoSided(t, degrees) / probability - 1)).toBeLessThan(1e-9);
});

test('t comes nearer to the normal distribution with every degree of freedom', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 6, noNaN: true }),
      fc.double({ min: 0.5, max: 5000, noNaN: true }),
      (t, degrees) => {
        const [few, many] = [studentTwoSided(t, degrees), studentTwoSided(t, degrees * 2)];
        expect(few).toBeGreaterThan(many);
        expect(many).toBeGreaterThan(normalTwoSided(t));
      },
    ),
  );
  expect(studentTwoSided(0, 7)).toBe(1);
  expect(studentTwoSided(1e200, 7)).toBe(0);
});
