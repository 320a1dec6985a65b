import type { Disclosure } from '../datapoint';
import { COVERS_TOPICS, HAS_PRACTICES, PRACTICES_HAVE_TARGETS } from '../rules/conditions';

export const C2: Disclosure = {
  code: 'C2',
  title: {
    da: 'Beskrivelse af indsatser, politikker og initiativer',
    en: 'Practices, policies and initiatives described',
  },
  module: 'comprehensive',
  datapoints: [
    // The Danish ESG-skabelon has a row per topic; EFRAG one text block.
    {
      id: 'c2_desc',
      paragraph: '48',
      label: { da: 'Beskrivelse af politikker/indsatser', en: 'Description of practices and policies' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: HAS_PRACTICES,
      name: 'DescriptionOfPracticesPoliciesAndOrFutureInitiatives',
    },
    {
      id: 'c2_targetDesc',
      paragraph: '48',
      label: { da: 'Beskrivelse af målsætninger', en: 'Description of policy target' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: PRACTICES_HAVE_TARGETS,
      name: 'DescriptionOfATargetRelatedToAPolicy',
    },
    {
      id: 'c2_senior',
      paragraph: '49',
      label: { da: 'Højeste ansvarlige ledelsesniveau', en: 'Most senior accountable level' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: HAS_PRACTICES,
      name: 'MostSeniorLevelAccountableForImplementationOfPolicies',
    },
    {
      id: 'c2_topic_desc',
      paragraph: '48',
      label: { da: 'Eksisterende indsats (pr. emne)', en: 'Existing practice per topic' },
      type: 'text',
      requirement: 'skal, hvis relevant',
      condition: COVERS_TOPICS,
      table: 'topicPractices',
    },
    {
      id: 'c2_topic_future',
      paragraph: '48',
      label: { da: 'Fremtidigt initiativ (pr. emne)', en: 'Future initiative per topic' },
      type: 'text',
      requirement: 'skal, hvis relevant',
      condition: COVERS_TOPICS,
      table: 'topicPractices',
    },
    {
      id: 'c2_topic_senior',
      paragraph: '49',
      label: { da: 'Ansvarligt ledelsesniveau (pr. emne)', en: 'Accountable level per topic' },
      type: 'text',
      requirement: 'skal, hvis relevant',
      table: 'topicPractices',
    },
  ],
};
