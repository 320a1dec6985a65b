import { columnLetters, formatCell } from '../../workbook/address';
import type { CellChange } from '../../workbook/change-set';
import { mapReferences, type Corner, type ReferenceToken } from '../../workbook/formula-tokens';
import type { SheetDetails } from './sheet-details';

/** So far below the last row a row of totals can stand. */
const ROWS_BELOW = 5;

/**
 * The changes that let totals below a table count rows inserted right under its last one. Excel lengthens an area only
 * when rows come inside it.
 *
 * @param last the last row above the new ones.
 * @param count how many there are.
 */
export function stretchedTotals(details: SheetDetails, last: number, count: number): readonly CellChange[] {
  return details.formulasIn(last + 1, last + ROWS_BELOW).flatMap(({ at, formula }) => {
    const moved = mapReferences(formula, (reference) =>
      shifted(details.sheet, reference, last, count, false),
    );
    const stretched = mapReferences(formula, (reference) =>
      shifted(details.sheet, reference, last, count, true),
    );
    if (moved === stretched) return [];
    const cell = formatCell({ row: at.row + count, column: at.column });
    return [
      {
        kind: 'cell' as const,
        sheet: details.sheet,
        cell,
        before: { formula: moved },
        after: { formula: stretched },
      },
    ];
  });
}

/** A reference after the rows came; an area that ended right above them reaches over them when it is to be stretched. */
function shifted(
  own: string,
  { text, sheet, first, last }: ReferenceToken,
  end: number,
  count: number,
  stretch: boolean,
): string {
  const isOwn =
    sheet === null || sheet.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase() === own.toLowerCase();
  if (!isOwn || !first.row || (last && !last.row)) return text;
  const moved = (row: number): number => (row > end ? row + count : row);
  const top = moved(first.row.at);
  if (!last?.row) return corner(first, top);
  const grows = stretch && last.row.at === end && first.row.at < end;
  return `${corner(first, top)}:${corner(last, grows ? end + count : moved(last.row.at))}`;
}

function corner({ row, column }: Corner, at: number): string {
  const letters = column ? `${column.absolute ? '$' : ''}${columnLetters(column.at)}` : '';
  return `${letters}${row?.absolute ? '$' : ''}${at}`;
}
