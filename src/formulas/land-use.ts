import type { Text } from '../workbook/text';
import { finite } from './formula-errors';
import { notNegative, quotient } from './quotient';
import { isFormulaError, type Result } from './result';

const PREVIOUS: Text = { da: 'arealet året før', en: 'the area of the previous year' };
const CURRENT: Text = { da: 'arealet i rapportåret', en: 'the area of the year' };

/**
 * Arealændring: the change of an area since the previous year as a percentage of it. VSME paragraph 34, disclosure B5.
 *
 * @param previous hectares, or another unit when both are in it.
 * @returns a percentage, negative when the area has shrunk; `#DIV/0!` when there was none the year before.
 */
export function landUseChange(previous: number | null, current: number | null): Result<number> {
  const now = notNegative({ value: current, name: CURRENT });
  if (isFormulaError(now)) return now;
  const ratio = quotient({ value: now.value, name: CURRENT }, { value: previous, name: PREVIOUS }, 100);
  return isFormulaError(ratio) ? ratio : finite(ratio.value - 100);
}
