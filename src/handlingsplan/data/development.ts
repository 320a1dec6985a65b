import type { Indicator } from '../configuration/configuration';
import type { Point, Series } from './figure-table';
import { rounded } from './units';

/** Whether a movement is for the better; `null` where the indicator has no better way, or is the user's own. */
export type Judgement = 'better' | 'worse' | 'same' | null;

/** From one figure to the next one of the series. */
export interface Change {
  readonly from: Point;
  readonly to: Point;
  /** In the unit of the series; percent points for a percentage. */
  readonly absolute: number;
  /** In per cent of the earlier figure; `null` when that is zero or negative. */
  readonly percent: number | null;
  readonly judgement: Judgement;
}

/** The line that lies nearest to all figures of a series (least squares). */
export interface Trend {
  /** In the unit of the series. */
  readonly perYear: number;
  readonly points: number;
  readonly judgement: Judgement;
}

/** A trend needs so many figures: two only make a change. */
const FEWEST_POINTS = 3;
/** A yearly movement below this share of the average figure is none. */
const STEADY = 0.005;

export function latestOf({ points }: Series): Point {
  return points.at(-1)!;
}

/** From the last figure but one to the last; `null` when there is only one. */
export function changeOf({ points, known }: Series): Change | null {
  const [from, to] = points.slice(-2);
  if (!from || !to) return null;
  const absolute = rounded(to.value - from.value);
  return {
    from,
    to,
    absolute,
    percent: from.value > 0 ? rounded((absolute / from.value) * 100) : null,
    judgement: judge(known, absolute),
  };
}

/** `null` with fewer than three figures, or when one of them is disputed. */
export function trendOf({ points, known }: Series): Trend | null {
  if (points.length < FEWEST_POINTS || points.some(({ isDisputed }) => isDisputed)) return null;
  const years = mean(points.map(({ year }) => year));
  const values = mean(points.map(({ value }) => value));
  let [over, under] = [0, 0];
  for (const { year, value } of points) {
    over += (year - years) * (value - values);
    under += (year - years) ** 2;
  }
  const perYear = rounded(over / under);
  const isSteady = Math.abs(perYear) <= STEADY * Math.abs(values);
  return { perYear, points: points.length, judgement: judge(known, isSteady ? 0 : perYear) };
}

/** @param movement above zero: the figure is, or becomes, higher. */
export function judge(indicator: Indicator | null, movement: number): Judgement {
  if (!indicator || indicator.better === 'none') return null;
  if (movement === 0) return 'same';
  return movement > 0 === (indicator.better === 'higher') ? 'better' : 'worse';
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
