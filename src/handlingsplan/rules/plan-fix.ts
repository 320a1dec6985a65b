import type { Fix } from '../../validation/rule';
import type { ChangeSet } from '../../workbook/change-set';
import { UserError } from '../../workbook/user-error';
import { fieldAt } from '../answer-at';
import { fieldChange } from '../edit/field-change';
import { SheetDetails } from '../edit/sheet-details';
import { columnHeading } from '../layout/column-heading';
import type { PlanBook } from '../plan-book';

/**
 * A fix as changes of cells; `undefined` when one of them cannot be made, because the cell is locked or calculated.
 *
 * @param book read at depth `full`.
 */
export function planFix({ snapshot, plan }: PlanBook, { title, edits }: Fix): ChangeSet | undefined {
  try {
    const changes = edits.flatMap(({ datapoint, value }) => {
      const field = fieldAt(plan, datapoint);
      const place = field?.answer.place;
      if (!place) return [];
      const details = new SheetDetails(snapshot, place.sheet);
      return fieldChange(details, field.column, place, value, columnHeading(field.column)) ?? [];
    });
    return changes.length < edits.length ? undefined : { title, changes };
  } catch (refusal) {
    if (refusal instanceof UserError) return undefined;
    throw refusal;
  }
}
