import { COMPREHENSIVE } from './comprehensive';
import type { RuleCases } from './rule-case';

export const C9_CASES: RuleCases = {
  'C9-01': {
    fails: { ...COMPREHENSIVE, c9_male: null },
    at: ['c9_male'],
    says: /a number of members/,
    passes: { ...COMPREHENSIVE, c9_male: 0 },
  },
  'C9-02': {
    fails: { ...COMPREHENSIVE, c9_ratio: 1.33 },
    at: ['c9_ratio'],
    says: /says 1.33, but 3 \/ 4 is 0.75/,
    passes: COMPREHENSIVE,
  },
  'C9-03': {
    // What the template calculates for a board without men.
    fails: { ...COMPREHENSIVE, c9_male: 0, c9_ratio: 0 },
    at: ['c9_ratio'],
    says: /says 0, but with 3 women and 0 men/,
    passes: { ...COMPREHENSIVE, c9_male: 0, c9_ratio: '-' },
  },
  'C9-04': {
    fails: { ...COMPREHENSIVE, c9_female: 2.5 },
    at: ['c9_female'],
    says: /says 2.5, which is not a whole number/,
    passes: COMPREHENSIVE,
  },
};
