import type { Text } from '../workbook/text';
import { quotient } from './quotient';
import type { Result } from './result';

const AREA: Text = { da: 'areal_m2', en: 'area_m2' };

/**
 * Energiforbrug pr. m²: the usual key figure of a building's energy.
 *
 * @param kwh energy in the year, kWh.
 * @param area m² of heated floor area, as BBR has it; another area gives another figure.
 * @returns kWh/m²; `#N/A` blank energy, `#DIV/0!` no area, `#NUM!` negative.
 */
export function energyPerArea(kwh: number | null, area: number | null): Result<number> {
  return quotient({ value: kwh, name: { da: 'kWh', en: 'kwh' } }, { value: area, name: AREA });
}

/**
 * CO2-udledning pr. m².
 *
 * @param kg kg of CO2e in the year.
 * @param area m², the same floor area as the energy is related to.
 * @returns kg CO2e/m²; `#N/A` blank emissions, `#DIV/0!` no area, `#NUM!` negative.
 */
export function emissionsPerArea(kg: number | null, area: number | null): Result<number> {
  return quotient({ value: kg, name: { da: 'kg_CO2e', en: 'kg_co2e' } }, { value: area, name: AREA });
}
