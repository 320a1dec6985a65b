import { sameContent, type CellChange, type ChangeSet } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import type { Edit } from '../../validation/rule';
import { setDatapoint } from '../fill';
import type { Origin } from '../records/kinds';
import { setOrigins } from '../records/vsme-records';
import type { Report } from '../report';

/** What has been typed in the forms and not been written yet, by answer. */
export interface Drafts {
  readonly edits: ReadonlyMap<string, Edit>;
  readonly origins: ReadonlyMap<string, Origin>;
}

export const NO_DRAFTS: Drafts = { edits: new Map(), origins: new Map() };

/** @param row of a table or list, counted from 1. */
export function answerKey(datapoint: string, row = 1): string {
  return `${datapoint}[${row}]`;
}

export function withEdits(drafts: Drafts, edits: readonly Edit[]): Drafts {
  const next = new Map(drafts.edits);
  for (const edit of edits) next.set(answerKey(edit.datapoint, edit.row), edit);
  return { ...drafts, edits: next };
}

export function withOrigin(drafts: Drafts, origin: Origin): Drafts {
  return {
    ...drafts,
    origins: new Map(drafts.origins).set(answerKey(origin.datapoint, origin.row), origin),
  };
}

/** The drafts without those of one disclosure. */
export function withoutDisclosure({ edits, origins }: Drafts, report: Report, disclosure: string): Drafts {
  const others = <T extends { readonly datapoint: string }>(drafts: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...drafts].filter(([, one]) => report.datapoints.get(one.datapoint)?.disclosure !== disclosure));
  return { edits: others(edits), origins: others(origins) };
}

export interface FormPlan {
  /** `null` when nothing would change. */
  readonly changeSet: ChangeSet | null;
  /** Why an answer cannot be written, by {@link answerKey}. */
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
