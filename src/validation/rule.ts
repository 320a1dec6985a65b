import type { CellValue } from '../workbook/cell-value';
import type { Text } from '../workbook/text';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The disclosure of a rule that looks at every datapoint: its findings belong to the disclosure of the datapoint. */
export const EVERY_DISCLOSURE = '*';

/**
 * One requirement, with all a person needs to understand it. `Facts` is whatever the domain's rules look at.
 * A rule looks only at the datapoints it declares: that is what lets an edit re-run no more than it must.
 */
export interface Rule<Facts> {
  /** Stable: `B3-13`, `GEN-TYPE`. */
  readonly id: string;
  readonly severity: Severity;
  /** `B3`, or {@link EVERY_DISCLOSURE}. */
  readonly disclosure: string;
  /** The paragraph of the standard: `24(e)(i)`. */
  readonly paragraph: string;
  /** Where the requirement comes from, for those who maintain it. */
  readonly source: string;
  /** What the rule demands, as a heading. */
  readonly title: Text;
  /** Why, and what to do. */
  readonly help: Text;
  /** The datapoints the rule depends on, those its fixes edit included. */
  readonly reads: readonly string[];
  /** Whether the rule has anything to say about this workbook; absent: always. */
  readonly when?: (facts: Facts) => boolean;
  readonly check: (facts: Facts) => Iterable<Problem | Unchecked>;
}

/** A rule that is broken at one datapoint. */
export interface Problem {
  readonly datapoint: string;
  /** Row of a table or list, counted from 1. */
  readonly row?: number;
  /** Where this case counts for less than the rule's others. */
  readonly severity?: Severity;
  /** What is there and what was expected, with the values. */
  readonly message: Text;
  readonly fix?: Fix;
}

/** Something the rule could not look at; it has then neither passed nor failed there. */
export interface Unchecked {
  readonly unchecked: Text;
}

/** An obvious and safe correction, as edits of datapoints. */
export interface Fix {
  readonly title: Text;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly datapoint: string;
  readonly row?: number;
  readonly value: CellValue;
}

export function isUnchecked(result: Problem | Unchecked): result is Unchecked {
  return 'unchecked' in result;
}
