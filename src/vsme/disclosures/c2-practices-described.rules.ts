import { HAS_PRACTICES, PRACTICES_HAVE_TARGETS, whenever } from '../rules/conditions';
import { required, type VsmeRule } from '../rules/kinds';

const C2 = {
  disclosure: 'C2',
  severity: 'error',
  paragraph: '48',
  unlessSensitive: 'c2_description_of_practices_policies_and_future_initiatives',
} as const;

export const C2_RULES: readonly VsmeRule[] = [
  required({
    ...C2,
    id: 'C2-01',
    source: 'EFRAG H521; ESG-skabelonen: skal',
    title: {
      da: 'Praksisser, politikker og initiativer skal beskrives',
      en: 'Practices, policies and initiatives must be described',
    },
    help: {
      da: 'Beskriv dem, der er markeret i B2. Handlingsplanens mål og initiativer kan bruges direkte.',
      en: 'Describe those ticked in B2. The goals and initiatives of the action plan can be used as they are.',
    },
    datapoints: ['c2_desc'],
    expected: { da: 'en beskrivelse', en: 'a description' },
    ...whenever(HAS_PRACTICES),
  }),
  required({
    ...C2,
    id: 'C2-02',
    source: 'EFRAG H522',
    title: { da: 'Politikkernes mål skal beskrives', en: 'The targets of the policies must be described' },
    help: {
      da: 'Skriv målene med enhed og år, eller ret svaret i B2, at politikkerne har mål.',
      en: 'Give the targets with unit and year, or change the answer in B2 that the policies have targets.',
    },
    datapoints: ['c2_targetDesc'],
    expected: { da: 'en beskrivelse af målene', en: 'a description of the targets' },
    ...whenever(PRACTICES_HAVE_TARGETS),
  }),
];
