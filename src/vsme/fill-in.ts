import { bindReport } from './bind';
import { setDatapoint, type Answer } from './fill';
import type { Report } from './report';
import { sameContent, withChanges, type CellChange, type ChangeSet } from '../workbook/change-set';
import type { Snapshot } from '../workbook/snapshot';

/**
 * The one change set that writes all the answers, each read in the light of those before it: a site can be given
 * first and referred to afterwards. A cell that is answered twice is changed once, to the last answer.
 *
 * @throws {UserError} as `setDatapoint`
 */
export function fillIn(snapshot: Snapshot, report: Report, answers: readonly Answer[]): ChangeSet {
  const changes = new Map<string, CellChange>();
  let now = { snapshot, report };
  for (const answer of answers) {
    const step = setDatapoint(now.report, answer);
    for (const change of step.changes) {
      if (change.kind !== 'cell') continue;
      const key = `${change.sheet}!${change.cell}`;
      changes.set(key, { ...change, before: changes.get(key)?.before ?? change.before });
    }
    const filled = withChanges(now.snapshot, step);
    now = { snapshot: filled, report: bindReport(filled, report.template) };
  }
  return {
    title: { da: 'Udfyld svar', en: 'Fill in answers' },
    changes: [...changes.values()].filter(({ before, after }) => !sameContent(before, after)),
  };
}
