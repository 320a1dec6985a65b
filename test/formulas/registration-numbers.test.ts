import fc from 'fast-check';
import { hasCvrCheckDigit, isCvrNumber, isPNumber } from '../../src/formulas/registration-numbers';

test.each(['13748136', 'DK 24256790', 'dk24256790', '24 25 67 90', '24-25-67-90', ' DK-24256790 '])(
  '%p is a CVR number',
  (text) => {
    expect(isCvrNumber(text)).toBe(true);
  },
);

test.each(['24256791', '35254119', '1374813', '137481366', '00000000', 'SE24256790', '2425679O', 'DK', ''])(
  '%p is none',
  (text) => {
    expect(isCvrNumber(text)).toBe(false);
  },
);

test('one wrong digit, or two swapped, is always found', () => {
  const valid = fc
    .integer({ min: 1_000_000, max: 9_999_999 })
    .map((seven) => Array.from({ length: 10 }, (_, last) => `${seven}${last}`).find(hasCvrCheckDigit))
    .filter((cvr) => cvr !== undefined);
  fc.assert(
    fc.property(valid, fc.nat(7), fc.integer({ min: 1, max: 9 }), fc.nat(6), (cvr, at, by, swap) => {
      const changed = [...cvr];
      changed[at] = String((Number(cvr[at]) + by) % 10);
      expect(isCvrNumber(changed.join(''))).toBe(false);
      const swapped = `${cvr.slice(0, swap)}${cvr[swap + 1]!}${cvr[swap]!}${cvr.slice(swap + 2)}`;
      expect(isCvrNumber(swapped)).toBe(swapped === cvr);
    }),
  );
});

test('a P number is ten digits and nothing else', () => {
  expect(isPNumber('1003456789')).toBe(true);
  expect(isPNumber(' 1003456789 ')).toBe(true);
  for (const text of ['100345678', '10034567890', '100 345 6789', '1003456789a', '']) {
    expect(isPNumber(text)).toBe(false);
  }
});
