import { planFix } from '../../handlingsplan/edit/plan-fix';
import { openPlan } from '../../handlingsplan/open-plan';
import type { PlanBook } from '../../handlingsplan/plan-book';
import { rereadPlan } from '../../handlingsplan/read/reread-plan';
import { revalidatePlan, validatePlan, type PlanValidation } from '../../handlingsplan/validate';
import type { Snapshot } from '../../workbook/snapshot';

export interface PlanAssessment {
  readonly kind: 'plan';
  readonly snapshot: Snapshot;
  readonly book: PlanBook;
  /** Of the plan as it should be when it is finished. */
  readonly validation: PlanValidation;
}

/** @param today ISO. `null`: the workbook is no handlingsplan. */
export function assessPlan(snapshot: Snapshot, today: string): PlanAssessment | null {
  const book = openPlan(snapshot);
  if (!book) return null;
  const validation = validatePlan(book.plan, { phase: 'plan', today, layout: book.layout }, planFix(book));
  return { kind: 'plan', snapshot, book, validation };
}

/** As {@link assessPlan}, but only what has changed is read again, and only the rules that read what has changed run again. */
export function reassessPlan(
  previous: PlanAssessment,
  snapshot: Snapshot,
  today: string,
): PlanAssessment | null {
  const book = rereadPlan(previous.book, snapshot) ?? openPlan(snapshot);
  if (!book) return null;
  const validation = revalidatePlan(
    previous.validation,
    book.plan,
    { phase: 'plan', today, layout: book.layout },
    planFix(book),
  );
  return { kind: 'plan', snapshot, book, validation };
}
