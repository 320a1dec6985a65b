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

/** Every answer, those of the målepunkter with their goals and initiatives first, then the log, then the figures. */
export function* everyAnswer({ maalepunkter, log, figures }: Plan): Generator<PlanAnswer, undefined> {
  for (const planned of maalepunkter) {
    const of = planned.maalepunkt.id;
    yield { of, column: 'maalepunkt', read: 'maalepunkt', answer: planned.name };
    for (const column of MAALEPUNKT_FIELDS) yield { of, column, read: column, answer: planned[column] };
    for (const goal of planned.goals) {
      for (const column of GOAL_FIELDS) {
        yield { of: goal.id, column, read: column, answer: column === 'goal' ? goal.text : goal[column] };
      }
      for (const initiative of goal.initiatives) {
        for (const column of INITIATIVE_FIELDS) {
          const answer = column === 'initiative' ? initiative.text : initiative[column];
          yield { of: initiative.id, column, read: column, answer };
        }
      }
    }
  }
  for (const [index, entry] of log.entries()) {
    for (const column of LOG_COLUMNS) {
      yield { of: `log.${index + 1}`, column, read: `log.${column}`, answer: entry[column] };
    }
  }
  for (const [index, figure] of figures.entries()) {
    for (const column of DATA_COLUMNS) {
      yield { of: `data.${index + 1}`, column, read: `data.${column}`, answer: figure[column] };
    }
  }
}

/** The datapoint of an answer, as findings name it. */
export function datapointOf({ of, column }: PlanAnswer): string {
  const isText = (column === 'goal' || column === 'initiative') && !of.startsWith('log.');
  if (column === 'maalepunkt' && !/^(?:log|data)\./.test(of)) return of;
  return `${of}.${isText ? 'text' : column}`;
}
