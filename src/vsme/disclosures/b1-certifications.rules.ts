import { HAS_CERTIFICATION, whenever } from '../rules/conditions';
import { quotedValue } from '../../workbook/shown-value';
import { required, type VsmeRule } from '../rules/kinds';

const CERTIFICATIONS = { disclosure: 'B1', severity: 'error', paragraph: '25' } as const;

export const B1_CERTIFICATION_RULES: readonly VsmeRule[] = [
  required({
    ...CERTIFICATIONS,
    id: 'B1-27',
    source: 'EFRAG I397; ESG-skabelonen: skal',
    title: { da: 'Certifikatet skal beskrives', en: 'The certification must be described' },
    help: {
      da: 'Skriv navn, udsteder, dato og eventuel vurdering, fx »DGNB Guld, 2024«. Er der intet certifikat, så fjern fluebenet.',
      en: 'Give name, issuer, date and rating if any, such as “DGNB Gold, 2024”. If there is no certification, untick it.',
    },
    datapoints: ['b1_certText'],
    expected: {
      da: 'en kort beskrivelse, fordi certifikat er markeret',
      en: 'a short description, because a certification is ticked',
    },
    unlessSensitive: 'b1_certifications_or_labels',
    ...whenever(HAS_CERTIFICATION),
  }),
  {
    ...CERTIFICATIONS,
    id: 'B1-28',
    severity: 'warning',
    source: 'Own',
    title: {
      da: 'Et beskrevet certifikat skal markeres',
      en: 'A described certification must be ticked',
    },
    help: {
      da: 'Uden fluebenet regner skabelonen ikke beskrivelsen med. Sæt det, eller slet teksten.',
      en: 'Without the tick the template does not count the description. Tick it, or delete the text.',
    },
    reads: ['b1_certText', 'b1_hasCert'],
    when: (facts) => facts.has('b1_certText'),
    *check(facts) {
      if (facts.isTrue('b1_hasCert')) return;
      const described = quotedValue(facts.text('b1_certText'));
      yield {
        datapoint: 'b1_hasCert',
        message: {
          da: `${described.da} er beskrevet, men certifikat er ikke markeret.`,
          en: `${described.en} is described, but no certification is ticked.`,
        },
        fix: {
          title: { da: 'Markér certifikat', en: 'Tick certification' },
          edits: [{ datapoint: 'b1_hasCert', value: true }],
        },
      };
    },
  },
];
