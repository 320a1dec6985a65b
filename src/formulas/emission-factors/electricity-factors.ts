import type { Text } from '../../workbook/text';
import type { EmissionFactor } from './emission-factor';
import { BUILDING_LCA, ENERGY_LABELS, series } from './factor-series';
import {
  MILJOEFORUM_FYN,
  ENERGINET_2016,
  HOVEDSTADEN_2015,
  SVENDBORG,
  RITZAU_2017,
  HOFOR_2018,
  GREEN_POWER_2022,
  GREEN_POWER_2023,
  GREEN_POWER_2024,
} from './factor-sources';

const DISTRIBUTION_LOSS: Text = {
  da: '125 %-metoden med 5 % nettab i distributionsnettet.',
  en: 'The 125 % method with 5 % loss in the distribution grid.',
};
const GAS_NOT_STATED: Text = {
  da: 'Kilden siger ikke, om tallet er CO2 eller CO2e; det er regnet som CO2.',
  en: 'The source does not say whether it is CO2 or CO2e; it is taken for CO2.',
};
const FROM_NEWS: Text = {
  da: 'Tallet er gengivet af en avis; kilden nævner ikke metoden.',
  en: 'The figure is quoted by a newspaper; the source does not state the method.',
};
const PRELIMINARY: Text = {
  da: 'Foreløbigt tal, som kan være revideret siden; kilden nævner ikke metoden.',
  en: 'A preliminary figure that may have been revised since; the source does not state the method.',
};
const POWER = { carrier: 'el', unit: 'kWh' } as const;

export const ELECTRICITY_FACTORS: readonly EmissionFactor[] = [
  ...series(
    {
      ...POWER,
      method: '125 inkl. nettab',
      gas: 'CO2',
      source: MILJOEFORUM_FYN,
      note: DISTRIBUTION_LOSS,
    },
    { 2010: 0.448, 2011: 0.378, 2012: 0.303, 2013: 0.377, 2014: 0.304, 2015: 0.202 },
  ),
  ...series({ ...POWER, method: '125 ekskl. nettab', gas: 'CO2', source: ENERGINET_2016 }, { 2015: 0.192 }),
  ...series({ ...POWER, method: '125 ekskl. nettab', gas: 'CO2e', source: ENERGINET_2016 }, { 2015: 0.195 }),
  ...series({ ...POWER, method: '200 ekskl. nettab', gas: 'CO2', source: ENERGINET_2016 }, { 2015: 0.23 }),
  ...series({ ...POWER, method: '200 ekskl. nettab', gas: 'CO2e', source: ENERGINET_2016 }, { 2015: 0.233 }),
  ...series({ ...POWER, method: '200 inkl. nettab', gas: 'CO2', source: HOVEDSTADEN_2015 }, { 2015: 0.242 }),
  ...series({ ...POWER, method: '200 inkl. nettab', gas: 'CO2e', source: HOVEDSTADEN_2015 }, { 2015: 0.245 }),
  ...series(
    { ...POWER, method: '125', gas: 'CO2', source: SVENDBORG, note: GAS_NOT_STATED },
    { 2016: 0.243 },
  ),
  ...series(
    { ...POWER, method: '200', gas: 'CO2', source: SVENDBORG, note: GAS_NOT_STATED },
    { 2016: 0.282 },
  ),
  ...series({ ...POWER, ...ENERGY_LABELS }, { 2016: 0.197 }),
  ...series(
    { ...POWER, method: 'uoplyst', gas: 'CO2', source: RITZAU_2017, note: FROM_NEWS },
    { 2017: 0.19 },
  ),
  ...series({ ...POWER, method: '200 inkl. nettab', gas: 'CO2', source: HOFOR_2018 }, { 2018: 0.244 }),
  ...series(
    { ...POWER, method: 'uoplyst', gas: 'CO2', source: GREEN_POWER_2023, note: FROM_NEWS },
    { 2013: 0.363 },
  ),
  ...series(
    { ...POWER, method: 'uoplyst', gas: 'CO2', source: GREEN_POWER_2022, note: FROM_NEWS },
    { 2018: 0.193 },
  ),
  ...series(
    { ...POWER, method: 'uoplyst', gas: 'CO2', source: GREEN_POWER_2022, note: PRELIMINARY },
    { 2022: 0.132 },
  ),
  ...series(
    { ...POWER, method: 'uoplyst', gas: 'CO2', source: GREEN_POWER_2023, note: PRELIMINARY },
    { 2023: 0.096 },
  ),
  ...series(
    { ...POWER, method: 'uoplyst', gas: 'CO2', source: GREEN_POWER_2024, note: PRELIMINARY },
    { 2024: 0.06 },
  ),
  ...series(
    { carrier: 'el', ...BUILDING_LCA },
    { 2023: 0.187, 2025: 0.135, 2030: 0.047, 2035: 0.0414, 2040: 0.0403 },
  ),
];
