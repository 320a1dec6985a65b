import { convertAmount, meaningOfUnit, sameUnit } from '../../../src/handlingsplan/data/units';

it.each([
  ['kr. pr. m² pr. år', 'kr./m²', true],
  ['kWh/m2', 'kWh/m²', true],
  ['t CO2e', 't CO₂e', true],
  ['t CO2-ækv.', 'tCO2e', true],
  ['t CO2', 't CO2e', false],
  ['kWh', 'MWh', false],
  ['kr.', 't.kr.', false],
  ['timer/uge', 'timer/år', false],
])('%s and %s are the same unit: %s', (one, other, same) => {
  expect(sameUnit(one, other)).toBe(same);
});

it.each([
  ['MWh', 'amount'],
  ['t CO2e', 'amount'],
  ['stk./år', 'amount'],
  ['timer/år', 'amount'],
  ['mio. kr.', 'amount'],
  ['kWh/m²', 'ratio'],
  ['kg/bolig/år', 'ratio'],
  ['stk. pr. 100 boliger', 'ratio'],
  ['%', 'share'],
  ['pct.', 'share'],
  ['% husstande', 'share'],
  ['0-100', 'other'],
  ['indeks', 'other'],
  ['t CO2', 'other'],
  ['', 'other'],
])('%s is a unit of the kind %s', (unit, kind) => {
  expect(meaningOfUnit(unit).kind).toBe(kind);
});

it.each([
  ['kWh/m²', 'area'],
  ['kg/bolig/år', 'homes'],
  ['% husstande', 'households'],
  ['pr. 100 FTE', 'persons'],
  ['%', null],
])('an average in %s is weighted with %s', (unit, per) => {
  expect(meaningOfUnit(unit)).toMatchObject({ per });
});

it.each([
  [1500, 'kWh', 'MWh', 1.5],
  [3.6, 'GJ', 'MWh', 1],
  [250, 'kg', 't', 0.25],
  [1.2, 'mio. kr.', 'kr.', 1_200_000],
  [2, 'ha', 'm²', 20_000],
  [7, 'MWh', 'MWh', 7],
  [1, 't CO2', 't CO2e', null],
  [1, 'kWh', 'kg', null],
  [1, 'kWh/m²', 'MWh', null],
])('%d %s in %s is %s', (value, from, to, expected) => {
  expect(convertAmount(value, from, to)).toBe(expected);
});
