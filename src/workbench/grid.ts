import type { Area, CellRef } from '../workbook/address';
import type { ChartPlace } from '../workbook/sheet-chart';
import type { CellLook, SheetAppearance } from '../host/workbook-appearance';

/**
 * What the workbench needs of a grid: something that draws sheets and tells what the mouse does to them. It
 * calculates nothing, reads nothing and keeps nothing; the keyboard belongs to the workbench.
 */
export interface Grid {
  /** Draws other sheets than before, the active one in front. */
  show(sheets: readonly GridSheet[], activeSheet: string): void;
  /** Draws some cells anew. */
  update(sheetId: string, cells: readonly GridCell[]): void;
  /** Brings a sheet to the front and selects on it, scrolled so that the first cell can be seen. */
  select(sheetId: string, area: Area): void;
  /** Where a cell, or its merge, stands in the grid; `null` when it is scrolled out of sight. */
  boxOf(at: CellRef): GridBox | null;
  /** Where a chart stands on the sheet in front, counted from the corner of the sheet, in sight or not. */
  boxOver(place: ChartPlace): GridBox;
  /** What the sheet in front is seen through: more than one where rows or columns are frozen. */
  panes(): readonly GridPane[];
  /** Scrolls where the wheel was turned over something that lies on the grid. */
  wheel(event: WheelEvent): void;
  dispose(): void;
}

/** Makes a grid in an element that is empty. */
export type MakeGrid = (container: HTMLElement, listener: GridListener) => Grid;

export interface GridListener {
  selected(sheetId: string, area: Area): void;
  /** A double click. */
  editRequested(): void;
  /** Cells may stand elsewhere on the screen now. */
  moved(): void;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly cells: readonly GridCell[];
  readonly merges: readonly Area[];
  readonly charts: readonly ChartPlace[];
  readonly appearance: SheetAppearance;
}

export interface GridCell {
  readonly at: CellRef;
  /** As it stands in the cell, in the user's own spelling. */
  readonly text: string;
  /** Where the text stands when the look does not say. */
  readonly align: 'left' | 'center' | 'right';
  readonly look: CellLook;
}

/** Something at `left` on the sheet is seen at `left - scrolled.left` in the grid, as far as it is in `sight`. */
export interface GridPane {
  readonly sight: GridBox;
  readonly scrolled: { readonly left: number; readonly top: number };
}

/** Pixels from the top left corner of the grid. */
export interface GridBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
