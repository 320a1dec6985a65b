import type { Text } from '../workbook/text';
import { findCarrier } from './energy-content';
import { finite } from './formula-errors';
import { notNegative, percentageOf } from './quotient';
import { isFormulaError, type FormulaError, type Result } from './result';
import { isUnit, UNIT_NAMES, unitRatio, usedHeatingValues } from './units';

const QUANTITY: Text = { da: 'mængde', en: 'quantity' };

/**
 * Energi i MWh: an amount of energy or fuel in MWh. Fuels by their lower heating value: a gas bill states the upper,
 * which is about 10 % higher. VSME paragraph 29, disclosure B3.
 *
 * @param carrier `el`, `fjernvarme`, `naturgas` … in Danish or English.
 * @param unit kWh, MWh, GWh, MJ, GJ, TJ, Gcal; for fuels also m3, l, kg, t or rm where the table has it.
 * @returns MWh; `#N/A` for a blank quantity, an unknown carrier or unit, or a unit without a sourced heating value;
 *   `#NUM!` for a negative quantity.
 */
export function energyInMwh(quantity: number | null, carrier: string, unit: string): Result<number> {
  const amount = notNegative({ value: quantity, name: QUANTITY });
  if (isFormulaError(amount)) return amount;
  const known = findCarrier(carrier);
  if (!known) return unknownCarrier(carrier);
  if (!isUnit(unit)) return unknownUnit(unit);
  const mwh = unitRatio(unit, 'MWh', known);
  if (mwh === undefined) return noHeatingValue(carrier, unit);
  const energy = finite(amount.value * mwh);
  return isFormulaError(energy) ? energy : { ...energy, sources: usedHeatingValues(unit, 'MWh', known) };
}

/**
 * VE-andel: renewable energy as a percentage of all energy, both in MWh. VSME paragraphs 29 and 84, disclosure B3.
 *
 * @returns 0 to 100; `#DIV/0!` without energy, `#NUM!` when more is renewable than there is.
 */
export function renewableShare(renewable: number | null, total: number | null): Result<number> {
  return percentageOf(
    { value: renewable, name: { da: 'vedvarende energi', en: 'renewable energy' } },
    { value: total, name: { da: 'energi i alt', en: 'all energy' } },
  );
}

function unknownCarrier(carrier: string): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Energibæreren »${carrier}« er ukendt. Skriv for eksempel el, fjernvarme, naturgas eller diesel.`,
      en: `The energy carrier “${carrier}” is unknown. Type for instance electricity, district heating, natural gas or diesel.`,
    },
  };
}

function unknownUnit(unit: string): FormulaError {
  const units = UNIT_NAMES.join(', ');
  return {
    error: '#N/A',
    message: {
      da: `Enheden »${unit}« er ukendt. Skriv en af: ${units}.`,
      en: `The unit “${unit}” is unknown. Type one of: ${units}.`,
    },
  };
}

function noHeatingValue(carrier: string, unit: string): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Ingen brændværdi for ${carrier} i ${unit}. Brug mængden i kWh, MWh eller GJ fra regningen.`,
      en: `No heating value for ${carrier} in ${unit}. Use the amount in kWh, MWh or GJ from the bill.`,
    },
  };
}
