import { finite } from './formula-errors';
import { notNegative } from './quotient';
import { isFormulaError, type Result } from './result';
import type { UsedSource } from './source';

/** What a kWh of each form of energy counts in an energy label. */
const ENERGY_FACTORS = { districtHeating: 0.85, electricity: 1.9, other: 1 } as const;

const HB2023_FACTORS: UsedSource = {
  figure: {
    da: 'Energifaktorer: fjernvarme 0,85, el 1,9, andet 1,0',
    en: 'Energy factors: district heating 0.85, electricity 1.9, other 1.0',
  },
  source: {
    title: 'HBemo, Håndbog for Energikonsulenter HB2023, afsnit 1.4',
    url: 'https://www.hbemo.dk/haandbog-for-energikonsulenter-hb2023/bilag-1-introduktion-almindelig-bestemmelser/14-indhold-i-energimaerkning-herunder-skalaen',
  },
};

/**
 * Vægtet energibehov: the need that places a building on the scale of energy labels. Each form of energy counts by its
 * factor. HB2023, section 1.4.
 *
 * @param districtHeating calculated need, kWh/m² a year. A form of energy the building does not use is 0.
 * @param electricity for running the building, kWh/m² a year: heating, hot water, ventilation, not the household's.
 * @param other gas, oil, wood: kWh/m² a year.
 * @returns weighted kWh/m² a year; `#N/A` for a blank, `#NUM!` for a negative need.
 */
export function weightedEnergyNeed(
  districtHeating: number | null,
  electricity: number | null,
  other: number = 0,
): Result<number> {
  const needs = [
    [districtHeating, ENERGY_FACTORS.districtHeating, { da: 'fjernvarme', en: 'district_heating' }],
    [electricity, ENERGY_FACTORS.electricity, { da: 'el', en: 'electricity' }],
    [other, ENERGY_FACTORS.other, { da: 'andet', en: 'other' }],
  ] as const;
  let weighted = 0;
  for (const [value, factor, name] of needs) {
    const need = notNegative({ value, name });
    if (isFormulaError(need)) return need;
    weighted += factor * need.value;
  }
  const answer = finite(weighted);
  return isFormulaError(answer) ? answer : { ...answer, sources: [HB2023_FACTORS] };
}
