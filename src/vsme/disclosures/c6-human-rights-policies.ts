import type { Disclosure } from '../datapoint';
import { HAS_RIGHTS_POLICY, POLICY_COVERS_MORE } from '../rules/conditions';

export const C6: Disclosure = {
  code: 'C6',
  title: {
    da: 'Egen arbejdsstyrke: menneskerettighedspolitikker',
    en: 'Own workforce: human rights policies and processes',
  },
  module: 'comprehensive',
  datapoints: [
    {
      id: 'c6_policy',
      paragraph: '61(a)',
      label: { da: 'Menneskerettigheds-/ansvarlighedspolitik', en: 'Human rights policy for own workforce' },
      type: 'boolean',
      answer: 'yes-no',
      requirement: 'skal',
      name: 'UndertakingHasACodeOfConductOrHumanRightsPolicyForItsOwnWorkforce',
    },
    // The Danish ESG-skabelon cites 62a for this list (should be 61(b)).
    {
      id: 'c6_content',
      paragraph: '61(b)',
      label: { da: 'Politikken omhandler', en: 'Content covered by policy' },
      type: 'flags',
      requirement: 'skal, hvis relevant',
      condition: HAS_RIGHTS_POLICY,
      name: 'TypeOfContentCoveredByTheCodeOfConductOrHumanRightsPolicyForItsOwnWorkforce',
    },
    {
      id: 'c6_otherText',
      paragraph: '61(b)',
      label: { da: 'Andet indhold, specificer', en: 'Other content (text)' },
      type: 'text',
      requirement: 'skal, hvis relevant',
      condition: POLICY_COVERS_MORE,
      name: 'SpecificationOfOtherTypesOfContentCoveredByTheCodeOfConductOrHumanRightsPolicy',
    },
    {
      id: 'c6_complaint',
      paragraph: '61(c)',
      label: { da: 'Klagemekanisme', en: 'Complaint mechanism' },
      type: 'boolean',
      answer: 'yes-no',
      requirement: 'skal',
      name: 'UndertakingHasAComplaintHandlingMechanismForItsOwnWorkforce',
    },
  ],
};
