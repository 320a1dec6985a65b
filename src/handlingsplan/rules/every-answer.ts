import {
  DATA_COLUMNS,
  GOAL_FIELDS,
  INITIATIVE_FIELDS,
  LOG_COLUMNS,
  MAALEPUNKT_FIELDS,
} from '../configuration/configuration';
import type { AnyColumn } from '../layout/layout';
import type { Answer, Plan } from '../plan';

/** One answer of a plan, whose it is and how rules name what they read of it. */
export interface PlanAnswer {
  /** `E1`, `E1.2`, `E1.2.3`, `log.4`, `data.7` */
  readonly of: string;
  readonly column: AnyColumn;
  /** `status`, `log.status` */
  readonly read: string;
  readonly answer: Answer<unknown>;
}

/** What a rule that looks at every answer reads. */
export const EVERY_READ: readonly string[] = [
  'maalepunkt',
  ...MAALEPUNKT_FIELDS,
  ...GOAL_FIELDS,
  ...INITIATIVE_FIELDS,
  ...LOG_COLUMNS.map((column) => `log.${column}`),
  ...DATA_COLUMNS.map((column) => `data.${column}`),
];

/**
 * Every answer, those of the målepunkter with their goals and initiatives first, then the log, then the figures.
 *
 * @param only the columns that are asked about; absent: all.
 */
export function* everyAnswer(
  { maalepunkter, log, figures }: Plan,
  only?: ReadonlySet<AnyColumn>,
): Generator<PlanAnswer, undefined> {
  const asked = <K extends AnyColumn>(columns: readonly K[]): readonly K[] =>
    only ? columns.filter((column) => only.has(column)) : columns;
  const ofMaalepunkt = asked(MAALEPUNKT_FIELDS);
  const ofGoal = asked(GOAL_FIELDS);
  const ofInitiative = asked(INITIATIVE_FIELDS);
  for (const planned of maalepunkter) {
    const of = planned.maalepunkt.id;
    if (!only) yield { of, column: 'maalepunkt', read: 'maalepunkt', answer: planned.name };
    for (const column of ofMaalepunkt) yield { of, column, read: column, answer: planned[column] };
    for (const goal of planned.goals) {
      for (const column of ofGoal) {
        yield { of: goal.id, column, read: column, answer: column === 'goal' ? goal.text : goal[column] };
      }
      for (const initiative of goal.initiatives) {
        for (const column of ofInitiative) {
          const answer = column === 'initiative' ? initiative.text : initiative[column];
          yield { of: initiative.id, column, read: column, answer };
        }
      }
    }
  }
  yield* listed('log', log, asked(LOG_COLUMNS));
  yield* listed('data', figures, asked(DATA_COLUMNS));
}

function* listed<K extends AnyColumn>(
  list: 'log' | 'data',
  rows: readonly Readonly<Record<K, Answer<unknown>>>[],
  columns: readonly K[],
): Generator<PlanAnswer, undefined> {
  for (const [index, row] of rows.entries()) {
    const of = `${list}.${index + 1}`;
    for (const column of columns) yield { of, column, read: `${list}.${column}`, answer: row[column] };
  }
}

/** The datapoint of an answer, as findings name it. */
export function datapointOf({ of, column }: PlanAnswer): string {
  const isText = (column === 'goal' || column === 'initiative') && !of.startsWith('log.');
  if (column === 'maalepunkt' && !/^(?:log|data)\./.test(of)) return of;
  return `${of}.${isText ? 'text' : column}`;
}
