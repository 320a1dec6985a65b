import fc from 'fast-check';
import { accidentFrequency, HOURS_OF_100_FULL_TIME_EMPLOYEES } from '../../src/formulas/accidents';
import { isFormulaError, type Result } from '../../src/formulas/result';

const valueOf = (result: Result<number>): number => {
  if (isFormulaError(result)) throw new Error(result.message.en);
  return result.value;
};
const errorOf = (result: Result<number>): string | null => (isFormulaError(result) ? result.error : null);

describe('accident frequency, VSME paragraph 41(a)', () => {
  test('three accidents in the hours of 40 employees are 7.5 per 100', () => {
    expect(accidentFrequency(3, 80_000)).toEqual({ value: 7.5 });
  });

  test('no accidents are 0, not blank', () => {
    expect(accidentFrequency(0, 80_000)).toEqual({ value: 0 });
  });

  test('100 full-time employees have as many accidents as their frequency says', () => {
    expect(accidentFrequency(4, HOURS_OF_100_FULL_TIME_EMPLOYEES)).toEqual({ value: 4 });
  });

  test('the factor of Danish trade statistics gives accidents per million hours', () => {
    expect(accidentFrequency(3, 80_000, 1_000_000)).toEqual({ value: 37.5 });
  });

  test.each([
    ['no hours', 3, 0, undefined, '#DIV/0!'],
    ['blank hours', 3, null, undefined, '#DIV/0!'],
    ['blank accidents', null, 80_000, undefined, '#N/A'],
    ['everything blank', null, null, undefined, '#N/A'],
    ['negative accidents', -1, 80_000, undefined, '#NUM!'],
    ['negative hours', 3, -80_000, undefined, '#NUM!'],
    ['a factor of 0', 3, 80_000, 0, '#NUM!'],
    ['a negative factor', 3, 80_000, -200_000, '#NUM!'],
    ['a result beyond every number', 1e300, 1e-300, undefined, '#NUM!'],
  ])('%s', (_case, accidents, hours, factor, error) => {
    expect(errorOf(accidentFrequency(accidents, hours, factor))).toBe(error);
  });

  test('an error says in both languages which value is meant', () => {
    const result = accidentFrequency(null, 80_000);
    if (!isFormulaError(result)) throw new Error('expected an error');
    expect(result.message.da).toContain('antal ulykker');
    expect(result.message.en).toContain('accidents');
  });
});

describe('laws', () => {
  const accidents = fc.integer({ min: 0, max: 10_000 });
  const hours = fc.integer({ min: 1, max: 100_000_000 });

  test('more accidents never give a lower frequency, more hours never a higher', () => {
    fc.assert(
      fc.property(accidents, accidents, hours, hours, (a, moreAccidents, h, moreHours) => {
        const base = valueOf(accidentFrequency(a, h));
        expect(valueOf(accidentFrequency(a + moreAccidents, h))).toBeGreaterThanOrEqual(base);
        expect(valueOf(accidentFrequency(a, h + moreHours))).toBeLessThanOrEqual(base);
      }),
    );
  });

  test('a company k times as large with k times the accidents has the same frequency', () => {
    fc.assert(
      fc.property(accidents, hours, fc.integer({ min: 1, max: 1000 }), (a, h, k) => {
        const once = valueOf(accidentFrequency(a, h));
        expect(Math.abs(valueOf(accidentFrequency(a * k, h * k)) - once)).toBeLessThanOrEqual(1e-12 * once);
      }),
    );
  });
});
