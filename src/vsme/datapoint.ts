import type { Text } from '../workbook/text';
import type { Condition } from './rules/condition';
import type { OwnWords } from './own-words';
import type { TemplateVersion } from './template-version';

/** One disclosure of the standard with everything it asks for. */
export interface Disclosure {
  /** `B1`–`B11`, `C1`–`C9`, `META` for the report itself, `GEN`, `ENV`, `SOC` and `GOV` for free text. */
  readonly code: string;
  readonly title: Text;
  readonly module: 'general' | 'basic' | 'comprehensive';
  readonly datapoints: readonly Datapoint[];
}

/** One answer that the standard, EFRAG's template or the Danish ESG-skabelon asks for. */
export interface Datapoint {
  /** Stable: `b3_scope1`. */
  readonly id: string;
  /** Paragraph of the VSME standard: `24(e)(i)`; `-` for what only a digital report needs. */
  readonly paragraph: string;
  readonly label: Text;
  readonly type: DatapointType;
  /** The defined name of the list the answer is taken from; a `choice` without it has the list in the cell's own validation. */
  readonly list?: EnumName;
  /** The words of the list in a workbook that has its own; only the Danish workbook does. */
  readonly words?: OwnWords;
  /** How a yes or no is written in the cell; given for every `boolean`. */
  readonly answer?: AnswerForm;
  readonly unit?: Unit;
  readonly requirement: Requirement;
  /** When the answer is asked for; absent: always. */
  readonly condition?: Condition;
  /** The defined name of the cells. Without name and anchor EFRAG's template has no cell for the answer. */
  readonly name?: EfragName;
  /** What EFRAG calls the same cells in the rows whose unit is a volume. */
  readonly volumeName?: EfragName;
  /** Where the cells stand when they have no name. */
  readonly anchor?: Anchor;
  /** The template prints no question beside the cell. */
  readonly unprinted?: true;
  /** The first release that asks for the answer; absent: all. */
  readonly since?: TemplateVersion;
  /** The datapoints of year, month and day that the template puts a date together from. */
  readonly parts?: readonly [year: string, month: string, day: string];
  /** The template supplies the answer itself. */
  readonly computed?: Computed;
  /** The same in every workbook of a release: nobody answers it. */
  readonly constant?: true;
  /** The template numbers the rows of the table with it beforehand, blank rows too. */
  readonly numbersRows?: true;
  /** One answer per row of this table. */
  readonly table?: TableName;
  /** The answer is a list: any number of rows, one value in each. */
  readonly repeats?: true;
}

/**
 * `percent` is a fraction in the cell; `date` is text there. `flags` is a row or column of tick boxes. `reference`
 * repeats an identifier from another table. `unit` is a choice that other amounts are measured in.
 */
export type DatapointType =
  | 'text'
  | 'textblock'
  | 'url'
  | 'coordinates'
  | 'date'
  | 'year'
  | 'integer'
  | 'decimal'
  | 'monetary'
  | 'percent'
  | 'boolean'
  | 'flags'
  | 'choice'
  | 'unit'
  | 'reference';

/** A tick box holds TRUE or FALSE; `yes-no` the texts YES and NO, `ja-nej` the Danish workbook's JA and NEJ. */
export type AnswerForm = 'tick-box' | 'yes-no' | 'true-false' | 'ja-nej';

/** What the Danish ESG-skabelon says of the answer: `skal` and `kan` are its own words. */
export type Requirement = 'skal' | 'skal, hvis relevant' | 'kan' | 'ikke i skabelonen' | 'metadata';

/** `MWh`; `{b4_unit}` and `tCO2e/{x_currency}` stand for what is chosen in the cell of that datapoint. */
export type Unit = string;

/** A defined name of EFRAG's template, in its newest spelling: former-names.ts knows the older ones. */
export type EfragName = string;

/** A defined name such as `enum_ListLegalForms`, whose cells are the allowed values. */
export type EnumName = `enum_${string}` | 'template_translations';

/**
 * A distance from the first cell of a defined name; the same in every release. Never from a table further down: people
 * insert rows at its top, and the name follows them down.
 */
export interface Anchor {
  readonly name: EfragName;
  readonly rows: number;
  readonly columns: number;
  /** Absent: 1. */
  readonly height?: number;
}

export interface Computed {
  /** The cell is locked; an unlocked one may be overwritten by intent or by accident. */
  readonly locked: boolean;
  /** Absent: in every release. */
  readonly since?: TemplateVersion;
}

/**
 * The defined name of a table's extent, in its newest spelling; a word of our own for the tables that have none:
 * `scope3` is EFRAG's block of 15 categories, the others stand in the Danish workbook only.
 */
export type TableName = string;
