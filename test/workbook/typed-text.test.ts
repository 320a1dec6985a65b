import fc from 'fast-check';
import {
  isoDate,
  isoOfSerial,
  readDate,
  readNumber,
  readPercent,
  serialOf,
} from '../../src/workbook/typed-text';

test.each([
  ['1.234,5', 1234.5],
  ['1.234', 1234],
  ['1234,50', 1234.5],
  ['-1.234.567,89', -1234567.89],
  ['\u22125', -5],
  [' 7 ', 7],
  ['1.23', null],
  ['1,234.5', null],
  ['12.34.567', null],
  ['1e5', null],
  ['', null],
  ['-', null],
  ['5 kr.', null],
])('reads the Danish number %p as %p', (text, value) => expect(readNumber(text, 'danish')).toBe(value));

test.each([
  ['1,234.5', 1234.5],
  ['0045', 45],
  ['1.234,5', null],
  ['.5', null],
])('reads the invariant number %p as %p', (text, value) => expect(readNumber(text, 'invariant')).toBe(value));

test('every number reads back from its Danish spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
      const value = hundredths / 100;
      const danish = value.toLocaleString('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      expect(readNumber(danish, 'danish')).toBe(value);
    }),
  );
});

test('a percentage is read as the fraction a cell holds, and only with its sign', () => {
  expect(readPercent('12,5 %', 'danish')).toBe(0.125);
  expect(readPercent('7%', 'danish')).toBe(0.07);
  expect(readPercent('12,5', 'danish')).toBeNull();
  expect(readPercent('halvdelen %', 'danish')).toBeNull();
});

test.each([
  ['31-12-2026', '2026-12-31'],
  ['1.2.2026', '2026-02-01'],
  ['01/02/2026', '2026-02-01'],
  ['2026-02-01', '2026-02-01'],
  ['31-04-2026', null],
  ['29-02-2025', null],
  ['1.2-2026', null],
  ['01-02-26', null],
  ['1. februar 2026', null],
])('reads the date %p as %p', (text, iso) => expect(readDate(text)).toBe(iso));

test('serial numbers follow Excel, with the day that never was', () => {
  expect(serialOf('1900-01-01')).toBe(1);
  expect(serialOf('1900-02-28')).toBe(59);
  expect(serialOf('1900-03-01')).toBe(61);
  expect(serialOf('2026-12-31')).toBe(46387);
  expect(serialOf('1904-01-01', true)).toBe(0);
  expect(isoOfSerial(60)).toBeNull();
  expect(isoOfSerial(46387.75)).toBe('2026-12-31');
  expect(isoOfSerial(0)).toBeNull();
  expect(isoOfSerial(Number.NaN)).toBeNull();
});

test('every day comes back from its serial number in both date systems', () => {
  const day = fc.tuple(
    fc.integer({ min: 1904, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(day, fc.boolean(), ([y, m, d], date1904) => {
      const iso = isoDate(y, m, d)!;
      expect(isoOfSerial(serialOf(iso, date1904), date1904)).toBe(iso);
    }),
  );
});
