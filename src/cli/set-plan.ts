import { fieldsOf, findTarget, type FieldValues } from '../handlingsplan/edit/find-target';
import { changeFields } from '../handlingsplan/edit/plan-edits';
import type { PlanBook } from '../handlingsplan/plan-book';
import type { Change } from '../workbook/change-set';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { changePlan, planField, readPlanAssignment, type PlanAssignment, type PlanStep } from './plan-file';

/**
 * Writes fields of a plan: `E1.1.2.status=Gennemført`.
 *
 * @throws {UserError} `wrong-usage`, `no-such-field`, `layout-not-confirmed` and as changeFields
 */
export async function setInPlan(
  file: XlsxFile,
  book: PlanBook,
  assignments: readonly string[],
  confirm: boolean,
): Promise<readonly Change[]> {
  const byId = new Map<string, PlanAssignment[]>();
  for (const assignment of assignments.map(readPlanAssignment)) {
    byId.set(assignment.id, [...(byId.get(assignment.id) ?? []), assignment]);
  }
  const steps = [...byId].map(
    ([id, said]): PlanStep =>
      (now) =>
        changeFields(now, id, valuesOf(now, id, said)),
  );
  return changePlan(file, book, steps, confirm);
}

function valuesOf({ plan }: PlanBook, id: string, said: readonly PlanAssignment[]): FieldValues {
  const { kind } = findTarget(plan, id);
  const text = kind === 'maalepunkt' ? null : kind;
  return Object.fromEntries(
    said.map(({ field, value }) => [planField(field, fieldsOf(kind), 'plan', text), value]),
  );
}
