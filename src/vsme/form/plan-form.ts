import { sameContent, type CellChange, type ChangeSet } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import { setDatapoint } from '../fill';
import { setOrigins } from '../records/vsme-records';
import type { Report } from '../report';
import type { Drafts } from './drafts';

export interface FormPlan {
  /** `null` when nothing would change. */
  readonly changeSet: ChangeSet | null;
  /** Why an answer cannot be written, by `answerKey`. */
  readonly refusals: ReadonlyMap<string, Text>;
}

/** The one change set of everything drafted for a disclosure. What cannot be written is told apart. */
export function planForm(report: Report, snapshot: Snapshot, drafts: Drafts, disclosure: string): FormPlan {
  const isOwn = ({ datapoint }: { readonly datapoint: string }): boolean =>
    report.datapoints.get(datapoint)?.disclosure === disclosure;
  const refusals = new Map<string, Text>();
  const cells = new Map<string, CellChange>();
  for (const [key, edit] of drafts.edits) {
    if (!isOwn(edit)) continue;
    try {
      for (const change of setDatapoint(report, edit).changes) {
        if (change.kind === 'cell') cells.set(`${change.sheet}!${change.cell}`, change);
      }
    } catch (refusal) {
      if (!(refusal instanceof UserError)) throw refusal;
      refusals.set(key, refusal.text);
    }
  }
  const changes = [
    ...[...cells.values()].filter(({ before, after }) => !sameContent(before, after)),
    ...setOrigins(snapshot, [...drafts.origins.values()].filter(isOwn)),
  ];
  const title = { da: `Udfyld ${disclosure}`, en: `Fill in ${disclosure}` };
  return { changeSet: changes.length === 0 ? null : { title, changes }, refusals };
}
