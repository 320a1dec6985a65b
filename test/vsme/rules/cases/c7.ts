import { COMPREHENSIVE } from './comprehensive';
import type { RuleCases } from './rule-case';

const INCIDENTS = {
  ...COMPREHENSIVE,
  c7_incidents: 'YES',
  c7_types: [false, false, false, true, true],
  c7_otherText: 'Chikane',
};
const IN_VALUE_CHAIN = {
  ...COMPREHENSIVE,
  c7_valueChain: 'YES',
  c7_valueChainText: 'En underentreprenør betalte ikke løn.',
};

export const C7_CASES: RuleCases = {
  'C7-01': {
    fails: { ...COMPREHENSIVE, c7_incidents: null },
    at: ['c7_incidents'],
    says: /a yes or a no/,
    passes: COMPREHENSIVE,
  },
  'C7-02': {
    fails: { ...INCIDENTS, c7_types: [false, false, false, false, false], c7_otherText: null },
    at: ['c7_types', 1],
    says: /no type is ticked/,
    passes: INCIDENTS,
  },
  'C7-03': {
    fails: { ...INCIDENTS, c7_incidents: 'NO' },
    at: ['c7_types', 4],
    says: /ticked \(2\), but the answer to the question is “NO”/,
    passes: INCIDENTS,
  },
  'C7-04': {
    fails: { ...INCIDENTS, c7_otherText: null },
    at: ['c7_otherText'],
    says: /“Other” is ticked/,
    passes: INCIDENTS,
  },
  'C7-05': {
    fails: { ...IN_VALUE_CHAIN, c7_valueChainText: null },
    at: ['c7_valueChainText'],
    says: /a description when/,
    passes: IN_VALUE_CHAIN,
  },
  'C7-06': {
    fails: { ...IN_VALUE_CHAIN, c7_valueChain: 'NO' },
    at: ['c7_valueChainText'],
    says: /answer is no, but the cell says “En underentreprenør/,
    passes: COMPREHENSIVE,
  },
  'C7-07': {
    fails: { ...COMPREHENSIVE, c7_valueChain: null },
    at: ['c7_valueChain'],
    says: /a yes or a no/,
    passes: COMPREHENSIVE,
  },
};
