import { COMPREHENSIVE } from './comprehensive';
import type { RuleCases } from './rule-case';

const NO_TICKS = [false, false, false, false, false, false];

export const C6_CASES: RuleCases = {
  'C6-01': {
    fails: { ...COMPREHENSIVE, c6_policy: null },
    at: ['c6_policy'],
    says: /a yes or a no/,
    passes: { ...COMPREHENSIVE, c6_policy: 'NO' },
  },
  'C6-02': {
    fails: { ...COMPREHENSIVE, c6_content: NO_TICKS },
    at: ['c6_content', 1],
    says: /nothing is ticked/,
    passes: COMPREHENSIVE,
  },
  'C6-03': {
    fails: { ...COMPREHENSIVE, c6_policy: 'NO' },
    at: ['c6_content', 4],
    says: /ticked \(3\), but the answer to the question is “NO”/,
    passes: COMPREHENSIVE,
  },
  'C6-04': {
    fails: { ...COMPREHENSIVE, c6_content: [true, false, false, false, false, false] },
    at: ['c6_content', 6],
    says: /described as “Mobning”, but not ticked/,
    passes: COMPREHENSIVE,
    fix: 'Tick “Other”',
  },
  'C6-05': {
    fails: { ...COMPREHENSIVE, c6_complaint: null },
    at: ['c6_complaint'],
    says: /a yes or a no/,
    passes: { ...COMPREHENSIVE, c6_complaint: 'NO' },
  },
};
