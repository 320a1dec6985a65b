import { BOTH_MODULES } from './comprehensive';
import type { RuleCases } from './rule-case';

const PRACTICES = {
  ...BOTH_MODULES,
  b2_has: true,
  b2_topics: [true],
  b2_public: true,
  b2_target: true,
  c2_desc: 'Energirenovering',
  c2_targetDesc: '20 % mindre energi i 2030',
};

export const C2_CASES: RuleCases = {
  'C2-01': {
    fails: { ...PRACTICES, c2_desc: null },
    at: ['c2_desc'],
    says: /a description/,
    passes: PRACTICES,
  },
  'C2-02': {
    fails: { ...PRACTICES, c2_targetDesc: null },
    at: ['c2_targetDesc'],
    says: /a description of the targets/,
    passes: PRACTICES,
  },
};
