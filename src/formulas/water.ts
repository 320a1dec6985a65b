import type { Text } from '../workbook/text';
import { above } from './formula-errors';
import { notNegative } from './quotient';
import { isFormulaError, type Result } from './result';

const WITHDRAWAL: Text = { da: 'vandudtag', en: 'water withdrawal' };
const DISCHARGE: Text = { da: 'vandudledning', en: 'water discharge' };

/**
 * Vandforbrug: water that was withdrawn and not discharged again. What the housing sector calls the water
 * consumption of a dwelling is a withdrawal. VSME paragraph 36, disclosure B6.
 *
 * @param withdrawal m³ from the waterworks and other sources.
 * @param discharge m³ to the sewer and other recipients.
 * @returns m³; `#N/A` when one is blank, `#NUM!` when one is negative or more is discharged than withdrawn.
 */
export function waterConsumption(withdrawal: number | null, discharge: number | null): Result<number> {
  const taken = notNegative({ value: withdrawal, name: WITHDRAWAL });
  if (isFormulaError(taken)) return taken;
  const returned = notNegative({ value: discharge, name: DISCHARGE });
  if (isFormulaError(returned)) return returned;
  return returned.value > taken.value
    ? above(DISCHARGE, WITHDRAWAL)
    : { value: taken.value - returned.value };
}
