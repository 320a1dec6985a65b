import type { RuleCases } from './rule-case';

export const B3_CASES: RuleCases = {
  'B3-01': {
    fails: { b3_totalEnergy: null },
    at: ['b3_totalEnergy'],
    says: /MWh/,
  },
  'B3-02': {
    fails: {
      b3_elRen: null,
      b3_elNon: null,
      b3_selfRen: null,
      b3_selfNon: null,
      b3_fuelRen: null,
      b3_fuelNon: null,
    },
    at: ['b3_elRen'],
    says: /all six/,
  },
  'B3-03': { fails: { b3_elTot: 130 }, at: ['b3_elTot'], says: /says 130.*80 \(60 \+ 20\)/ },
  'B3-04': { fails: { b3_selfTot: 6 }, at: ['b3_selfTot'], says: /says 6.*5 \(5 \+ 0\)/ },
  'B3-05': {
    fails: { b3_fuelTot: 15.01 },
    at: ['b3_fuelTot'],
    says: /15\.01/,
    passes: { b3_fuelTot: 15.004 },
  },
  'B3-06': { fails: { b3_totalEnergy: 99.9 }, at: ['b3_totalEnergy'], says: /99\.9 MWh.*100 MWh/ },
  'B3-07': { fails: { b3_totalEnergy: 140 }, at: ['b3_totalEnergy'], says: /difference is 40 MWh/ },
  'B3-08': { fails: { b3_scope1: null }, at: ['b3_scope1'], says: /CO2e/, passes: { b3_scope1: 0 } },
  'B3-09': { fails: { b3_scope2lb: '[Indsæt tons CO₂e]' }, at: ['b3_scope2lb'], says: /CO2e/ },
  'B3-10': { fails: { b3_s12lb: 11 }, at: ['b3_s12lb'], says: /says 11.*10 \(2\.5 \+ 7\.5\)/ },
  'B3-11': { fails: { b3_s12mb: 3 }, at: ['b3_s12mb'], says: /says 3.*3\.5/ },
  'B3-12': { fails: { b3_s3cat: null }, at: ['b3_s3cat', 1], says: /all 15/ },
  'B3-13': {
    fails: { b3_hasScope3: false },
    at: ['b3_hasScope3'],
    says: /2 categories with 30 tonnes/,
    fix: 'Tick scope 3',
  },
  'B3-14': { fails: { b3_scope3: 25 }, at: ['b3_scope3'], says: /says 25.*30 \(20 \+ 10\)/ },
  'B3-15': { fails: { b3_totlb: 10 }, at: ['b3_totlb'], says: /says 10.*40/ },
  'B3-16': { fails: { b3_totmb: 40 }, at: ['b3_totmb'], says: /says 40.*33\.5/ },
  'B3-17': {
    fails: { b3_int12lb: 0.0000025 },
    at: ['b3_int12lb'],
    says: /0\.0000025, but 10 \/ 40,000,000 is 0\.00000025/,
    passes: { b3_int12lb: 0.00000025 },
  },
  'B3-18': { fails: { b3_int123lb: 0.000002 }, at: ['b3_int123lb'], says: /0\.000002, but 40/ },
  'B3-19': { fails: { b3_int123lb: '-' }, at: ['b3_int12lb'], says: /40,000,000/ },
  'B3-20': { fails: { b3_scope1: 0 }, at: ['b3_scope1'], says: /10 MWh/ },
};
