import { BOTH_MODULES } from './comprehensive';
import type { RuleCases } from './rule-case';

const DESCRIBED = {
  ...BOTH_MODULES,
  c1_products: 'Udlejning af almene boliger',
  c1_markets: 'Aarhus Kommune',
  c1_relations: 'Entreprenører og beboere',
};

export const C1_CASES: RuleCases = {
  'C1-01': {
    fails: { ...DESCRIBED, c1_products: null },
    at: ['c1_products'],
    says: /a short description/,
    passes: DESCRIBED,
  },
  'C1-02': {
    fails: { ...DESCRIBED, c1_markets: '[Beskriv]' },
    at: ['c1_markets'],
    says: /a short description/,
    passes: DESCRIBED,
  },
  'C1-03': {
    fails: { ...DESCRIBED, c1_relations: null },
    at: ['c1_relations'],
    says: /a short description/,
    passes: DESCRIBED,
  },
  'C1-04': {
    fails: { ...DESCRIBED, c1_hasStrategy: true },
    at: ['c1_strategy'],
    says: /a short description/,
    passes: { ...DESCRIBED, c1_hasStrategy: true, c1_strategy: 'CO2-neutral i 2040' },
  },
};
