import type { Text } from '../../workbook/text';
import { calendarYear } from '../calendar-year';
import { findCarrier } from '../energy-content';
import { finite } from '../formula-errors';
import { notNegative } from '../quotient';
import { isFormulaError, type FormulaError, type Result } from '../result';
import type { UsedSource } from '../source';
import { BUILT_IN_FACTORS } from './built-in-factors';
import type { EmissionFactor } from './emission-factor';
import { BR18 } from './factor-sources';
import { shownNumber } from './used-factor';

/** The rows of the table by form of energy, the years rising. */
const TABLE = new Map<string, EmissionFactor[]>();
for (const factor of BUILT_IN_FACTORS.filter(({ source }) => source === BR18)) {
  TABLE.set(factor.carrier, [...(TABLE.get(factor.carrier) ?? []), factor]);
}

/**
 * BR18-faktor: kg CO2e per kWh over the life cycle, on a straight line between the years of the table as the table
 * itself says. For building LCA and projection, never for scope 2. Bygningsreglementet BR18, appendix 2, table 8.
 *
 * @param form `el`, `fjernvarme` or `ledningsgas`.
 * @param year 2023 to 2040.
 * @returns kg CO2e per kWh; `#N/A` another form or a year outside the table.
 */
export function br18Factor(form: string, year: number | null): Result<number> {
  const wanted = calendarYear(year);
  if (isFormulaError(wanted)) return wanted;
  const rows = TABLE.get(findCarrier(form)?.id ?? '');
  if (!rows) return notInTable(form);
  const kg = interpolated(rows, wanted.value);
  if (kg === undefined) return outsideTable(rows);
  return { value: kg, sources: [used(rows[0]!, wanted.value, kg)] };
}

/**
 * Fremskrevet CO2: the same use of energy every year from the first to the last, both included, by the factors of BR18.
 *
 * @param kwh per year.
 * @returns kg CO2e in all the years; `#N/A` a year outside the table, `#NUM!` the last year before the first.
 */
export function projectedEmissions(
  kwh: number | null,
  form: string,
  firstYear: number | null,
  lastYear: number | null,
): Result<number> {
  const amount = notNegative({ value: kwh, name: { da: 'kWh', en: 'kwh' } });
  if (isFormulaError(amount)) return amount;
  const first = calendarYear(firstYear, FIRST);
  if (isFormulaError(first)) return first;
  const last = calendarYear(lastYear, LAST);
  if (isFormulaError(last)) return last;
  if (last.value < first.value) return lastBeforeFirst();
  const rows = TABLE.get(findCarrier(form)?.id ?? '');
  if (!rows) return notInTable(form);
  const kilograms: number[] = [];
  const sources: UsedSource[] = [];
  for (let year = first.value; year <= last.value; year++) {
    const kg = interpolated(rows, year);
    if (kg === undefined) return outsideTable(rows);
    kilograms.push(amount.value * kg);
    sources.push(used(rows[0]!, year, kg));
  }
  const total = finite(kilograms.reduce((sum, one) => sum + one, 0));
  return isFormulaError(total) ? total : { ...total, sources };
}

const FIRST: Text = { da: 'startår', en: 'start_year' };
const LAST: Text = { da: 'slutår', en: 'end_year' };

function interpolated(rows: readonly EmissionFactor[], year: number): number | undefined {
  const after = rows.findIndex((row) => row.year >= year);
  const to = rows[after];
  if (to?.year === year) return to.kg;
  const from = rows[after - 1];
  if (!from || !to) return undefined;
  return from.kg + ((to.kg - from.kg) * (year - from.year)) / (to.year - from.year);
}

function used({ carrier, gas, unit, source, note }: EmissionFactor, year: number, kg: number): UsedSource {
  const shown = shownNumber(kg);
  return {
    figure: {
      da: `BR18-faktor for ${carrier} ${year}: ${shown.da} kg ${gas} pr. ${unit}`,
      en: `BR18 factor for ${findCarrier(carrier)?.en ?? carrier} ${year}: ${shown.en} kg ${gas} per ${unit}`,
    },
    source,
    ...(note && { note }),
  };
}

function notInTable(form: string): FormulaError {
  const known = [...TABLE.keys()].join(', ');
  return {
    error: '#N/A',
    message: {
      da: `BR18-tabellen har ikke »${form}«. Skriv en af: ${known}.`,
      en: `The table of BR18 has no “${form}”. Type one of: ${known}.`,
    },
  };
}

function outsideTable(rows: readonly EmissionFactor[]): FormulaError {
  const [first, last] = [rows[0]!.year, rows.at(-1)!.year];
  return {
    error: '#N/A',
    message: {
      da: `BR18-tabellen dækker ${first}–${last}. Skriv et år imellem dem.`,
      en: `The table of BR18 covers ${first}–${last}. Type a year between them.`,
    },
  };
}

function lastBeforeFirst(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Slutåret er før startåret. Byt dem om, eller skriv samme år to gange for ét år.',
      en: 'The end year is before the start year. Swap them, or type the same year twice for one year.',
    },
  };
}
