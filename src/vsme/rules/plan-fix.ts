import type { ChangeSet } from '../../workbook/change-set';
import { UserError } from '../../workbook/user-error';
import type { Fix } from '../../validation/rule';
import { setDatapoint } from '../fill';
import type { Report } from '../report';

/** A fix as changes of cells; `undefined` when one of them cannot be made, for instance because the cell is locked. */
export function planFix(report: Report, { title, edits }: Fix): ChangeSet | undefined {
  try {
    return { title, changes: edits.flatMap((edit) => setDatapoint(report, edit).changes) };
  } catch (refusal) {
    if (refusal instanceof UserError) return undefined;
    throw refusal;
  }
}
