import type { CellValue } from '../workbook/cell-value';
import type { Text } from '../workbook/text';
import type { AmbitionLevel, Maalepunkt, Status } from './configuration/configuration';

/** Where something stands: one cell in A1 without `$`. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What the plan says at one point, whichever layout it stands in. */
export interface Answer<T> {
  /** `null` when the cell is blank, or holds what cannot be understood as this. */
  readonly value: T | null;
  /** As the cell holds it. */
  readonly written: CellValue;
  /** `null` when this layout has no place for it. */
  readonly place: Place | null;
  /** What was understood may not be what was meant: `inden 2027` can be before or in that year. */
  readonly doubt?: Text;
}

/** An organisation's plan, as its people think of it. */
export interface Plan {
  /** Those that stand in the workbook, in AlmenKompas' order. */
  readonly maalepunkter: readonly PlannedMaalepunkt[];
  readonly log: readonly LogEntry[];
  readonly figures: readonly Figure[];
  /** Names in the place of a målepunkt that are none of the twenty. */
  readonly unknown: readonly UnknownMaalepunkt[];
  /** Rows of the overview that repeat a målepunkt. */
  readonly repeated: readonly { readonly maalepunkt: Maalepunkt; readonly place: Place }[];
  /** Help texts that stand among own content: `[Indsæt mål]`. */
  readonly helpTexts: readonly { readonly text: string; readonly place: Place }[];
  /** Whether the workbook has a place for a log and for figures; one is made when it is needed. */
  readonly hasLog: boolean;
  readonly hasFigures: boolean;
}

export interface UnknownMaalepunkt {
  readonly name: string;
  readonly place: Place;
  /** The one of the twenty whose spelling is nearest, when one is near. */
  readonly nearest: Maalepunkt | null;
}

export interface PlannedMaalepunkt {
  readonly maalepunkt: Maalepunkt;
  readonly name: Answer<string>;
  /** Said to be, or has goals, a level or a sentence without being said not to be. */
  readonly isPrioritised: boolean;
  readonly prioritised: Answer<boolean>;
  readonly relevance: Answer<string>;
  readonly score: Answer<number>;
  /** Where we stand today. */
  readonly today: Answer<string>;
  readonly level: Answer<AmbitionLevel>;
  readonly sentence: Answer<string>;
  readonly goals: readonly Goal[];
}

export interface Goal {
  /** `E1.2`: målepunkt and number, as the command line names it. */
  readonly id: string;
  /** The number the plan gives it where that is its alone, else its place among the goals of the målepunkt. */
  readonly no: number;
  readonly goalNo: Answer<number>;
  readonly text: Answer<string>;
  readonly indicator: Answer<string>;
  readonly unit: Answer<string>;
  readonly baselineYear: Answer<number>;
  /** A cell with a percent format holds a fraction; here it is percent points (procenttal), as elsewhere in the plan. */
  readonly baseline: Answer<number>;
  readonly target: Answer<number>;
  readonly targetYear: Answer<number>;
  readonly approvedBy: Answer<string>;
  /** ISO date. */
  readonly approvedOn: Answer<string>;
  readonly sdg: Answer<string>;
  readonly vsme: Answer<string>;
  readonly initiatives: readonly Initiative[];
}

export interface Initiative {
  /** `E1.2.3`: its goal and its place among the initiatives of it. */
  readonly id: string;
  /** The stable id in the workbook, where the layout has one. */
  readonly initiativeId: Answer<string>;
  readonly text: Answer<string>;
  readonly responsible: Answer<string>;
  readonly participants: Answer<string>;
  /** ISO date. */
  readonly start: Answer<string>;
  /** ISO date: the last day of the period that is named. */
  readonly deadline: Answer<string>;
  readonly resources: Answer<string>;
  readonly status: Answer<Status>;
  /** Percent points, 0–100. */
  readonly percent: Answer<number>;
  readonly nextStep: Answer<string>;
  readonly followUp: Answer<string>;
  /** Organisation, afdeling or byggesag. */
  readonly scope: Answer<string>;
  readonly sheet: string;
  readonly row: number;
}

/** One line of the follow-up log; a correction is a new line. */
export interface LogEntry {
  /** ISO date. */
  readonly date: Answer<string>;
  readonly maalepunkt: Answer<string>;
  readonly goalNo: Answer<number>;
  /** The initiative's text. */
  readonly initiative: Answer<string>;
  readonly initiativeId: Answer<string>;
  readonly status: Answer<Status>;
  readonly value: Answer<number>;
  readonly comment: Answer<string>;
  readonly by: Answer<string>;
  readonly evidence: Answer<string>;
  /** `E1.2.3` or `E1.2` when the line is about one that stands in the plan. */
  readonly about: string | null;
  readonly sheet: string;
  readonly row: number;
}

/** One value of an indicator: a målepunkt, a year, and the organisation or one afdeling. */
export interface Figure {
  readonly maalepunkt: Answer<string>;
  readonly indicator: Answer<string>;
  readonly unit: Answer<string>;
  readonly scope: Answer<string>;
  /** LBF's number, a text whose zeros in front count; blank for the organisation as a whole. */
  readonly afdeling: Answer<string>;
  readonly year: Answer<number>;
  readonly value: Answer<number>;
  readonly source: Answer<string>;
  readonly estimated: Answer<boolean>;
  /** The national average of the same year, as the user has supplied it. */
  readonly benchmark: Answer<number>;
  readonly sheet: string;
  readonly row: number;
}
