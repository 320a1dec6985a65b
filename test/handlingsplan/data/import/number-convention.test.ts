import { conventionOf } from '../../../../src/handlingsplan/data/import/number-convention';

it.each([
  [['1.234,5', '12'], 'danish', true],
  [['0,5'], 'danish', true],
  [['1.234.567'], 'danish', true],
  [['12.5', '7'], 'invariant', true],
  [['1,234.5'], 'invariant', true],
  [['1234.567'], 'invariant', true],
  [['12,5 %', '−3,1'], 'danish', true],
  [['1.234', '12'], 'danish', false],
  [['1,234'], 'danish', false],
  [['1.234', '0,5'], 'danish', true],
  [['1,234', '0.5'], 'invariant', true],
  [['1,5', '1.5', '2.5'], 'invariant', false],
  [['12', 'ukendt'], 'danish', true],
  [[], 'danish', true],
])('%j is %s, certainly: %s', (texts, convention, isCertain) => {
  expect(conventionOf(texts)).toEqual({ convention, isCertain });
});
