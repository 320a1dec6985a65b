import { sameValue } from '../../workbook/cell-value';
import {
  DATA_COLUMNS,
  GOAL_FIELDS,
  INITIATIVE_FIELDS,
  LOG_COLUMNS,
  MAALEPUNKT_FIELDS,
} from '../configuration/configuration';
import type { Answer, Plan } from '../plan';

/**
 * What rules read that is something else in the later plan. `null` when it has other målepunkter, goals, initiatives,
 * lines or figures than the earlier.
 */
export function changedReads(before: Plan, after: Plan): ReadonlySet<string> | null {
  const changed = new Set<string>();
  const compare = <K extends string>(old: Row<K>, now: Row<K>, columns: readonly K[], prefix = ''): void => {
    for (const column of columns) {
      if (!sameAnswer(old[column], now[column])) changed.add(prefix + column);
    }
  };
  const isSamePlan = inStep(before.maalepunkter, after.maalepunkter, (old, now) => {
    if (old.maalepunkt.id !== now.maalepunkt.id) return false;
    compare(old, now, MAALEPUNKT_FIELDS);
    if (!sameAnswer(old.name, now.name)) changed.add('maalepunkt');
    if (old.isPrioritised !== now.isPrioritised) changed.add('prioritised');
    return inStep(old.goals, now.goals, (oldGoal, goal) => {
      if (oldGoal.id !== goal.id) return false;
      compare(oldGoal, goal, GOAL_ROW);
      if (!sameAnswer(oldGoal.text, goal.text)) changed.add('goal');
      return inStep(oldGoal.initiatives, goal.initiatives, (oldOne, one) => {
        compare(oldOne, one, INITIATIVE_ROW);
        if (!sameAnswer(oldOne.text, one.text)) changed.add('initiative');
        return true;
      });
    });
  });
  const isSameLog = inStep(before.log, after.log, (old, now) => {
    compare(old, now, LOG_COLUMNS, 'log.');
    if (old.about !== now.about) changed.add('log.about');
    return true;
  });
  const areSameFigures = inStep(before.figures, after.figures, (old, now) => {
    compare(old, now, DATA_COLUMNS, 'data.');
    return true;
  });
  for (const list of ['unknown', 'repeated', 'helpTexts'] as const) {
    if (JSON.stringify(before[list]) !== JSON.stringify(after[list])) changed.add(list);
  }
  return isSamePlan && isSameLog && areSameFigures ? changed : null;
}

type Row<K extends string> = Readonly<Record<K, Answer<unknown>>>;

const GOAL_ROW = GOAL_FIELDS.filter((field) => field !== 'goal');
const INITIATIVE_ROW = INITIATIVE_FIELDS.filter((field) => field !== 'initiative');

/** Compares two lists one by one. @returns whether they have the same members. */
function inStep<T>(olds: readonly T[], news: readonly T[], same: (old: T, now: T) => boolean): boolean {
  // What was not read again is the very same.
  return (
    olds.length === news.length &&
    news.every((now, index) => Object.is(olds[index], now) || same(olds[index]!, now))
  );
}

/** That a cell has moved makes no other answer; that there is one at all does. */
function sameAnswer(one: Answer<unknown>, other: Answer<unknown>): boolean {
  return (
    sameValue(one.written, other.written) &&
    Object.is(one.value, other.value) &&
    (one.place === null) === (other.place === null)
  );
}
