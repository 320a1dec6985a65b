import { columnLetters } from '../../workbook/address';
import type { ConditionalFormat } from '../../workbook/new-sheet';
import { COLUMNS, type GOAL_FIELDS, type INITIATIVE_FIELDS } from '../configuration/configuration';
import { A_DATE, A_GOAL_NUMBER, A_NUMBER, A_SHARE, A_YEAR } from './bounds';
import { listReference, oneOf, oneOfIndicators, oneOfUnits } from './lists';
import { FIRST_ROW, Table, type TableColumn } from './table';
import { DONE, DROPPED, PACE, SHEETS } from './words';

/** The plan has the columns of goals and initiatives; what is said once of a målepunkt stands on the sheet of those. */
type GivenColumn =
  'pillar' | 'maalepunkt' | (typeof GOAL_FIELDS)[number] | (typeof INITIATIVE_FIELDS)[number];
export type PlanTableColumn = GivenColumn | 'days' | 'pace';

/** From left to right: what a board reads and what is printed comes first. */
const ORDER = [
  'pillar',
  'maalepunkt',
  'goalNo',
  'goal',
  'initiative',
  'responsible',
  'start',
  'deadline',
  'days',
  'status',
  'percent',
  'pace',
  'nextStep',
  'indicator',
  'unit',
  'baselineYear',
  'baseline',
  'target',
  'targetYear',
  'followUp',
  'participants',
  'resources',
  'scope',
  'approvedBy',
  'approvedOn',
  'sdg',
  'vsme',
  'initiativeId',
] as const satisfies readonly PlanTableColumn[];

const LAST_PRINTED: PlanTableColumn = 'nextStep';

export const PLAN = new Table<PlanTableColumn>(SHEETS.plan, ORDER);

/** What is printed: whole columns, however long the plan becomes. */
export const PRINTED_COLUMNS = `A:${columnLetters(PLAN.column(LAST_PRINTED))}`;

const at = (key: PlanTableColumn, row: number): string => PLAN.cell(key, row);

/** An initiative that has used so much more of its time than of its work is behind. */
const LEEWAY = '0.25';

function daysLeft(row: number): string {
  const deadline = at('deadline', row);
  const status = at('status', row);
  const isOver = `${at('initiative', row)}="",${status}="${DONE}",${status}="${DROPPED}"`;
  return `IF(OR(${isOver},NOT(ISNUMBER(${deadline}))),"",${deadline}-TODAY())`;
}

function pace(row: number): string {
  const [goal, initiative, status, start, deadline, days, percent] = (
    ['goal', 'initiative', 'status', 'start', 'deadline', 'days', 'percent'] as const
  ).map((key) => at(key, row));
  const today = `${deadline}-${days}`;
  const used = `(${today}-${start})/MAX(1,${deadline}-${start})`;
  const byPercent = `IF(${percent}<${used}-${LEEWAY},"${PACE.behind}","${PACE.onTrack}")`;
  const unknown = `IF(${status}<>"Ikke påbegyndt","${PACE.noPercent}",IF(${used}>${LEEWAY},"${PACE.behind}","${PACE.onTrack}"))`;
  const begun = `IF(ISNUMBER(${percent}),${byPercent},${unknown})`;
  const steps: readonly (readonly [when: string, then: string])[] = [
    [`${status}="${DONE}"`, PACE.done],
    [`${status}="${DROPPED}"`, PACE.dropped],
    [`NOT(ISNUMBER(${days}))`, PACE.noDeadline],
    [`${days}<0`, PACE.overdue],
    [`${status}="Forsinket"`, PACE.delayed],
    [`${status}="Afventer"`, PACE.waiting],
    [`NOT(ISNUMBER(${start}))`, PACE.onTrack],
    [`${today}<${start}`, PACE.notYet],
  ];
  const running = steps.reduceRight((rest, [when, then]) => `IF(${when},"${then}",${rest})`, begun);
  return `IF(${initiative}="",IF(${goal}="","","${PACE.noInitiative}"),${running})`;
}

function pillarOf(row: number): string {
  const maalepunkt = at('maalepunkt', row);
  return `IF(${maalepunkt}="","",IFERROR(INDEX(${listReference('pillars')},MATCH(${maalepunkt},${listReference('maalepunkter')},0)),"?"))`;
}

type Described = Omit<TableColumn<PlanTableColumn>, 'key' | 'heading'>;

const DESCRIBED: Readonly<Record<PlanTableColumn, Described>> = {
  pillar: { headingLook: 'topic', width: 6, look: 'centered', formula: pillarOf },
  maalepunkt: { headingLook: 'topic', width: 20, look: 'choice', validation: oneOf('maalepunkter') },
  goalNo: { headingLook: 'goal', width: 7, look: 'whole', validation: A_GOAL_NUMBER },
  goal: { headingLook: 'goal', width: 36, look: 'text' },
  initiative: { headingLook: 'initiative', width: 34, look: 'text' },
  responsible: { headingLook: 'initiative', width: 17, look: 'text' },
  start: { headingLook: 'initiative', width: 11.5, look: 'date', validation: A_DATE },
  deadline: { headingLook: 'initiative', width: 11.5, look: 'date', validation: A_DATE },
  days: { headingLook: 'progress', width: 9, look: 'days', formula: daysLeft },
  status: { headingLook: 'progress', width: 16, look: 'choice', validation: oneOf('statuses') },
  percent: { headingLook: 'progress', width: 9, look: 'percent', validation: A_SHARE },
  pace: { headingLook: 'progress', width: 17, look: 'text', formula: pace },
  nextStep: { headingLook: 'progress', width: 28, look: 'text' },
  indicator: {
    headingLook: 'goal',
    width: 26,
    look: 'choice',
    validation: oneOfIndicators(at('maalepunkt', FIRST_ROW)),
  },
  unit: { headingLook: 'goal', width: 13, look: 'choice', validation: oneOfUnits() },
  baselineYear: { headingLook: 'goal', width: 9, look: 'whole', validation: A_YEAR },
  baseline: { headingLook: 'goal', width: 11, look: 'number', validation: A_NUMBER },
  target: { headingLook: 'goal', width: 11, look: 'number', validation: A_NUMBER },
  targetYear: { headingLook: 'goal', width: 9, look: 'whole', validation: A_YEAR },
  followUp: { headingLook: 'more', width: 28, look: 'text' },
  participants: { headingLook: 'more', width: 26, look: 'text' },
  resources: { headingLook: 'more', width: 24, look: 'text' },
  scope: { headingLook: 'more', width: 15, look: 'choice', validation: oneOf('scopes') },
  approvedBy: { headingLook: 'more', width: 26, look: 'text' },
  approvedOn: { headingLook: 'more', width: 11.5, look: 'date', validation: A_DATE },
  sdg: { headingLook: 'more', width: 13, look: 'code' },
  vsme: { headingLook: 'more', width: 16, look: 'text' },
  initiativeId: { headingLook: 'more', width: 0, look: 'code' },
};

function headingOf(key: PlanTableColumn): string {
  if (key === 'days') return 'Dage tilbage';
  if (key === 'pace') return 'Holder planen?';
  // »Niveau« could be taken for the level of ambition.
  if (key === 'scope') return 'Organisation/afdeling';
  return COLUMNS.plan.find((column) => column.key === key)!.heading.da;
}

export const PLAN_TABLE_COLUMNS: readonly TableColumn<PlanTableColumn>[] = ORDER.map((key) => ({
  key,
  heading: headingOf(key),
  ...DESCRIBED[key],
}));

/** @param lastRow of the table. */
export function planFormats(lastRow: number): readonly ConditionalFormat[] {
  const area = (key: PlanTableColumn): string => PLAN.rows(key, key, lastRow);
  const [pillar, goal, initiative, status, days, word] = (
    ['pillar', 'goal', 'initiative', 'status', 'days', 'pace'] as const
  ).map((key) => at(key, FIRST_ROW));
  const wordIs = (...words: readonly string[]): string =>
    `OR(${words.map((one) => `${word}="${one}"`).join(',')})`;
  const sameAsAbove = (key: PlanTableColumn): string => `${at(key, FIRST_ROW)}=${at(key, FIRST_ROW - 1)}`;
  const missing = (key: PlanTableColumn, when: string): ConditionalFormat => ({
    areas: area(key),
    formula: `AND(${at(key, FIRST_ROW)}="",${when})`,
    style: 'missing',
  });
  return [
    ...(['E', 'S', 'G'] as const).map((one) => ({
      areas: area('pillar'),
      formula: `${pillar}="${one}"`,
      style: `is ${one}`,
    })),
    { areas: area('pace'), formula: wordIs(PACE.overdue), style: 'is late' },
    { areas: area('pace'), formula: wordIs(PACE.behind, PACE.delayed), style: 'is behind' },
    { areas: area('pace'), formula: wordIs(PACE.onTrack, PACE.done), style: 'is well' },
    {
      areas: area('pace'),
      formula: wordIs(PACE.noPercent, PACE.noDeadline, PACE.noInitiative),
      style: 'is missing',
    },
    {
      areas: PLAN.rows('deadline', 'days', lastRow),
      formula: `AND(ISNUMBER(${days}),${days}<0)`,
      style: 'is late',
    },
    missing('responsible', `${initiative}<>""`),
    missing('deadline', `${initiative}<>"",${status}<>"${DROPPED}"`),
    missing('status', `${initiative}<>""`),
    missing('goal', `${at('maalepunkt', FIRST_ROW)}<>""`),
    missing('goalNo', `${goal}<>""`),
    {
      areas: PLAN.rows('maalepunkt', 'goal', lastRow),
      formula: `AND(${goal}<>"",${sameAsAbove('maalepunkt')},${sameAsAbove('goalNo')},${sameAsAbove('goal')})`,
      style: 'repeated',
    },
    {
      areas: PLAN.rows('initiative', 'nextStep', lastRow),
      formula: `OR(${status}="${DONE}",${status}="${DROPPED}")`,
      style: 'closed',
    },
  ];
}
