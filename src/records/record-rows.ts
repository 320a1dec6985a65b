import type { CellRef } from '../workbook/address';
import type { CellValue } from '../workbook/cell-value';
import type { CellMap, Snapshot } from '../workbook/snapshot';
import type { RecordFields, RecordKind, RecordValue } from './record-kind';

/** The sheet of a kind of record as it stands in a workbook. */
export interface RecordSheet<R> {
  /** As the workbook spells it. */
  readonly name: string;
  readonly cells: CellMap;
  /** Column numbers by field; a field whose heading is gone has none. */
  readonly columns: ReadonlyMap<keyof R & string, number>;
  readonly lastColumn: number;
  readonly lastRow: number;
}

export const HEADING_ROW = 1;

/**
 * The sheet, or `null` when the workbook has none.
 *
 * @throws {Error} when it has one that was not read: to write would then lose what stands there.
 */
export function recordSheet<R extends RecordFields<R>>(
  snapshot: Snapshot,
  kind: RecordKind<R>,
): RecordSheet<R> | null {
  const name = snapshot.sheets.find((sheet) => isSheetOf(kind, sheet.name))?.name;
  if (name === undefined) return null;
  const cells = snapshot.contents.get(name)?.cells;
  if (!cells) throw new Error(`The sheet “${name}” was not read: ask for recordAreas as well.`);
  const filled = [...cells].filter(([, { value }]) => value !== null).map(([at]) => at);
  const headings = new Map(
    filled
      .filter(({ row }) => row === HEADING_ROW)
      .sort((a, b) => b.column - a.column)
      .map((at) => [asHeading(cells.get(at)?.value ?? null), at.column]),
  );
  return {
    name,
    cells,
    columns: new Map(
      kind.columns.flatMap(({ field, heading }) => {
        const column = headings.get(asHeading(heading));
        return column === undefined ? [] : [[field, column]];
      }),
    ),
    lastColumn: largest(filled, ({ column }) => column),
    lastRow: Math.max(
      HEADING_ROW,
      largest(filled, ({ row }) => row),
    ),
  };
}

export function isSheetOf(kind: { readonly sheet: string }, name: string): boolean {
  return kind.sheet.toLowerCase() === name.toLowerCase();
}

/** The numbers of the rows that hold anything in the kind's columns. */
function filledRows<R>({ cells, columns, lastRow }: RecordSheet<R>): readonly number[] {
  const rows: number[] = [];
  for (let row = HEADING_ROW + 1; row <= lastRow; row++) {
    const isFilled = [...columns.values()].some(
      (column) => (cells.get({ row, column })?.value ?? null) !== null,
    );
    if (isFilled) rows.push(row);
  }
  return rows;
}

/** What a row holds, by field; a field without a column is blank. */
function rowValues<R>(
  { cells, columns }: RecordSheet<R>,
  row: number,
  fields: readonly string[],
): Readonly<Record<string, CellValue>> {
  const columnOf: ReadonlyMap<string, number> = columns;
  return Object.fromEntries(
    fields.map((field) => {
      const column = columnOf.get(field);
      return [field, column === undefined ? null : (cells.get({ row, column })?.value ?? null)];
    }),
  );
}

/** A row that holds something, as the record it is or why it is none. */
export interface ReadRow<R extends RecordFields<R>> {
  readonly row: number;
  readonly read: ReturnType<RecordKind<R>['schema']['safeParse']>;
}

/** The filled rows of a kind's sheet, from the top. */
export function readRows<R extends RecordFields<R>>(
  sheet: RecordSheet<R>,
  { columns, schema }: RecordKind<R>,
): readonly ReadRow<R>[] {
  const fields = columns.map(({ field }) => field);
  return filledRows(sheet).map((row) => ({ row, read: schema.safeParse(rowValues(sheet, row, fields)) }));
}

/** As a field stands in its cell. Lines end as Excel's own do, with LF. */
export function cellValueOf(value: RecordValue): CellValue {
  if (value === undefined || value === '' || value === false) return null;
  if (value === true) return 'JA';
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

function asHeading(value: CellValue): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().toLowerCase() : '';
}

function largest(refs: readonly CellRef[], of: (ref: CellRef) => number): number {
  return refs.reduce((most, ref) => Math.max(most, of(ref)), 0);
}
