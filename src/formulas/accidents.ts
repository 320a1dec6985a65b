import type { Text } from '../workbook/text';
import { notAboveZero } from './formula-errors';
import { quotient } from './quotient';
import type { Result } from './result';

/** The hours 100 full-time employees work in a year of 2,000 hours: what VSME paragraph 41(a) relates accidents to. */
export const HOURS_OF_100_FULL_TIME_EMPLOYEES = 200_000;

const ACCIDENTS: Text = { da: 'antal ulykker', en: 'accidents' };
const HOURS_WORKED: Text = { da: 'arbejdstimer', en: 'hours worked' };
const FACTOR: Text = { da: 'faktor', en: 'factor' };

/**
 * Ulykkesfrekvens: recordable work accidents in the year / hours worked by all employees × 200,000, which is
 * accidents per 100 full-time employees. VSME paragraph 41(a), disclosure B9.
 *
 * @param accidents recordable accidents in the year; no accidents is 0, never blank. A fraction is calculated
 *   with: whether the number is whole is a matter for validation.
 * @param hoursWorked all employees' hours in the year, estimated where they are not recorded.
 * @param factor hours the accidents are related to. Danish trade statistics often use 1,000,000, which is
 *   another measure than VSME's.
 * @returns accidents per `factor` hours; `#N/A` when the accidents are blank, `#DIV/0!` when the hours are 0 or
 *   blank, `#NUM!` when a number is negative or the factor is 0.
 */
export function accidentFrequency(
  accidents: number | null,
  hoursWorked: number | null,
  factor: number = HOURS_OF_100_FULL_TIME_EMPLOYEES,
): Result<number> {
  if (factor <= 0) return notAboveZero(FACTOR);
  return quotient({ value: accidents, name: ACCIDENTS }, { value: hoursWorked, name: HOURS_WORKED }, factor);
}
