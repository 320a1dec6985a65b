import type { RuleCases } from './rule-case';

export const GENERIC_CASES: RuleCases = {
  'GEN-ERR': { fails: { b1_employees: { error: '#REF!' } }, at: ['b1_employees'], says: /#REF!/ },
  'GEN-CPR': {
    fails: { b7_circText: 'Kontakt Anne Holm, 010190-1234, eller Bo Lund (CPR 0201901234)' },
    at: ['b7_circText'],
    says: /2 numbers that look like civil/,
    passes: { b7_circText: 'P-nummer 1003245678, sag 310290-1234, tlf. 86 12 34 56' },
  },
  'GEN-TYPE': {
    fails: { b1_turnover: '1.234,5' },
    at: ['b1_turnover'],
    says: /“1\.234,5”.*a number/,
    fix: 'Write 1,234.5',
  },
  'GEN-NEG': {
    fails: { b3_s3cat: [-1] },
    at: ['b3_s3cat', 1],
    says: /-1/,
    passes: { b10_payGap: -0.1 },
  },
  'GEN-ENUM': {
    fails: { b7_circ: 'JA' },
    at: ['b7_circ'],
    says: /“JA”.*“YES”/,
    passes: { b7_circ: 'YES' },
    fix: 'Write “YES”',
  },
  'GEN-WS': { fails: { x_currency: 'DKK  ' }, at: ['x_currency'], says: /“DKK {2}”/, fix: 'Write “DKK”' },
  'GEN-FORMULA': {
    fails: { b3_elTot: 80 },
    failsWith: { overwritten: ['b3_elTot'] },
    at: ['b3_elTot'],
    says: /80 as a constant/,
  },
  'GEN-LEAK': {
    fails: {},
    failsWith: { boxes: ['b3_total_energy_consumption'] },
    at: ['b3_totalEnergy'],
    says: /100/,
    passes: { b3_totalEnergy: null },
    passesWith: { boxes: ['b3_total_energy_consumption'] },
  },
};
