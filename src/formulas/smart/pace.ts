import { SMART_WORDS } from './smart-words';

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** How fast a figure must move to reach its target, and how fast it has moved; in its unit a year. */
export interface Pace {
  readonly required: number;
  readonly achieved: number;
}

/**
 * @param history one value for each year, the earliest first.
 * @returns `null` with fewer than two years, when the target year is not ahead of the last figure, or when the target
 *   is reached.
 */
export function paceTo(
  target: { readonly value: number; readonly year: number; readonly baseline: number | null },
  history: readonly YearValue[],
): Pace | null {
  const [first, last] = [history.at(0), history.at(-1)];
  if (!first || !last || first.year >= last.year || target.year <= last.year) return null;
  const required = (target.value - last.value) / (target.year - last.year);
  const direction = Math.sign(target.value - (target.baseline ?? last.value));
  if (required === 0 || Math.sign(required) === -direction) return null;
  return { required, achieved: (last.value - first.value) / (last.year - first.year) };
}

/** More than twice as fast as until now, or the other way. */
export function isDemanding({ required, achieved }: Pace): boolean {
  const forward = achieved * Math.sign(required);
  return forward <= 0 || Math.abs(required) > SMART_WORDS.realisticPace * forward;
}
