import {
  lowestReserve,
  meetingTurnout,
  moveOutRate,
  rentBurden,
  rentPerSquareMetre,
  simplePayback,
  tenancyUnits,
} from '../../formulas/housing';
import type { Text } from '../../workbook/text';
import { defineFunction, type EsgFunction } from '../esg-function';
import {
  numberParameter,
  numbersParameter,
  optionalNumberParameter,
  optionalNumbersParameter,
} from '../parameters/number-parameter';

const PER_CENT: Text = { da: 'procent', en: 'per cent' };

const BOLIGBYRDE = defineFunction({
  id: 'BOLIGBYRDE',
  topic: 'economy',
  title: { da: 'Boligbyrde', en: 'Rent burden' },
  description: {
    da: 'Årlig boligudgift i procent af disponibel indkomst. BL: 24 % i gennemsnit i den almene sektor.',
    en: 'Annual housing cost as a percentage of disposable income. BL: 24 % on average in non-profit housing.',
  },
  definition: {
    da: 'boligudgift / disponibel indkomst × 100',
    en: 'housing cost / disposable income × 100',
  },
  reference: {
    da: 'BL – Danmarks Almene Boliger: Boligbyrde',
    en: 'BL – Danmarks Almene Boliger: Boligbyrde',
  },
  unit: PER_CENT,
  cautions: [
    {
      da: 'Skriv, om el, vand og varme er med, og om boligstøtte er trukket fra.',
      en: 'Say whether electricity, water and heating are included, and whether housing benefit is deducted.',
    },
    {
      da: 'En person og en husstand er ikke det samme: udgift og indkomst skal være for den samme.',
      en: 'A person and a household are not the same: cost and income must be of the same one.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'årlig_boligudgift', en: 'annual_housing_cost' },
      description: { da: 'Kr. om året.', en: 'DKK a year.' },
    }),
    numberParameter({
      name: { da: 'disponibel_indkomst', en: 'disposable_income' },
      description: { da: 'Kr. om året efter skat; større end 0.', en: 'DKK a year after tax; above 0.' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [66_000, 275_000], answer: 24, note: { da: 'BL’s almene gennemsnit.', en: 'BL’s average.' } },
    { args: [66_000, 0], answer: { error: '#NUM!' } },
  ],
  formula: rentBurden,
});

const HUSLEJEPRM2 = defineFunction({
  id: 'HUSLEJEPRM2',
  topic: 'economy',
  title: { da: 'Husleje pr. m²', en: 'Rent per m²' },
  description: {
    da: 'Årlig leje pr. m² bruttoetageareal, som i Landsbyggefondens huslejestatistik (konto 201).',
    en: 'Annual rent per m² gross floor area, as in Landsbyggefonden’s huslejestatistik (account 201).',
  },
  definition: { da: 'årlig leje / areal', en: 'annual rent / area' },
  reference: {
    da: 'Landsbyggefonden: Huslejestatistik (konto 201.1–201.3)',
    en: 'Landsbyggefonden: Huslejestatistik (accounts 201.1–201.3)',
  },
  unit: { da: 'kr. pr. m² om året', en: 'DKK per m² and year' },
  cautions: [
    { da: 'Gang en månedsleje med 12.', en: 'Multiply a monthly rent by 12.' },
    {
      da: 'Forbrug af vand, varme og el er normalt ikke med.',
      en: 'Consumption of water, heating and electricity is normally not included.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'årlig_leje', en: 'annual_rent' },
      description: { da: 'Kr. om året.', en: 'DKK a year.' },
    }),
    numberParameter({
      name: { da: 'areal_m2', en: 'area_m2' },
      description: { da: 'Bruttoetageareal i m².', en: 'Gross floor area in m².' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [3_987_000, 4313], answer: 924.4146 },
    { args: [3_987_000, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: rentPerSquareMetre,
});

const LEJEMAALSENHEDER = defineFunction({
  id: 'LEJEMAALSENHEDER',
  topic: 'economy',
  title: { da: 'Lejemålsenheder', en: 'Tenancy units' },
  description: {
    da: 'Lejemålsenheder: en bolig er 1, erhverv 1 pr. påbegyndt 60 m² af hvert lejemål, en garage eller carport 1/5.',
    en: 'Tenancy units: a home is 1, commercial 1 for each 60 m² begun of each tenancy, a garage or carport 1/5.',
  },
  definition: {
    da: 'boliger + sum af (erhvervsareal / 60, rundet op for hvert lejemål) + garager / 5',
    en: 'dwellings + sum of (commercial area / 60, rounded up for each tenancy) + garages / 5',
  },
  reference: {
    da: 'Regnskabsformularens lejemålstabel for almene afdelinger',
    en: 'The table of tenancies in the accounts of non-profit housing',
  },
  unit: { da: 'lejemålsenheder', en: 'tenancy units' },
  cautions: [
    {
      da: 'Der rundes op for hvert lejemål, ikke på summen: vælg ét areal i hver celle.',
      en: 'Each tenancy is rounded up, not the sum: one area in each cell.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'boliger', en: 'dwellings' },
      description: {
        da: 'Antal boliger. Skriv 0, hvis der ingen er.',
        en: 'Number of homes. Type 0 if there are none.',
      },
    }),
    optionalNumbersParameter({
      name: { da: 'erhverv_m2', en: 'commercial_m2' },
      description: {
        da: 'Arealet i m² af hvert erhvervs- eller institutionslejemål.',
        en: 'The area in m² of each commercial or institutional tenancy.',
      },
    }),
    optionalNumberParameter({
      name: { da: 'garager', en: 'garages' },
      description: { da: 'Antal garager og carporte.', en: 'Number of garages and carports.' },
    }),
  ],
  result: 'number',
  answers: 'once',
  examples: [
    { args: [55, 130, 20], answer: 62, note: { da: '55 + 3 + 4.', en: '55 + 3 + 4.' } },
    {
      args: [55, [[130], [50]], 20],
      answer: 63,
      note: { da: '130 m² er 3 enheder og 50 m² er 1.', en: '130 m² are 3 units and 50 m² is 1.' },
    },
    { args: [-1], answer: { error: '#NUM!' } },
  ],
  formula: tenancyUnits,
});

const HENLAEGGELSESTJEK = defineFunction({
  id: 'HENLAEGGELSESTJEK',
  topic: 'economy',
  title: { da: 'Henlæggelsestjek', en: 'Reserve check' },
  description: {
    da: 'Den laveste saldo ved udgangen af et år, når henlæggelserne skal betale planen. Negativ: planen er ikke dækket.',
    en: 'The lowest balance at the end of a year when the contributions are to pay for the plan. Negative: not covered.',
  },
  definition: {
    da: 'laveste saldo: saldo primo + henlæggelser − planlagte udgifter, lagt sammen år for år',
    en: 'lowest balance: opening + contributions − planned costs, added up year by year',
  },
  reference: {
    da: 'Konto 401 (saldo), 120 (henlæggelser) og 116 (planlagt vedligeholdelse); Landsbyggefonden, granskning',
    en: 'Accounts 401 (balance), 120 (contributions) and 116 (planned maintenance); Landsbyggefonden',
  },
  unit: { da: 'kr.', en: 'DKK' },
  cautions: [
    {
      da: 'Granskningen ser mindst 20 år frem. Vælg lige så mange år, som planen har.',
      en: 'The external review looks at least 20 years ahead. Select as many years as the plan has.',
    },
    { da: 'Uden rente og prisstigninger.', en: 'Without interest and price rises.' },
    {
      da: 'Skriv 0 i et år uden udgifter: et tomt år giver #I/T, men nogle udgaver af Excel giver det som 0.',
      en: 'Type 0 in a year without costs: a blank year gives #N/A, but some versions of Excel pass it as 0.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'saldo_primo', en: 'opening' },
      description: {
        da: 'Henlagt i kr. ved begyndelsen af det første år (konto 401).',
        en: 'DKK set aside at the start of the first year (account 401).',
      },
    }),
    numbersParameter({
      name: { da: 'henlæggelser', en: 'contributions' },
      description: {
        da: 'Henlæggelse i kr. for hvert år (konto 120).',
        en: 'Contribution in DKK of each year (account 120).',
      },
    }),
    numbersParameter({
      name: { da: 'planlagte_udgifter', en: 'planned_costs' },
      description: {
        da: 'Planlagt udgift i kr. for de samme år (konto 116).',
        en: 'Planned cost in DKK of the same years (account 116).',
      },
    }),
  ],
  result: 'number',
  answers: 'once',
  examples: [
    {
      args: [1_200_000, [[400_000, 400_000, 400_000, 400_000]], [[300_000, 900_000, 1_200_000, 200_000]]],
      answer: 0,
      note: { da: 'Planen holder.', en: 'The plan is covered.' },
    },
    {
      args: [1_200_000, [[400_000, 400_000, 400_000, 400_000]], [[300_000, 1_100_000, 1_200_000, 200_000]]],
      answer: -200_000,
      note: { da: 'Underdækning i år 3.', en: 'Not covered in year 3.' },
    },
    { args: [1_200_000, [[400_000, 400_000]], [[300_000]]], answer: { error: '#VALUE!' } },
  ],
  formula: lowestReserve,
});

const FRAFLYTNINGSFREKVENS = defineFunction({
  id: 'FRAFLYTNINGSFREKVENS',
  topic: 'economy',
  title: { da: 'Fraflytningsfrekvens', en: 'Move-out rate' },
  description: {
    da: 'Husstande, der er flyttet ud af organisationen i året, i procent af boligerne.',
    en: 'Households that left the organisation in the year as a percentage of the homes.',
  },
  definition: { da: 'eksterne fraflytninger / boliger × 100', en: 'external moves / dwellings × 100' },
  reference: {
    da: 'Landsbyggefonden: Indberetning af fraflytningsfrekvens (2010)',
    en: 'Landsbyggefonden: Indberetning af fraflytningsfrekvens (2010)',
  },
  unit: PER_CENT,
  cautions: [
    {
      da: 'Flytninger inden for organisationen tæller ikke med.',
      en: 'Moves within the organisation do not count.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'eksterne_fraflytninger', en: 'external_moves' },
      description: {
        da: 'Husstande, der er flyttet ud det seneste år. Skriv 0, hvis der ingen var.',
        en: 'Households that moved out in the last year. Type 0 if there were none.',
      },
    }),
    numberParameter({
      name: { da: 'boliger', en: 'dwellings' },
      description: { da: 'Boliglejemål i alt.', en: 'All residential tenancies.' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [38, 412], answer: 9.2233 },
    { args: [38, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: moveOutRate,
});

const FREMMOEDE = defineFunction({
  id: 'FREMMOEDE',
  topic: 'economy',
  title: { da: 'Fremmøde på afdelingsmøde', en: 'Turnout at the afdelingsmøde' },
  description: {
    da: 'Fremmødte husstande i procent af alle husstande i afdelingen.',
    en: 'Attending households as a percentage of all households in the afdeling.',
  },
  definition: {
    da: 'fremmødte husstande / husstande × 100',
    en: 'attending households / households × 100',
  },
  reference: { da: 'Kompasarks forslag', en: 'Kompasark’s proposal' },
  unit: PER_CENT,
  cautions: [
    {
      da: 'Hver husstand har to stemmer: tæl husstande, ikke stemmer eller personer.',
      en: 'Each household has two votes: count households, not votes or persons.',
    },
    {
      da: 'Læg digitale og fysiske deltagere sammen uden at tælle nogen to gange.',
      en: 'Add digital and physical participants without counting anybody twice.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'fremmødte_husstande', en: 'attending_households' },
      description: { da: 'Husstande, der var repræsenteret.', en: 'Households that were represented.' },
    }),
    numberParameter({
      name: { da: 'husstande', en: 'households' },
      description: { da: 'Alle husstande i afdelingen.', en: 'All households in the afdeling.' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [47, 380], answer: 12.3684 },
    { args: [400, 380], answer: { error: '#NUM!' } },
    { args: [47, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: meetingTurnout,
});

const TILBAGEBETALING = defineFunction({
  id: 'TILBAGEBETALING',
  topic: 'economy',
  title: { da: 'Simpel tilbagebetalingstid', en: 'Simple payback time' },
  description: {
    da: 'År, før en investering er tjent ind. Med levetid: »Rentabel«, når det sker inden for levetiden, ellers »Ikke rentabel«.',
    en: 'Years until an investment has paid back. With a lifetime: “Rentabel” when within it, otherwise “Ikke rentabel”.',
  },
  definition: {
    da: 'investering / årlig besparelse; rentabel, når det er højst levetiden',
    en: 'investment / annual saving; profitable when that is at most the lifetime',
  },
  reference: {
    da: 'Håndbog for Energikonsulenter HB2023, 1.4 (hbemo.dk)',
    en: 'Handbook of energy labelling HB2023, 1.4 (hbemo.dk)',
  },
  unit: { da: 'år', en: 'years' },
  cautions: [
    { da: 'Uden rente og prisstigninger.', en: 'Without interest and price rises.' },
    {
      da: 'Svarene »Rentabel« og »Ikke rentabel« er danske på begge sprog: de er data i projektmappen.',
      en: 'The answers “Rentabel” and “Ikke rentabel” are Danish in both languages: they are data in the workbook.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'investering', en: 'investment' },
      description: { da: 'Kr. i alt.', en: 'DKK in all.' },
    }),
    numberParameter({
      name: { da: 'årlig_besparelse', en: 'annual_saving' },
      description: { da: 'Kr. om året.', en: 'DKK a year.' },
    }),
    optionalNumberParameter({
      name: { da: 'levetid', en: 'lifetime' },
      description: {
        da: 'År. Udeladt: svaret er tilbagebetalingstiden i år.',
        en: 'Years. Left out: the answer is the payback time in years.',
      },
    }),
  ],
  result: 'any',
  answers: 'each-cell',
  examples: [
    { args: [250_000, 18_500], answer: 13.5135 },
    { args: [250_000, 18_500, 20], answer: 'Rentabel' },
    { args: [250_000, 18_500, 10], answer: 'Ikke rentabel' },
    { args: [250_000, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: simplePayback,
});

/** Homes, rents, reserves and residents' democracy. */
export const HOUSING_FUNCTIONS: readonly EsgFunction[] = [
  BOLIGBYRDE,
  HUSLEJEPRM2,
  LEJEMAALSENHEDER,
  HENLAEGGELSESTJEK,
  FRAFLYTNINGSFREKVENS,
  FREMMOEDE,
  TILBAGEBETALING,
];
