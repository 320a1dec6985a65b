import fc from 'fast-check';
import { CENTRAL_RATE, euroInKroner, kronerInEuro } from '../../src/formulas/currency';
import { isFormulaError } from '../../src/formulas/result';
import { errorOf, sourcesOf, valueOf } from './support/result';

const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const rate = fc.option(fc.double({ min: 1, max: 100, noNaN: true }), { nil: undefined });

test('ten million kroner and a thousand euro at the central rate', () => {
  expect(valueOf(kronerInEuro(10_000_000))).toBeCloseTo(1_340_414.3, 1);
  expect(valueOf(euroInKroner(1000))).toBe(7460.38);
  expect(valueOf(kronerInEuro(CENTRAL_RATE))).toBe(1);
});

test('the central rate has its source, a rate of one’s own has none', () => {
  expect(sourcesOf(kronerInEuro(100))[0]!.source.url).toContain('nationalbanken.dk');
  expect(sourcesOf(euroInKroner(100))[0]!.figure.da).toContain('7,46038');
  expect(sourcesOf(kronerInEuro(100, 7.4509))).toEqual([]);
});

test.each([
  ['a blank amount', null, undefined, '#N/A'],
  ['a rate of 0', 100, 0, '#NUM!'],
  ['a negative rate', 100, -7.46, '#NUM!'],
  ['a rate for 100 euro', 100, 746.04, '#NUM!'],
  ['euro for a krone', 100, 0.134, '#NUM!'],
  ['a loss', -100, undefined, null],
  ['the lowest rate there can be', 100, 1, null],
  ['the highest rate there can be', 100, 100, null],
])('%s', (_case, value, kronerPerEuro, error) => {
  expect(errorOf(kronerInEuro(value, kronerPerEuro))).toBe(error);
  expect(errorOf(euroInKroner(value, kronerPerEuro))).toBe(error);
});

test('the refusal of a rate for 100 euro says what to do', () => {
  const result = kronerInEuro(100, 746.04);
  if (!isFormulaError(result)) throw new Error('expected an error');
  expect(result.message.da).toContain('divider den med 100');
});

test('there and back again is the same amount', () => {
  fc.assert(
    fc.property(amount, rate, (value, kronerPerEuro) => {
      const back = valueOf(kronerInEuro(valueOf(euroInKroner(value, kronerPerEuro)), kronerPerEuro));
      expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
    }),
  );
});
