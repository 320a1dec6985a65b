import type { RuleCases } from './rule-case';

export const B11_CASES: RuleCases = {
  'B11-01': {
    fails: { b11_has: true, b11_convictions: 1 },
    at: ['b11_fines'],
    says: /a number when there are convictions/,
    passes: { b11_has: true, b11_convictions: 1, b11_fines: 0 },
  },
  'B11-02': {
    fails: { b11_has: true, b11_convictions: 1.5, b11_fines: 10 },
    at: ['b11_convictions'],
    says: /says 1.5/,
    passes: { b11_has: true, b11_convictions: 1, b11_fines: 10 },
  },
  'B11-03': {
    fails: { b11_convictions: 1 },
    at: ['b11_has'],
    says: /not ticked/,
    passes: { b11_has: true, b11_convictions: 1, b11_fines: 10 },
    fix: 'Tick the question',
  },
};
