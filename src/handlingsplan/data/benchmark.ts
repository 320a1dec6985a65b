import { judge, type Judgement } from './development';
import { seriesKey, type FigureTable, type Point, type Series } from './figure-table';
import { rounded } from './units';

/** A figure beside the national average that the user has supplied for the same indicator and unit. */
export interface Comparison {
  readonly own: Point;
  readonly national: { readonly year: number; readonly value: number };
  /** The average is of another year than the figure: to be said, never hidden. */
  readonly isOtherYear: boolean;
  /** Own less national, in the unit of the series. */
  readonly difference: number;
  /** Own with the national average as 100; `null` when that is not above zero. */
  readonly index: number | null;
  /** Of our figure against the country's; `null` where the indicator has no better way. */
  readonly judgement: Judgement;
}

/**
 * The newest figure against the national average: the one on its own row or in a row of the country's for the same
 * year, else the newest of another year. `null` when the user has supplied none.
 */
export function compareWithCountry(table: FigureTable, series: Series): Comparison | null {
  const own = series.points.at(-1)!;
  const averages = new Map<number, number>();
  for (const { year, value } of countryOf(table, series)?.points ?? []) averages.set(year, value);
  for (const { year, figure } of series.points) {
    if (figure.benchmark.value !== null) averages.set(year, figure.benchmark.value);
  }
  const year = averages.has(own.year) ? own.year : Math.max(...averages.keys());
  const value = averages.get(year);
  if (value === undefined) return null;
  const difference = rounded(own.value - value);
  return {
    own,
    national: { year, value },
    isOtherYear: year !== own.year,
    difference,
    index: value > 0 ? rounded((own.value / value) * 100) : null,
    judgement: judge(series.known, difference),
  };
}

function countryOf({ series }: FigureTable, own: Series): Series | undefined {
  const key = seriesKey({ ...own, scopeWritten: 'Landsgennemsnit', afdeling: null });
  return own.scope === 'national'
    ? undefined
    : series.find((one) => one.scope === 'national' && one.key === key);
}
