import { COMPREHENSIVE } from './comprehensive';
import type { RuleCases } from './rule-case';

/** The turnover is 40 million. */
const REVENUE = { ...COMPREHENSIVE, c8_has: true, c8_coal: 100_000, c8_gas: 200_000, c8_fossil: 300_000 };

export const C8_CASES: RuleCases = {
  'C8-01': {
    fails: { ...COMPREHENSIVE, c8_has: true },
    at: ['c8_weapons'],
    says: /all amounts are blank/,
    passes: { ...COMPREHENSIVE, c8_has: true, c8_chemicals: 0 },
  },
  'C8-02': {
    fails: { ...REVENUE, c8_coal: 50_000_000 },
    at: ['c8_coal'],
    says: /give 50,200,000 \(50,000,000 \+ 200,000\), but the turnover in B1 is 40,000,000/,
    passes: REVENUE,
  },
  'C8-03': {
    fails: { ...REVENUE, c8_fossil: 100_000 },
    at: ['c8_fossil'],
    says: /says 100,000, but the parts give 300,000/,
    passes: REVENUE,
  },
  'C8-04': {
    fails: { ...REVENUE, c8_has: false },
    at: ['c8_has'],
    says: /amount is filled in, but the question is not ticked/,
    passes: REVENUE,
    fix: 'Tick the question',
  },
  'C8-05': {
    fails: { ...COMPREHENSIVE, c8_bmNone: false },
    at: ['c8_bmCoal'],
    says: /Neither/,
    passes: { ...COMPREHENSIVE, c8_bmNone: false, c8_bmPower: true },
  },
  'C8-06': {
    fails: { ...COMPREHENSIVE, c8_bmOil: true, c8_bmGas: true },
    at: ['c8_bmNone'],
    says: /together with 2 of the four/,
    passes: COMPREHENSIVE,
  },
  'C8-07': {
    // Exactly 1 % reaches the threshold.
    fails: { ...REVENUE, c8_coal: 400_000 },
    at: ['c8_bmCoal'],
    says: /1 % of the turnover comes from coal; the threshold is 1 %/,
    passes: { ...REVENUE, c8_coal: 399_999 },
  },
};
