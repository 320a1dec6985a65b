import { ghgIntensity } from '../formulas/emissions';
import { energyInMwh, renewableShare } from '../formulas/energy';
import { landUseChange } from '../formulas/land-use';
import { recyclingShare } from '../formulas/waste';
import { waterConsumption } from '../formulas/water';
import { defineFunction } from './esg-function';
import { numberParameter, optionalNumberParameter } from './number-parameter';
import { textParameter } from './text-parameter';

const NUMBER = { type: 'number', dimensionality: 'scalar' } as const;

export const ENERGIMWH = defineFunction({
  id: 'ENERGIMWH',
  description: {
    da: 'Energi eller brændsel i MWh, brændsler efter nedre brændværdi (VSME B3, pkt. 29).',
    en: 'Energy or fuel in MWh, fuels by their lower heating value (VSME B3, para. 29).',
  },
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
  result: NUMBER,
  formula: energyInMwh,
});

export const VEANDEL = defineFunction({
  id: 'VEANDEL',
  description: {
    da: 'Vedvarende energi i procent af al energi (VSME B3, pkt. 29).',
    en: 'Renewable energy as a percentage of all energy (VSME B3, para. 29).',
  },
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
  result: NUMBER,
  formula: renewableShare,
});

export const CO2INTENSITET = defineFunction({
  id: 'CO2INTENSITET',
  description: {
    da: 'Udledning i t CO2e divideret med omsætning (VSME B3, pkt. 31). Scope 1 og 2, eller også 3, når det oplyses.',
    en: 'Emissions in t CO2e divided by turnover (VSME B3, para. 31). Scope 1 and 2, or 3 as well where it is disclosed.',
  },
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
        da: 'Hvor meget omsætning der regnes pr. Udeladt: 1. Med 1.000.000 er svaret t CO2e pr. million.',
        en: 'How much turnover it is per. Left out: 1. With 1,000,000 the answer is t CO2e per million.',
      },
    }),
  ],
  result: NUMBER,
  formula: ghgIntensity,
});

export const GENANVENDELSESANDEL = defineFunction({
  id: 'GENANVENDELSESANDEL',
  description: {
    da: 'Affald til genanvendelse eller forberedelse til genbrug i procent af alt affald (VSME B7, pkt. 38).',
    en: 'Waste for recycling or preparation for reuse as a percentage of all waste (VSME B7, para. 38).',
  },
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
  result: NUMBER,
  formula: recyclingShare,
});

export const VANDFORBRUG = defineFunction({
  id: 'VANDFORBRUG',
  description: {
    da: 'Vandudtag minus vandudledning i m³ (VSME B6, pkt. 36).',
    en: 'Water withdrawn less water discharged in m³ (VSME B6, para. 36).',
  },
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
  result: NUMBER,
  formula: waterConsumption,
});

export const AREALAENDRING = defineFunction({
  id: 'AREALAENDRING',
  description: {
    da: 'Et areals ændring siden året før i procent (VSME B5, pkt. 34).',
    en: 'The change of an area since the year before, as a percentage (VSME B5, para. 34).',
  },
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
  result: NUMBER,
  formula: landUseChange,
});
