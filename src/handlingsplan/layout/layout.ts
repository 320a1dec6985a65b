import type { DataColumn, LogColumn, Pillar, PlanColumn } from '../configuration/configuration';

/** What a table or card is for. An overview has one row for each målepunkt, a plan one for each initiative or goal. */
export type Role = 'plan' | 'overview' | 'log' | 'data';

export type AnyColumn = PlanColumn | LogColumn | DataColumn;

/** Why a column is taken for what it is taken for. */
export type Evidence =
  /** Its heading is one we know. */
  | 'heading'
  /** Its heading can mean several things, and what stands under it settles which. */
  | 'content'
  /** Its heading is in no list: what stands under it looks like this. A person must confirm it. */
  | 'guess'
  /** A person has said so in this workbook. */
  | 'confirmed';

export interface BoundColumn {
  readonly key: AnyColumn;
  /** Counted from 1. */
  readonly column: number;
  /** Which of up to three goals on the row; absent where a row has one. */
  readonly slot?: number;
  /** As it is printed, lines joined by a space. */
  readonly heading: string;
  readonly evidence: Evidence;
}

/** A cell with a label beside or above it: `Ambitionsniveau: Mellem` on a card. */
export interface BoundCell {
  readonly key: PlanColumn;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly evidence: Evidence;
}

/** One table, or one card, of a plan. */
export interface Block {
  readonly role: Role;
  readonly sheet: string;
  /** First and last row of the headings; a card without a table has none. */
  readonly headings: { readonly top: number; readonly bottom: number } | null;
  /** The first row under the headings, and the last before totals, another block or the end of the sheet's content. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly BoundColumn[];
  /** What a card says once for everything on it. */
  readonly cells: readonly BoundCell[];
  /** From the name of the sheet: one sheet for each of E, S and G. */
  readonly pillar: Pillar | null;
  /** The id of the målepunkt the whole block is about, where no column says it: a card, or a sheet of its own. */
  readonly maalepunkt: string | null;
}

/** A column that looks as if it matters and that nothing was made of. */
export interface UnusedColumn {
  readonly sheet: string;
  readonly column: number;
  readonly heading: string;
  /** Where the headings stand. */
  readonly row: number;
}

/** Where everything in a plan stands. */
export interface PlanLayout {
  readonly blocks: readonly Block[];
  readonly unused: readonly UnusedColumn[];
  /** What a plan needs and no column was found for. */
  readonly missing: readonly PlanColumn[];
  /**
   * `confirmed`: a person has said that this is right, in this workbook. `certain`: every heading is known.
   * `uncertain`: something is guessed. Nothing is written to a plan that is not confirmed; the command line also
   * writes to one that is certain.
   */
  readonly certainty: 'confirmed' | 'certain' | 'uncertain';
}
