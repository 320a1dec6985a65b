import { cellsOf, formatArea, formatCell, parseArea, type Area } from '../workbook/address';
import type { NewSheet } from '../workbook/new-sheet';
import { writtenContent } from './excel-values';

/** The totals rows of a new sheet's tables: Excel makes them, and they are filled afterwards. */
export function totalsRows({ tables = [] }: NewSheet): readonly Area[] {
  return tables.flatMap(({ area, totalsRow }) => {
    const whole = totalsRow ? parseArea(area) : null;
    return whole ? [{ ...whole, top: whole.bottom }] : [];
  });
}

/** Makes tables of cells that are written already, all but the totals rows. */
export function addTables(worksheet: Excel.Worksheet, sheet: NewSheet): void {
  for (const { name, area, style, totalsRow = false } of sheet.tables ?? []) {
    const whole = parseArea(area);
    const table = worksheet.tables.add(
      whole && totalsRow ? formatArea({ ...whole, bottom: whole.bottom - 1 }) : area,
      true,
    );
    table.name = name;
    if (style !== undefined) table.style = style;
    if (totalsRow) table.showTotals = true;
  }
  const contents = new Map(sheet.cells.map(({ cell, content }) => [cell, content]));
  for (const row of totalsRows(sheet)) {
    // Excel puts totals of its own into the row: a cell without content is made blank.
    const values = [...cellsOf(row)].map((at) =>
      writtenContent(contents.get(formatCell(at)) ?? { value: null }),
    );
    worksheet.getRange(formatArea(row)).values = [values];
  }
}
