import { apprenticeShare, sicknessAbsence } from '../../formulas/workforce';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter } from '../parameters/number-parameter';

const SYGEFRAVAER = defineFunction({
  id: 'SYGEFRAVAER',
  topic: 'workforce',
  title: { da: 'Sygefravær', en: 'Sickness absence' },
  description: {
    da: 'Fravær i procent af alle mulige dagsværk: fravær / (faktiske + fravær) × 100, som Danmarks Statistik regner.',
    en: 'Absence as a percentage of all possible days: absence / (worked + absence) × 100, as Danmarks Statistik counts.',
  },
  definition: {
    da: 'fraværsdagsværk / (faktiske dagsværk + fraværsdagsværk) × 100; 1 dagsværk = 7,4 timer',
    en: 'days of absence / (days worked + days of absence) × 100; 1 day = 7.4 hours',
  },
  reference: {
    da: 'Danmarks Statistik: Fravær, fraværsprocent (dst.dk)',
    en: 'Danmarks Statistik: Absence, absence rate (dst.dk)',
  },
  unit: { da: 'procent', en: 'per cent' },
  cautions: [
    {
      da: 'Egen sygdom, barns sygdom, arbejdsulykke og barsel er fire slags fravær: skriv, hvilke der er med.',
      en: 'Own sickness, a child’s sickness, work accident and parental leave are four kinds of absence: say which are included.',
    },
    {
      da: 'Nævneren er mulige dagsværk, ikke kalenderdage.',
      en: 'The denominator is possible working days, not calendar days.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'fraværsdagsværk', en: 'absence_days' },
      description: {
        da: 'Dagsværk med fravær i året. Skriv 0, hvis der intet var.',
        en: 'Days of absence in the year. Type 0 if there were none.',
      },
    }),
    numberParameter({
      name: { da: 'faktiske_dagsværk', en: 'actual_days' },
      description: {
        da: 'Dagsværk, der er arbejdet i året, uden fraværet.',
        en: 'Days worked in the year, without the absence.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [200, 4800], answer: 4 },
    { args: [0, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: sicknessAbsence,
});

const LAERLINGEANDEL = defineFunction({
  id: 'LAERLINGEANDEL',
  topic: 'workforce',
  title: { da: 'Lærlingeandel', en: 'Share of apprentices' },
  description: {
    da: 'Lærlinges og elevers årsværk i procent af alle årsværk på en kontrakt.',
    en: 'Full-time equivalents of apprentices and trainees as a percentage of all on a contract.',
  },
  definition: {
    da: 'lærlinge- og elevårsværk / årsværk i alt × 100',
    en: 'full-time equivalents of apprentices / all full-time equivalents × 100',
  },
  reference: {
    da: 'Krav om oplæring: almenboligloven § 107 a, udbudsloven § 176, stk. 2; opgørelsen er et forslag',
    en: 'Duty to train: almenboligloven § 107 a, udbudsloven § 176(2); the measure is a proposal',
  },
  unit: { da: 'procent', en: 'per cent' },
  cautions: [
    {
      da: 'Kontrakten kan definere andelen anderledes, fx af lønsummen eller af håndværkerne alene.',
      en: 'The contract may define the share otherwise, such as of the wage bill or of the craftsmen alone.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'lærlinge_årsværk', en: 'apprentice_fte' },
      description: {
        da: 'Årsværk af lærlinge og elever på kontrakten. Skriv 0, hvis der ingen var.',
        en: 'Full-time equivalents of apprentices and trainees on the contract. Type 0 if there were none.',
      },
    }),
    numberParameter({
      name: { da: 'årsværk_i_alt', en: 'total_fte' },
      description: {
        da: 'Alle årsværk på kontrakten, lærlingenes med.',
        en: 'All full-time equivalents on the contract, those of the apprentices included.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [2.4, 18], answer: 13.3333 },
    { args: [20, 18], answer: { error: '#NUM!' } },
    { args: [2.4, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: apprenticeShare,
});

/** Figures of the workforce that VSME does not ask for. */
export const WORKPLACE_FUNCTIONS: readonly EsgFunction[] = [SYGEFRAVAER, LAERLINGEANDEL];
