import { localeWithMarks } from '../../../src/workbook/number-format/number-locale';
import { shownText, spellingIn } from '../../../src/workbook/number-format/shown-text';
import type { Cell } from '../../../src/workbook/snapshot';

const CELLS: [Cell, da: string, en: string][] = [
  [{ value: null, numberFormat: '0.00' }, '', ''],
  [{ value: 1234.5 }, '1234,5', '1234.5'],
  [{ value: 1234567.891, numberFormat: '#,##0.0' }, '1.234.567,9', '1,234,567.9'],
  [{ value: -0.125, numberFormat: '0.0%' }, '-12,5%', '-12.5%'],
  [{ value: 12.3, numberFormat: '#,##0.0" kg CO2e"' }, '12,3 kg CO2e', '12.3 kg CO2e'],
  [{ value: 46347, numberFormat: 'm/d/yyyy' }, '21-11-2026', '11/21/2026'],
  [{ value: 46347, numberFormat: 'd. mmmm yyyy' }, '21. november 2026', '21. November 2026'],
  [{ value: 'tekst', numberFormat: '0.00' }, 'tekst', 'tekst'],
  [{ value: true }, 'SAND', 'TRUE'],
  [{ value: { error: '#N/A' } }, '#I/T', '#N/A'],
];

test.each(CELLS)('%j', (cell, da, en) => {
  expect(shownText(cell, spellingIn('da'))).toBe(da);
  expect(shownText(cell, spellingIn('en'))).toBe(en);
});

test('follows the marks the user chose, with the month names of the region', () => {
  const locale = localeWithMarks('da-DK', { decimalSeparator: '.', thousandsSeparator: ' ' });
  const shown = (cell: Cell): string => shownText(cell, { language: 'da', locale });
  expect(shown({ value: 1234.5, numberFormat: '#,##0.00' })).toBe('1 234.50');
  expect(shown({ value: 46151, numberFormat: 'mmmm' })).toBe('maj');
});
