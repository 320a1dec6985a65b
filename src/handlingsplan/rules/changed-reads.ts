import { sameValue } from '../../workbook/cell-value';
import type { Answer, Plan } from '../plan';
import { everyAnswer } from './every-answer';

/**
 * What rules read that is something else in the later plan. `null` when it has other målepunkter, goals, initiatives,
 * lines or figures than the earlier.
 */
export function changedReads(before: Plan, after: Plan): ReadonlySet<string> | null {
  const changed = new Set<string>();
  const olds = everyAnswer(before);
  for (const { of, column, read, answer } of everyAnswer(after)) {
    const old = olds.next().value;
    if (!old || old.of !== of || old.column !== column) return null;
    if (!sameAnswer(old.answer, answer)) changed.add(read);
  }
  if (!olds.next().done) return null;
  after.maalepunkter.forEach(({ isPrioritised }, index) => {
    if (before.maalepunkter[index]!.isPrioritised !== isPrioritised) changed.add('prioritised');
  });
  after.log.forEach(({ about }, index) => {
    if (before.log[index]!.about !== about) changed.add('log.about');
  });
  for (const list of ['unknown', 'repeated', 'helpTexts'] as const) {
    if (JSON.stringify(before[list]) !== JSON.stringify(after[list])) changed.add(list);
  }
  return changed;
}

/** That a cell has moved makes no other answer; that there is one at all does. */
function sameAnswer(one: Answer<unknown>, other: Answer<unknown>): boolean {
  return (
    sameValue(one.written, other.written) &&
    Object.is(one.value, other.value) &&
    (one.place === null) === (other.place === null)
  );
}
