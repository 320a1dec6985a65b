import { ownFinancing, poolAvailable, poolFrame, relativeClimateGain } from '../../formulas/pool';
import { isFormulaError } from '../../formulas/result';
import type { Text } from '../../workbook/text';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter, numbersParameter, optionalNumberParameter } from '../parameters/number-parameter';
import { textParameter } from '../parameters/text-parameter';

const POOL = textParameter({
  name: { da: 'pulje', en: 'pool' },
  description: {
    da: 'investering (investeringsrammemidler) eller forsøg (forsøgsmidler).',
    en: 'investering (investment funds) or forsøg (experimental funds).',
  },
});
const YEAR = numberParameter({
  name: { da: 'år', en: 'year' },
  description: { da: 'Et år fra 2021 til 2026.', en: 'A year from 2021 to 2026.' },
});

const ENDS: Text = {
  da: 'Alle midler skal være udmøntet med udgangen af 2026.',
  en: 'All funds must have been granted by the end of 2026.',
};
const MILLION_KR: Text = { da: 'mio. kr.', en: 'DKK million' };

const RELATIVKLIMAGEVINST = defineFunction({
  id: 'RELATIVKLIMAGEVINST',
  topic: 'pool',
  title: { da: 'Relativ klimagevinst', en: 'Relative climate gain' },
  description: {
    da: 'Ton CO2e sparet over levetiden pr. mio. kr. Med areal fylder svaret to celler: også kg CO2e pr. m² om året.',
    en: 'Tonnes of CO2e saved over the lifetime per DKK million. With an area the answer fills two cells: also kg CO2e per m² and year.',
  },
  definition: {
    da: 'årlig gevinst × levetid / (budget / 1.000.000); årlig gevinst × 1.000 / areal',
    en: 'annual gain × lifetime / (budget / 1,000,000); annual gain × 1,000 / area',
  },
  reference: {
    da: 'Administrationsgrundlag for Bæredygtighedspuljen, afsnit 5: gevinst i relation til størrelse og omkostninger; enhederne er et forslag',
    en: 'Administrationsgrundlag for Bæredygtighedspuljen, section 5: gain related to size and costs; the units are a proposal',
  },
  unit: {
    da: 't CO2e pr. mio. kr.; kg CO2e pr. m² om året',
    en: 't CO2e per DKK million; kg CO2e per m² and year',
  },
  cautions: [
    {
      da: 'Regn gevinsten med fremskrevne faktorer (CO2FREMSKRIV): faste faktorer overvurderer gevinsten ved el og fjernvarme.',
      en: 'Calculate the gain with projected factors (CO2FREMSKRIV): fixed factors overrate savings of electricity and district heating.',
    },
    {
      da: 'Gevinsten kan være negativ, og 0 er et svar.',
      en: 'The gain can be negative, and 0 is an answer.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'årlig_gevinst_t', en: 'annual_gain_t' },
      description: { da: 'Ton CO2e sparet om året.', en: 'Tonnes of CO2e saved a year.' },
    }),
    numberParameter({
      name: { da: 'levetid_år', en: 'lifetime_years' },
      description: { da: 'År, som gevinsten varer.', en: 'Years that the gain lasts.' },
    }),
    numberParameter({
      name: { da: 'samlet_budget_kr', en: 'total_budget_dkk' },
      description: {
        da: 'Hele projektet i kr.: puljens og egne penge.',
        en: 'The whole project in DKK: the pool’s and your own money.',
      },
    }),
    optionalNumberParameter({
      name: { da: 'areal_m2', en: 'area_m2' },
      description: {
        da: 'Bruttoetageareal i m². Udeladt: kun gevinsten pr. mio. kr.',
        en: 'Gross floor area in m². Left out: only the gain per DKK million.',
      },
    }),
  ],
  result: 'number',
  answers: 'array',
  examples: [
    {
      args: [42, 20, 6_300_000],
      answer: 133.3333,
      note: { da: '7.500 kr. pr. ton.', en: 'DKK 7,500 per tonne.' },
    },
    { args: [42, 20, 6_300_000, 4200], answer: [[133.3333, 10]] },
    { args: [42, 20, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: (yearlyGain, lifetime, budget, area) => {
    const gain = relativeClimateGain(yearlyGain, lifetime, budget, area);
    if (isFormulaError(gain)) return gain;
    const { perMillion, perSquareMetre } = gain.value;
    return { value: perSquareMetre === undefined ? perMillion : [[perMillion, perSquareMetre]] };
  },
});

const EGENFINANSIERING = defineFunction({
  id: 'EGENFINANSIERING',
  topic: 'pool',
  title: { da: 'Egenfinansiering', en: 'Own financing' },
  description: {
    da: 'Egne penge i procent af hele projektet: egen / (egen + pulje) × 100.',
    en: 'Own money as a percentage of the whole project: own / (own + pool) × 100.',
  },
  definition: { da: 'egen / (egen + pulje) × 100', en: 'own / (own + pool) × 100' },
  reference: {
    da: 'Administrationsgrundlag for Bæredygtighedspuljen, afsnit 5 og 6',
    en: 'Administrationsgrundlag for Bæredygtighedspuljen, sections 5 and 6',
  },
  unit: { da: 'procent', en: 'per cent' },
  cautions: [
    {
      da: 'Anden offentlig støtte til samme projekt er normalt udelukket: har det en tredje kilde, så spørg Landsbyggefonden.',
      en: 'Other public support of the same project is normally excluded: with a third source, ask Landsbyggefonden.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'egen_kr', en: 'own_dkk' },
      description: { da: 'Egne penge i kr.', en: 'Own money in DKK.' },
    }),
    numberParameter({
      name: { da: 'pulje_kr', en: 'pool_dkk' },
      description: { da: 'Puljens penge i kr.', en: 'The pool’s money in DKK.' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [1_260_000, 2_940_000], answer: 30 },
    { args: [0, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: ownFinancing,
});

const PULJERAMME = defineFunction({
  id: 'PULJERAMME',
  topic: 'pool',
  title: { da: 'Puljens årlige ramme', en: 'Annual frame of the pool' },
  description: {
    da: 'Bæredygtighedspuljens ramme i et år i mio. kr.: investering 16,5 (2026: 17,5), forsøg 8,5 (2026: 7,5).',
    en: 'The frame of Bæredygtighedspuljen in a year in DKK million: investering 16.5 (2026: 17.5), forsøg 8.5 (2026: 7.5).',
  },
  definition: { da: 'årets ramme × indeks', en: 'the year’s frame × index' },
  reference: {
    da: 'Administrationsgrundlag for Bæredygtighedspuljen, afsnit 5',
    en: 'Administrationsgrundlag for Bæredygtighedspuljen, section 5',
  },
  unit: MILLION_KR,
  cautions: [
    {
      da: 'Landsbyggefonden regulerer rammerne med et indeks. Uden indeks er svaret rammen, som den blev aftalt.',
      en: 'Landsbyggefonden adjusts the frames by an index. Without an index the answer is the frame as agreed.',
    },
    ENDS,
  ],
  parameters: [
    POOL,
    YEAR,
    optionalNumberParameter({
      name: { da: 'indeks', en: 'index' },
      description: {
        da: 'Landsbyggefondens regulering. Udeladt: 1.',
        en: 'Landsbyggefonden’s adjustment. Left out: 1.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: ['investering', 2024], answer: 16.5 },
    { args: ['forsøg', 2026], answer: 7.5 },
    { args: ['investering', 2026], answer: 17.5 },
    { args: ['investering', 2027], answer: { error: '#N/A' } },
  ],
  formula: poolFrame,
});

const PULJERAADIGHED = defineFunction({
  id: 'PULJERAADIGHED',
  topic: 'pool',
  title: { da: 'Puljens rådighed', en: 'What the pool can grant' },
  description: {
    da: 'Årets ramme og det, tidligere år har til overs, i mio. kr. Svaret fylder to celler: uden og med fremrykning.',
    en: 'The year’s frame and what earlier years left, in DKK million. The answer fills two cells: without and with bringing forward.',
  },
  definition: {
    da: 'rammer til og med året − udmøntet tidligere; for investering også op til 20 % af årets ramme, højst de kommende års rammer',
    en: 'frames up to the year − granted before; for investering also up to 20 % of the year’s frame, at most the later frames',
  },
  reference: {
    da: 'Administrationsgrundlag for Bæredygtighedspuljen, afsnit 5; at de 20 % er af årets ramme, er et forslag',
    en: 'Administrationsgrundlag for Bæredygtighedspuljen, section 5; that the 20 % are of the year’s frame is a proposal',
  },
  unit: MILLION_KR,
  cautions: [
    ENDS,
    {
      da: 'Rammerne er som aftalt, uden Landsbyggefondens indeks.',
      en: 'The frames are as agreed, without Landsbyggefonden’s index.',
    },
  ],
  parameters: [
    POOL,
    YEAR,
    numbersParameter({
      name: { da: 'udmøntet_tidligere', en: 'used_before' },
      description: {
        da: 'Udmøntet i mio. kr. i hvert år fra 2021 til året før. For 2021: en tom celle.',
        en: 'Granted in DKK million in each year from 2021 to the year before. For 2021: a blank cell.',
      },
    }),
  ],
  result: 'number',
  answers: 'array',
  examples: [
    { args: ['investering', 2024, [[14, 18, 15.5]]], answer: [[18.5, 21.8]] },
    {
      args: ['forsøg', 2024, [[8, 8.5, 9]]],
      answer: [[8.5, 8.5]],
      note: {
        da: 'Forsøgsmidler kan ikke rykkes frem.',
        en: 'Experimental funds cannot be brought forward.',
      },
    },
    {
      args: ['investering', 2026, [[16.5, 16.5, 16.5, 16.5, 16.5]]],
      answer: [[17.5, 17.5]],
      note: {
        da: 'Der er intet at rykke frem i det sidste år.',
        en: 'There is nothing to bring forward in the last year.',
      },
    },
    { args: ['investering', 2024, [[14, 18]]], answer: { error: '#VALUE!' } },
  ],
  formula: (pool, year, usedBefore) => {
    const available = poolAvailable(pool, year, usedBefore);
    return isFormulaError(available) ? available : { ...available, value: [available.value] };
  },
});

/** Applications to Bæredygtighedspuljen, and its money. */
export const POOL_FUNCTIONS: readonly EsgFunction[] = [
  RELATIVKLIMAGEVINST,
  EGENFINANSIERING,
  PULJERAMME,
  PULJERAADIGHED,
];
