import type { RuleCases } from './rule-case';

/** At 151 employees the sources agree. */
const PAY = { b1_employees: 151, b10_payMale: 245, b10_payFemale: 231, b10_payGap: 14 / 245 };

export const B10_CASES: RuleCases = {
  'B10-01': { fails: { b10_minWage: null }, at: ['b10_minWage'], says: /yes or a no/ },
  'B10-02': {
    fails: { ...PAY, b10_payFemale: null, b10_payGap: null },
    at: ['b10_payFemale'],
    says: /151 employees, but the hourly pay is not given/,
    passes: PAY,
  },
  'B10-03': {
    fails: { ...PAY, b10_payGap: 5.7143 },
    at: ['b10_payGap'],
    says: /says 5.7143, but the numbers give 0.0571429/,
    passes: PAY,
  },
  'B10-04': {
    fails: { b10_payGap: 5.7 },
    at: ['b10_payGap'],
    says: /says 5.7, which is 570 %/,
    passes: { b10_payGap: -1 },
  },
  'B10-05': { fails: { b10_cbCount: null }, at: ['b10_cbCount'], says: /a number of employees/ },
  'B10-06': { fails: { b10_cbCount: 43 }, at: ['b10_cbCount'], says: /is 43.*only 42/ },
  'B10-07': { fails: { b10_cbPct: 92.7 }, at: ['b10_cbPct'], says: /says 92.7, which is 9,270 %/ },
  'B10-08': { fails: { b10_cbPct: 0.9 }, at: ['b10_cbPct'], says: /says 0.9, but the numbers give 1/ },
  'B10-09': {
    fails: { b10_trainMale: null, b10_trainFemale: null },
    at: ['b10_trainMale'],
    says: /None of the groups/,
  },
  'B10-10': {
    fails: { b10_trainFemale: null },
    at: ['b10_trainFemale'],
    says: /22 employees in the group/,
  },
  'B10-11': { fails: { b10_trainMale: 2040 }, at: ['b10_trainMale'], says: /2,040 hours per employee/ },
};
