import type { RuleCases } from './rule-case';

const SITES = {
  b5_hasSites: true,
  b5_unit: 'hectares (ha)',
  b5_siteId: [1],
  b5_area: [2.5],
  b5_in: [true],
};
const LAND = { b5_landUnit: 'hectares (ha)', b5_landTotal: 10, b5_landSealed: 6, b5_landOn: 4 };

export const B5_CASES: RuleCases = {
  'B5-01': {
    fails: { ...SITES, b5_unit: null },
    at: ['b5_unit'],
    says: /a unit from the list/,
    passes: SITES,
  },
  'B5-02': {
    fails: { b5_hasSites: true, b5_unit: 'hectares (ha)' },
    at: ['b5_siteId', 1],
    says: /none is chosen/,
    passes: SITES,
  },
  'B5-03': {
    fails: { ...SITES, b5_in: [false] },
    at: ['b5_in', 1],
    says: /Row 1 does not say/,
    passes: SITES,
  },
  'B5-04': {
    fails: { ...SITES, b5_siteId: [3] },
    at: ['b5_siteId', 1],
    says: /Site 3 has no address/,
    passes: SITES,
  },
  'B5-05': {
    fails: { ...SITES, b5_siteId: [1, 1], b5_area: [2.5, 1], b5_in: [true, true] },
    at: ['b5_siteId', 2],
    says: /row 1 and row 2/,
    passes: { ...SITES, b5_siteId: [1, 2], b5_area: [2.5, 1], b5_in: [true, true] },
  },
  'B5-06': {
    fails: { ...SITES, b5_near: [true] },
    at: ['b5_in', 1],
    says: /both as in and as near/,
    passes: SITES,
  },
  'B5-07': {
    fails: { ...LAND, b5_landUnit: null },
    at: ['b5_landUnit'],
    says: /area is 10/,
    passes: LAND,
  },
  'B5-08': {
    fails: { ...LAND, b5_landOn: 4.1 },
    at: ['b5_landTotal'],
    says: /parts give 10.1 \(6 \+ 4.1\)/,
    passes: LAND,
  },
};
