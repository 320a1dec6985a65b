import { COMPREHENSIVE } from './comprehensive';
import type { RuleCases } from './rule-case';

export const C4_CASES: RuleCases = {
  'C4-01': {
    fails: { ...COMPREHENSIVE, c4_adaptation: null },
    at: ['c4_adaptation'],
    says: /an answer when climate risks are identified/,
    passes: { ...COMPREHENSIVE, c4_adaptation: 'NO' },
  },
  'C4-02': {
    fails: { ...COMPREHENSIVE, c4_has: false },
    at: ['c4_has'],
    says: /field on climate risks is filled in, but the question is not ticked/,
    passes: COMPREHENSIVE,
    fix: 'Tick the question',
  },
};
