import type { ChangeSet } from '../../workbook/change-set';
import type { NewSheet } from '../../workbook/new-sheet';
import type { Text } from '../../workbook/text';

/** A kind of summary: a workbook has at most one of them, on one sheet as a rule. */
export interface SummaryKind {
  /** The defined names of its sections begin with it: by them they are found, wherever they are moved to. */
  readonly name: `kompasark_${string}`;
  readonly title: Text;
  readonly tabColor: string;
}

/** What is made or changed, and what a person should know about it. */
export interface SummaryProposal extends ChangeSet {
  readonly notes: readonly Text[];
  /** The sheet as it looks when it is made anew with these figures: what a picture of it shows, on a refresh too. */
  readonly sheet: NewSheet;
}
