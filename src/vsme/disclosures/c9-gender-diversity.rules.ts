import { quotedValue } from '../../workbook/shown-value';
import { HAS_GOVERNANCE_BODY, whenever } from '../rules/conditions';
import { ratioOf, required, wholeNumbers, type VsmeRule } from '../rules/kinds';

const C9 = { disclosure: 'C9', severity: 'error', paragraph: '65' } as const;

export const C9_RULES: readonly VsmeRule[] = [
  required({
    ...C9,
    id: 'C9-01',
    source: 'EFRAG I31/I32; ESG-skabelonen: skal',
    title: {
      da: 'Kønsfordelingen i det øverste ledelsesorgan skal oplyses',
      en: 'The gender distribution of the governance body must be reported',
    },
    help: {
      da: 'Det øverste ledelsesorgan er organisationsbestyrelsen. Tæl kvinder og mænd; er der ingen, så skriv 0.',
      en: 'The governance body is the board of the organisation. Count women and men; if there are none, write 0.',
    },
    datapoints: ['c9_female', 'c9_male'],
    expected: { da: 'et antal medlemmer', en: 'a number of members' },
    unlessSensitive: 'c9_gender_diversity_ratio',
    ...whenever(HAS_GOVERNANCE_BODY),
  }),
  ratioOf({
    ...C9,
    id: 'C9-02',
    source: 'Own check of the formula (H33); the formula of ESG-skabelonen',
    title: {
      da: 'Forholdet i ledelsesorganet er kvinder divideret med mænd',
      en: 'The ratio in the governance body is women divided by men',
    },
    help: {
      da: 'Skabelonen beregner forholdet. Er formlen overskrevet, så hent den fra en ren skabelon.',
      en: 'The template calculates the ratio. If the formula has been overwritten, take it from a clean template.',
    },
    ratio: 'c9_ratio',
    over: 'c9_female',
    under: 'c9_male',
  }),
  {
    ...C9,
    id: 'C9-03',
    severity: 'warning',
    source: 'Own: the formula (H33) gives 0, as if there were no women',
    title: {
      da: 'Uden mænd i ledelsesorganet er der intet forhold',
      en: 'Without men in the governance body there is no ratio',
    },
    help: {
      da: 'Forholdet 0 læses, som om der ingen kvinder er. Skriv fordelingen i tekst under øvrige ledelsesoplysninger.',
      en: 'A ratio of 0 reads as if there were no women. Give the distribution as text under other governance disclosures.',
    },
    reads: ['c9_female', 'c9_male', 'c9_ratio'],
    when: (facts) => facts.number('c9_male') === 0 && (facts.number('c9_female') ?? 0) > 0,
    *check(facts) {
      const ratio = facts.number('c9_ratio');
      if (ratio === null) return;
      const [says, women] = [quotedValue(ratio), quotedValue(facts.number('c9_female'))];
      yield {
        datapoint: 'c9_ratio',
        message: {
          da: `Der står ${says.da}, men med ${women.da} kvinder og 0 mænd er forholdet ikke defineret.`,
          en: `The cell says ${says.en}, but with ${women.en} women and 0 men the ratio is not defined.`,
        },
      };
    },
  },
  wholeNumbers({
    ...C9,
    id: 'C9-04',
    source: 'EFRAG data validation H31',
    title: {
      da: 'Antal medlemmer er hele tal',
      en: 'Numbers of members are whole numbers',
    },
    help: {
      da: 'Tæl personer, ikke stillinger eller procenter.',
      en: 'Count persons, not posts or percentages.',
    },
    datapoints: ['c9_female', 'c9_male'],
  }),
];
