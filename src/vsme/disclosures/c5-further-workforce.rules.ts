import { quotedValue } from '../../workbook/shown-value';
import { FROM_50_EMPLOYEES } from '../rules/conditions';
import { ratioOf, type VsmeRule } from '../rules/kinds';

const C5 = { disclosure: 'C5', severity: 'error', paragraph: '59' } as const;

const ANSWERS = ['c5_mgmtMale', 'c5_mgmtFemale', 'c5_selfEmployed', 'c5_temps'] as const;

export const C5_RULES: readonly VsmeRule[] = [
  {
    ...C5,
    id: 'C5-01',
    severity: 'info',
    paragraph: '59-60',
    source: 'VSME 59-60; ESG-skabelonen: kan, fra 50 ansatte',
    title: {
      da: 'Yderligere forhold er tiltænkt virksomheder med 50 ansatte',
      en: 'Further characteristics are meant for undertakings with 50 employees',
    },
    help: {
      da: 'Oplysningerne er frivillige, også for større. Lad dem stå, hvis de siger noget: i en lille organisation kan tallene pege på enkelte personer.',
      en: 'The answers are voluntary for larger ones, too. Leave them if they say something: in a small organisation the figures can point to single persons.',
    },
    reads: [...ANSWERS, ...FROM_50_EMPLOYEES.reads],
    when: (facts) => facts.has('b1_employees') && !FROM_50_EMPLOYEES.holds(facts),
    *check(facts) {
      const datapoint = ANSWERS.find((answer) => facts.has(answer));
      if (datapoint === undefined) return;
      const [says, employees] = [
        quotedValue(facts.number(datapoint)),
        quotedValue(facts.number('b1_employees')),
      ];
      yield {
        datapoint,
        message: {
          da: `Der står ${says.da}, men B1 har kun ${employees.da} ansatte.`,
          en: `The cell says ${says.en}, but B1 has only ${employees.en} employees.`,
        },
      };
    },
  },
  ratioOf({
    ...C5,
    id: 'C5-02',
    source: 'Own check of the formula (D167); the formula of ESG-skabelonen',
    title: {
      da: 'Forholdet på ledelsesniveau er kvinder divideret med mænd',
      en: 'The ratio at management level is women divided by men',
    },
    help: {
      da: 'Skabelonen beregner forholdet. Er formlen overskrevet, så hent den fra en ren skabelon.',
      en: 'The template calculates the ratio. If the formula has been overwritten, take it from a clean template.',
    },
    ratio: 'c5_ratio',
    over: 'c5_mgmtFemale',
    under: 'c5_mgmtMale',
  }),
  {
    ...C5,
    id: 'C5-03',
    severity: 'warning',
    source: 'Own: the formula of the template divides by 0',
    title: {
      da: 'Uden mænd på ledelsesniveau er der intet forhold',
      en: 'Without men at management level there is no ratio',
    },
    help: {
      da: 'Skabelonen viser #DIV/0!, som ikke må blive stående i rapporten. Ryd begge antal, og skriv fordelingen i tekst under øvrige sociale oplysninger.',
      en: 'The template shows #DIV/0!, which must not stay in the report. Clear both numbers, and give the distribution as text under other social disclosures.',
    },
    reads: ['c5_mgmtMale', 'c5_mgmtFemale'],
    when: (facts) => facts.has('c5_mgmtMale') && facts.has('c5_mgmtFemale'),
    *check(facts) {
      if (facts.number('c5_mgmtMale') !== 0) return;
      const women = quotedValue(facts.number('c5_mgmtFemale'));
      yield {
        datapoint: 'c5_mgmtMale',
        message: {
          da: `Der er ${women.da} kvinder og 0 mænd, så forholdet kan ikke beregnes.`,
          en: `There are ${women.en} women and 0 men, so the ratio cannot be calculated.`,
        },
      };
    },
  },
];
