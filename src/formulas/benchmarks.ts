import type { Text } from '../workbook/text';
import { roundedAsExcel } from './excel-rounding';
import { missing } from './formula-errors';
import { quotient } from './quotient';
import { isFormulaError, type FormulaError, type Result } from './result';

/** A group of fewer is no group to compare with. */
const FEWEST_COMPARED = 5;

const MOST_DECIMALS = 10;

const VALUE: Text = { da: 'værdi', en: 'value' };

/**
 * Indeks: a value as a percentage of a reference, such as the average of the country, which is 100. Whether above or
 * below 100 is good depends on the figure.
 *
 * @param reference of the same year, kind of housing and measure of area.
 * @param decimals rounds the index as Excel's AFRUND; left out, it is not rounded.
 * @returns `#N/A` for a blank value, `#DIV/0!` without a reference, `#NUM!` for a negative one or decimals that are not
 *   a whole number from 0 to 10.
 */
export function indexToReference(
  value: number | null,
  reference: number | null,
  decimals?: number,
): Result<number> {
  if (decimals !== undefined && !isDecimals(decimals)) return notDecimals();
  const index = quotient(
    { value, name: VALUE },
    { value: reference, name: { da: 'reference', en: 'reference' } },
    100,
  );
  if (isFormulaError(index) || decimals === undefined) return index;
  return { value: roundedAsExcel(index.value, decimals) };
}

/**
 * Percentil: how large a part of a group one does better than, where those who do the same count half.
 *
 * @param group the figures compared with; blanks are left out. One's own figure may be among them.
 * @param isLowestBest for consumption, emissions, rent.
 * @returns 0 to 100; `#N/A` for a blank value or a group of fewer than 5.
 */
export function percentileIn(
  value: number | null,
  group: readonly (number | null)[],
  isLowestBest = false,
): Result<number> {
  if (value === null) return missing(VALUE);
  const compared = group.filter((one) => one !== null);
  if (compared.length < FEWEST_COMPARED) return tooFew();
  const lower = compared.filter((one) => one < value).length;
  const same = compared.filter((one) => one === value).length;
  const worse = isLowestBest ? compared.length - lower - same : lower;
  return { value: ((worse + same / 2) / compared.length) * 100 };
}

function isDecimals(decimals: number): boolean {
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
}

function notDecimals(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: `Skriv et helt tal fra 0 til ${MOST_DECIMALS} i »decimaler«.`,
      en: `Type a whole number from 0 to ${MOST_DECIMALS} in “decimals”.`,
    },
  };
}

function tooFew(): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `For få enheder til en sammenligning: »område« skal have mindst ${FEWEST_COMPARED} tal.`,
      en: `Too few units to compare with: “range” must hold at least ${FEWEST_COMPARED} numbers.`,
    },
  };
}
