import type { CellRef } from '../workbook/address';
import type { Text } from '../workbook/text';
import type { DrawnChart } from './charts/drawn-chart';

export interface WorkbenchState {
  readonly fileName: string;
  readonly unsaved: boolean;
  /** Counts the workbooks that were opened: each gets a pane of its own. */
  readonly workbookNumber: number;
  /** Another workbook is on its way in. */
  readonly opening: boolean;
  readonly tabs: readonly SheetTab[];
  readonly activeTab: string;
  /** `B7` or `B2:C9`. */
  readonly selection: string;
  readonly cell: ActiveCell;
  /** Of the sheet in front. */
  readonly charts: readonly DrawnChart[];
  readonly editing: Editing | null;
  /** The last thing that went wrong. */
  readonly problem: Text | null;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
}

/** The first cell of the selection. */
export interface ActiveCell {
  readonly at: CellRef;
  /** What it holds itself, as the formula bar shows it. */
  readonly text: string;
  /** The formula of another cell that fills it, as the formula bar shows it in grey. */
  readonly spilledBy: string | null;
  /** As it stands in the grid. */
  readonly shown: string;
  /** Why it shows an error, where that is known. */
  readonly explanation: Text | null;
  readonly locked: boolean;
  /** What its drop-down offers. */
  readonly choices: readonly string[] | null;
  readonly tickBox: boolean;
}

export const NO_CELL: ActiveCell = {
  at: { row: 1, column: 1 },
  text: '',
  spilledBy: null,
  shown: '',
  explanation: null,
  locked: false,
  choices: null,
  tickBox: false,
};

/** The active cell is being edited: in which editor, and what stands in it so far. */
export interface Editing {
  readonly where: 'cell' | 'bar';
  readonly draft: string;
}
