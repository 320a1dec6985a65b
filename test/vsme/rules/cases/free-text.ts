import type { RuleCases } from './rule-case';

const UNCHANGED = {
  g_prevUnchanged: true,
  g_prevList: ['B1 - Basis for Preparation', 'B6 - Water'],
  g_prevLink: 'https://eksempel.dk/esg-2025',
};

export const FREE_TEXT_CASES: RuleCases = {
  G01: {
    fails: { ...UNCHANGED, g_prevList: [null] },
    at: ['g_prevList', 1],
    says: /none is chosen/,
    passes: UNCHANGED,
  },
  G02: {
    fails: { ...UNCHANGED, g_prevList: ['B6 - Water', null, 'B6 - Water'] },
    at: ['g_prevList', 3],
    says: /“B6 - Water” stands in both row 1 and row 3/,
    passes: UNCHANGED,
  },
  G03: {
    fails: { ...UNCHANGED, g_prevLink: 'se hjemmesiden' },
    at: ['g_prevLink'],
    says: /it says “se hjemmesiden”/,
    passes: UNCHANGED,
  },
  'CX-01': {
    fails: { c1_products: 'Boliger', c6_policy: 'YES' },
    at: ['b1_module'],
    says: /C1, C6 is filled in/,
  },
};
