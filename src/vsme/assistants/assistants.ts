import type { Assistant } from './assistant';
import { ELECTRICITY_SPLIT, ENERGY_TO_MWH } from './energy';
import { INTENSITY, LAND_USE, WASTE, WATER } from './environment';
import { ACCIDENTS, BOARD_RATIO, COVERAGE, MANAGEMENT_RATIO, PAY_GAP, TRAINING, TURNOVER } from './workforce';

/** In the order of the disclosures they belong to. */
export const ASSISTANTS: readonly Assistant[] = [
  ENERGY_TO_MWH,
  ELECTRICITY_SPLIT,
  INTENSITY,
  LAND_USE,
  WATER,
  WASTE,
  TURNOVER,
  ACCIDENTS,
  PAY_GAP,
  COVERAGE,
  TRAINING,
  MANAGEMENT_RATIO,
  BOARD_RATIO,
];

/** Those that write or explain the datapoint. */
export function assistantsFor(datapoint: string): readonly Assistant[] {
  return ASSISTANTS.filter(({ datapoints }) => datapoints.includes(datapoint));
}
