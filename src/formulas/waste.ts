import { percentageOf } from './quotient';
import type { Result } from './result';

/**
 * Genanvendelsesandel: waste directed to recycling or preparation for reuse as a percentage of all waste, both in the
 * same unit. VSME paragraph 38, disclosure B7.
 *
 * @returns 0 to 100; `#DIV/0!` without waste, `#NUM!` when more is recycled than there is.
 */
export function recyclingShare(recycled: number | null, total: number | null): Result<number> {
  return percentageOf(
    { value: recycled, name: { da: 'mængden til genanvendelse', en: 'recycled waste' } },
    { value: total, name: { da: 'affald i alt', en: 'all waste' } },
  );
}
