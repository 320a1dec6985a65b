import type { Disclosure } from '../datapoint';
import { HAS_OTHER_INCIDENTS, HAS_RIGHTS_INCIDENTS, HAS_VALUE_CHAIN_INCIDENTS } from '../rules/conditions';

export const C7: Disclosure = {
  code: 'C7',
  title: {
    da: 'Alvorlige negative menneskerettighedshændelser',
    en: 'Severe negative human rights incidents',
  },
  module: 'comprehensive',
  datapoints: [
    {
      id: 'c7_incidents',
      paragraph: '62(a)',
      label: { da: 'Bekræftede hændelser, egen arbejdsstyrke', en: 'Confirmed incidents, own workforce' },
      type: 'boolean',
      answer: 'yes-no',
      requirement: 'skal',
      name: 'UndertakingHasConfirmedHumanRightsIncidentsInItsOwnWorkforce',
    },
    // The Danish ESG-skabelon asks JA/NEJ per type with optional description; EFRAG one answer plus ticks
    // plus one text.
    {
      id: 'c7_types',
      paragraph: '62(a)',
      label: { da: 'Hændelsestyper', en: 'Incident types' },
      type: 'flags',
      requirement: 'skal, hvis relevant',
      condition: HAS_RIGHTS_INCIDENTS,
      name: 'TypeOfHumanRightRelatedToTheConfirmedIncident',
    },
    {
      id: 'c7_otherText',
      paragraph: '62(a)',
      label: { da: 'Anden hændelse, specificer', en: 'Other incident type (text)' },
      type: 'text',
      requirement: 'skal, hvis relevant',
      condition: HAS_OTHER_INCIDENTS,
      name: 'SpecificationOfOtherHumanRightsRelatedToTheConfirmedIncident',
    },
    {
      id: 'c7_actions',
      paragraph: '62(b)',
      label: { da: 'Handlinger iværksat', en: 'Actions taken' },
      type: 'textblock',
      requirement: 'kan',
      condition: HAS_RIGHTS_INCIDENTS,
      name: 'DescriptionOfActionsTakeToAddressTheConfirmedIncidents',
    },
    {
      id: 'c7_valueChain',
      paragraph: '62(c)',
      label: { da: 'Hændelser i værdikæden', en: 'Incidents in value chain' },
      type: 'boolean',
      answer: 'yes-no',
      requirement: 'skal, hvis relevant',
      name: 'UndertakingIsAwareOfAnyConfirmedIncidentsInvolvingWorkersInTheValueChainAffectedCommunitiesConsumersAndEndUsers',
    },
    // The Danish ESG-skabelon has three groups; EFRAG one text.
    {
      id: 'c7_valueChainText',
      paragraph: '62(c)',
      label: { da: 'Hændelser i værdikæden, beskrivelse', en: 'Value-chain incidents (text)' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: HAS_VALUE_CHAIN_INCIDENTS,
      name: 'SpecificationOfAnyConfirmedIncidentInvolvingWorkersInTheValueChainAffectedCommunitiesConsumersAndEndUsers',
    },
    {
      id: 'c7_typeActions',
      paragraph: '62(b)',
      label: { da: 'Handlinger iværksat (pr. type)', en: 'Actions taken per type' },
      type: 'text',
      requirement: 'kan',
      condition: HAS_RIGHTS_INCIDENTS,
      table: 'incidentTypes',
    },
    {
      id: 'c7_vcWorkers',
      paragraph: '62(c)',
      label: { da: 'Hændelser: arbejdstagere i værdikæden', en: 'Incidents: workers in the value chain' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: HAS_VALUE_CHAIN_INCIDENTS,
    },
    {
      id: 'c7_vcCommunities',
      paragraph: '62(c)',
      label: { da: 'Hændelser: berørte samfund', en: 'Incidents: affected communities' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: HAS_VALUE_CHAIN_INCIDENTS,
    },
    {
      id: 'c7_vcConsumers',
      paragraph: '62(c)',
      label: { da: 'Hændelser: forbrugere og slutbrugere', en: 'Incidents: consumers and end-users' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: HAS_VALUE_CHAIN_INCIDENTS,
    },
  ],
};
