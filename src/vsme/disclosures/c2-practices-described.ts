import type { Disclosure } from '../datapoint';

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
      condition: {
        da: 'der findes indsatser, politikker eller initiativer',
        en: 'practices, policies or initiatives exist',
      },
      name: 'DescriptionOfPracticesPoliciesAndOrFutureInitiatives',
    },
    {
      id: 'c2_targetDesc',
      paragraph: '48',
      label: { da: 'Beskrivelse af målsætninger', en: 'Description of policy target' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: { da: 'politikken har et mål', en: 'policy has a target' },
      name: 'DescriptionOfATargetRelatedToAPolicy',
    },
    {
      id: 'c2_senior',
      paragraph: '49',
      label: { da: 'Højeste ansvarlige ledelsesniveau', en: 'Most senior accountable level' },
      type: 'textblock',
      requirement: 'skal, hvis relevant',
      condition: {
        da: 'der findes indsatser, politikker eller initiativer',
        en: 'practices, policies or initiatives exist',
      },
      name: 'MostSeniorLevelAccountableForImplementationOfPolicies',
    },
    {
      id: 'c2_topic_desc',
      paragraph: '48',
      label: { da: 'Eksisterende indsats (pr. emne)', en: 'Existing practice per topic' },
      type: 'text',
      requirement: 'skal, hvis relevant',
      condition: { da: 'kun emner med JA i B2', en: 'only topics answered JA in B2' },
      table: 'topicPractices',
    },
    {
      id: 'c2_topic_future',
      paragraph: '48',
      label: { da: 'Fremtidigt initiativ (pr. emne)', en: 'Future initiative per topic' },
      type: 'text',
      requirement: 'skal, hvis relevant',
      condition: {
        da: 'kun emner med mål eller initiativer i B2',
        en: 'only topics with targets/initiatives in B2',
      },
      table: 'topicPractices',
    },
    {
      id: 'c2_topic_senior',
      paragraph: '49',
      label: { da: 'Ansvarligt ledelsesniveau (pr. emne)', en: 'Accountable level per topic' },
      type: 'text',
      requirement: 'skal, hvis relevant',
      condition: { da: 'kun hvis nogen er udpeget', en: 'only if somebody is appointed' },
      table: 'topicPractices',
    },
  ],
};
