import { UserError } from '../workbook/user-error';
import {
  DATA_COLUMNS,
  GOAL_FIELDS,
  INITIATIVE_FIELDS,
  LOG_COLUMNS,
  MAALEPUNKT_FIELDS,
  type PlanColumn,
} from './configuration/configuration';
import { answerOf, findTarget } from './edit/find-target';
import type { AnyColumn } from './layout/layout';
import type { Answer, Place, Plan } from './plan';

/** An answer and which column it is of. */
export interface Field {
  readonly column: AnyColumn;
  readonly answer: Answer<unknown>;
}

const PLAN_FIELDS: readonly string[] = [...MAALEPUNKT_FIELDS, ...GOAL_FIELDS, ...INITIATIVE_FIELDS];

/**
 * What stands at a datapoint, as findings and edits name it: `E1` (the name of the målepunkt), `E1.level`, `E1.2` and
 * `E1.2.text` (the goal), `E1.2.target`, `E1.2.3.status`, `log.4.date` and `data.7.value` (counted from 1), and what
 * belongs to no målepunkt as it should: `unknown.1`, `repeated.1`, `help.1`.
 *
 * @returns `null` for `plan`, which is the whole, and for what is not in the plan.
 */
export function fieldAt(plan: Plan, datapoint: string): Field | null {
  const parts = datapoint.split('.');
  const [list = '', count = ''] = parts;
  const index = Number(count) - 1;
  switch (list) {
    case 'log':
      return fieldOf(plan.log[index], LOG_COLUMNS, parts[2]);
    case 'data':
      return fieldOf(plan.figures[index], DATA_COLUMNS, parts[2]);
    case 'unknown':
      return writtenAt('maalepunkt', plan.unknown[index]?.name, plan.unknown[index]?.place);
    case 'repeated':
      return writtenAt('maalepunkt', plan.repeated[index]?.maalepunkt.name.da, plan.repeated[index]?.place);
    case 'help':
      return writtenAt('goal', plan.helpTexts[index]?.text, plan.helpTexts[index]?.place);
    default:
      return planField(plan, parts);
  }
}

/** The answer at a datapoint; `null` where {@link fieldAt} has none. */
export function answerAt(plan: Plan, datapoint: string): Answer<unknown> | null {
  return fieldAt(plan, datapoint)?.answer ?? null;
}

/** The målepunkt a datapoint is about; `null` for the log, the figures and the plan as a whole. */
export function maalepunktIdOf(datapoint: string): string | null {
  return /^[ESG][1-9](?=\.|$)/.exec(datapoint)?.[0] ?? null;
}

function planField(plan: Plan, parts: readonly string[]): Field | null {
  if (maalepunktIdOf(parts.join('.')) === null) return null;
  const last = parts.at(-1)!;
  const named = /^(?:[ESG]?\d+)$/.test(last) ? 'text' : last;
  const ids = named === last ? parts.slice(0, -1) : parts;
  if (ids.length === 1 && named === 'text') {
    const planned = plan.maalepunkter.find(({ maalepunkt }) => maalepunkt.id === ids[0]);
    return planned ? { column: 'maalepunkt', answer: planned.name } : null;
  }
  const column = named === 'text' ? (ids.length === 2 ? 'goal' : 'initiative') : named;
  if (!PLAN_FIELDS.includes(column)) return null;
  try {
    const answer = answerOf(findTarget(plan, ids.join('.')), column as PlanColumn);
    return { column: column as PlanColumn, answer };
  } catch (refusal) {
    if (refusal instanceof UserError) return null;
    throw refusal;
  }
}

function fieldOf<K extends AnyColumn>(
  row: Readonly<Record<K, Answer<unknown>>> | undefined,
  columns: readonly K[],
  name: string | undefined,
): Field | null {
  const column = columns.find((one) => one === name);
  return row && column ? { column, answer: row[column] } : null;
}

function writtenAt(column: AnyColumn, written: string | undefined, place: Place | undefined): Field | null {
  return written === undefined || !place ? null : { column, answer: { value: written, written, place } };
}
