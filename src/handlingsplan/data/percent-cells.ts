import type { Figure } from '../plan';
import { meaningOfUnit } from './units';

/** How the figures in per cent of a plan stand in their cells: 0.45 or 45. One who mixes them makes all of them wrong. */
export type PercentHabit = 'fractions' | 'points' | 'none yet';

export function percentHabit(figures: readonly Figure[]): PercentHabit {
  const shares = figures.filter(
    ({ unit, value }) =>
      meaningOfUnit(unit.value ?? '').kind === 'share' &&
      typeof value.written === 'number' &&
      value.value !== 0,
  );
  if (shares.some(({ value }) => value.written !== value.value)) return 'fractions';
  return shares.length > 0 ? 'points' : 'none yet';
}

export function isPercentFormat(numberFormat: string | undefined): boolean {
  return numberFormat?.includes('%') === true;
}

/** 45 → 0.45. */
export function fractionOf(points: number): number {
  return Number((points / 100).toPrecision(15));
}
