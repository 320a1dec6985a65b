import type { CellValue } from '../workbook/cell-value';
import type { Answer, Figure, Goal, Initiative, LogEntry, Plan, PlannedMaalepunkt } from './plan';

/** One cell of a plan and what it is: `E1.2.target`, `E1.2.3.status`, `log.4.date`, `data.7.value`. */
export interface PlanCell {
  readonly id: string;
  /** The målepunkt it belongs to; `null` for a line about none of the twenty. */
  readonly maalepunkt: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
  /** The unit of a goal's figures and of a value. */
  readonly unit: string | null;
}

const MAALEPUNKT_ANSWERS = [
  'prioritised',
  'relevance',
  'score',
  'today',
  'level',
  'sentence',
] as const satisfies readonly (keyof PlannedMaalepunkt)[];
const GOAL_ANSWERS = [
  'goalNo',
  'text',
  'indicator',
  'unit',
  'baselineYear',
  'baseline',
  'target',
  'targetYear',
  'approvedBy',
  'approvedOn',
  'sdg',
  'vsme',
] as const satisfies readonly (keyof Goal)[];
const INITIATIVE_ANSWERS = [
  'initiativeId',
  'text',
  'responsible',
  'participants',
  'start',
  'deadline',
  'resources',
  'status',
  'percent',
  'nextStep',
  'followUp',
  'scope',
] as const satisfies readonly (keyof Initiative)[];
const LOG_ANSWERS = [
  'date',
  'maalepunkt',
  'goalNo',
  'initiative',
  'initiativeId',
  'status',
  'value',
  'comment',
  'by',
  'evidence',
] as const satisfies readonly (keyof LogEntry)[];
const FIGURE_ANSWERS = [
  'maalepunkt',
  'indicator',
  'unit',
  'scope',
  'afdeling',
  'year',
  'value',
  'source',
  'estimated',
  'benchmark',
] as const satisfies readonly (keyof Figure)[];

const IN_UNIT: ReadonlySet<string> = new Set(['baseline', 'target', 'value', 'benchmark']);

/** Every cell of the plan that holds an answer or could, in AlmenKompas' order; then the log and the figures. */
export function planCells({ maalepunkter, log, figures }: Plan): readonly PlanCell[] {
  return [
    ...maalepunkter.flatMap((planned) => [
      ...cellsOf(planned.maalepunkt.id, planned.maalepunkt.id, planned, MAALEPUNKT_ANSWERS, null),
      ...planned.goals.flatMap((goal) => [
        ...cellsOf(goal.id, planned.maalepunkt.id, goal, GOAL_ANSWERS, goal.unit.value),
        ...goal.initiatives.flatMap((one) =>
          cellsOf(one.id, planned.maalepunkt.id, one, INITIATIVE_ANSWERS, null),
        ),
      ]),
    ]),
    ...log.flatMap((entry, index) =>
      cellsOf(`log.${index + 1}`, entry.about?.slice(0, 2) ?? null, entry, LOG_ANSWERS, null),
    ),
    ...figures.flatMap((figure, index) =>
      cellsOf(`data.${index + 1}`, null, figure, FIGURE_ANSWERS, figure.unit.value),
    ),
  ];
}

function cellsOf<K extends string>(
  id: string,
  maalepunkt: string | null,
  of: Readonly<Record<K, Answer<unknown>>>,
  keys: readonly K[],
  unit: string | null,
): readonly PlanCell[] {
  return keys.flatMap((key) => {
    const { place, written } = of[key];
    return place
      ? [{ id: `${id}.${key}`, maalepunkt, ...place, value: written, unit: IN_UNIT.has(key) ? unit : null }]
      : [];
  });
}
