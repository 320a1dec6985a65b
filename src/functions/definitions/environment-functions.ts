import { ghgIntensity } from '../../formulas/emissions';
import { energyInMwh, renewableShare } from '../../formulas/energy';
import { landUseChange } from '../../formulas/land-use';
import { recyclingShare } from '../../formulas/waste';
import { waterConsumption } from '../../formulas/water';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter, optionalNumberParameter } from '../parameters/number-parameter';
import { textParameter } from '../parameters/text-parameter';

const ENERGIMWH = defineFunction({
  id: 'ENERGIMWH',
  topic: 'energy-climate',
  title: { da: 'Energi i MWh', en: 'Energy in MWh' },
  description: {
    da: 'Energi eller brændsel i MWh, brændsler efter nedre brændværdi (VSME B3, pkt. 29).',
    en: 'Energy or fuel in MWh, fuels by their lower heating value (VSME B3, para. 29).',
  },
  definition: { da: 'mængde × energi pr. enhed / 1.000', en: 'quantity × energy per unit / 1,000' },
  reference: {
    da: 'VSME B3, pkt. 29; brændværdier fra HB2016, afsnit 9.3.1',
    en: 'VSME B3, para. 29; heating values of HB2016, section 9.3.1',
  },
  unit: { da: 'MWh', en: 'MWh' },
  cautions: [
    {
      da: 'En gasregning opgør energien efter øvre brændværdi, som er omkring 10 % højere; brug samme grundlag som faktoren.',
      en: 'A gas bill states energy by the upper heating value, about 10 % higher; use the basis of the factor.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'mængde', en: 'quantity' },
      description: { da: 'Mængden, som regningen siger.', en: 'The amount, as the bill states it.' },
    }),
    textParameter({
      name: { da: 'bærer', en: 'carrier' },
      description: {
        da: 'For eksempel el, fjernvarme, naturgas, fyringsgasolie, diesel eller træpiller.',
        en: 'For instance electricity, district heating, natural gas, heating oil, diesel or wood pellets.',
      },
    }),
    textParameter({
      name: { da: 'enhed', en: 'unit' },
      description: {
        da: 'kWh, MWh, GWh, MJ, GJ, TJ eller Gcal; for brændsler også m3, l, kg, t eller rm.',
        en: 'kWh, MWh, GWh, MJ, GJ, TJ or Gcal; for fuels also m3, l, kg, t or rm.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [12_000, 'naturgas', 'm3'], answer: 132 },
    { args: [3500, 'fyringsgasolie', 'l'], answer: 35.35 },
    { args: [95, 'fjernvarme', 'GJ'], answer: 26.3889 },
    { args: [1, 'brint', 'kg'], answer: { error: '#N/A' } },
  ],
  formula: energyInMwh,
});

const VEANDEL = defineFunction({
  id: 'VEANDEL',
  topic: 'energy-climate',
  title: { da: 'Andel vedvarende energi', en: 'Share of renewable energy' },
  description: {
    da: 'Vedvarende energi i procent af al energi (VSME B3, pkt. 29).',
    en: 'Renewable energy as a percentage of all energy (VSME B3, para. 29).',
  },
  definition: { da: 'vedvarende / i alt × 100', en: 'renewable / total × 100' },
  reference: { da: 'VSME B3, pkt. 29 og 84', en: 'VSME B3, para. 29 and 84' },
  unit: { da: 'procent', en: 'per cent' },
  cautions: [
    {
      da: 'El tæller kun som vedvarende med oprindelsesgaranti eller elregningens egen sammensætning.',
      en: 'Electricity is renewable only by guarantees of origin or the mix the bill states.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'vedvarende', en: 'renewable' },
      description: { da: 'Vedvarende energi i MWh.', en: 'Renewable energy in MWh.' },
    }),
    numberParameter({
      name: { da: 'i_alt', en: 'total' },
      description: {
        da: 'Al energi i MWh, den vedvarende med.',
        en: 'All energy in MWh, the renewable included.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [422, 733.8], answer: 57.5089 },
    { args: [800, 733.8], answer: { error: '#NUM!' } },
  ],
  formula: renewableShare,
});

const CO2INTENSITET = defineFunction({
  id: 'CO2INTENSITET',
  topic: 'vsme',
  title: { da: 'CO2-intensitet', en: 'GHG intensity' },
  description: {
    da: 'Udledning i t CO2e divideret med omsætning (VSME B3, pkt. 31). Scope 1 og 2, eller også 3, når det oplyses.',
    en: 'Emissions in t CO2e divided by turnover (VSME B3, para. 31). Scope 1 and 2, or 3 as well where it is disclosed.',
  },
  definition: { da: 'udledning / omsætning × skala', en: 'emissions / turnover × scale' },
  reference: { da: 'VSME B3, pkt. 31', en: 'VSME B3, para. 31' },
  unit: { da: 't CO2e pr. valutaenhed × skala', en: 't CO2e per unit of currency × scale' },
  cautions: [
    {
      da: 'Scope 2 skal være lokationsbaseret. Er omsætningen fortrolig, kan intensiteten ikke oplyses.',
      en: 'Scope 2 must be location-based. When the turnover is confidential, the intensity cannot be reported.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'udledning_t', en: 'emissions_t' },
      description: {
        da: 'Udledning i ton CO2e; scope 2 lokationsbaseret.',
        en: 'Emissions in tonnes of CO2e; scope 2 location-based.',
      },
    }),
    numberParameter({
      name: { da: 'omsætning', en: 'turnover' },
      description: { da: 'Omsætning i rapportens valuta.', en: 'Turnover in the currency of the report.' },
    }),
    optionalNumberParameter({
      name: { da: 'skala', en: 'scale' },
      description: {
        da: 'Svaret er pr. så mange valutaenheder. Udeladt: 1. Med 1.000.000 er svaret t CO2e pr. million.',
        en: 'The answer is per so many units of currency. Left out: 1. With 1,000,000 it is t CO2e per million.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: [1245.6, 13_189_676.67, 1_000_000],
      answer: 94.4375,
      note: {
        da: '98,4 mio. kr. til kurs 7,46038: t pr. mio. euro.',
        en: 'DKK 98.4 million at 7.46038: t per million euros.',
      },
    },
    { args: [1245.6, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: ghgIntensity,
});

const GENANVENDELSESANDEL = defineFunction({
  id: 'GENANVENDELSESANDEL',
  topic: 'vsme',
  title: { da: 'Genanvendelsesandel', en: 'Recycling share' },
  description: {
    da: 'Affald til genanvendelse eller forberedelse til genbrug i procent af alt affald (VSME B7, pkt. 38).',
    en: 'Waste for recycling or preparation for reuse as a percentage of all waste (VSME B7, para. 38).',
  },
  definition: { da: 'til genanvendelse / affald i alt × 100', en: 'recycled / all waste × 100' },
  reference: { da: 'VSME B7, pkt. 38', en: 'VSME B7, para. 38' },
  unit: { da: 'procent', en: 'per cent' },
  cautions: [
    {
      da: 'Indsamlet til genanvendelse er ikke det samme som faktisk genanvendt.',
      en: 'Collected for recycling is not the same as recycled.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'til_genanvendelse', en: 'recycled' },
      description: { da: 'Mængden til genanvendelse i året.', en: 'The amount recycled in the year.' },
    }),
    numberParameter({
      name: { da: 'affald_i_alt', en: 'all_waste' },
      description: { da: 'Alt affald i samme enhed.', en: 'All waste in the same unit.' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [214, 396], answer: 54.0404 },
    { args: [400, 396], answer: { error: '#NUM!' } },
  ],
  formula: recyclingShare,
});

const VANDFORBRUG = defineFunction({
  id: 'VANDFORBRUG',
  topic: 'vsme',
  title: { da: 'Vandforbrug', en: 'Water consumption' },
  description: {
    da: 'Vandudtag minus vandudledning i m³ (VSME B6, pkt. 36).',
    en: 'Water withdrawn less water discharged in m³ (VSME B6, para. 36).',
  },
  definition: { da: 'vandudtag − vandudledning', en: 'water withdrawal − water discharge' },
  reference: { da: 'VSME B6, pkt. 36', en: 'VSME B6, para. 36' },
  unit: { da: 'm³', en: 'm³' },
  cautions: [
    {
      da: '»Vandforbrug pr. bolig« i den almene sektor er vandudtag, som er noget andet.',
      en: 'The housing sector’s water consumption per dwelling is a withdrawal, which is another figure.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'udtag_m3', en: 'withdrawal_m3' },
      description: {
        da: 'Vand fra vandværk og andre kilder i m³.',
        en: 'Water from the waterworks and other sources in m³.',
      },
    }),
    numberParameter({
      name: { da: 'udledning_m3', en: 'discharge_m3' },
      description: {
        da: 'Vand ledt til kloak eller natur i m³.',
        en: 'Water led to sewers or nature in m³.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [18_400, 18_250], answer: 150 },
    { args: [100, 101], answer: { error: '#NUM!' } },
    { args: [100, null], answer: { error: '#N/A' } },
  ],
  formula: waterConsumption,
});

const AREALAENDRING = defineFunction({
  id: 'AREALAENDRING',
  topic: 'vsme',
  title: { da: 'Arealændring', en: 'Land-use change' },
  description: {
    da: 'Et areals ændring siden året før i procent (VSME B5, pkt. 34).',
    en: 'The change of an area since the year before, as a percentage (VSME B5, para. 34).',
  },
  definition: {
    da: '(rapportår − foregående år) / foregående år × 100',
    en: '(year − previous year) / previous year × 100',
  },
  reference: { da: 'VSME B5, pkt. 34', en: 'VSME B5, para. 34' },
  unit: { da: 'procent', en: 'per cent' },
  parameters: [
    numberParameter({
      name: { da: 'foregående_ha', en: 'previous_ha' },
      description: { da: 'Arealet året før i hektar.', en: 'The area of the year before in hectares.' },
    }),
    numberParameter({
      name: { da: 'rapportår_ha', en: 'current_ha' },
      description: {
        da: 'Arealet i rapportåret i hektar.',
        en: 'The area of the reporting year in hectares.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [12.4, 13.1], answer: 5.6452 },
    {
      args: [0, 2],
      answer: { error: '#DIV/0!' },
      note: { da: 'Nyt areal: skriv det i ord.', en: 'A new area: say so in words.' },
    },
  ],
  formula: landUseChange,
});

/** The environmental figures of VSME: B3 and B5 to B7. */
export const ENVIRONMENT_FUNCTIONS: readonly EsgFunction[] = [
  ENERGIMWH,
  VEANDEL,
  CO2INTENSITET,
  GENANVENDELSESANDEL,
  VANDFORBRUG,
  AREALAENDRING,
];
