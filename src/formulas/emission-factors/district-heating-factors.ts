import type { Text } from '../../workbook/text';
import type { EmissionFactor } from './emission-factor';
import { BUILDING_LCA, COPENHAGEN, ENERGY_LABELS, series } from './factor-series';
import {
  MILJOEFORUM_FYN,
  HOVEDSTADEN_2015,
  HOFOR_2018,
  HOFOR_2021,
  VEKS_2021,
  FJERNVARME_FYN_2020,
  FJERNVARME_FYN_2023,
} from './factor-sources';

const ASSUMED_200: Text = {
  da: '200 %-metoden er antaget ud fra værkets øvrige deklarationer.',
  en: 'The 200 % method is assumed from the other declarations of the network.',
};
const HEAT = { carrier: 'fjernvarme', unit: 'kWh' } as const;

export const DISTRICT_HEATING_FACTORS: readonly EmissionFactor[] = [
  ...series(
    {
      ...HEAT,
      method: 'landsgennemsnit',
      gas: 'CO2',
      source: MILJOEFORUM_FYN,
      note: {
        da: 'Skøn: landsgennemsnittet beregnes ikke længere; brug det lokale værks deklaration.',
        en: 'An estimate: the national average is no longer computed; use the declaration of the local network.',
      },
    },
    { 2008: 0.122 },
  ),
  ...series({ ...HEAT, ...ENERGY_LABELS }, { 2016: 0.065 }),
  ...series(
    {
      ...HEAT,
      area: 'Hovedstadsområdet',
      method: '200 inkl. nettab',
      gas: 'CO2e',
      source: HOVEDSTADEN_2015,
    },
    { 2015: 0.098 },
  ),
  ...series(
    { ...HEAT, area: COPENHAGEN, method: '200 inkl. nettab', gas: 'CO2', source: HOFOR_2018 },
    { 2018: 0.08 },
  ),
  ...series(
    {
      ...HEAT,
      area: COPENHAGEN,
      method: '200 inkl. nettab',
      gas: 'CO2',
      source: HOFOR_2021,
      note: ASSUMED_200,
    },
    { 2020: 0.0499 },
  ),
  ...series(
    {
      ...HEAT,
      area: COPENHAGEN,
      method: '200 inkl. nettab',
      gas: 'CO2',
      source: HOFOR_2021,
      note: {
        da: 'Samme side nævner 34,5 g/kWh for slutbrugere i Hovedstadsområdet.',
        en: 'The same page gives 34.5 g/kWh for end users in the capital area.',
      },
    },
    { 2021: 0.034 },
  ),
  ...series(
    {
      carrier: 'fjernvarme',
      unit: 'GJ',
      area: 'Hovedstadsområdet (VEKS, slutbruger)',
      method: '200 inkl. nettab',
      gas: 'CO2',
      source: VEKS_2021,
      note: {
        da: '200 %-metoden er antaget. Kilden er afrundet til hele kg pr. GJ.',
        en: 'The 200 % method is assumed. The source is rounded to whole kg per GJ.',
      },
    },
    { 2021: 10 },
  ),
  ...series(
    {
      carrier: 'fjernvarme',
      unit: 'GJ',
      area: 'Fjernvarme Fyn',
      method: '200',
      gas: 'CO2e',
      source: FJERNVARME_FYN_2020,
    },
    { 2019: 25.6, 2020: 21.8 },
  ),
  ...series(
    {
      carrier: 'fjernvarme',
      unit: 'MWh',
      area: 'Fjernvarme Fyn',
      method: '200',
      gas: 'CO2e',
      source: FJERNVARME_FYN_2023,
      note: {
        da: 'Deklarationen siger også 15,82 kg pr. GJ og 81,1 % vedvarende energi.',
        en: 'The declaration also says 15.82 kg per GJ and 81.1 % renewable energy.',
      },
    },
    { 2023: 56.95 },
  ),
  ...series(
    { carrier: 'fjernvarme', ...BUILDING_LCA },
    { 2023: 0.105, 2025: 0.0878, 2030: 0.0713, 2035: 0.0688, 2040: 0.068 },
  ),
];
