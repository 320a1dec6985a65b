import type { Text } from '../workbook/text';
import {
  ENERGY_LABELS,
  findBuildingUse,
  findLabel,
  limitOf,
  usedLimit,
  type BuildingUse,
  type EnergyLabel,
} from './energy-label-scale';
import { finite, notAboveZero, unwritten } from './formula-errors';
import { notNegative } from './quotient';
import { isFormulaError, type FormulaError, type Result } from './result';

/** Less than any need is stated with: a weighted sum that should be 27 may come out just above it. */
const INEXACT_NEED = 1e-9;

const AREA: Text = { da: 'areal_m2', en: 'area_m2' };

/**
 * The energy label a weighted need corresponds to: the best step of the scale of 2018 whose limit is not exceeded. It
 * is no valid label, which only an energy consultant gives, and measured consumption is not a calculated need.
 *
 * @param need calculated need, weighted with the energy factors, kWh/m² a year.
 * @param area m² of heated floor area.
 * @param use `boliger` or `erhverv`.
 * @returns A2020 to G; `#N/A` for a blank or an unknown use, `#NUM!` for a negative need or an area that is not above 0.
 */
export function labelOfNeed(
  need: number | null,
  area: number | null,
  use: string = 'boliger',
): Result<EnergyLabel> {
  const weighted = notNegative({ value: need, name: { da: 'behov_kWh_m2', en: 'need_kwh_m2' } });
  if (isFormulaError(weighted)) return weighted;
  const building = readBuilding(area, use);
  if (isFormulaError(building)) return building;
  const { area: squareMetres, use: scale } = building.value;
  const reached = ENERGY_LABELS.find((label) => {
    const limit = limitOf(label, squareMetres, scale);
    return limit === undefined || weighted.value <= limit + INEXACT_NEED;
  })!;
  return { value: reached, sources: [usedLimit(reached, scale)] };
}

/**
 * The most weighted energy a label allows, by the scale of 2018.
 *
 * @param label A2020 to F.
 * @param area m² of heated floor area.
 * @param use `boliger` or `erhverv`.
 * @returns kWh/m² a year; `#N/A` for G, which has no limit, a blank or an unknown use, `#VALUE!` for an unknown label,
 *   `#NUM!` for an area that is not above 0.
 */
export function labelLimit(label: string, area: number | null, use: string = 'boliger'): Result<number> {
  const known = findLabel(label);
  if (!known) return unknownLabel(label);
  const building = readBuilding(area, use);
  if (isFormulaError(building)) return building;
  const limit = limitOf(known, building.value.area, building.value.use);
  if (limit === undefined) return noLimit();
  const answer = finite(limit);
  return isFormulaError(answer) ? answer : { ...answer, sources: [usedLimit(known, building.value.use)] };
}

export function unknownLabel(word: string): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: `»${word}« er ikke et energimærke. Skriv A2020, A2015, A2010, B, C, D, E, F eller G.`,
      en: `“${word}” is not an energy label. Type A2020, A2015, A2010, B, C, D, E, F or G.`,
    },
  };
}

function readBuilding(
  area: number | null,
  word: string,
): Result<{ readonly area: number; readonly use: BuildingUse }> {
  if (area === null) return unwritten(AREA);
  if (area <= 0) return notAboveZero(AREA);
  const use = findBuildingUse(word);
  return use ? { value: { area, use } } : unknownUse(word);
}

function unknownUse(word: string): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Der er ingen energimærkeskala for »${word}«. Skriv boliger eller erhverv.`,
      en: `There is no scale of energy labels for “${word}”. Type boliger (housing) or erhverv (business).`,
    },
  };
}

function noLimit(): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: 'G har ingen øvre grænse: alt over grænsen for F er G. Brug grænsen for F.',
      en: 'G has no upper limit: everything above the limit of F is G. Use the limit of F.',
    },
  };
}
