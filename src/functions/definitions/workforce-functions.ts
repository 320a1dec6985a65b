import { accidentFrequency } from '../../formulas/accidents';
import {
  collectiveAgreementCoverage,
  employeeTurnover,
  genderRatio,
  payGap,
  trainingHours,
} from '../../formulas/workforce';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter, optionalNumberParameter } from '../parameters/number-parameter';

const ULYKKESFREKVENS = defineFunction({
  id: 'ULYKKESFREKVENS',
  topic: 'vsme',
  title: { da: 'Ulykkesfrekvens', en: 'Accident frequency' },
  description: {
    da: 'Arbejdsulykker pr. 100 fuldtidsansatte: ulykker / arbejdstimer × 200.000 (VSME B9, pkt. 41a).',
    en: 'Work accidents per 100 full-time employees: accidents / hours worked × 200,000 (VSME B9, para. 41(a)).',
  },
  definition: { da: 'antal ulykker / arbejdstimer × 200.000', en: 'accidents / hours worked × 200,000' },
  reference: { da: 'VSME B9, pkt. 41a', en: 'VSME B9, para. 41(a)' },
  unit: { da: 'ulykker pr. 100 fuldtidsansatte', en: 'accidents per 100 full-time employees' },
  cautions: [
    {
      da: 'Danske branchetal er ofte ulykker pr. 1 mio. timer, som er en anden størrelse.',
      en: 'Danish trade statistics often count accidents per million hours, which is another measure.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'antal_ulykker', en: 'accidents' },
      description: {
        da: 'Registrerede arbejdsulykker i året. Skriv 0, hvis der ingen var.',
        en: 'Recordable work accidents in the year. Type 0 if there were none.',
      },
    }),
    numberParameter({
      name: { da: 'arbejdstimer', en: 'hours_worked' },
      description: {
        da: 'Alle ansattes arbejdstimer i året; må gerne være et skøn.',
        en: 'Hours worked by all employees in the year; may be an estimate.',
      },
    }),
    optionalNumberParameter({
      name: { da: 'faktor', en: 'factor' },
      description: {
        da: 'Timer, som ulykkerne sættes i forhold til. Udeladt: 200.000, som VSME kræver.',
        en: 'Hours the accidents are related to. Left out: 200,000, as VSME requires.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: [3, 80_000],
      answer: 7.5,
      note: {
        da: 'Skabelonens eget eksempel: 40 ansatte × 2.000 timer.',
        en: 'The template’s own example: 40 employees × 2,000 hours.',
      },
    },
    {
      args: [0, 80_000],
      answer: 0,
      note: { da: 'Ingen ulykker er 0, ikke en tom celle.', en: 'No accidents are 0, not a blank cell.' },
    },
    { args: [3, 0], answer: { error: '#DIV/0!' } },
    { args: [3, 80_000, 1_000_000], answer: 37.5 },
    {
      args: [
        [[3], [1]],
        [[80_000], [160_000]],
      ],
      answer: [[7.5], [1.25]],
      note: { da: 'Områder ind, et svar for hver række ud.', en: 'Ranges in, an answer for each row out.' },
    },
  ],
  formula: accidentFrequency,
});

const MEDARBEJDEROMSAETNING = defineFunction({
  id: 'MEDARBEJDEROMSAETNING',
  topic: 'vsme',
  title: { da: 'Medarbejderomsætning', en: 'Employee turnover' },
  description: {
    da: 'Ansatte, der er fratrådt i året, i procent af det gennemsnitlige antal ansatte (VSME B8, pkt. 40).',
    en: 'Employees who left in the year as a percentage of the average number of employees (VSME B8, para. 40).',
  },
  definition: {
    da: 'fratrådte / gennemsnitligt antal ansatte × 100',
    en: 'leavers / average employees × 100',
  },
  reference: { da: 'VSME B8, pkt. 40', en: 'VSME B8, para. 40' },
  unit: { da: 'procent', en: 'per cent' },
  cautions: [
    {
      da: 'Skal kun oplyses ved 50 eller flere ansatte. Over 100 % er muligt.',
      en: 'Only required from 50 employees. More than 100 % is possible.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'fratrådte', en: 'leavers' },
      description: {
        da: 'Ansatte, der er fratrådt i året: opsagte, afskedigede, pensionerede og arbejdsrelaterede dødsfald.',
        en: 'Employees who left in the year: voluntarily, dismissed, retired, and deaths in service.',
      },
    }),
    numberParameter({
      name: { da: 'gns_ansatte', en: 'average_employees' },
      description: {
        da: 'Gennemsnitligt antal ansatte i året, talt på samme måde som de fratrådte.',
        en: 'Average number of employees in the year, counted as the leavers are.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [9, 62], answer: 14.5161 },
    { args: [9, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: employeeTurnover,
});

const LOENFORSKEL = defineFunction({
  id: 'LOENFORSKEL',
  topic: 'vsme',
  title: { da: 'Lønforskel mellem kønnene', en: 'Gender pay gap' },
  description: {
    da: 'Hvor meget mindre kvinder tjener end mænd, i procent af mænds timeløn (VSME B10, pkt. 42b). Negativ: kvinder tjener mest.',
    en: 'How much less women earn than men, as a percentage of men’s hourly pay (VSME B10, para. 42(b)). Negative: women earn most.',
  },
  definition: {
    da: '(mænds timeløn − kvinders timeløn) / mænds timeløn × 100',
    en: '(men’s hourly pay − women’s hourly pay) / men’s hourly pay × 100',
  },
  reference: { da: 'VSME B10, pkt. 42b', en: 'VSME B10, para. 42(b)' },
  unit: { da: 'procent', en: 'per cent' },
  cautions: [
    {
      da: 'Vis ikke lønninger, hvis en af grupperne har under 5 personer.',
      en: 'Do not show pay when one of the groups has fewer than 5 persons.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'gns_timeløn_mænd', en: 'average_hourly_pay_men' },
      description: {
        da: 'Mænds gennemsnitlige bruttoløn pr. time.',
        en: 'Men’s average gross pay per hour.',
      },
    }),
    numberParameter({
      name: { da: 'gns_timeløn_kvinder', en: 'average_hourly_pay_women' },
      description: {
        da: 'Kvinders gennemsnitlige bruttoløn pr. time, i samme valuta.',
        en: 'Women’s average gross pay per hour, in the same currency.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [245, 231], answer: 5.7143 },
    { args: [231, 245], answer: -6.0606, note: { da: 'Kvinder tjener mest.', en: 'Women earn most.' } },
    { args: [0, 231], answer: { error: '#DIV/0!' } },
  ],
  formula: payGap,
});

const OVERENSKOMSTDAEKNING = defineFunction({
  id: 'OVERENSKOMSTDAEKNING',
  topic: 'vsme',
  title: { da: 'Overenskomstdækning', en: 'Collective agreement coverage' },
  description: {
    da: 'Ansatte, der er dækket af en kollektiv overenskomst, i procent af alle ansatte (VSME B10, pkt. 42c).',
    en: 'Employees covered by a collective agreement as a percentage of all employees (VSME B10, para. 42(c)).',
  },
  definition: { da: 'dækkede / ansatte i alt × 100', en: 'covered / all employees × 100' },
  reference: { da: 'VSME B10, pkt. 42c', en: 'VSME B10, para. 42(c)' },
  unit: { da: 'procent', en: 'per cent' },
  parameters: [
    numberParameter({
      name: { da: 'dækkede', en: 'covered' },
      description: {
        da: 'Ansatte dækket af overenskomst; medlemskab af en fagforening er noget andet. 0 er et svar.',
        en: 'Employees covered by an agreement; membership of a union is another matter. 0 is an answer.',
      },
    }),
    numberParameter({
      name: { da: 'ansatte_i_alt', en: 'all_employees' },
      description: { da: 'Alle ansatte, talt på samme måde.', en: 'All employees, counted in the same way.' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [58, 62], answer: 93.5484 },
    { args: [0, 62], answer: 0 },
    { args: [63, 62], answer: { error: '#NUM!' } },
  ],
  formula: collectiveAgreementCoverage,
});

const UDDANNELSESTIMER = defineFunction({
  id: 'UDDANNELSESTIMER',
  topic: 'vsme',
  title: { da: 'Uddannelsestimer pr. ansat', en: 'Training hours per employee' },
  description: {
    da: 'Gennemsnitlige uddannelsestimer pr. ansat af ét køn (VSME B10, pkt. 42d).',
    en: 'Average hours of training per employee of one gender (VSME B10, para. 42(d)).',
  },
  definition: { da: 'uddannelsestimer / antal ansatte', en: 'training hours / employees' },
  reference: { da: 'VSME B10, pkt. 42d', en: 'VSME B10, para. 42(d)' },
  unit: { da: 'timer pr. ansat', en: 'hours per employee' },
  parameters: [
    numberParameter({
      name: { da: 'timer', en: 'hours' },
      description: {
        da: 'Timer til uddannelse i året, formel og uformel, for dette køn.',
        en: 'Hours of training in the year, formal and informal, of this gender.',
      },
    }),
    numberParameter({
      name: { da: 'antal_ansatte', en: 'employees' },
      description: { da: 'Ansatte af samme køn.', en: 'Employees of the same gender.' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [640, 34], answer: 18.8235 },
    { args: [640, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: trainingHours,
});

const KOENSRATIO = defineFunction({
  id: 'KOENSRATIO',
  topic: 'vsme',
  title: { da: 'Kønsratio', en: 'Gender ratio' },
  description: {
    da: 'Kvinder pr. mand på ledelsesniveau (VSME C5, pkt. 59) eller i øverste ledelsesorgan (C9, pkt. 65). 1 er ligelig.',
    en: 'Women per man at management level (VSME C5, para. 59) or in the governance body (C9, para. 65). 1 is even.',
  },
  definition: { da: 'kvinder / mænd', en: 'women / men' },
  reference: { da: 'VSME C5, pkt. 59; C9, pkt. 65', en: 'VSME C5, para. 59; C9, para. 65' },
  unit: { da: 'kvinder pr. mand', en: 'women per man' },
  cautions: [
    {
      da: 'Personer af andet eller ikke registreret køn indgår ikke; nævn dem i en note.',
      en: 'Persons of another or unrecorded gender are left out; mention them in a note.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'kvinder', en: 'women' },
      description: {
        da: 'Antal kvinder. Skriv 0, hvis der ingen er.',
        en: 'Number of women. Type 0 if there are none.',
      },
    }),
    numberParameter({
      name: { da: 'mænd', en: 'men' },
      description: {
        da: 'Antal mænd. Uden mænd er der intet forhold (#DIVISION/0!).',
        en: 'Number of men. Without men there is no ratio (#DIV/0!).',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [4, 7], answer: 0.5714, note: { da: 'En organisationsbestyrelse.', en: 'A governing board.' } },
    { args: [3, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: genderRatio,
});

/** The social figures of VSME: B8 to B10, C5 and C9. */
export const WORKFORCE_FUNCTIONS: readonly EsgFunction[] = [
  ULYKKESFREKVENS,
  MEDARBEJDEROMSAETNING,
  LOENFORSKEL,
  OVERENSKOMSTDAEKNING,
  UDDANNELSESTIMER,
  KOENSRATIO,
];
