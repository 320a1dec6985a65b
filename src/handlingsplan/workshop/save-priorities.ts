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
 * Writes what is said anew of several målepunkter as one change. Those that do not stand in the plan get a row each,
 * from the bottom up: a row that is inserted must not move the place of another.
 *
 * @throws {UserError} as changeFields
 */
export function savePriorities(book: PlanBook, changed: readonly PriorityChange[]): ChangeSet {
  const standing = new Set(book.plan.maalepunkter.map(({ maalepunkt }) => maalepunkt.id));
  const planned = (one: PriorityChange): readonly Change[] =>
    changeFields(book, one.maalepunkt, one.values).changes;
  const changes = changed.filter(({ maalepunkt }) => standing.has(maalepunkt)).flatMap(planned);
  const absent = changed
    .filter(({ maalepunkt }) => !standing.has(maalepunkt))
    .map((one) => ({ one, row: firstRow(planned(one)) }))
    .toSorted((a, b) => b.row - a.row);
  let now = book;
  for (const { one } of absent) {
    const more = changeFields(now, one.maalepunkt, one.values).changes;
    changes.push(...more);
    now = withFilledRow(now, more);
  }
  return {
    title: {
      da: `Prioritér målepunkter (${changed.length})`,
      en: `Prioritise målepunkter (${changed.length})`,
    },
    changes,
  };
}

function firstRow(changes: readonly Change[]): number {
  const rows = changes.map((change) => {
    if (change.kind === 'cell') return parseCell(change.cell)?.row ?? Infinity;
    return 'row' in change ? change.row : Infinity;
  });
  return Math.min(...rows);
}

/** A row that was ready is no longer; below one that is inserted nothing more is planned, so it need not be seen. */
function withFilledRow(book: PlanBook, changes: readonly Change[]): PlanBook {
  if (changes.some(({ kind }) => kind !== 'cell')) return book;
  return openPlan(withChanges(book.snapshot, { title: { da: '', en: '' }, changes })) ?? book;
}
