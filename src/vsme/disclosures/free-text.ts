import type { Disclosure } from '../datapoint';
import { REPEATS_PREVIOUS_REPORT } from '../rules/conditions';

export const GEN: Disclosure = {
  code: 'GEN',
  title: { da: 'Øvrige generelle oplysninger', en: 'Other general information' },
  module: 'general',
  datapoints: [
    {
      id: 'g_intro',
      paragraph: '10',
      label: { da: 'Øvrige generelle oplysninger', en: 'Other general or entity-specific information' },
      type: 'textblock',
      requirement: 'ikke i skabelonen',
      name: 'DisclosureOfAnyOtherGeneralAndOrEntitySpecificInformation',
    },
    {
      id: 'g_prevUnchanged',
      paragraph: '16',
      label: {
        da: 'Uændrede oplysninger fra forrige periode',
        en: 'Contains unchanged prior-period disclosures',
      },
      type: 'boolean',
      answer: 'tick-box',
      requirement: 'ikke i skabelonen',
      name: 'ReportContainsDisclosuresFromThePreviousReportingPeriodThatRemainUnchanged',
    },
    {
      id: 'g_prevList',
      paragraph: '16',
      label: { da: 'Liste over uændrede oplysningspunkter', en: 'List of unchanged disclosures' },
      type: 'choice',
      list: 'enum_ListOmittedDisclosures',
      requirement: 'ikke i skabelonen',
      condition: REPEATS_PREVIOUS_REPORT,
      name: 'ListOfDisclosuresForWhichNoChangesAreReportedComparedToThePreviousPeriodReporting',
      repeats: true,
    },
    {
      id: 'g_prevLink',
      paragraph: '16',
      label: { da: 'Link til forrige rapport', en: 'Link to previous report' },
      type: 'url',
      requirement: 'ikke i skabelonen',
      condition: REPEATS_PREVIOUS_REPORT,
      name: 'LinkToPreviousReportContainingDisclosuresThatRemainUnchanged',
    },
  ],
};

export const ENV: Disclosure = {
  code: 'ENV',
  title: { da: 'Øvrige miljøoplysninger', en: 'Other environmental information' },
  module: 'general',
  datapoints: [
    {
      id: 'e_otherEnv',
      paragraph: '10',
      label: { da: 'Øvrige miljøoplysninger', en: 'Other environmental disclosures' },
      type: 'textblock',
      requirement: 'ikke i skabelonen',
      name: 'DisclosureOfAnyOtherEnvironmentalAndOrEntitySpecificEnvironmentalDisclosures',
    },
  ],
};

export const SOC: Disclosure = {
  code: 'SOC',
  title: { da: 'Øvrige sociale oplysninger', en: 'Other social information' },
  module: 'general',
  datapoints: [
    {
      id: 's_otherSoc',
      paragraph: '10',
      label: { da: 'Øvrige sociale oplysninger', en: 'Other social disclosures' },
      type: 'textblock',
      requirement: 'ikke i skabelonen',
      name: 'DisclosureOfAnyOtherSocialAndOrEntitySpecificSocialDisclosures',
    },
  ],
};

export const GOV: Disclosure = {
  code: 'GOV',
  title: { da: 'Øvrige ledelsesoplysninger', en: 'Other governance information' },
  module: 'general',
  datapoints: [
    {
      id: 'g_otherGov',
      paragraph: '10',
      label: { da: 'Øvrige ledelsesoplysninger', en: 'Other governance disclosures' },
      type: 'textblock',
      requirement: 'ikke i skabelonen',
      name: 'DisclosureOfAnyOtherGovernanceAndOrEntitySpecificGovernanceDisclosures',
    },
  ],
};
