import type { Answers, ReportSettings } from '../../support/in-memory-report';

/** One failing and one passing case of a rule, as changes of the clean workbook. */
export interface RuleCase {
  readonly fails: Answers;
  readonly failsWith?: ReportSettings;
  /** Where the finding must stand: datapoint, and row of a list or table. */
  readonly at: readonly [datapoint: string, row?: number];
  /** Found in the English message. */
  readonly says: RegExp;
  /** Absent: the clean workbook itself passes. */
  readonly passes?: Answers;
  readonly passesWith?: ReportSettings;
  /** The offered fix, by its English title. */
  readonly fix?: string;
}

/** By rule id. */
export type RuleCases = Readonly<Record<string, RuleCase>>;
