import { parseCell } from '../../../src/workbook/address';
import type { ChangeSet, RowsChange } from '../../../src/workbook/change-set';
import type { Report } from '../../../src/vsme/report';

/** So many rows above each table. */
export const INSERTED = 2;

/**
 * Rows above every table of the catalogue, from the bottom of each sheet to its top. Cells that EFRAG gave no name are
 * found at their distance from one: rows that would come between go above both.
 */
export function rowsAboveTables({
  datapoints,
}: Report): ChangeSet & { readonly changes: readonly RowsChange[] } {
  const bound = [...datapoints.values()].map(({ datapoint, cells }) => {
    const { sheet, cell } = cells[0]!;
    const { row } = parseCell(cell)!;
    const namedRow = row - (datapoint.anchor?.rows ?? 0);
    return {
      isTable: datapoint.table !== undefined,
      sheet,
      row,
      from: Math.min(row, namedRow),
      to: Math.max(row, namedRow),
    };
  });
  const free = (sheet: string, row: number): number => {
    const split = bound.find((one) => one.sheet === sheet && one.from < row && row <= one.to);
    return split ? free(sheet, split.from) : row;
  };
  const changes = new Map<string, RowsChange>();
  for (const { isTable, sheet, row } of bound) {
    const at = free(sheet, row);
    if (isTable) changes.set(`${sheet}!${at}`, { kind: 'insert-rows', sheet, row: at, count: INSERTED });
  }
  return {
    title: { da: 'Rækker over tabellerne', en: 'Rows above the tables' },
    changes: [...changes.values()].sort((a, b) => b.row - a.row),
  };
}
