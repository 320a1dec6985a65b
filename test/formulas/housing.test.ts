import fc from 'fast-check';
import {
  lowestReserve,
  meetingTurnout,
  moveOutRate,
  rentBurden,
  rentPerSquareMetre,
  simplePayback,
  tenancyUnits,
} from '../../src/formulas/housing';
import { apprenticeShare, sicknessAbsence } from '../../src/formulas/workforce';
import { errorOf, valueOf } from './support/result';

const kr = fc.integer({ min: 0, max: 5_000_000 });

test('rent burden', () => {
  expect(valueOf(rentBurden(66_000, 275_000))).toBe(24);
  expect(valueOf(rentBurden(120_000, 100_000))).toBe(120);
  expect(errorOf(rentBurden(66_000, 0))).toBe('#NUM!');
  expect(errorOf(rentBurden(66_000, -1))).toBe('#NUM!');
  expect(errorOf(rentBurden(66_000, null))).toBe('#DIV/0!');
  expect(errorOf(rentBurden(null, 275_000))).toBe('#N/A');
  expect(errorOf(rentBurden(-1, 275_000))).toBe('#NUM!');
});

test('rent of a year is twelve times that of a month', () => {
  expect(valueOf(rentPerSquareMetre(3_987_000, 4313))).toBeCloseTo(924.4146, 4);
  expect(valueOf(rentPerSquareMetre(12 * 9000, 90))).toBe(12 * valueOf(rentPerSquareMetre(9000, 90)));
  expect(errorOf(rentPerSquareMetre(1, 0))).toBe('#DIV/0!');
});

describe('tenancy units', () => {
  test.each([
    [55, [130], 20, 62],
    [55, [60], 0, 56],
    [55, [60.5], 0, 57],
    [55, [1, 1], 0, 57],
    [0, [null, 0], 5, 1],
  ])('%p homes, %p m² and %p garages are %p', (dwellings, areas, garages, units) => {
    expect(valueOf(tenancyUnits(dwellings, areas, garages))).toBe(units);
  });

  test('two tenancies never count less than one of both', () => {
    const area = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(area, area, (a, b) => {
        const [apart, together] = [tenancyUnits(0, [a, b]), tenancyUnits(0, [a + b])];
        expect(valueOf(apart)).toBeGreaterThanOrEqual(valueOf(together));
        expect(valueOf(apart) - valueOf(together)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('errors', () => {
    expect(errorOf(tenancyUnits(null))).toBe('#N/A');
    expect(errorOf(tenancyUnits(1, [-1]))).toBe('#NUM!');
    expect(errorOf(tenancyUnits(1, [], -1))).toBe('#NUM!');
  });
});

describe('the lowest reserve', () => {
  const plan = fc.array(fc.tuple(kr, kr), { minLength: 1, maxLength: 30 });

  test('is what the examples say', () => {
    const paidIn = [400_000, 400_000, 400_000, 400_000];
    expect(valueOf(lowestReserve(1_200_000, paidIn, [300_000, 900_000, 1_200_000, 200_000]))).toBe(0);
    expect(valueOf(lowestReserve(1_200_000, paidIn, [300_000, 1_100_000, 1_200_000, 200_000]))).toBe(
      -200_000,
    );
  });

  test('is at most the last balance, and follows the opening one', () => {
    fc.assert(
      fc.property(kr, kr, plan, (opening, more, years) => {
        const [paidIn, spent] = [years.map(([one]) => one), years.map(([, other]) => other)];
        const lowest = valueOf(lowestReserve(opening, paidIn, spent));
        const last = years.reduce((balance, [one, other]) => balance + one - other, opening);
        expect(lowest).toBeLessThanOrEqual(last);
        expect(valueOf(lowestReserve(opening + more, paidIn, spent))).toBe(lowest + more);
      }),
    );
  });

  test.each([
    ['other years', 1, [1, 2], [1], '#VALUE!'],
    ['a blank year', 1, [1, null], [1, 1], '#N/A'],
    ['a blank cost', 1, [1, 1], [1, null], '#N/A'],
    ['a negative cost', 1, [1, 1], [1, -1], '#NUM!'],
    ['a blank opening', null, [1], [1], '#N/A'],
  ])('%s', (_case, opening, paidIn, spent, error) => {
    expect(errorOf(lowestReserve(opening, paidIn, spent))).toBe(error);
  });

  test('starts below 0 when the afdeling does', () => {
    expect(valueOf(lowestReserve(-100, [50], [0]))).toBe(-50);
  });
});

test('homes that change hands twice give more than 100 %', () => {
  expect(valueOf(moveOutRate(38, 412))).toBeCloseTo(9.2233, 4);
  expect(valueOf(moveOutRate(30, 20))).toBe(150);
  expect(errorOf(moveOutRate(null, 20))).toBe('#N/A');
});

test('more at a meeting than there are households asks what was counted', () => {
  expect(valueOf(meetingTurnout(47, 380))).toBeCloseTo(12.3684, 4);
  expect(valueOf(meetingTurnout(380, 380))).toBe(100);
  const result = meetingTurnout(381, 380);
  expect(errorOf(result)).toBe('#NUM!');
  expect(result).toMatchObject({ message: { da: expect.stringContaining('husstande?') } });
  expect(errorOf(meetingTurnout(1, 0))).toBe('#DIV/0!');
});

describe('payback', () => {
  test('is profitable up to the lifetime itself', () => {
    expect(valueOf(simplePayback(250_000, 18_500))).toBeCloseTo(13.5135, 4);
    expect(valueOf(simplePayback(100, 10, 10))).toBe('Rentabel');
    expect(valueOf(simplePayback(101, 10, 10))).toBe('Ikke rentabel');
    expect(valueOf(simplePayback(0, 10))).toBe(0);
  });

  test.each([
    ['no saving', 100, 0, undefined, '#DIV/0!'],
    ['a loss', 100, -1, undefined, '#DIV/0!'],
    ['a blank saving', 100, null, undefined, '#DIV/0!'],
    ['a blank investment', null, 10, undefined, '#N/A'],
    ['no lifetime', 100, 10, 0, '#NUM!'],
  ])('%s', (_case, investment, saving, lifetime, error) => {
    expect(errorOf(simplePayback(investment, saving, lifetime))).toBe(error);
  });
});

test('sickness absence', () => {
  expect(valueOf(sicknessAbsence(200, 4800))).toBe(4);
  expect(valueOf(sicknessAbsence(200 * 7.4, 4800 * 7.4))).toBeCloseTo(4, 12);
  expect(valueOf(sicknessAbsence(0, 4800))).toBe(0);
  expect(valueOf(sicknessAbsence(5, 0))).toBe(100);
  expect(errorOf(sicknessAbsence(0, 0))).toBe('#DIV/0!');
  expect(errorOf(sicknessAbsence(5, null))).toBe('#DIV/0!');
  expect(errorOf(sicknessAbsence(null, 4800))).toBe('#N/A');
  expect(errorOf(sicknessAbsence(5, -1))).toBe('#NUM!');
});

test('apprentices are part of all', () => {
  expect(valueOf(apprenticeShare(2.4, 18))).toBeCloseTo(13.3333, 4);
  expect(errorOf(apprenticeShare(19, 18))).toBe('#NUM!');
  expect(errorOf(apprenticeShare(1, 0))).toBe('#DIV/0!');
});
