import type { Text } from '../workbook/text';
import { notAboveZero } from './formula-errors';
import { quotient } from './quotient';
import type { Result } from './result';

const SCALE: Text = { da: 'skala', en: 'scale' };

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
