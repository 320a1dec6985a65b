import { calendarYear } from '../../formulas/calendar-year';
import { isFormulaError, type FormulaError, type Result } from '../../formulas/result';
import type { CellValue } from '../../workbook/cell-value';
import type { Text } from '../../workbook/text';
import { isoOfSerial, readDate } from '../../workbook/typed-text';
import { isBlank, onlyCell } from './cell-input';
import type { Parameter, ParameterText } from './parameter';

/**
 * One day as an ISO date; `null` when blank, and for 0, which is what some versions of Excel hand over for a blank
 * cell. A year alone is refused: as a serial number it would be a day of 1905. A cell's date is its serial number: in a workbook that counts from 1904 it would be four years too early,
 * which a function cannot see.
 */
export function dateParameter(text: ParameterText): Parameter<string | null> {
  return {
    ...text,
    takes: 'cell',
    optional: false,
    read: (value) => {
      const cell = onlyCell(value, text.name);
      return isFormulaError(cell) ? cell : dayIn(cell.value, text.name);
    },
  };
}

function dayIn(cell: CellValue, name: Text): Result<string | null> {
  if (isBlank(cell) || cell === 0) return { value: null };
  if (typeof cell === 'number' && !isFormulaError(calendarYear(cell))) return onlyAYear(cell, name);
  const day = typeof cell === 'number' ? isoOfSerial(cell) : typeof cell === 'string' ? readDate(cell) : null;
  return day === null ? notADate(name) : { value: day };
}

function onlyAYear(year: number, name: Text): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: `»${name.da}« er årstallet ${year}. Skriv hele datoen, for eksempel 31-12-${year}.`,
      en: `“${name.en}” is the year ${year}. Type the whole date, for example ${year}-12-31.`,
    },
  };
}

function notADate(name: Text): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: `Skriv en dato i »${name.da}«, for eksempel 31-12-2028.`,
      en: `Type a date in “${name.en}”, for example 2028-12-31.`,
    },
  };
}
