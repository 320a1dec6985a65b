import {
  collectiveAgreementCoverage,
  employeeTurnover,
  genderRatio,
  payGap,
  trainingHours,
} from '../formulas/workforce';
import { defineFunction } from './esg-function';
import { numberParameter } from './number-parameter';

const NUMBER = { type: 'number', dimensionality: 'scalar' } as const;

export const MEDARBEJDEROMSAETNING = defineFunction({
  id: 'MEDARBEJDEROMSAETNING',
  description: {
    da: 'Ansatte, der er fratrådt i året, i procent af det gennemsnitlige antal ansatte (VSME B8, pkt. 40).',
    en: 'Employees who left in the year as a percentage of the average number of employees (VSME B8, para. 40).',
  },
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
  result: NUMBER,
  formula: employeeTurnover,
});

export const LOENFORSKEL = defineFunction({
  id: 'LOENFORSKEL',
  description: {
    da: 'Hvor meget mindre kvinder tjener end mænd, i procent af mænds timeløn (VSME B10, pkt. 42b). Negativ: kvinder tjener mest.',
    en: 'How much less women earn than men, as a percentage of men’s hourly pay (VSME B10, para. 42(b)). Negative: women earn most.',
  },
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
  result: NUMBER,
  formula: payGap,
});

export const OVERENSKOMSTDAEKNING = defineFunction({
  id: 'OVERENSKOMSTDAEKNING',
  description: {
    da: 'Ansatte, der er dækket af en kollektiv overenskomst, i procent af alle ansatte (VSME B10, pkt. 42c).',
    en: 'Employees covered by a collective agreement as a percentage of all employees (VSME B10, para. 42(c)).',
  },
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
  result: NUMBER,
  formula: collectiveAgreementCoverage,
});

export const UDDANNELSESTIMER = defineFunction({
  id: 'UDDANNELSESTIMER',
  description: {
    da: 'Gennemsnitlige uddannelsestimer pr. ansat af ét køn (VSME B10, pkt. 42d).',
    en: 'Average hours of training per employee of one gender (VSME B10, para. 42(d)).',
  },
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
  result: NUMBER,
  formula: trainingHours,
});

export const KOENSRATIO = defineFunction({
  id: 'KOENSRATIO',
  description: {
    da: 'Kvinder pr. mand på ledelsesniveau (VSME C5, pkt. 59) eller i øverste ledelsesorgan (C9, pkt. 65). 1 er ligelig.',
    en: 'Women per man at management level (VSME C5, para. 59) or in the governance body (C9, para. 65). 1 is even.',
  },
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
  result: NUMBER,
  formula: genderRatio,
});
