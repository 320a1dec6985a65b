import { quotedValue } from '../../workbook/shown-value';
import { oneFilled, otherSpecified, yesWhenTicked } from '../rules/choice-kinds';
import { HAS_RIGHTS_INCIDENTS, HAS_VALUE_CHAIN_INCIDENTS, whenever } from '../rules/conditions';
import { required, type VsmeRule } from '../rules/kinds';

const C7 = { disclosure: 'C7', severity: 'error' } as const;
const BOX = 'c7_severe_negative_human_rights_incidents';

const YES_OR_NO = { da: 'et ja eller et nej', en: 'a yes or a no' };

export const C7_RULES: readonly VsmeRule[] = [
  required({
    ...C7,
    id: 'C7-01',
    paragraph: '62(a)',
    source: 'EFRAG I184; ESG-skabelonen: skal',
    title: {
      da: 'Er der bekræftede hændelser blandt egne ansatte?',
      en: 'Are there confirmed incidents in the own workforce?',
    },
    help: {
      da: 'En hændelse er bekræftet, når den er en retssag eller klage, eller når organisationen selv har konstateret den. Den danske projektmappe beregner svaret, når hver type er besvaret.',
      en: 'An incident is confirmed when it is a legal action or a complaint, or when the organisation itself has found it. The Danish workbook calculates the answer once every type is answered.',
    },
    datapoints: ['c7_incidents'],
    expected: YES_OR_NO,
    unlessSensitive: BOX,
  }),
  oneFilled({
    ...C7,
    id: 'C7-02',
    paragraph: '62(a)',
    source: 'EFRAG I186',
    title: { da: 'En hændelse har en type', en: 'An incident has a type' },
    help: {
      da: 'Markér, hvad hændelserne handler om. Passer ingen af typerne, så brug »Andet«, og skriv hvad.',
      en: 'Tick what the incidents are about. If none of the types fits, use “Other” and say what.',
    },
    datapoints: ['c7_types'],
    message: {
      da: 'Der er svaret ja til bekræftede hændelser, men ingen type er markeret.',
      en: 'The answer is that there are confirmed incidents, but no type is ticked.',
    },
    unlessSensitive: BOX,
    ...whenever(HAS_RIGHTS_INCIDENTS),
  }),
  yesWhenTicked({
    ...C7,
    id: 'C7-03',
    paragraph: '62(a)',
    source: 'EFRAG I186',
    title: {
      da: 'Hændelsestyper kræver svaret, at der er hændelser',
      en: 'Types of incident need the answer that there are incidents',
    },
    help: {
      da: 'Svar ja, hvis hændelserne er bekræftede, eller fjern markeringerne.',
      en: 'Answer yes if the incidents are confirmed, or remove the ticks.',
    },
    answer: 'c7_incidents',
    boxes: 'c7_types',
    what: { da: 'Typer af hændelser', en: 'Types of incident' },
  }),
  otherSpecified({
    ...C7,
    id: 'C7-04',
    paragraph: '62(a)',
    source: 'EFRAG I191; ESG-skabelonen',
    title: {
      da: '»Andet« blandt hændelserne og beskrivelsen af det hører sammen',
      en: '“Other” among the incidents and its description go together',
    },
    help: {
      da: 'Skriv, hvad hændelsen handler om, og markér »Andet«. Skriv ikke noget, der peger på en person.',
      en: 'Say what the incident is about, and tick “Other”. Write nothing that points to a person.',
    },
    boxes: 'c7_types',
    row: 5,
    text: 'c7_otherText',
  }),
  required({
    ...C7,
    id: 'C7-05',
    paragraph: '62(c)',
    source: 'EFRAG I194; ESG-skabelonen',
    title: {
      da: 'Hændelser i værdikæden skal beskrives',
      en: 'Incidents in the value chain must be described',
    },
    help: {
      da: 'Beskriv hændelserne for arbejdstagere i værdikæden, berørte samfund eller forbrugere og slutbrugere; beboerne hører til de sidste. Skriv ikke noget, der peger på en person.',
      en: 'Describe the incidents for workers in the value chain, affected communities or consumers and end-users; residents are among the last. Write nothing that points to a person.',
    },
    datapoints: ['c7_valueChainText'],
    expected: {
      da: 'en beskrivelse, når der er svaret ja til hændelser i værdikæden',
      en: 'a description when the answer is that there are incidents in the value chain',
    },
    unlessSensitive: BOX,
    ...whenever(HAS_VALUE_CHAIN_INCIDENTS),
  }),
  {
    ...C7,
    id: 'C7-06',
    severity: 'warning',
    paragraph: '62(c)',
    source: 'EFRAG I194',
    title: {
      da: 'Et nej til hændelser i værdikæden har ingen beskrivelse',
      en: 'A no to incidents in the value chain has no description',
    },
    help: {
      da: 'Ret svaret til ja, hvis teksten beskriver en bekræftet hændelse; ellers ryd den.',
      en: 'Change the answer to yes if the text describes a confirmed incident; otherwise clear it.',
    },
    reads: ['c7_valueChain', 'c7_valueChainText'],
    when: (facts) => facts.has('c7_valueChain') && !facts.isTrue('c7_valueChain'),
    *check(facts) {
      const text = facts.text('c7_valueChainText');
      if (text === null) return;
      const says = quotedValue(text);
      yield {
        datapoint: 'c7_valueChainText',
        message: {
          da: `Svaret er nej, men her står ${says.da}.`,
          en: `The answer is no, but the cell says ${says.en}.`,
        },
      };
    },
  },
  required({
    ...C7,
    id: 'C7-07',
    paragraph: '62(c)',
    source: 'EFRAG I193',
    title: {
      da: 'Kendes der bekræftede hændelser i værdikæden?',
      en: 'Are confirmed incidents in the value chain known?',
    },
    help: {
      da: 'Spørgsmålet gælder kun det, organisationen kender til. Et nej er et fuldgyldigt svar.',
      en: 'The question is about what the organisation is aware of. A no is a perfectly good answer.',
    },
    datapoints: ['c7_valueChain'],
    expected: YES_OR_NO,
    unlessSensitive: BOX,
  }),
];
