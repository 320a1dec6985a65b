import type { Edit, Fix } from '../../validation/rule';
import type { CellChange, ChangeSet } from '../../workbook/change-set';
import { UserError } from '../../workbook/user-error';
import { fieldAt } from '../answer-at';
import { columnHeading } from '../layout/column-heading';
import type { AnyColumn } from '../layout/layout';
import type { PlanBook } from '../plan-book';
import { fieldChange } from './field-change';
import { SheetDetails } from './sheet-details';

/** A date written in a cell without a date format shows as a number, and live reading brings no formats. */
const NEEDS_FORMAT: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['start', 'deadline', 'approvedOn', 'date']);

/** The change set of a rule's correction; `undefined` when a cell cannot be written, or not from what was read. */
export function planFix({ snapshot, plan }: PlanBook): (fix: Fix) => ChangeSet | undefined {
  const known = new Map<string, SheetDetails>();
  const detailsOf = (sheet: string): SheetDetails => {
    const details = known.get(sheet) ?? new SheetDetails(snapshot, sheet);
    known.set(sheet, details);
    return details;
  };
  const changeOf = ({ datapoint, value }: Edit): CellChange | null => {
    const field = fieldAt(plan, datapoint);
    const place = field?.answer.place;
    if (!place || (NEEDS_FORMAT.has(field.column) && snapshot.depth !== 'full')) return null;
    return fieldChange(detailsOf(place.sheet), field.column, place, value, columnHeading(field.column));
  };
  return ({ title, edits }) => {
    try {
      const changes = edits.flatMap((edit) => changeOf(edit) ?? []);
      return changes.length < edits.length ? undefined : { title, changes };
    } catch (refusal) {
      // A fix is offered only where it can be made; the finding itself says what is wrong.
      if (refusal instanceof UserError) return undefined;
      throw refusal;
    }
  };
}
