import { COMPREHENSIVE } from './comprehensive';
import type { RuleCases } from './rule-case';

const REAL_ESTATE = 'NACE M - 68.20 Rental and operating of own or leased real estate';
const CATERING = 'NACE I - 56.21 Event catering activities';

const PLANNED = {
  ...COMPREHENSIVE,
  c3_planStatus: 'Adoption of a transition plan is planned in the future',
  c3_planText: null,
  c3_planYear: 2028,
  c3_planMonth: 2,
  c3_planDay: 29,
  c3_planDate: '2028-02-29',
};

export const C3_CASES: RuleCases = {
  'C3-01': {
    fails: { ...COMPREHENSIVE, c3_targetYear: null },
    at: ['c3_targetYear'],
    says: /blank.*a year when targets are set/,
    passes: COMPREHENSIVE,
  },
  'C3-02': {
    fails: { ...COMPREHENSIVE, c3_baseYear: 2030 },
    at: ['c3_targetYear'],
    says: /target year is 2030, but the base year is 2030/,
    passes: COMPREHENSIVE,
  },
  'C3-03': {
    fails: { ...COMPREHENSIVE, c3_baseYear: 2027 },
    at: ['c3_baseYear'],
    says: /base year is 2027, but the period ends in 2026/,
    passes: { ...COMPREHENSIVE, c3_baseYear: 2026 },
  },
  'C3-04': {
    fails: { ...COMPREHENSIVE, c3_targetYear: 2025 },
    at: ['c3_targetYear'],
    says: /target year is 2025, but the period ends in 2026/,
    passes: { ...COMPREHENSIVE, c3_targetYear: 2026 },
  },
  'C3-05': {
    fails: { ...COMPREHENSIVE, c3_s2lbTarget: null },
    at: ['c3_s2lbTarget'],
    says: /a number of tonnes of CO2e when targets are set/,
    passes: COMPREHENSIVE,
  },
  'C3-06': {
    fails: { ...COMPREHENSIVE, c3_s1Target: 6 },
    at: ['c3_s1Target'],
    says: /target for scope 1 is 6.*base year is only 5/,
    passes: COMPREHENSIVE,
  },
  'C3-07': {
    fails: { ...COMPREHENSIVE, c3_s2lbTarget: 11 },
    at: ['c3_s2lbTarget'],
    says: /target for scope 2 is 11.*base year is only 10/,
    passes: COMPREHENSIVE,
  },
  'C3-08': {
    fails: { ...COMPREHENSIVE, c3_s3catTarget: [20, null, null] },
    at: ['c3_s3catTarget', 3],
    says: /Category 3 has the baseline 12 tonnes.*no target/,
    passes: COMPREHENSIVE,
  },
  'C3-09': {
    fails: { ...COMPREHENSIVE, c3_s12lbTarget: 15 },
    at: ['c3_s12lbTarget'],
    says: /says 15, but the parts give 5 \(1 \+ 4\)/,
    passes: COMPREHENSIVE,
  },
  'C3-10': {
    fails: { ...COMPREHENSIVE, c3_totlbBase: 15 },
    at: ['c3_totlbBase'],
    says: /says 15, but the parts give 57 \(5 \+ 10 \+ 42\)/,
    passes: COMPREHENSIVE,
  },
  'C3-11': {
    fails: { ...COMPREHENSIVE, c3_actions: null },
    at: ['c3_actions'],
    says: /the main actions/,
    passes: COMPREHENSIVE,
  },
  'C3-12': {
    // The template looks at five rows only.
    fails: {
      ...COMPREHENSIVE,
      b1_nace: [CATERING, null, null, null, null, REAL_ESTATE],
      c3_highImpact: false,
    },
    at: ['c3_highImpact'],
    says: /says no, but “NACE M - 68.20.*in row 6/,
    passes: { ...COMPREHENSIVE, b1_nace: [CATERING], c3_highImpact: false },
  },
  'C3-13': {
    fails: { ...COMPREHENSIVE, c3_planStatus: null },
    at: ['c3_planStatus'],
    says: /a status when/,
    passes: COMPREHENSIVE,
  },
  'C3-14': {
    fails: { ...COMPREHENSIVE, c3_planText: null },
    at: ['c3_planText'],
    says: /a description of the adopted plan/,
    passes: COMPREHENSIVE,
  },
  'C3-15': {
    fails: { ...PLANNED, c3_planYear: 2027 },
    at: ['c3_planDay'],
    says: /date of adoption does not exist: day 29 of month 2, year 2027/,
    passes: PLANNED,
  },
  'C3-16': {
    fails: { ...PLANNED, c3_planYear: 2024 },
    at: ['c3_planYear'],
    says: /adopted on 2024-02-29, but the period ends on 2026-12-31/,
    passes: PLANNED,
  },
  'C3-17': {
    fails: { ...COMPREHENSIVE, b3_hasScope3: false },
    at: ['b3_hasScope3'],
    says: /scope 1 and 2 only/,
    passes: COMPREHENSIVE,
  },
};
