import type { Disclosure } from '../datapoint';
import { HAS_STRATEGY } from '../rules/conditions';

export const C1: Disclosure = {
  code: 'C1',
  title: { da: 'Strategi og forretningsmodel', en: 'Strategy and business model' },
  module: 'comprehensive',
  datapoints: [
    {
      id: 'c1_products',
      paragraph: '47(a)',
      label: { da: 'Produkter og tjenesteydelser', en: 'Products and services' },
      type: 'textblock',
      requirement: 'skal',
      name: 'DescriptionOfSignificantGroupsOfProductsAndOrServicesOffered',
    },
    {
      id: 'c1_markets',
      paragraph: '47(b)',
      label: { da: 'Væsentlige markeder', en: 'Significant markets' },
      type: 'textblock',
      requirement: 'skal',
      name: 'DescriptionOfSignificantMarketsTheUndertakingOperatesIn',
    },
    {
      id: 'c1_relations',
      paragraph: '47(c)',
      label: { da: 'Primære forretningsforbindelser', en: 'Main business relationships' },
      type: 'textblock',
      requirement: 'skal',
      name: 'DescriptionOfMainBusinessRelationships',
    },
    {
      id: 'c1_hasStrategy',
      paragraph: '47(d)',
      label: { da: 'Strategi berører bæredygtighed', en: 'Strategy has sustainability elements' },
      type: 'boolean',
      answer: 'tick-box',
      requirement: 'skal, hvis relevant',
      anchor: {
        name: 'DescriptionOfKeyElementsOfStrategyThatRelatesToOrAffectsSustainabilityIssues',
        rows: -1,
        columns: 0,
      },
    },
    {
      id: 'c1_strategy',
      paragraph: '47(d)',
      label: { da: 'Strategielementer om bæredygtighed', en: 'Strategy elements on sustainability' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: HAS_STRATEGY,
      name: 'DescriptionOfKeyElementsOfStrategyThatRelatesToOrAffectsSustainabilityIssues',
    },
  ],
};
