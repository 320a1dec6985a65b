import { euroInKroner, kronerInEuro } from '../../formulas/currency';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter, optionalNumberParameter } from '../parameters/number-parameter';

const REFERENCE = {
  da: 'VSME B1, pkt. 24e; centralkursen: Danmarks Nationalbank og ECB',
  en: 'VSME B1, para. 24(e); the central rate: Danmarks Nationalbank and the ECB',
};

const CAUTIONS = [
  {
    da: 'Centralkursen 7,46038 er ingen bogføringskurs. Revisor bruger normalt ultimokursen til balancen og årets gennemsnit til omsætningen.',
    en: 'The central rate 7.46038 is not a bookkeeping rate. An auditor normally uses the closing rate for the balance sheet and the year’s average for turnover.',
  },
  {
    da: 'Nationalbankens kurs er for 100 euro (746,04). Den afvises; divider den med 100.',
    en: 'Nationalbanken’s rate is for 100 euro (746.04). It is refused; divide it by 100.',
  },
];

const RATE = optionalNumberParameter({
  name: { da: 'kurs', en: 'rate' },
  description: {
    da: 'Kroner for 1 euro. Udeladt: centralkursen 7,46038.',
    en: 'Kroner for 1 euro. Left out: the central rate 7.46038.',
  },
});

const DKKTILEUR = defineFunction({
  id: 'DKKTILEUR',
  topic: 'economy',
  title: { da: 'Kroner til euro', en: 'Kroner to euro' },
  description: {
    da: 'Et beløb i kroner omregnet til euro, for eksempel omsætning og balancesum (VSME B1, pkt. 24e).',
    en: 'An amount in kroner converted to euro, for instance turnover and balance sheet (VSME B1, para. 24(e)).',
  },
  definition: { da: 'kroner / kurs', en: 'kroner / rate' },
  reference: REFERENCE,
  unit: { da: 'euro', en: 'euro' },
  cautions: [
    ...CAUTIONS,
    {
      da: 'Bøder (B11) og indtægter (C8) er i kroner i ESG-skabelonen.',
      en: 'Fines (B11) and revenues (C8) are in kroner in the ESG-skabelon.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'beløb_dkk', en: 'amount_dkk' },
      description: { da: 'Beløbet i kroner.', en: 'The amount in kroner.' },
    }),
    RATE,
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [10_000_000], answer: 1_340_414.2953 },
    { args: [10_000_000, 746.04], answer: { error: '#NUM!' } },
  ],
  formula: kronerInEuro,
});

const EURTILDKK = defineFunction({
  id: 'EURTILDKK',
  topic: 'economy',
  title: { da: 'Euro til kroner', en: 'Euro to kroner' },
  description: { da: 'Et beløb i euro omregnet til kroner.', en: 'An amount in euro converted to kroner.' },
  definition: { da: 'euro × kurs', en: 'euro × rate' },
  reference: REFERENCE,
  unit: { da: 'kroner', en: 'kroner' },
  cautions: CAUTIONS,
  parameters: [
    numberParameter({
      name: { da: 'beløb_eur', en: 'amount_eur' },
      description: { da: 'Beløbet i euro.', en: 'The amount in euro.' },
    }),
    RATE,
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [1000], answer: 7460.38 },
    { args: [1000, 7.45], answer: 7450 },
    { args: [1000, 746.038], answer: { error: '#NUM!' } },
  ],
  formula: euroInKroner,
});

/** Kroner and euro. */
export const CURRENCY_FUNCTIONS: readonly EsgFunction[] = [DKKTILEUR, EURTILDKK];
