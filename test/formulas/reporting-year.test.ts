import { reportingYear } from '../../src/formulas/reporting-year';

test.each([
  ['2012-06-30', 2012],
  ['2025-12-31', 2025],
  ['2026-01-01', 2026],
])('accounts that end on %s are of %d', (periodEnd, year) => {
  expect(reportingYear(periodEnd)).toEqual({ value: year });
});

test('a blank day has no year', () => {
  expect(reportingYear(null)).toMatchObject({ error: '#N/A' });
});
