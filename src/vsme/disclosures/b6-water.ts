import type { Disclosure } from '../datapoint';
import { HAS_WATER_PROCESSES } from '../rules/conditions';

export const B6: Disclosure = {
  code: 'B6',
  title: { da: 'Vand', en: 'Water' },
  module: 'basic',
  datapoints: [
    {
      id: 'b6_withdrawal',
      paragraph: '35',
      label: { da: 'Vandudtag, alle lokationer', en: 'Water withdrawal, all sites' },
      type: 'decimal',
      unit: 'm3',
      requirement: 'skal',
      name: 'TotalAmountOfWaterWithdrawnFromAllSites',
    },
    // Mandatory in EFRAG (type 0); the Danish ESG-skabelon says no Danish areas are under water stress.
    {
      id: 'b6_stress',
      paragraph: '35',
      label: { da: 'Vandudtag i områder med vandstress', en: 'Water withdrawal in high-stress areas' },
      type: 'decimal',
      unit: 'm3',
      requirement: 'skal',
      name: 'AmountOfWaterWithdrawnAtSitesLocatedInAreasOfHighWaterStress',
    },
    {
      id: 'b6_hasProcess',
      paragraph: '36',
      label: { da: 'Væsentligt vandforbrug', en: 'Water-consuming processes' },
      type: 'boolean',
      answer: 'tick-box',
      requirement: 'skal, hvis relevant',
      anchor: { name: 'WaterDischargeFromUndertakingProductionProcesses', rows: -1, columns: 0 },
    },
    {
      id: 'b6_discharge',
      paragraph: '36',
      label: { da: 'Vandudledning', en: 'Water discharge' },
      type: 'decimal',
      unit: 'm3',
      requirement: 'skal, hvis relevant',
      condition: HAS_WATER_PROCESSES,
      name: 'WaterDischargeFromUndertakingProductionProcesses',
    },
    {
      id: 'b6_consumption',
      paragraph: '36',
      label: { da: 'Vandforbrug, alle lokationer', en: 'Water consumption' },
      type: 'decimal',
      unit: 'm3',
      requirement: 'skal, hvis relevant',
      condition: HAS_WATER_PROCESSES,
      name: 'TotalWaterConsumption',
      computed: { locked: true },
    },
    // A row of the Danish ESG-skabelon without a counterpart in EFRAG's template.
    {
      id: 'b6_consumptionStress',
      paragraph: '36',
      label: { da: 'Vandforbrug i områder med vandstress', en: 'Water consumption in high-stress areas' },
      type: 'decimal',
      unit: 'm3',
      requirement: 'skal, hvis relevant',
      condition: HAS_WATER_PROCESSES,
    },
  ],
};
