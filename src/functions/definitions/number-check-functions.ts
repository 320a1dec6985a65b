import { isCvrNumber, isPNumber } from '../../formulas/registration-numbers';
import { defineFunction, type EsgFunction } from '../esg-function';
import { textParameter } from '../parameters/text-parameter';

const CVRGYLDIG = defineFunction({
  id: 'CVRGYLDIG',
  topic: 'validation',
  title: { da: 'Gyldigt CVR-nummer', en: 'Valid CVR number' },
  description: {
    da: 'SAND, når et CVR-nummer har 8 cifre, og kontrolcifret passer. Mellemrum, bindestreg og DK foran er tilladt.',
    en: 'TRUE when a CVR number has 8 digits and its check digit is right. Spaces, hyphens and a leading DK are allowed.',
  },
  definition: {
    da: 'cifrene gange 2, 7, 6, 5, 4, 3, 2 og 1, lagt sammen, er deleligt med 11',
    en: 'the digits times 2, 7, 6, 5, 4, 3, 2 and 1, added up, are divisible by 11',
  },
  reference: { da: 'Erhvervsstyrelsen: Modulus 11', en: 'Erhvervsstyrelsen: Modulus 11' },
  unit: { da: '', en: '' },
  cautions: [
    {
      da: 'At nummeret er gyldigt, beviser ikke, at virksomheden findes: slå det op på virk.dk.',
      en: 'That the number is valid does not prove that the company exists: look it up at virk.dk.',
    },
  ],
  parameters: [
    textParameter({
      name: { da: 'cvr', en: 'cvr' },
      description: { da: 'CVR-nummeret som tekst eller tal.', en: 'The CVR number as text or number.' },
    }),
  ],
  result: 'boolean',
  answers: 'each-cell',
  examples: [
    {
      args: ['13748136'],
      answer: true,
      note: { da: 'Erhvervsstyrelsens eget eksempel.', en: 'Erhvervsstyrelsen’s own example.' },
    },
    { args: ['DK 24256790'], answer: true },
    { args: ['24256791'], answer: false },
    {
      args: ['35254119'],
      answer: false,
      note: { da: 'Summen 108 har rest 9.', en: 'The sum 108 leaves 9.' },
    },
    { args: [''], answer: { error: '#N/A' } },
  ],
  formula: (cvr) => ({ value: isCvrNumber(cvr) }),
});

const PNUMMERFORMAT = defineFunction({
  id: 'PNUMMERFORMAT',
  topic: 'validation',
  title: { da: 'P-nummerets format', en: 'Format of a P number' },
  description: {
    da: 'SAND, når et P-nummer har præcis 10 cifre. P-numre har intet kontrolciffer, der kan bruges.',
    en: 'TRUE when a P number has exactly 10 digits. P numbers have no check digit that can be used.',
  },
  definition: { da: 'præcis 10 cifre', en: 'exactly 10 digits' },
  reference: {
    da: 'Erhvervsstyrelsen: Modulus 11 (en serie P-numre er dannet med forkerte vægte)',
    en: 'Erhvervsstyrelsen: Modulus 11 (a series of P numbers was made with wrong weights)',
  },
  unit: { da: '', en: '' },
  cautions: [
    {
      da: 'At formatet er rigtigt, beviser ikke, at produktionsenheden findes.',
      en: 'That the format is right does not prove that the production unit exists.',
    },
  ],
  parameters: [
    textParameter({
      name: { da: 'p_nummer', en: 'p_number' },
      description: { da: 'P-nummeret som tekst eller tal.', en: 'The P number as text or number.' },
    }),
  ],
  result: 'boolean',
  answers: 'each-cell',
  examples: [
    { args: ['1003456789'], answer: true },
    { args: ['100345678'], answer: false },
    { args: [''], answer: { error: '#N/A' } },
  ],
  formula: (number) => ({ value: isPNumber(number) }),
});

/** Checks of numbers that identify companies. */
export const NUMBER_CHECK_FUNCTIONS: readonly EsgFunction[] = [CVRGYLDIG, PNUMMERFORMAT];
