import type { Edit } from '../../validation/rule';
import type { Origin } from '../records/kinds';
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
