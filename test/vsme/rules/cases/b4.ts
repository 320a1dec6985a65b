import type { RuleCases } from './rule-case';

const HERE = {
  b4_required: true,
  b4_public: false,
  b4_unit: 'kilograms (kg)',
  b4_pollutant: ['Ammonia (NH3)'],
  b4_air: [12],
};

export const B4_CASES: RuleCases = {
  'B4-01': { fails: { ...HERE, b4_public: null }, at: ['b4_public'], says: /yes or a no/, passes: HERE },
  'B4-02': {
    fails: { b4_required: true, b4_public: true, b4_url: 'på hjemmesiden' },
    at: ['b4_url'],
    says: /“på hjemmesiden” is not a link/,
    passes: { b4_required: true, b4_public: true, b4_url: 'www.eksempel.dk/miljo' },
  },
  'B4-03': { fails: { ...HERE, b4_unit: null }, at: ['b4_unit'], says: /a unit from the list/, passes: HERE },
  'B4-04': {
    fails: { ...HERE, b4_pollutant: [null], b4_air: [null] },
    at: ['b4_pollutant', 1],
    says: /No row has both/,
    passes: HERE,
  },
  'B4-05': {
    fails: { ...HERE, b4_pollutant: ['Ammonia (NH3)', null], b4_soil: [null, 3] },
    at: ['b4_pollutant', 2],
    says: /Row 2 has an amount, but no pollutant/,
    passes: HERE,
  },
  'B4-06': {
    fails: { ...HERE, b4_pollutant: ['Ammonia (NH3)', 'Ammonia (NH3)'], b4_air: [12, 3] },
    at: ['b4_pollutant', 2],
    says: /row 1 and row 2/,
    passes: { ...HERE, b4_pollutant: ['Ammonia (NH3)', 'Alachlor'], b4_air: [12, 3] },
  },
  'B4-07': {
    fails: { ...HERE, b4_public: true },
    at: ['b4_public'],
    says: /1 pollutant, but .* public elsewhere/,
    passes: HERE,
  },
};
