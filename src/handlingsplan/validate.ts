import { DependencyIndex, reevaluate } from '../validation/dependency-index';
import { describe, evaluate, type Outcome, type ValidationResult } from '../validation/engine';
import type { Finding, Place } from '../validation/finding';
import { withSeverities, type Profile } from '../validation/profiles';
import type { Fix } from '../validation/rule';
import type { ChangeSet } from '../workbook/change-set';
import { parseCell } from '../workbook/address';
import type { Text } from '../workbook/text';
import { fieldAt, maalepunktIdOf } from './answer-at';
import { maalepunktWithId } from './find-maalepunkt';
import { columnHeading } from './layout/column-heading';
import type { PlanLayout } from './layout/layout';
import type { Place as CellPlace, Plan } from './plan';
import { changedReads } from './rules/changed-reads';
import { PlanFacts, type Phase, type PlanRule } from './rules/plan-facts';
import { PLAN_RULES } from './rules/plan-rules';

export type { Phase } from './rules/plan-facts';

export interface PlanValidateOptions {
  readonly phase: Phase;
  /** ISO date. */
  readonly today: string;
  readonly severities?: Profile['severities'];
  /** With it findings name a cell by the heading above it; else by what Kompasark calls it. */
  readonly layout?: PlanLayout;
}

/** A result that can be brought up to date after an edit without running every rule again. */
export interface PlanValidation extends ValidationResult {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly today: string;
  readonly outcomes: readonly Outcome<PlanFacts>[];
}

/** Turns a fix into changes of cells; `undefined` when it cannot be made. */
export type PlanFix = (fix: Fix) => ChangeSet | undefined;

const READERS = new DependencyIndex(PLAN_RULES);
const NO_FIX: PlanFix = () => undefined;

/** Every finding of a plan: those of the whole first, then by målepunkt, goal and initiative, then the log and the figures. */
export function validatePlan(
  plan: Plan,
  options: PlanValidateOptions,
  planFix: PlanFix = NO_FIX,
): PlanValidation {
  const facts = new PlanFacts(plan, options.today, options.phase);
  return resultOf(plan, options, planFix, (rules) => evaluate(rules, facts));
}

/**
 * The same as {@link validatePlan} on the plan after an edit, but only the rules that read a changed field run again.
 * Where goals, initiatives or lines were added or removed, or the day or the phase is another, every rule does.
 */
export function revalidatePlan(
  previous: PlanValidation,
  plan: Plan,
  options: PlanValidateOptions,
  planFix: PlanFix = NO_FIX,
): PlanValidation {
  const isSameQuestion = previous.phase === options.phase && previous.today === options.today;
  const changed = isSameQuestion ? changedReads(previous.plan, plan) : null;
  if (changed === null) return validatePlan(plan, options, planFix);
  const facts = new PlanFacts(plan, options.today, options.phase);
  const concerned = READERS.rulesFor(changed);
  return resultOf(plan, options, planFix, (rules) => reevaluate(rules, previous.outcomes, facts, concerned));
}

function resultOf(
  plan: Plan,
  { phase, today, severities, layout }: PlanValidateOptions,
  planFix: PlanFix,
  run: (rules: readonly PlanRule[]) => readonly Outcome<PlanFacts>[],
): PlanValidation {
  const outcomes = run(withSeverities(PLAN_RULES, severities));
  const result = describe(outcomes, {
    locate: (datapoint) => placeOf(plan, datapoint, layout),
    plan: planFix,
  });
  return { ...result, findings: inPlanOrder(result.findings), plan, phase, today, outcomes };
}

/** Where a finding that belongs to no målepunkt belongs. */
const ELSEWHERE: Readonly<Record<string, { readonly disclosure: string; readonly paragraph: string }>> = {
  log: { disclosure: 'log', paragraph: 'Opfølgning' },
  data: { disclosure: 'data', paragraph: 'Data' },
};
const WHOLE = { disclosure: 'plan', paragraph: 'Handlingsplan' };

function placeOf(plan: Plan, datapoint: string, layout: PlanLayout | undefined): Place {
  const field = fieldAt(plan, datapoint);
  const place = field?.answer.place ?? null;
  const maalepunkt = maalepunktWithId(maalepunktIdOf(datapoint) ?? '');
  const belongs = maalepunkt
    ? { disclosure: maalepunkt.id, paragraph: maalepunkt.name.da }
    : (ELSEWHERE[datapoint.split('.')[0]!] ?? WHOLE);
  return {
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    question:
      (place && layout ? printedHeading(layout, place) : null) ?? (field && columnHeading(field.column)),
    ...belongs,
  };
}

/** The heading above or beside a cell, as it is printed. */
function printedHeading({ blocks }: PlanLayout, { sheet, cell }: CellPlace): Text | null {
  const at = parseCell(cell);
  if (!at) return null;
  for (const block of blocks) {
    if (block.sheet !== sheet) continue;
    const beside = block.cells.find(({ row, column }) => row === at.row && column === at.column);
    const isUnder = at.row >= block.firstRow && at.row <= block.lastRow;
    const bound = beside ?? (isUnder ? block.columns.find(({ column }) => column === at.column) : undefined);
    if (bound) return { da: bound.heading, en: bound.heading };
  }
  return null;
}

const LISTS = ['plan', 'unknown', 'repeated', 'help'];

/** Numbers to compare a datapoint by: the list or pillar, then målepunkt, goal and initiative. */
function orderOf(datapoint: string): readonly number[] {
  const [first = '', ...rest] = datapoint.split('.');
  const numbers = rest.map(Number).filter((number) => !Number.isNaN(number));
  const maalepunkt = maalepunktIdOf(datapoint);
  if (maalepunkt) return [1, 'ESG'.indexOf(maalepunkt[0]!), Number(maalepunkt[1]), ...numbers];
  if (first === 'log') return [2, ...numbers];
  if (first === 'data') return [3, ...numbers];
  return [0, LISTS.indexOf(first), ...numbers];
}

/** Those of one goal or initiative stay as the rules found them. */
function inPlanOrder(findings: readonly Finding[]): readonly Finding[] {
  const placed = findings.map((finding) => ({ finding, order: orderOf(finding.datapoint) }));
  return placed.sort((a, b) => compare(a.order, b.order)).map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
