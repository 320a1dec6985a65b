import type { RuleCases } from './rule-case';

const PRACTICES = { b2_has: true, b2_topics: [true], b2_public: false, b2_target: true };
const COOPERATIVE = { b1_legalForm: 'cooperative', b1_legalFormOther: null, b2_coopInvestment: 1000 };

export const B2_CASES: RuleCases = {
  'B2-01': {
    fails: { ...PRACTICES, b2_topics: [false, false] },
    at: ['b2_topics', 1],
    says: /no topic is ticked/,
    passes: PRACTICES,
  },
  'B2-02': {
    fails: { ...PRACTICES, b2_has: false },
    at: ['b2_has'],
    says: /is not ticked/,
    passes: PRACTICES,
    fix: 'Tick the question',
  },
  'B2-03': {
    fails: { ...PRACTICES, b2_target: null },
    at: ['b2_target'],
    says: /blank.*a yes or a no/,
    passes: PRACTICES,
  },
  'B2-04': {
    fails: { b2_coopInvestment: 1000 },
    at: ['b2_coopInvestment'],
    says: /legal form in B1 is “other/,
    passes: COOPERATIVE,
  },
};
