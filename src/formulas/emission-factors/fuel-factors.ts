import type { Text } from '../../workbook/text';
import { HB2016, STAT_GL } from '../energy-content';
import type { EmissionFactor } from './emission-factor';
import { BUILDING_LCA, COPENHAGEN, series } from './factor-series';
import { HOFOR_2018, EVIDA, NORWAY_2021 } from './factor-sources';

const WITHOUT_CERTIFICATES: Text = {
  da: 'Uden biogascertifikater regnes hele forbruget som naturgas, selv om nettet indeholder biogas. Evida kalder resultatet CO2e.',
  en: 'Without biogas certificates all consumption is natural gas, even though the grid carries biogas. Evida calls the result CO2e.',
};
const FROM_2016: Text = {
  da: 'Håndbog for Energikonsulenter 2016; siden er mærket »Historisk«.',
  en: 'The handbook for energy consultants of 2016; the page is marked “Historisk” (historical).',
};
const FROM_GREENLAND: Text = {
  da: 'Grønlandsk tabel med dansk brændværdi, uden iblandet biobrændstof.',
  en: 'A Greenlandic table with the Danish heating value, without blended biofuel.',
};
const FROM_NORWAY: Text = {
  da: 'Norsk faktor for fossilt brændstof, ikke dansk.',
  en: 'A Norwegian factor for fossil fuel, not a Danish one.',
};
const HANDBOOK = { method: '', gas: 'CO2', source: HB2016, note: FROM_2016 } as const;

export const FUEL_FACTORS: readonly EmissionFactor[] = [
  ...series(
    {
      carrier: 'naturgas',
      unit: 'm3',
      method: 'uden certifikater',
      gas: 'CO2',
      source: EVIDA,
      note: WITHOUT_CERTIFICATES,
    },
    { 2020: 2.1986, 2021: 2.1966, 2022: 2.2326, 2023: 2.2627 },
  ),
  ...series({ carrier: 'naturgas', unit: 'm3', ...HANDBOOK }, { 2016: 2.245 }),
  ...series(
    { carrier: 'ledningsgas', ...BUILDING_LCA },
    { 2023: 0.225, 2025: 0.189, 2030: 0.105, 2035: 0.105, 2040: 0.105 },
  ),
  ...series({ carrier: 'bygas', unit: 'm3', ...HANDBOOK }, { 2016: 1.204 }),
  ...series(
    { carrier: 'bygas', unit: 'kWh', area: COPENHAGEN, method: '', gas: 'CO2', source: HOFOR_2018 },
    { 2018: 0.142 },
  ),
  ...series({ carrier: 'fyringsgasolie', unit: 'l', ...HANDBOOK }, { 2016: 2.691 }),
  ...series({ carrier: 'fuelolie', unit: 'l', ...HANDBOOK }, { 2016: 3.117 }),
  ...series({ carrier: 'flaskegas', unit: 't', ...HANDBOOK }, { 2016: 2995.176 }),
  ...series({ carrier: 'petroleum', unit: 'l', ...HANDBOOK }, { 2016: 2.514 }),
  ...series({ carrier: 'koks', unit: 't', ...HANDBOOK }, { 2016: 3164.807 }),
  ...series(
    {
      carrier: 'diesel',
      unit: 'GJ',
      area: 'GL',
      method: '',
      gas: 'CO2',
      source: STAT_GL,
      note: FROM_GREENLAND,
    },
    { 2020: 72.967 },
  ),
  ...series(
    {
      carrier: 'benzin',
      unit: 'GJ',
      area: 'GL',
      method: '',
      gas: 'CO2',
      source: STAT_GL,
      note: FROM_GREENLAND,
    },
    { 2020: 69.3 },
  ),
  ...series(
    {
      carrier: 'diesel',
      unit: 'l',
      area: 'NO',
      method: '',
      gas: 'CO2',
      source: NORWAY_2021,
      note: FROM_NORWAY,
    },
    { 2021: 2.66 },
  ),
  ...series(
    {
      carrier: 'benzin',
      unit: 'l',
      area: 'NO',
      method: '',
      gas: 'CO2',
      source: NORWAY_2021,
      note: FROM_NORWAY,
    },
    { 2021: 2.32 },
  ),
];
