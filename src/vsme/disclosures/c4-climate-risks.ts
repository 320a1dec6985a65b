import type { Disclosure } from '../datapoint';

export const C4: Disclosure = {
  code: 'C4',
  title: { da: 'Klimarisici', en: 'Climate risks' },
  module: 'comprehensive',
  datapoints: [
    {
      id: 'c4_has',
      paragraph: '57',
      label: { da: 'Har identificeret klimarisici', en: 'Climate risks identified' },
      type: 'boolean',
      answer: 'tick-box',
      requirement: 'skal, hvis relevant',
      anchor: {
        name: 'DescriptionOfClimateRelatedHazardsAndClimateRelatedTransitionEvents',
        rows: -1,
        columns: 0,
      },
    },
    {
      id: 'c4_hazards',
      paragraph: '57(a)',
      label: { da: 'Klimarisici, beskrivelse', en: 'Climate hazards and transition events' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: { da: 'der er identificeret klimarisici', en: 'climate risks identified' },
      name: 'DescriptionOfClimateRelatedHazardsAndClimateRelatedTransitionEvents',
    },
    // The text of the Danish ESG-skabelon for the activities and value-chain columns repeats the word assets
    // by mistake.
    {
      id: 'c4_exposure',
      paragraph: '57(b)',
      label: { da: 'Eksponering og sårbarhed', en: 'Exposure and sensitivity' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: { da: 'der er identificeret klimarisici', en: 'climate risks identified' },
      name: 'DisclosureOfHowItHasAssessedTheExposureAndSensitivityOfItsAssetsActivitiesAndValueChainToTheseHazardsAndTransitionEvents',
    },
    {
      id: 'c4_horizons',
      paragraph: '57(c)',
      label: { da: 'Tidshorisonter', en: 'Time horizons' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: { da: 'der er identificeret klimarisici', en: 'climate risks identified' },
      name: 'TimeHorizonsOfAnyClimateRelatedHazardsAndTransitionEventsIdentified',
    },
    {
      id: 'c4_adaptation',
      paragraph: '57(d)',
      label: { da: 'Klimatilpasning igangsat', en: 'Adaptation actions undertaken' },
      type: 'boolean',
      answer: 'yes-no',
      requirement: 'skal, hvis relevant',
      condition: { da: 'der er identificeret klimarisici', en: 'climate risks identified' },
      name: 'DisclosureOfWhetherItHasUndertakenClimateChangeAdaptationActionsForAnyClimateRelatedHazardsAndTransitionEvents',
    },
    {
      id: 'c4_adverse',
      paragraph: '58',
      label: { da: 'Mulig finansiel påvirkning', en: 'Potential adverse effects' },
      type: 'textblock',
      requirement: 'kan',
      name: 'PotentialAdverseEffectsOfClimateRisksThatMayAffectItsFinancialPerformanceOrBusinessOperationsInTheShortMediumOrLongTermIndicatingWhetherItAssessesTheRisksToBeHighMediumOrLow',
    },
  ],
};
