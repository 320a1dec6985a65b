import type { Disclosure } from '../datapoint';
import { HAS_GOVERNANCE_BODY } from '../rules/conditions';

export const C9: Disclosure = {
  code: 'C9',
  title: { da: 'Kønsfordeling i ledelsesorganet', en: 'Gender diversity in the governance body' },
  module: 'comprehensive',
  datapoints: [
    {
      id: 'c9_has',
      paragraph: '65',
      label: { da: 'Har øverste ledelsesorgan', en: 'Has governance body' },
      type: 'boolean',
      answer: 'tick-box',
      requirement: 'skal, hvis relevant',
      anchor: { name: 'GenderDiversityRatioInGovernanceBody', rows: -3, columns: 0 },
    },
    {
      id: 'c9_female',
      paragraph: '65',
      label: { da: 'Kvinder i øverste ledelsesorgan', en: 'Female board members' },
      type: 'integer',
      unit: 'persons',
      requirement: 'skal, hvis relevant',
      condition: HAS_GOVERNANCE_BODY,
      anchor: { name: 'GenderDiversityRatioInGovernanceBody', rows: -2, columns: 0 },
    },
    {
      id: 'c9_male',
      paragraph: '65',
      label: { da: 'Mænd i øverste ledelsesorgan', en: 'Male board members' },
      type: 'integer',
      unit: 'persons',
      requirement: 'skal, hvis relevant',
      condition: HAS_GOVERNANCE_BODY,
      anchor: { name: 'GenderDiversityRatioInGovernanceBody', rows: -1, columns: 0 },
    },
    // Returns 0 when either count is 0; with no men the ratio is undefined.
    {
      id: 'c9_ratio',
      paragraph: '65',
      label: { da: 'Kvinder/mænd i øverste ledelsesorgan', en: 'Board gender ratio' },
      type: 'decimal',
      unit: 'ratio',
      requirement: 'skal, hvis relevant',
      condition: HAS_GOVERNANCE_BODY,
      name: 'GenderDiversityRatioInGovernanceBody',
      computed: { locked: true },
    },
  ],
};
