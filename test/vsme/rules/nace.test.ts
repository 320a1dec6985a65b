import { isHighClimateImpact } from '../../../src/vsme/rules/nace';
import { blank, describeWithTemplates } from '../../support/templates';
import { reportOf } from '../support/read-report';

test.each([
  ['NACE A - 01.11 Growing of cereals', true],
  ['NACE H - TRANSPORTATION AND STORAGE', true],
  ['NACE M - 68.20 Rental and operating of own or leased real estate', true],
  ['NACE M - REAL ESTATE ACTIVITIES', true],
  // Real estate in NACE Rev. 2.
  ['NACE L - 68.20 Renting and operating of own or leased real estate', true],
  ['L - 68 Real estate activities', true],
  // Section M of Rev. 2, and L of Rev. 2.1.
  ['NACE M - 69.10 Legal activities', false],
  ['NACE L - 64.11 Central banking', false],
  ['NACE I - 56.21 Event catering activities', false],
  ['68.20', false],
])('%s', (code, expected) => {
  expect(isHighClimateImpact(code)).toBe(expected);
});

describeWithTemplates("EFRAG's list", () => {
  test('has the sections A to H and real estate, and nothing else, in high climate impact', () => {
    const codes = reportOf(blank('1.3.0')).enums('enum_ListNACETechnicalName')!;
    const high = codes.filter(isHighClimateImpact);
    expect(codes).toHaveLength(1047);
    // Where the template's own test looks: the first 675 entries and the 10 of section M.
    expect(high).toEqual([...codes.slice(0, 675), ...codes.filter((code) => code.startsWith('NACE M'))]);
  });
});
