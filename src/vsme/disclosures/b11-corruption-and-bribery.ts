import type { Disclosure } from '../datapoint';
import { HAS_CONVICTIONS_OR_FINES } from '../rules/conditions';

export const B11: Disclosure = {
  code: 'B11',
  title: {
    da: 'Domme og bøder for korruption og bestikkelse',
    en: 'Convictions and fines for corruption and bribery',
  },
  module: 'basic',
  datapoints: [
    {
      id: 'b11_has',
      paragraph: '43',
      label: { da: 'Har fået domme/bøder', en: 'Convictions or fines incurred' },
      type: 'boolean',
      answer: 'tick-box',
      requirement: 'skal, hvis relevant',
      anchor: {
        name: 'TotalNumberOfConvictionsForTheViolationOfAntiCorruptionAndAntiBriberyLaws',
        rows: -1,
        columns: 0,
      },
    },
    {
      id: 'b11_convictions',
      paragraph: '43',
      label: { da: 'Antal domme', en: 'Convictions' },
      type: 'decimal',
      unit: 'count',
      requirement: 'skal, hvis relevant',
      condition: HAS_CONVICTIONS_OR_FINES,
      name: 'TotalNumberOfConvictionsForTheViolationOfAntiCorruptionAndAntiBriberyLaws',
    },
    {
      id: 'b11_fines',
      paragraph: '43',
      label: { da: 'Samlet bødestørrelse', en: 'Total fines' },
      type: 'monetary',
      unit: '{x_currency}',
      requirement: 'skal, hvis relevant',
      condition: HAS_CONVICTIONS_OR_FINES,
      name: 'TotalAmountOfFinesForTheViolationOfAnticorruptionAndAntibriberyLaws',
    },
  ],
};
