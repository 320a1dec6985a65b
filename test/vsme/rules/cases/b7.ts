import type { RuleCases } from './rule-case';

const PAPER = '    20 01 01 - Non-Hazardous - Paper and cardboard';
const PAINT = '    20 01 27 - Hazardous - Paint, inks, adhesives and resins containing hazardous substances';
const MATERIALS = {
  b7_hasMaterials: true,
  b7_matName: ['Beton', 'Træ'],
  b7_matQty: [2, 500],
  b7_matUnit: ['metric tonnes (t)', 'kilograms (kg)'],
  b7_matTotMass: 2500,
};

export const B7_CASES: RuleCases = {
  'B7-01': { fails: { b7_circ: null }, at: ['b7_circ'], says: /yes or a no/ },
  'B7-02': { fails: { b7_circText: null }, at: ['b7_circText'], says: /a description/ },
  'B7-03': {
    fails: { b7_circ: 'NO' },
    at: ['b7_circText'],
    says: /answer is no.*“Byggematerialer/,
    passes: { b7_circ: 'NO', b7_circText: null },
  },
  'B7-04': {
    fails: { b7_wasteType: [null], b7_wasteRecycled: [null], b7_wasteDisposal: [null] },
    at: ['b7_wasteType', 1],
    says: /is empty/,
  },
  'B7-05': {
    fails: { b7_wasteType: ['  20 01 - Separately collected fractions'] },
    at: ['b7_wasteType', 1],
    says: /“ {2}20 01 - Separately collected fractions” is not a six-digit code/,
  },
  'B7-06': {
    fails: { b7_wasteDisposal: [null] },
    at: ['b7_wasteDisposal', 1],
    says: /Waste no. 1 lacks disposed amount/,
  },
  'B7-07': {
    fails: { b7_wasteType: [PAPER, PAPER] },
    at: ['b7_wasteType', 2],
    says: /row 1 and row 2/,
    passes: { b7_wasteType: [PAPER, PAINT] },
  },
  'B7-08': {
    fails: { b7_wasteRow: [13] },
    at: ['b7_wasteRow', 1],
    says: /says 13, but the parts give 12 \(10 \+ 2\)/,
  },
  'B7-09': {
    fails: { b7_wasteTotUnit: null },
    at: ['b7_wasteTotUnit'],
    says: /unit of the totals is \(blank\)/,
  },
  'B7-10': {
    fails: { b7_wasteHazMass: 1 },
    at: ['b7_wasteHazMass'],
    says: /says 1, but the rows give 0/,
  },
  'B7-11': {
    fails: { b7_wasteNonMass: 12_000 },
    at: ['b7_wasteNonMass'],
    says: /says 12,000, but the rows give 12/,
    passes: { b7_wasteUnit: ['kilograms (kg)'], b7_wasteNonMass: 0.012 },
  },
  'B7-12': {
    fails: { b7_wasteTotMass: 11 },
    at: ['b7_wasteTotMass'],
    says: /says 11.*give 12/,
  },
  'B7-13': {
    fails: { b7_wasteTotMass: 24 },
    at: ['b7_wasteTotMass'],
    says: /says 24, but the rows give 12/,
  },
  'B7-14': {
    fails: { b7_wasteUnit: ['cubic meters (m3)'], b7_wasteTotVol: 11 },
    at: ['b7_wasteTotVol'],
    says: /says 11, but the rows give 12/,
    passes: { b7_wasteUnit: ['cubic meters (m3)'], b7_wasteTotVol: 12 },
  },
  'B7-15': {
    fails: { b7_hasMaterials: true },
    at: ['b7_matName', 1],
    says: /No row has material, amount and unit/,
    passes: MATERIALS,
  },
  'B7-16': {
    fails: { ...MATERIALS, b7_matUnit: ['metric tonnes (t)', null] },
    at: ['b7_matUnit', 2],
    says: /Material no. 2 lacks unit/,
    passes: MATERIALS,
  },
  'B7-17': {
    fails: { ...MATERIALS, b7_matTotMass: 502 },
    at: ['b7_matTotMass'],
    says: /says 502 kg, but the rows give 2,500 kg/,
    passes: MATERIALS,
  },
  'B7-18': {
    fails: { ...MATERIALS, b7_hasMaterials: null },
    at: ['b7_hasMaterials'],
    says: /not ticked/,
    passes: MATERIALS,
    fix: 'Tick the question',
  },
};
