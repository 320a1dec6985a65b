import type { Pillar } from '../../handlingsplan/configuration/configuration';

/** Of several the first that is answered stands for the same key figure. */
export type KeyFigure = string | readonly [string, ...string[]];

/**
 * The key figures by datapoint. A proposal: those that banks, boards and the table of the ESG-skabelon ask for first,
 * as many as one page holds beside energy and emissions.
 */
export const KEY_FIGURES: readonly { readonly pillar: Pillar; readonly ids: readonly KeyFigure[] }[] = [
  {
    pillar: 'E',
    ids: [
      'b3_totalEnergy',
      'b3_scope1',
      'b3_scope2lb',
      'b3_scope2mb',
      'b3_scope3',
      ['b3_totlb', 'b3_s12lb'],
      ['b3_int123lb', 'b3_int12lb'],
      'b6_withdrawal',
      'b7_wasteTotMass',
      'b5_landTotal',
      'b5_landSealed',
    ],
  },
  {
    pillar: 'S',
    ids: [
      'b1_employees',
      'b8_turnoverRate',
      'b9_accidents',
      'b9_rate',
      'b9_fatalities',
      'b10_payGap',
      'b10_cbPct',
      'b10_trainMale',
      'b10_trainFemale',
    ],
  },
  {
    pillar: 'G',
    ids: ['c5_ratio', 'c9_female', 'c9_male', 'b11_convictions', 'b11_fines', 'b1_turnover'],
  },
];
