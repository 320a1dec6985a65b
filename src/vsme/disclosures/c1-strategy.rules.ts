import { HAS_STRATEGY, whenever } from '../rules/conditions';
import { required, type VsmeRule } from '../rules/kinds';

const C1 = {
  disclosure: 'C1',
  severity: 'error',
  unlessSensitive: 'c1_strategy_business_model_and_sustainability_initiatives',
} as const;

const DESCRIPTION = { da: 'en kort beskrivelse', en: 'a short description' };

export const C1_RULES: readonly VsmeRule[] = [
  required({
    ...C1,
    id: 'C1-01',
    paragraph: '47(a)',
    source: 'EFRAG H527; ESG-skabelonen: skal',
    title: {
      da: 'Væsentlige produkter og ydelser skal beskrives',
      en: 'Significant products and services must be described',
    },
    help: {
      da: 'For en almen boligorganisation er det fx udlejning, drift og vedligehold af almene boliger.',
      en: 'For a non-profit housing organisation this is for instance letting, running and maintaining dwellings.',
    },
    datapoints: ['c1_products'],
    expected: DESCRIPTION,
  }),
  required({
    ...C1,
    id: 'C1-02',
    paragraph: '47(b)',
    source: 'EFRAG H528; ESG-skabelonen: skal',
    title: { da: 'Væsentlige markeder skal beskrives', en: 'Significant markets must be described' },
    help: {
      da: 'Skriv, hvor I arbejder og for hvem, fx kommuner og boligtyper.',
      en: 'Say where you work and for whom, for instance municipalities and kinds of dwelling.',
    },
    datapoints: ['c1_markets'],
    expected: DESCRIPTION,
  }),
  required({
    ...C1,
    id: 'C1-03',
    paragraph: '47(c)',
    source: 'EFRAG H529; ESG-skabelonen: skal',
    title: {
      da: 'Vigtige forretningsforbindelser skal beskrives',
      en: 'Main business relationships must be described',
    },
    help: {
      da: 'Det er fx leverandører, entreprenører, kommuner og beboerne selv.',
      en: 'These are for instance suppliers, contractors, municipalities and the residents themselves.',
    },
    datapoints: ['c1_relations'],
    expected: DESCRIPTION,
  }),
  required({
    ...C1,
    id: 'C1-04',
    paragraph: '47(d)',
    source: 'EFRAG H531',
    title: {
      da: 'Strategiens bæredygtige elementer skal beskrives',
      en: 'The sustainability elements of the strategy must be described',
    },
    help: {
      da: 'Beskriv de vigtigste elementer, eller fjern svaret, at strategien har nogen.',
      en: 'Describe the key elements, or untick that the strategy has any.',
    },
    datapoints: ['c1_strategy'],
    expected: DESCRIPTION,
    ...whenever(HAS_STRATEGY),
  }),
];
