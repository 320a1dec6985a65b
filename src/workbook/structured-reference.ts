import type { Area, CellRef } from './address';
import type { TableInfo } from './snapshot';

/** A table where it stands. */
export interface PlacedTable extends Omit<TableInfo, 'area'> {
  readonly area: Area;
}

/**
 * What `Table[…]` means, seen from a cell: by itself the rows of data, and not the headings or the totals, so that a
 * total of a column does not read itself. A column that is not found is taken for all of them.
 *
 * @param brackets as written, `''` for the table's name alone. Source: Microsoft, “Using structured references”.
 */
export function structuredArea(table: PlacedTable, brackets: string, at: CellRef): Area {
  return { ...table.area, ...rowsMeant(table, brackets, at), ...columnsMeant(table, brackets) };
}

function rowsMeant(
  { area, headerRow, totalsRow }: PlacedTable,
  brackets: string,
  at: CellRef,
): Pick<Area, 'top' | 'bottom'> {
  const data = { top: area.top + Number(headerRow), bottom: area.bottom - Number(totalsRow) };
  if (/^\[\s*@|#this row/i.test(brackets)) return { top: at.row, bottom: at.row };
  if (/#all\b/i.test(brackets)) return area;
  const headings = /#headers\b/i.test(brackets);
  const totals = /#totals\b/i.test(brackets);
  if (!headings && !totals) return data;
  const withData = /#data\b/i.test(brackets) || (headings && totals);
  return {
    top: headings ? area.top : withData ? data.top : area.bottom,
    bottom: totals ? area.bottom : withData ? data.bottom : area.top,
  };
}

/** The innermost brackets that name no rows; an apostrophe in front of a sign makes it part of the name. */
const COLUMN = /\[\s*@?\s*((?:'.|[^[\]'#@])(?:'.|[^[\]'])*)\]/gs;

function columnsMeant({ area, columns }: PlacedTable, brackets: string): Partial<Area> {
  const named = [...brackets.matchAll(COLUMN)].map(([, name = '']) =>
    name.trim().replace(/'(.)/gs, '$1').toLowerCase(),
  );
  const found = named.map((name) => columns.findIndex((column) => column.toLowerCase() === name));
  if (found.length === 0 || found.includes(-1)) return {};
  return { left: area.left + Math.min(...found), right: area.left + Math.max(...found) };
}
