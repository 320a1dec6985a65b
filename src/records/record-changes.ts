import { formatCell } from '../workbook/address';
import { sameValue, type CellValue } from '../workbook/cell-value';
import { contentOf, type CellChange, type Change } from '../workbook/change-set';
import type { NewCell } from '../workbook/new-sheet';
import type { Snapshot } from '../workbook/snapshot';
import { readRecords } from './read-records';
import type { RecordFields, RecordKind } from './record-kind';
import { cellValueOf, HEADING_ROW, readRows, recordSheet, type RecordSheet } from './record-rows';

/**
 * The changes that make the workbook hold exactly these records of a kind. A record that stands there already keeps
 * its row, so that what people have written beside it stays beside it; rows that are no record are left alone.
 */
export function recordChanges<R extends RecordFields<R>>(
  snapshot: Snapshot,
  kind: RecordKind<R>,
  records: readonly R[],
): readonly Change[] {
  const sheet = recordSheet(snapshot, kind);
  if (!sheet) return records.length === 0 ? [] : [newRecordSheet(kind, records)];
  const { columns, changes } = withAllHeadings(sheet, kind);
  const complete = { ...sheet, columns };
  for (const [row, record] of rowsFor(complete, kind, records)) {
    changes.push(...rowChanges(complete, row, kind, record));
  }
  return changes;
}

/** The changes that keep a record, in the place of the one with the same key. */
export function putRecord<R extends RecordFields<R>>(
  snapshot: Snapshot,
  kind: RecordKind<R>,
  record: R,
): readonly Change[] {
  return recordChanges(snapshot, kind, [...othersThan(snapshot, kind, record), record]);
}

/** The changes that remove the record with the same key. */
export function removeRecord<R extends RecordFields<R>>(
  snapshot: Snapshot,
  kind: RecordKind<R>,
  record: R,
): readonly Change[] {
  return recordChanges(snapshot, kind, othersThan(snapshot, kind, record));
}

function othersThan<R extends RecordFields<R>>(snapshot: Snapshot, kind: RecordKind<R>, record: R): R[] {
  const key = kind.keyOf(record);
  return readRecords(snapshot, kind).records.filter((other) => kind.keyOf(other) !== key);
}

function newRecordSheet<R extends RecordFields<R>>(kind: RecordKind<R>, records: readonly R[]): Change {
  const cell = (row: number, index: number, value: CellValue, style?: string): NewCell => ({
    cell: formatCell({ row, column: index + 1 }),
    content: { value },
    ...(style !== undefined && { style }),
  });
  const headings = kind.columns.map(({ heading }, index) => cell(HEADING_ROW, index, heading, 'heading'));
  const values = records.flatMap((record, line) =>
    kind.columns.flatMap(({ field }, index) => {
      const value = cellValueOf(record[field]);
      return value === null ? [] : [cell(HEADING_ROW + 1 + line, index, value)];
    }),
  );
  return {
    kind: 'add-sheet',
    sheet: {
      name: kind.sheet,
      visibility: 'hidden',
      styles: { heading: { bold: true } },
      cells: [...headings, ...values],
      styledAreas: [],
      columnWidths: kind.columns.map(({ width }, index) => ({ column: index + 1, width })),
      rowHeights: [],
      merges: [],
      validations: [],
      protected: false,
      showGridLines: true,
      frozen: { rows: HEADING_ROW, columns: 0 },
    },
  };
}

/** Headings that are gone are set again, to the right of everything else. */
function withAllHeadings<R extends RecordFields<R>>(
  sheet: RecordSheet<R>,
  kind: RecordKind<R>,
): { columns: RecordSheet<R>['columns']; changes: CellChange[] } {
  const columns = new Map(sheet.columns);
  const changes: CellChange[] = [];
  let next = sheet.lastColumn + 1;
  for (const { field, heading } of kind.columns) {
    if (columns.has(field)) continue;
    columns.set(field, next);
    changes.push(...cellChange(sheet, HEADING_ROW, next, heading));
    next++;
  }
  return { columns, changes };
}

/** Which row each record is written to; `null` for a row whose record is gone. */
function rowsFor<R extends RecordFields<R>>(
  sheet: RecordSheet<R>,
  kind: RecordKind<R>,
  records: readonly R[],
): Map<number, R | null> {
  const left = [...records];
  const rows = new Map<number, R | null>();
  const free: number[] = [];
  for (const { row, read } of readRows(sheet, kind)) {
    if (!read.success) continue;
    const same = left.findIndex((record) => isSame(kind, record, read.data));
    if (same < 0) free.push(row);
    else left.splice(same, 1);
  }
  let next = sheet.lastRow + 1;
  for (const record of left) rows.set(free.shift() ?? next++, record);
  for (const row of free) rows.set(row, null);
  return rows;
}

function isSame<R extends RecordFields<R>>({ columns }: RecordKind<R>, one: R, other: R): boolean {
  return columns.every(({ field }) => sameValue(cellValueOf(one[field]), cellValueOf(other[field])));
}

function rowChanges<R extends RecordFields<R>>(
  sheet: RecordSheet<R>,
  row: number,
  kind: RecordKind<R>,
  record: R | null,
): CellChange[] {
  return kind.columns.flatMap(({ field }) => {
    const column = sheet.columns.get(field);
    return column === undefined ? [] : cellChange(sheet, row, column, cellValueOf(record?.[field]));
  });
}

function cellChange<R>(sheet: RecordSheet<R>, row: number, column: number, value: CellValue): CellChange[] {
  const cell = sheet.cells.get({ row, column });
  if (sameValue(cell?.value ?? null, value)) return [];
  const cellName = formatCell({ row, column });
  return [{ kind: 'cell', sheet: sheet.name, cell: cellName, before: contentOf(cell), after: { value } }];
}
