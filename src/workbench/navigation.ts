import { contains, MAX_COLUMNS, MAX_ROWS, type Area, type CellRef } from '../workbook/address';

/** One row or column, or several: `{ rows: -1, columns: 0 }` is up. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as somebody who walks over it needs to know it. */
export interface Ground {
  readonly merges: readonly Area[];
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
}

/** Where a step from the selection leads: past hidden rows and columns, and a merge is walked over as one cell. */
export function stepFrom(selection: Area, step: Step, ground: Ground): Area {
  const from = cellOrMerge({ row: selection.top, column: selection.left }, ground);
  const row = advance(step.rows < 0 ? from.top : from.bottom, step.rows, MAX_ROWS, ground.isRowHidden);
  const column = advance(
    step.columns < 0 ? from.left : from.right,
    step.columns,
    MAX_COLUMNS,
    ground.isColumnHidden,
  );
  return cellOrMerge(
    { row: step.rows === 0 ? from.top : row, column: step.columns === 0 ? from.left : column },
    ground,
  );
}

/** The selection with its last row or column moved; its first cell stays. */
export function stretch(selection: Area, { rows, columns }: Step): Area {
  return {
    ...selection,
    bottom: within(selection.bottom + rows, selection.top, MAX_ROWS),
    right: within(selection.right + columns, selection.left, MAX_COLUMNS),
  };
}

/** What is selected when somebody goes to a cell. */
export function cellOrMerge(at: CellRef, { merges }: Pick<Ground, 'merges'>): Area {
  return (
    merges.find((area) => contains(area, at)) ?? {
      top: at.row,
      left: at.column,
      bottom: at.row,
      right: at.column,
    }
  );
}

/** The last one that shows is as far as anybody gets. */
function advance(from: number, step: number, last: number, isHidden: (index: number) => boolean): number {
  let to = within(from + step, 1, last);
  const direction = Math.sign(step);
  while (isHidden(to) && to + direction >= 1 && to + direction <= last) to += direction;
  return isHidden(to) ? from : to;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
