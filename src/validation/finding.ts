import type { ChangeSet } from '../workbook/change-set';
import type { Text } from '../workbook/text';
import type { Fix, Severity } from './rule';

/** A problem as a person meets it: what, where, why, and the next step. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly disclosure: string;
  readonly paragraph: string;
  readonly datapoint: string;
  readonly row?: number;
  /** `null` when the datapoint has no cell in this workbook. */
  readonly sheet: string | null;
  /** One cell in A1 without `$`. */
  readonly cell: string | null;
  /** The question as it is printed beside the cell, in the language it is printed in. */
  readonly question: Text | null;
  readonly message: Text;
  readonly help: Text;
  readonly fix?: ChangeSet;
  /** `crash`: the rule itself failed and has said nothing about the workbook. */
  readonly origin: 'rule' | 'crash';
}

/** A finding somebody has taken responsibility for. It is shown, but does not count. */
export interface AcceptedFinding extends Finding {
  readonly reason: string;
  readonly name: string;
  /** ISO date. */
  readonly date: string;
}

/** Where a datapoint stands. */
export interface Place {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly question: Text | null;
  readonly disclosure: string;
  readonly paragraph: string;
}

/** What the engine must know of a workbook to turn problems into findings. */
export interface Workplace {
  locate(datapoint: string, row?: number): Place;
  /** `undefined` when one of the cells cannot be written: the fix is then not offered. */
  plan(fix: Fix): ChangeSet | undefined;
}
