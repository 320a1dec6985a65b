import type { Text } from '../workbook/text';
import { unwritten } from './formula-errors';
import type { FormulaError, Result } from './result';

const YEAR: Text = { da: 'år', en: 'year' };

/** A whole year: a date or a fraction is refused instead of being taken for one. Blank is `#N/A`. */
export function calendarYear(year: number | null, name: Text = YEAR): Result<number> {
  if (year === null) return unwritten(name);
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? { value: year } : notAYear(name);
}

function notAYear(name: Text): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: `Skriv et årstal i »${name.da}«, for eksempel 2024.`,
      en: `Type a year in “${name.en}”, for instance 2024.`,
    },
  };
}
