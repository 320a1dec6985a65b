import { parseCell } from '../../workbook/address';
import { withChanges, type Change, type ChangeSet } from '../../workbook/change-set';
import { changeFields, type FieldValues } from '../edit/plan-edits';
import { openPlan } from '../open-plan';
import type { PlanBook } from '../plan-book';

/** What is said anew of one målepunkt. */
export interface PriorityChange {
  /** `E1` … `G6`. */
  readonly maalepunkt: string;
  readonly values: FieldValues;
}

/**
 * Writes what is said anew of several målepunkter as one change. Those that have no row get one each. It goes from the
 * bottom up: a row that is inserted must not move the place of another.
 *
 * @throws {UserError} as changeFields
 */
export function savePriorities(book: PlanBook, changed: readonly PriorityChange[]): ChangeSet {
  const changes: Change[] = [];
  let now = book;
  for (const { one } of fromTheBottom(book, changed)) {
    const more = changeFields(now, one.maalepunkt, one.values).changes;
    changes.push(...more);
    if (fillsReadyRow(one, more))
      now = openPlan(withChanges(now.snapshot, { ...NAMELESS, changes: more })) ?? now;
  }
  return {
    title: {
      da: `Prioritér målepunkter (${changed.length})`,
      en: `Prioritise målepunkter (${changed.length})`,
    },
    changes,
  };
}

const NAMELESS = { title: { da: '', en: '' } };

function fromTheBottom(
  book: PlanBook,
  changed: readonly PriorityChange[],
): readonly { readonly one: PriorityChange; readonly row: number }[] {
  return changed
    .flatMap((one) => {
      const { changes } = changeFields(book, one.maalepunkt, one.values);
      return changes.length > 0 ? [{ one, row: firstRow(changes) }] : [];
    })
    .toSorted((a, b) => b.row - a.row);
}

function firstRow(changes: readonly Change[]): number {
  const rows = changes.map((change) => {
    if (change.kind === 'cell') return parseCell(change.cell)?.row ?? Infinity;
    return 'row' in change ? change.row : Infinity;
  });
  return Math.min(...rows);
}

/**
 * It writes more than what was said: the name of the målepunkt, in a row that was ready and no longer is. An inserted
 * row need not be seen: nothing more is planned below it.
 */
function fillsReadyRow({ values }: PriorityChange, changes: readonly Change[]): boolean {
  return changes.length > Object.keys(values).length && changes.every(({ kind }) => kind === 'cell');
}
