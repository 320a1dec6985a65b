import type { RuleCases } from './rule-case';

export const B6_CASES: RuleCases = {
  'B6-01': { fails: { b6_withdrawal: null }, at: ['b6_withdrawal'], says: /a number of m³/ },
  'B6-02': { fails: { b6_stress: null }, at: ['b6_stress'], says: /a number of m³/ },
  'B6-03': { fails: { b6_stress: 501 }, at: ['b6_stress'], says: /is 501.*is only 500/ },
  'B6-04': {
    fails: { b6_hasProcess: true },
    at: ['b6_discharge'],
    says: /a number of m³/,
    passes: { b6_hasProcess: true, b6_discharge: 490 },
  },
  'B6-05': {
    fails: { b6_discharge: 600 },
    at: ['b6_discharge'],
    says: /discharge is 600.*only 500/,
    passes: { b6_discharge: 500 },
  },
  'B6-06': {
    fails: { b6_discharge: 490, b6_consumption: 11 },
    at: ['b6_consumption'],
    says: /says 11, but 500 − 490 is 10/,
    passes: { b6_discharge: 490, b6_consumption: 10 },
  },
  'B6-07': {
    fails: { b6_stress: 20 },
    at: ['b6_stress'],
    says: /says 20 m³, but all 1 sites/,
    passes: { b6_stress: 20, b1_site_country: ['Italy'], b1_site_gps: ['45.46,9.19'] },
  },
};
