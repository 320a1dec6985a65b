import type { Edit, Fix } from '../../validation/rule';
import type { Change, ChangeSet } from '../../workbook/change-set';
import { UserError } from '../../workbook/user-error';
import { PLAN_COLUMNS, type PlanColumn } from '../configuration/configuration';
import type { PlanBook } from '../plan-book';
import { changeFields } from './plan-edits';

/** A date written in a cell without a date format shows as a number, and live reading brings no formats. */
const NEEDS_FORMAT: ReadonlySet<string> = new Set(['start', 'deadline', 'approvedOn']);

/** The change set of a rule's correction; `undefined` when a cell cannot be written, or not from what was read. */
export function planFix(book: PlanBook): (fix: Fix) => ChangeSet | undefined {
  return ({ title, edits }) => {
    const changes: Change[] = [];
    for (const edit of edits) {
      const made = changesOf(book, edit);
      if (!made) return undefined;
      changes.push(...made);
    }
    return { title, changes };
  };
}

function changesOf(book: PlanBook, { datapoint, value }: Edit): readonly Change[] | null {
  const match = /^([ESG]\d(?:\.\d+)*)\.([a-zA-Z]+)$/.exec(datapoint);
  if (!match) return null;
  const [, id = '', written = ''] = match;
  const key = written === 'text' ? (id.split('.').length === 2 ? 'goal' : 'initiative') : written;
  if (!isPlanColumn(key) || (NEEDS_FORMAT.has(key) && book.snapshot.depth !== 'full')) return null;
  try {
    return changeFields(book, id, { [key]: value }).changes;
  } catch (error) {
    // A fix is offered only where it can be made; the finding itself says what is wrong.
    if (error instanceof UserError) return null;
    throw error;
  }
}

function isPlanColumn(key: string): key is PlanColumn {
  return (PLAN_COLUMNS as readonly string[]).includes(key);
}
