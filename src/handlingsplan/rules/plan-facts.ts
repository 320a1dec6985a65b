import type { Rule } from '../../validation/rule';
import { figureTable, seriesKey, type FigureTable, type Series } from '../data/figure-table';
import { indicatorNamed } from '../data/indicators';
import { unitKey } from '../data/units';
import type { Indicator } from '../configuration/configuration';
import { findMaalepunkt } from '../find-maalepunkt';
import type { Goal, Initiative, LogEntry, Plan, PlannedMaalepunkt } from '../plan';
import type { YearValue } from '../../formulas/smart/pace';

/** `workshop`: målepunkter, ambitions and goals are asked for. `plan`: initiatives and follow-up too. */
export type Phase = 'workshop' | 'plan';

export type PlanRule = Rule<PlanFacts>;

export interface PlannedGoal {
  readonly planned: PlannedMaalepunkt;
  readonly goal: Goal;
}

export interface PlannedInitiative extends PlannedGoal {
  readonly initiative: Initiative;
}

/** What {@link PlanFacts.history} reads. */
export const HISTORY_READS: readonly string[] = [
  'indicator',
  'unit',
  'data.maalepunkt',
  'data.indicator',
  'data.unit',
  'data.scope',
  'data.afdeling',
  'data.year',
  'data.value',
  'data.estimated',
];

/** What the rules look at: a plan, and where it is gone through many times, that once. */
export class PlanFacts {
  readonly prioritised: readonly PlannedMaalepunkt[];
  readonly goals: readonly PlannedGoal[];
  #initiatives: readonly PlannedInitiative[] | null = null;
  #followUp: ReadonlyMap<string, readonly LogEntry[]> | null = null;
  #measured: ReadonlySet<string> | null = null;
  #table: FigureTable | null = null;
  #series: ReadonlyMap<string, Series> | null = null;
  #averages: ReadonlyMap<string, YearValue> | null = null;

  constructor(
    readonly plan: Plan,
    /** ISO date. */
    readonly today: string,
    readonly phase: Phase,
  ) {
    this.prioritised = plan.maalepunkter.filter(({ isPrioritised }) => isPrioritised);
    this.goals = plan.maalepunkter.flatMap((planned) => planned.goals.map((goal) => ({ planned, goal })));
  }

  get initiatives(): readonly PlannedInitiative[] {
    return (this.#initiatives ??= this.goals.flatMap(({ planned, goal }) =>
      goal.initiatives.map((initiative) => ({ planned, goal, initiative })),
    ));
  }

  /** The lines of the log about a goal or an initiative itself, by its id. */
  followUpOf(id: string): readonly LogEntry[] {
    return (this.#followUp ??= byAbout(this.plan.log)).get(id) ?? [];
  }

  /** Ids of the målepunkter that have any figure. */
  get measured(): ReadonlySet<string> {
    return (this.#measured ??= new Set(
      this.plan.figures.flatMap(({ maalepunkt, value }) =>
        value.value === null ? [] : (findMaalepunkt(maalepunkt.value ?? '')?.id ?? []),
      ),
    ));
  }

  /** The organisation's own figures of what a goal is measured on, in the goal's unit; none that are disputed. */
  history({ planned: { maalepunkt }, goal }: PlannedGoal): readonly YearValue[] {
    const [indicator, unit] = [goal.indicator.value, goal.unit.value];
    if (!indicator || !unit) return [];
    this.#series ??= new Map(this.#figures.series.map((series) => [series.key, series]));
    const key = seriesKey({ maalepunkt, indicator, unit, scopeWritten: null, afdeling: null });
    return this.#series.get(key)?.points.filter(({ isDisputed }) => !isDisputed) ?? [];
  }

  /** The newest national average that the user has supplied of what a goal is measured on, in the goal's unit. */
  nationalAverage({ planned: { maalepunkt }, goal }: PlannedGoal): YearValue | null {
    const [indicator, unit] = [goal.indicator.value, goal.unit.value];
    if (!indicator || !unit) return null;
    this.#averages ??= averagesIn(this.#figures);
    const name = indicatorNamed(maalepunkt, indicator)?.name ?? indicator;
    return this.#averages.get(averageKey(maalepunkt.id, name, unit)) ?? null;
  }

  get #figures(): FigureTable {
    return (this.#table ??= figureTable(this.plan.figures));
  }
}

/** AlmenKompas' indicator that a goal is measured on; `null` for one of the user's own. */
export function indicatorOf({ planned, goal }: PlannedGoal): Indicator | null {
  return indicatorNamed(planned.maalepunkt, goal.indicator.value ?? '');
}

function byAbout(log: readonly LogEntry[]): ReadonlyMap<string, readonly LogEntry[]> {
  const entries = new Map<string, LogEntry[]>();
  for (const entry of log) {
    if (entry.about === null) continue;
    const known = entries.get(entry.about);
    if (known) known.push(entry);
    else entries.set(entry.about, [entry]);
  }
  return entries;
}

function averageKey(maalepunkt: string, indicator: string, unit: string): string {
  return [maalepunkt, indicator, unitKey(unit)].join('|');
}

/** Where two rows give the same year different averages, nobody knows which is right: that year has none. */
function averagesIn({ series }: FigureTable): ReadonlyMap<string, YearValue> {
  const found = new Map<string, Map<number, number | null>>();
  for (const { maalepunkt, indicator, unit, scope, points } of series) {
    if (scope === 'residents') continue;
    const key = averageKey(maalepunkt.id, indicator, unit);
    const years = found.get(key) ?? new Map<number, number | null>();
    found.set(key, years);
    for (const { year, value, figure, isDisputed } of points) {
      const average = scope === 'national' ? value : figure.benchmark.value;
      if (average === null) continue;
      const agrees = !isDisputed && (years.get(year) ?? average) === average;
      years.set(year, agrees && years.get(year) !== null ? average : null);
    }
  }
  return new Map(
    [...found].flatMap(([key, years]): [string, YearValue][] => {
      const known = [...years].flatMap(([year, value]) => (value === null ? [] : [{ year, value }]));
      const newest = known.sort((a, b) => b.year - a.year)[0];
      return newest ? [[key, newest]] : [];
    }),
  );
}
