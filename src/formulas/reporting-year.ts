import { unwritten } from './formula-errors';
import type { Result } from './result';

/**
 * Statistikår: the calendar year in which the accounting year ends. Landsbyggefonden's rule for accounting years that
 * are not calendar years, in its statistics since 2010.
 *
 * @param periodEnd the last day of the accounting year, ISO 8601.
 * @returns `#N/A` when it is blank.
 */
export function reportingYear(periodEnd: string | null): Result<number> {
  if (periodEnd === null) return unwritten({ da: 'periode_slut', en: 'period_end' });
  return { value: Number(periodEnd.slice(0, 4)) };
}
