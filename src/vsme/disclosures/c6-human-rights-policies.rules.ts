import { oneFilled, otherSpecified, yesWhenTicked } from '../rules/choice-kinds';
import { HAS_RIGHTS_POLICY, whenever } from '../rules/conditions';
import { required, type VsmeRule } from '../rules/kinds';

const C6 = { disclosure: 'C6', severity: 'error' } as const;
const BOX = 'c6_additional_own_workforce_information';

const YES_OR_NO = { da: 'et ja eller et nej', en: 'a yes or a no' };

export const C6_RULES: readonly VsmeRule[] = [
  required({
    ...C6,
    id: 'C6-01',
    paragraph: '61(a)',
    source: 'EFRAG I172; ESG-skabelonen: skal',
    title: {
      da: 'Er der en politik for menneskerettigheder?',
      en: 'Is there a human rights policy?',
    },
    help: {
      da: 'Det kan være en ansvarlighedspolitik, et adfærdskodeks eller en personalepolitik, der dækker organisationens egne ansatte. Et nej er et fuldgyldigt svar.',
      en: 'It can be a code of conduct or a staff policy that covers the own workforce. A no is a perfectly good answer.',
    },
    datapoints: ['c6_policy'],
    expected: YES_OR_NO,
    unlessSensitive: BOX,
  }),
  oneFilled({
    ...C6,
    id: 'C6-02',
    paragraph: '61(b)',
    source: 'EFRAG I174; ESG-skabelonen, which cites 62(a)',
    title: {
      da: 'En politik for menneskerettigheder har et indhold',
      en: 'A human rights policy has a content',
    },
    help: {
      da: 'Markér, hvad politikken omhandler. Passer ingen af emnerne, så brug »Andet«, og skriv hvad.',
      en: 'Tick what the policy covers. If none of the topics fits, use “Other” and say what.',
    },
    datapoints: ['c6_content'],
    message: {
      da: 'Der er svaret ja til en politik, men det er ikke markeret, hvad den omhandler.',
      en: 'The answer is that there is a policy, but nothing is ticked that it covers.',
    },
    unlessSensitive: BOX,
    ...whenever(HAS_RIGHTS_POLICY),
  }),
  yesWhenTicked({
    ...C6,
    id: 'C6-03',
    paragraph: '61(b)',
    source: 'EFRAG I174',
    title: {
      da: 'Politikkens indhold kræver svaret, at der er en politik',
      en: 'The content of the policy needs the answer that there is one',
    },
    help: {
      da: 'Svar ja, hvis politikken findes, eller fjern markeringerne.',
      en: 'Answer yes if there is a policy, or remove the ticks.',
    },
    answer: 'c6_policy',
    boxes: 'c6_content',
    what: { da: 'Emner i en politik', en: 'Topics of a policy' },
  }),
  otherSpecified({
    ...C6,
    id: 'C6-04',
    paragraph: '61(b)',
    source: 'EFRAG I180; ESG-skabelonen',
    title: {
      da: '»Andet« i politikken og beskrivelsen af det hører sammen',
      en: '“Other” in the policy and its description go together',
    },
    help: {
      da: 'Skriv, hvad andet politikken omhandler, fx mobning, og markér »Andet«.',
      en: 'Say what else the policy covers, for instance bullying, and tick “Other”.',
    },
    boxes: 'c6_content',
    row: 6,
    text: 'c6_otherText',
  }),
  required({
    ...C6,
    id: 'C6-05',
    paragraph: '61(c)',
    source: 'EFRAG I181; ESG-skabelonen: skal',
    title: {
      da: 'Er der en klagemekanisme for egne ansatte?',
      en: 'Is there a complaint mechanism for the own workforce?',
    },
    help: {
      da: 'Det kan være en whistleblowerordning eller en fast procedure gennem tillidsrepræsentant eller arbejdsmiljøudvalg.',
      en: 'It can be a whistleblower scheme or a fixed procedure through the employee or safety representative.',
    },
    datapoints: ['c6_complaint'],
    expected: YES_OR_NO,
    unlessSensitive: BOX,
  }),
];
