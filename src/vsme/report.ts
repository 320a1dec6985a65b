import type { CellValue } from '../workbook/cell-value';
import type { Text } from '../workbook/text';
import type { Datapoint, EnumName } from './datapoint';
import type { VsmeTemplate } from './recognise';

/** A VSME workbook as its datapoints: what rules, overview and edits look at. */
export interface Report {
  readonly template: VsmeTemplate;
  /** Every datapoint that has cells in this workbook, by id, in the order of the catalogue. */
  readonly datapoints: ReadonlyMap<string, BoundDatapoint>;
  /** Every datapoint of the catalogue that has none, and why. */
  readonly unbound: ReadonlyMap<string, Unbound>;
  /** The boxes that mark a part as classified or sensitive, by name without `template_checkbox_`; none before 1.2.0. */
  readonly boxes: ReadonlyMap<string, BoundCell>;
  /** Whether that box is ticked. */
  sensitive(box: string): boolean;
  /** The filled values of a list exactly as they stand; `null` when the workbook lacks it or it was not read. */
  enums(name: EnumName): readonly string[] | null;
}

export interface BoundDatapoint {
  readonly datapoint: Datapoint;
  /** Code of its disclosure: `B3`. */
  readonly disclosure: string;
  /** The defined name as this workbook spells it; `null` for cells without one. */
  readonly name: string | null;
  /** One for a single answer; for a list, flags or a table column every cell, blank ones included. */
  readonly cells: readonly BoundCell[];
  /**
   * The question as it is printed for a cell, in the workbook's own language; `null` where nothing is printed.
   *
   * @param row of a table or list, counted from 1.
   */
  printedQuestion(row: number): string | null;
}

export interface BoundCell {
  readonly sheet: string;
  /** One cell in A1 without `$`. */
  readonly cell: string;
  /** As it stands: blank is `null`, an error is a `CellError`. */
  readonly value: CellValue;
  /** Known at depth `full` only: the formula without the equals sign. */
  readonly formula?: string;
  /** Known at depth `full` only. */
  readonly locked?: boolean;
}

/** Why a datapoint has no cells in the workbook. */
export interface Unbound {
  readonly datapoint: Datapoint;
  readonly disclosure: string;
  readonly reason: UnboundReason;
  readonly text: Text;
}

/**
 * `not-in-template`: this release has no cell for the answer. The others are damage: the defined name is gone,
 * its cells are gone, or it points at something that is not an area of this workbook.
 */
export type UnboundReason = 'not-in-template' | 'name-missing' | 'name-broken' | 'name-elsewhere';
