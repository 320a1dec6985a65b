import type {
  GoalField,
  InitiativeField,
  LogColumn,
  MaalepunktField,
  PlanColumn,
} from '../../../handlingsplan/configuration/configuration';
import { columnHeading } from '../../../handlingsplan/layout/column-heading';
import type { PlanLayout } from '../../../handlingsplan/layout/layout';
import type { Answer } from '../../../handlingsplan/plan';
import type { Text } from '../../../workbook/text';
import { notUnderstood, typedAnswer, type FormField, type InputKind, type Typed } from './field';

function fields<Key extends PlanColumn>(inputs: Readonly<Record<Key, InputKind>>): readonly FormField<Key>[] {
  return (Object.entries(inputs) as [Key, InputKind][]).map(([key, input]) => ({
    key,
    label: columnHeading(key),
    input,
  }));
}

export const MAALEPUNKT_FORM = fields<MaalepunktField>({
  prioritised: 'yes',
  level: 'level',
  sentence: 'text',
  today: 'text',
  relevance: 'line',
  score: 'number',
});

/** Without its number, which the plan gives it. */
export const GOAL_FORM = fields<Exclude<GoalField, 'goalNo'>>({
  goal: 'text',
  indicator: 'line',
  unit: 'line',
  baselineYear: 'year',
  baseline: 'number',
  target: 'number',
  targetYear: 'year',
  approvedBy: 'line',
  approvedOn: 'day',
  sdg: 'line',
  vsme: 'line',
});

/** Without its id, which must never change. */
export const INITIATIVE_FORM = fields<Exclude<InitiativeField, 'initiativeId'>>({
  initiative: 'text',
  responsible: 'person',
  deadline: 'day',
  status: 'status',
  percent: 'percent',
  nextStep: 'text',
  start: 'day',
  participants: 'line',
  resources: 'line',
  followUp: 'line',
  scope: 'line',
});

export type LogFormKey = Exclude<LogColumn, 'maalepunkt' | 'goalNo' | 'initiative' | 'initiativeId'>;

const LOG_INPUTS: Readonly<Record<LogFormKey, InputKind>> = {
  date: 'day',
  status: 'status',
  value: 'number',
  comment: 'text',
  by: 'person',
  evidence: 'line',
};

export const LOG_FORM: readonly FormField<LogFormKey>[] = (
  Object.entries(LOG_INPUTS) as [LogFormKey, InputKind][]
).map(([key, input]) => ({ key, label: columnHeading(key), input }));

/** The fields this plan has columns for, and the labels of the others. */
export function fieldsIn<Key extends PlanColumn>(
  { blocks }: PlanLayout,
  form: readonly FormField<Key>[],
): { readonly fields: readonly FormField<Key>[]; readonly without: readonly Text[] } {
  const known = new Set<string>(
    blocks
      .filter(({ role }) => role === 'plan' || role === 'overview')
      .flatMap(({ columns, cells }) => [...columns, ...cells].map(({ key }) => key)),
  );
  return {
    fields: form.filter(({ key }) => known.has(key)),
    without: form.filter(({ key }) => !known.has(key)).map(({ label }) => label),
  };
}

/** What stands in the cells of a form's fields, as one would type it. */
export function typedAnswers<Key extends PlanColumn>(
  form: readonly FormField<Key>[],
  answerOf: (key: Key) => Answer<unknown>,
): Typed<Key> {
  return Object.fromEntries(
    form.map(({ key, input }) => [key, typedAnswer(input, answerOf(key))]),
  ) as Typed<Key>;
}

export function standingAnswers<Key extends PlanColumn>(
  form: readonly FormField<Key>[],
  answerOf: (key: Key) => Answer<unknown>,
): Readonly<Partial<Record<Key, string | null>>> {
  return Object.fromEntries(form.map(({ key }) => [key, notUnderstood(answerOf(key))])) as Partial<
    Record<Key, string | null>
  >;
}
