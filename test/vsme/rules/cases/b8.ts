import type { RuleCases } from './rule-case';

const TWO_COUNTRIES = {
  b8_multiCountry: true,
  b8_country: ['Denmark', 'Sweden'],
  b8_countryEmp: [40, 2],
};
/** 60 employees, of whom 9 have left. */
const TURNOVER = {
  b1_employees: 60,
  b8_permanent: 58,
  b8_female: 40,
  b8_left: 9,
  b8_begin: 64,
  b8_end: 60,
  b8_turnoverRate: 9 / 62,
  b9_hours: 100_000,
  b9_rate: 2,
  b10_cbPct: 0.7,
};

export const B8_CASES: RuleCases = {
  'B8-01': { fails: { b8_permanent: null }, at: ['b8_permanent'], says: /a number of permanent employees/ },
  'B8-02': { fails: { b8_permanent: 43 }, at: ['b8_permanent'], says: /is 43.*is only 42/ },
  'B8-03': {
    fails: { b8_temporary: 3 },
    at: ['b8_permanent'],
    says: /give 43 \(40 \+ 3\), but B1 has 42/,
  },
  'B8-04': { fails: { b8_male: null }, at: ['b8_male'], says: /give 22, but B1 has 42/ },
  'B8-05': {
    fails: { ...TWO_COUNTRIES, b8_countryEmp: [42, null] },
    at: ['b8_countryEmp', 2],
    says: /Row 2 lacks number of employees/,
    passes: TWO_COUNTRIES,
  },
  'B8-06': {
    fails: { ...TWO_COUNTRIES, b8_countryEmp: [40, 20] },
    at: ['b8_countryEmp', 1],
    says: /give 60 \(40 \+ 20\), but B1 has 42/,
    passes: TWO_COUNTRIES,
  },
  'B8-07': {
    fails: { ...TWO_COUNTRIES, b8_country: ['Denmark', 'Denmark'] },
    at: ['b8_country', 2],
    says: /“Denmark” stands in both row 1 and row 2/,
    passes: TWO_COUNTRIES,
  },
  'B8-08': {
    fails: { b8_multiCountry: true, b8_country: ['Denmark'], b8_countryEmp: [42] },
    at: ['b8_country', 1],
    says: /the table has 1/,
    passes: TWO_COUNTRIES,
  },
  'B8-09': {
    fails: { ...TWO_COUNTRIES, b8_multiCountry: null },
    at: ['b8_multiCountry'],
    says: /not ticked/,
    passes: TWO_COUNTRIES,
    fix: 'Tick the question',
  },
  'B8-10': {
    fails: { ...TURNOVER, b1_employees: 50, b8_left: null },
    at: ['b8_left'],
    says: /a number of persons/,
    passes: { ...TURNOVER, b1_employees: 50 },
  },
  'B8-11': {
    fails: { ...TURNOVER, b8_turnoverRate: 14.5 },
    at: ['b8_turnoverRate'],
    says: /says 14.5, but the numbers give 0.145161/,
    passes: TURNOVER,
  },
  'B8-12': {
    fails: { ...TURNOVER, b8_turnoverRate: 14.5 },
    at: ['b8_turnoverRate'],
    says: /is 1,450 %/,
    passes: TURNOVER,
  },
  'B8-13': {
    fails: { ...TURNOVER, b8_end: 61 },
    at: ['b8_end'],
    says: /says 61, but B1 has 60/,
    passes: TURNOVER,
  },
};
