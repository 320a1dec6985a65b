import fc from 'fast-check';
import { marksOf, valueScale, type FixedScale } from '../../src/charts/value-scale';

const FREE: FixedScale = { minimum: null, maximum: null, unit: null };

test.each<[string, number[], FixedScale, number, number[]]>([
  ['begins at zero', [4.3, 2.4, 5], FREE, 10, [0, 1, 2, 3, 4, 5, 6]],
  ['leaves air above the largest', [10], FREE, 6, [0, 2, 4, 6, 8, 10, 12]],
  [
    'begins near figures that are close to each other',
    [95, 96, 97],
    FREE,
    8,
    [94.5, 95, 95.5, 96, 96.5, 97, 97.5],
  ],
  ['begins at zero for one figure alone', [50, 50], FREE, 6, [0, 10, 20, 30, 40, 50, 60]],
  ['ends at zero above figures below it', [-4, -9], FREE, 6, [-10, -8, -6, -4, -2, 0]],
  ['has room on both sides of zero', [-4, 9], FREE, 8, [-6, -4, -2, 0, 2, 4, 6, 8, 10]],
  ['keeps the ends that are set', [12, 47], { ...FREE, minimum: 0, maximum: 45 }, 6, [0, 10, 20, 30, 40]],
  ['goes in fractions', [0.31, 0.44], { ...FREE, minimum: 0 }, 6, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  ['keeps the distance that is set', [2, 4], { ...FREE, unit: 1 }, 12, [0, 1, 2, 3, 4, 5]],
  ['keeps it where there is little room', [2, 4], { ...FREE, unit: 1 }, 2, [0, 1, 2, 3, 4, 5]],
  ['takes no distance that is none', [10], { ...FREE, unit: 0 }, 6, [0, 2, 4, 6, 8, 10, 12]],
  ['takes no distance too small to see', [10], { ...FREE, unit: 1e-9 }, 6, [0, 2, 4, 6, 8, 10, 12]],
  ['is zero to one where all is zero', [0, 0], FREE, 6, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
  ['is zero to one where there is nothing', [], FREE, 6, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
])('%s', (_, figures, fixed, most, marks) => {
  expect(marksOf(valueScale(figures, fixed, most))).toEqual(marks);
});

const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((one) => one / 100);

test('every figure is on the axis, which has room for its marks', () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 12 }), fc.integer({ min: 2, max: 12 }), (figures, most) => {
      const scale = valueScale(figures, FREE, most);
      expect(scale.maximum).toBeGreaterThan(scale.minimum);
      for (const one of figures) {
        expect(one).toBeGreaterThanOrEqual(scale.minimum);
        expect(one).toBeLessThanOrEqual(scale.maximum);
      }
      expect(marksOf(scale).length - 1).toBeLessThanOrEqual(most);
    }),
  );
});

test('figures turned round zero turn the axis round', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), (figures) => {
      const up = valueScale(figures, FREE, 8);
      const down = valueScale(
        figures.map((one) => -one),
        FREE,
        8,
      );
      fc.pre(figures.some((one) => one !== 0));
      expect([down.minimum, down.maximum, down.unit]).toEqual([-up.maximum + 0, -up.minimum + 0, up.unit]);
    }),
  );
});
