import { DISTRICT_HEATING_FACTORS } from './district-heating-factors';
import { ELECTRICITY_FACTORS } from './electricity-factors';
import type { EmissionFactor } from './emission-factor';
import { FUEL_FACTORS } from './fuel-factors';

/**
 * Every factor that ships, each as its source prints it. What is not here could not be sourced: Energinet's final
 * declarations for 2016 and on, market-based electricity, and the Danish Energy Agency's factors of recent years.
 */
export const BUILT_IN_FACTORS: readonly EmissionFactor[] = [
  ...ELECTRICITY_FACTORS,
  ...DISTRICT_HEATING_FACTORS,
  ...FUEL_FACTORS,
];
