import type { Text } from '../workbook/text';
import { calendarYear } from './calendar-year';
import { findFactor, type FactorQuestion } from './emission-factors/find-factor';
import type { FactorTable } from './emission-factors/factor-table';
import { isMarketBased } from './emission-factors/factor-words';
import { sourceLine, usedFactor } from './emission-factors/used-factor';
import { findCarrier } from './energy-content';
import { finite, negative, notAboveZero } from './formula-errors';
import { notNegative, quotient } from './quotient';
import { isFormulaError, type FormulaError, type Result } from './result';
import { isUnit, UNIT_NAMES, unitRatio, usedHeatingValues } from './units';

const QUANTITY: Text = { da: 'mængde', en: 'quantity' };
const OWN_FACTOR: Text = { da: 'egen_faktor', en: 'own_factor' };
const SCALE: Text = { da: 'skala', en: 'scale' };

export interface Consumption extends FactorQuestion {
  readonly quantity: number | null;
  readonly unit: string;
  /** Kilograms per unit of the quantity; goes before every table. */
  readonly ownFactor?: number | undefined;
}

/**
 * CO2e: an amount of energy or fuel multiplied by its emission factor. The quantity is converted into the factor's
 * unit, fuels by their lower heating value. GHG Protocol; VSME paragraph 30, disclosure B3.
 *
 * @param tables looked up in before the built-in factors, in this order.
 * @returns kg CO2e, or kg CO2 where the factor is of CO2 alone: the source says which. `#N/A` no factor or several,
 *   `#VALUE!` a unit that cannot be converted, `#NUM!` a negative quantity or factor.
 */
export function emissions(consumption: Consumption, tables: readonly FactorTable[] = []): Result<number> {
  const { quantity, unit, ownFactor } = consumption;
  const amount = notNegative({ value: quantity, name: QUANTITY });
  if (isFormulaError(amount)) return amount;
  if (ownFactor !== undefined) return byOwnFactor(amount.value, ownFactor, consumption);
  const factor = emissionFactor(consumption, unit, tables);
  if (isFormulaError(factor)) return factor;
  const kilograms = finite(amount.value * factor.value);
  return isFormulaError(kilograms) ? kilograms : { ...kilograms, sources: factor.sources ?? [] };
}

/**
 * Emissionsfaktor: what one unit emits.
 *
 * @param unit absent: the unit that the source states.
 * @returns kg per unit; errors as {@link emissions}.
 */
export function emissionFactor(
  question: FactorQuestion,
  unit: string | undefined,
  tables: readonly FactorTable[] = [],
): Result<number> {
  const found = findFactor(question, tables);
  if (isFormulaError(found)) return found;
  const factor = found.value;
  if (unit === undefined) return { value: factor.kg, sources: [usedFactor(factor)] };
  const carrier = findCarrier(factor.carrier);
  const ratio = unitRatio(unit, factor.unit, carrier);
  if (ratio === undefined) return notConvertible(unit, factor);
  const heatingValues = carrier ? usedHeatingValues(unit, factor.unit, carrier) : [];
  return { value: ratio * factor.kg, sources: [usedFactor(factor), ...heatingValues] };
}

/** Faktorkilde: who says the factor that {@link emissions} uses, for which year, and whether it is CO2 or CO2e. */
export function factorSource(question: FactorQuestion, tables: readonly FactorTable[] = []): Result<string> {
  const found = findFactor(question, tables);
  if (isFormulaError(found)) return found;
  return { value: sourceLine(found.value), sources: [usedFactor(found.value)] };
}

/**
 * A factor of nothing is only taken where it says how that can be: a blank cell may arrive as 0, and electricity is
 * only free of emissions by the contract it is bought under.
 */
function byOwnFactor(amount: number, factor: number, { year, method }: Consumption): Result<number> {
  const known = calendarYear(year);
  if (isFormulaError(known)) return known;
  if (factor < 0) return negative(OWN_FACTOR);
  if (factor === 0 && !isMarketBased(method ?? '')) return zeroFactor();
  return finite(amount * factor);
}

/**
 * CO2-intensitet: emissions in relation to turnover. Scope 1 and location-based scope 2, and scope 3 where it is
 * reported. VSME paragraph 31, disclosure B3.
 *
 * @param tonnes tonnes of CO2e.
 * @param turnover in the currency of the report.
 * @param scale 1,000,000 gives tonnes per million.
 * @returns tonnes of CO2e per unit of currency × scale; `#N/A` blank emissions, `#DIV/0!` no turnover.
 */
export function ghgIntensity(
  tonnes: number | null,
  turnover: number | null,
  scale: number = 1,
): Result<number> {
  if (scale <= 0) return notAboveZero(SCALE);
  return quotient(
    { value: tonnes, name: { da: 'udledning', en: 'emissions' } },
    { value: turnover, name: { da: 'omsætning', en: 'turnover' } },
    scale,
  );
}

function notConvertible(
  unit: string,
  factor: { readonly carrier: string; readonly unit: string },
): FormulaError {
  const units = UNIT_NAMES.join(', ');
  return {
    error: '#VALUE!',
    message: isUnit(unit)
      ? {
          da: `Enheden »${unit}« kan ikke omregnes for ${factor.carrier}: der er ingen brændværdi. Brug faktorens enhed, ${factor.unit}.`,
          en: `The unit “${unit}” cannot be converted for ${factor.carrier}: there is no heating value. Use the unit of the factor, ${factor.unit}.`,
        }
      : {
          da: `Enheden »${unit}« er ukendt. Skriv en af: ${units}.`,
          en: `The unit “${unit}” is unknown. Type one of: ${units}.`,
        },
  };
}

function zeroFactor(): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: 'Den egne faktor er 0 eller en tom celle. Slet argumentet for at bruge tabellen; er strømmen grøn, så skriv »marked« som metode.',
      en: 'The factor of your own is 0 or a blank cell. Remove the argument to use the table; if the power is green, write “marked” as the method.',
    },
  };
}
