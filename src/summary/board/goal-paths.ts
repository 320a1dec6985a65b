import { indicatorNamed } from '../../handlingsplan/data/indicators';
import type { Series } from '../../handlingsplan/data/figure-table';
import { sameUnit } from '../../handlingsplan/data/units';
import type { Goal, PlannedMaalepunkt } from '../../handlingsplan/plan';
import type { BoardFacts } from './facts';

/** A goal with a straight way from where it began to where it should be, and the figures of its indicator. */
export interface GoalPath {
  readonly planned: PlannedMaalepunkt;
  readonly goal: Goal;
  readonly baselineYear: number;
  readonly targetYear: number;
  readonly series: Series;
}

/** The first such goal of every prioritised målepunkt. */
export function goalPaths(facts: BoardFacts): readonly GoalPath[] {
  return facts.book.plan.maalepunkter
    .filter(({ isPrioritised }) => isPrioritised)
    .flatMap((planned) => {
      const paths = planned.goals.flatMap((goal) => pathOf(planned, goal, facts.figures.series));
      return paths.slice(0, 1);
    });
}

export function pathOf(planned: PlannedMaalepunkt, goal: Goal, all: readonly Series[]): readonly GoalPath[] {
  const { indicator, unit, baselineYear, baseline, target, targetYear } = goal;
  const [from, to] = [baselineYear.value, targetYear.value];
  if (indicator.value === null || baseline.value === null || target.value === null) return [];
  if (from === null || to === null || to <= from) return [];
  const { maalepunkt } = planned;
  const name = indicatorNamed(maalepunkt, indicator.value)?.name ?? indicator.value;
  const fitting = all.filter(
    (one) =>
      one.maalepunkt.id === maalepunkt.id &&
      one.scope !== 'national' &&
      one.indicator.toLowerCase() === name.toLowerCase() &&
      sameUnit(one.unit, unit.value ?? ''),
  );
  const beginsThere = fitting.find(({ points }) =>
    points.some(({ year, value }) => year === from && value === baseline.value),
  );
  const series = beginsThere ?? fitting.find(({ scope }) => scope === 'organisation') ?? fitting[0];
  return series ? [{ planned, goal, baselineYear: from, targetYear: to, series }] : [];
}

/**
 * The years before the path that have figures, as many as there is room for, and those of the path: all of them, or
 * its ends and so many of those with figures.
 */
export function yearsOfPath({ baselineYear, targetYear, series }: GoalPath, most: number): readonly number[] {
  const withFigures = series.points.map(({ year }) => year);
  const all = Array.from({ length: targetYear - baselineYear + 1 }, (_, index) => baselineYear + index);
  const between = withFigures.filter((year) => year > baselineYear && year < targetYear);
  const path = all.length <= most ? all : [baselineYear, ...between.slice(2 - most), targetYear];
  const before = withFigures.filter((year) => year < baselineYear);
  return [...(path.length < most ? before.slice(path.length - most) : []), ...path];
}
