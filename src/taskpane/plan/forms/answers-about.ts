import type { PlanColumn } from '../../../handlingsplan/configuration/configuration';
import { answerOf, findTarget, type Target } from '../../../handlingsplan/edit/find-target';
import type { Answer, Plan } from '../../../handlingsplan/plan';
import { UserError } from '../../../workbook/user-error';

const BLANK: Answer<never> = { value: null, written: null, place: null };

/** How to look up what the plan says about one thing; `null` when that is no longer in the plan. */
export function answersAbout(plan: Plan, id: string): ((key: PlanColumn) => Answer<unknown>) | null {
  const target = targetOf(plan, id);
  if (!target) return null;
  // A målepunkt that is not in the plan yet gets its row with its first answer.
  if (target.kind === 'maalepunkt' && !target.planned) return () => BLANK;
  return (key) => answerOf(target, key);
}

function targetOf(plan: Plan, id: string): Target | null {
  try {
    return findTarget(plan, id);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
