import type { CellValue } from '../../workbook/cell-value';
import { UserError } from '../../workbook/user-error';
import {
  GOAL_FIELDS,
  INITIATIVE_FIELDS,
  MAALEPUNKT_FIELDS,
  type GoalField,
  type InitiativeField,
  type Maalepunkt,
  type MaalepunktField,
  type PlanColumn,
} from '../configuration/configuration';
import { maalepunktWithId } from '../find-maalepunkt';
import type { Answer, Goal, Initiative, Plan, PlannedMaalepunkt } from '../plan';

/** Values as a person gives them: texts as typed, dates ISO or as typed, `null` clears. */
export type FieldValues = Readonly<Partial<Record<PlanColumn, CellValue>>>;

/** What an id names: `E1` a målepunkt, `E1.2` a goal, `E1.2.3` an initiative. */
export type Target =
  | {
      readonly kind: 'maalepunkt';
      readonly maalepunkt: Maalepunkt;
      readonly planned: PlannedMaalepunkt | null;
    }
  | { readonly kind: 'goal'; readonly planned: PlannedMaalepunkt; readonly goal: Goal }
  | {
      readonly kind: 'initiative';
      readonly planned: PlannedMaalepunkt;
      readonly goal: Goal;
      readonly initiative: Initiative;
    };

const ID = /^([ESG][1-9])(?:\.(\d{1,3}))?(?:\.(\d{1,4}))?$/i;

/** @throws {UserError} `no-such-id`, `no-such-goal`, `no-such-initiative`, `maalepunkt-not-in-plan` */
export function findTarget(plan: Plan, id: string): Target {
  const match = ID.exec(id.trim());
  const maalepunkt = match ? maalepunktWithId(match[1]!.toUpperCase()) : undefined;
  if (!match || !maalepunkt) {
    throw new UserError('no-such-id', {
      da: `»${id}« er hverken et målepunkt, et mål eller et initiativ. Skriv E1, E1.2 eller E1.2.3: målepunkt, mål og initiativ.`,
      en: `“${id}” is neither a målepunkt, a goal nor an initiative. Write E1, E1.2 or E1.2.3: målepunkt, goal and initiative.`,
    });
  }
  const planned = plan.maalepunkter.find((one) => one.maalepunkt.id === maalepunkt.id) ?? null;
  if (match[2] === undefined) return { kind: 'maalepunkt', maalepunkt, planned };
  if (!planned) {
    throw new UserError('maalepunkt-not-in-plan', {
      da: `${maalepunkt.id} ${maalepunkt.name.da} står ikke i planen, så det har ingen mål. Tilføj først et mål til ${maalepunkt.id}.`,
      en: `${maalepunkt.id} ${maalepunkt.name.en} is not in the plan, so it has no goals. Add a goal to ${maalepunkt.id} first.`,
    });
  }
  const goal = goalNumbered(planned, Number(match[2]));
  if (!goal)
    throw noSuch(
      'goal',
      `${maalepunkt.id}.${match[2]}`,
      planned.goals.map((one) => one.id),
    );
  if (match[3] === undefined) return { kind: 'goal', planned, goal };
  const initiative = goal.initiatives[Number(match[3]) - 1];
  if (!initiative) {
    throw noSuch(
      'initiative',
      `${goal.id}.${match[3]}`,
      goal.initiatives.map((one) => one.id),
    );
  }
  return { kind: 'initiative', planned, goal, initiative };
}

/** Goals nearly always stand in the place of their number. */
function goalNumbered({ goals }: PlannedMaalepunkt, number: number): Goal | undefined {
  const there = goals[number - 1];
  return there?.no === number ? there : goals.find(({ no }) => no === number);
}

function noSuch(kind: 'goal' | 'initiative', id: string, known: readonly string[]): UserError {
  const list = known.length > 0 ? known.join(', ') : null;
  const noun = kind === 'goal' ? { da: 'mål', en: 'goal' } : { da: 'initiativ', en: 'initiative' };
  return new UserError(`no-such-${kind}`, {
    da: `Der er intet ${noun.da} ${id} i planen. ${list === null ? `Målepunktet har endnu ingen${kind === 'goal' ? ' mål' : ' initiativer under målet'}.` : `Der er ${list}.`}`,
    en: `There is no ${noun.en} ${id} in the plan. ${list === null ? `There ${kind === 'goal' ? 'are no goals' : 'are no initiatives of the goal'} yet.` : `There is ${list}.`}`,
  });
}

const isOf = <T extends string>(fields: readonly T[], key: string): key is T =>
  (fields as readonly string[]).includes(key);

/**
 * The answer of a field of what is meant. A goal can be asked about its målepunkt's fields too, and an initiative
 * about both.
 *
 * @throws {UserError} `no-such-field`
 */
export function answerOf(target: Target, key: PlanColumn): Answer<unknown> {
  if (target.kind === 'initiative' && isOf(INITIATIVE_FIELDS, key))
    return initiativeAnswer(target.initiative, key);
  if (target.kind !== 'maalepunkt' && isOf(GOAL_FIELDS, key)) return goalAnswer(target.goal, key);
  if (isOf(MAALEPUNKT_FIELDS, key) && target.planned) return maalepunktAnswer(target.planned, key);
  throw noSuchField(target, key);
}

export function fieldsOf(kind: Target['kind']): readonly PlanColumn[] {
  if (kind === 'maalepunkt') return MAALEPUNKT_FIELDS;
  return kind === 'goal' ? GOAL_FIELDS : INITIATIVE_FIELDS;
}

function noSuchField({ kind }: Target, key: string): UserError {
  const fields = fieldsOf(kind).join(', ');
  const noun = {
    maalepunkt: { da: 'Et målepunkt', en: 'A målepunkt' },
    goal: { da: 'Et mål', en: 'A goal' },
    initiative: { da: 'Et initiativ', en: 'An initiative' },
  }[kind];
  return new UserError('no-such-field', {
    da: `${noun.da} har intet felt »${key}«. Det har ${fields}.`,
    en: `${noun.en} has no field “${key}”. It has ${fields}.`,
  });
}

function maalepunktAnswer(planned: PlannedMaalepunkt, key: MaalepunktField): Answer<unknown> {
  return planned[key];
}

function goalAnswer(goal: Goal, key: GoalField): Answer<unknown> {
  return key === 'goal' ? goal.text : goal[key];
}

function initiativeAnswer(initiative: Initiative, key: InitiativeField): Answer<unknown> {
  return key === 'initiative' ? initiative.text : initiative[key];
}
