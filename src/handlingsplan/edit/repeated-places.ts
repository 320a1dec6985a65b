import { formatCell, parseCell } from '../../workbook/address';
import { sameValue } from '../../workbook/cell-value';
import type { Place } from '../plan';
import type { PlanBook } from '../plan-book';
import type { Target } from './find-target';
import { rowsIn, rowsOfGoal } from './hosts';
import type { SheetDetails } from './sheet-details';

/**
 * The other cells that say the same about a målepunkt or a goal: a plan without merged cells says it again in the row
 * of every initiative. Changed in one row only, one goal would become two. A formula follows by itself.
 */
export function repeatedPlaces(
  book: PlanBook,
  target: Target,
  place: Place,
  details: SheetDetails,
): readonly Place[] {
  const at = parseCell(place.cell);
  if (!at || target.kind === 'initiative' || !target.planned) return [];
  const block = book.layout.blocks.find(
    ({ sheet, firstRow, lastRow, columns }) =>
      sheet === place.sheet &&
      at.row >= firstRow &&
      at.row <= lastRow &&
      columns.some(({ column }) => column === at.column),
  );
  if (!block) return [];
  const host = { block, ...rowsIn(book, block, target.planned.maalepunkt.id) };
  const said = host.grid.value(at.row, at.column);
  if (said === null) return [];
  const rows = target.kind === 'goal' ? rowsOfGoal(host, target.goal) : host.rows.map(({ row }) => row);
  return rows
    .map((row) => ({ row, column: at.column }))
    .filter(
      (one) =>
        one.row !== at.row &&
        sameValue(host.grid.value(one.row, one.column), said) &&
        details.cell(one)?.formula === undefined,
    )
    .map((one) => ({ sheet: place.sheet, cell: formatCell(one) }));
}
