import { formatCell } from '../workbook/address';
import type { Snapshot, WantedArea, WorkbookIndex } from '../workbook/snapshot';
import type { Text } from '../workbook/text';
import type { RecordFields, RecordKind } from './record-kind';
import { HEADING_ROW, isSheetOf, readRows, recordSheet, type RecordSheet } from './record-rows';

export interface Records<R> {
  readonly records: readonly R[];
  /** One for every row that is no record, which stays as it is, and for headings by which nothing can be found. */
  readonly defects: readonly Text[];
}

/** The records of a kind, from the top; none in a workbook without the sheet. */
export function readRecords<R extends RecordFields<R>>(snapshot: Snapshot, kind: RecordKind<R>): Records<R> {
  const sheet = recordSheet(snapshot, kind);
  if (!sheet) return { records: [], defects: [] };
  const records: R[] = [];
  const defects: Text[] = [...headingDefects(sheet, kind)];
  for (const { row, read } of readRows(sheet, kind)) {
    if (read.success) {
      records.push(read.data);
    } else {
      const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
      defects.push(rowDefect(sheet.name, row, headingsOf(kind, wrong)));
    }
  }
  return { records, defects };
}

/** A record and the cell of one of its fields. */
export interface RecordPlace<R> {
  readonly record: R;
  readonly sheet: string;
  /** In A1 without `$`. */
  readonly cell: string;
}

/** The records of a kind with the cell of a field; with the first one of the row where its heading is gone. */
export function recordPlaces<R extends RecordFields<R>>(
  snapshot: Snapshot,
  kind: RecordKind<R>,
  field: keyof R & string,
): readonly RecordPlace<R>[] {
  const sheet = recordSheet(snapshot, kind);
  if (!sheet) return [];
  const column = sheet.columns.get(field) ?? Math.min(...sheet.columns.values());
  return readRows(sheet, kind).flatMap(({ row, read }) =>
    read.success ? [{ record: read.data, sheet: sheet.name, cell: formatCell({ row, column }) }] : [],
  );
}

/** What to read to know the records of these kinds: the sheets that the workbook has. */
export function recordAreas(
  kinds: readonly { readonly sheet: string }[],
): (index: WorkbookIndex) => readonly WantedArea[] {
  return ({ sheets }) =>
    sheets
      .filter(({ name }) => kinds.some((kind) => isSheetOf(kind, name)))
      .map(({ name }) => ({ sheet: name }));
}

/** Without its heading a column is not found, and what stands in it would be gone without a word. */
function headingDefects<R extends RecordFields<R>>(
  { name, columns, lastRow }: RecordSheet<R>,
  kind: RecordKind<R>,
): readonly Text[] {
  const lost = kind.columns.filter(({ field }) => !columns.has(field)).map(({ heading }) => heading);
  if (lost.length === 0 || lastRow === HEADING_ROW) return [];
  const headings = lost.map((heading) => `»${heading}«`).join(', ');
  return [
    {
      da: `Arket »${name}« mangler ${headings} i række 1, så det, der står i kolonnen, bruges ikke. Skriv overskriften igen.`,
      en: `The sheet “${name}” lacks ${headings} in row 1, so what stands in the column is not used. Write the heading again.`,
    },
  ];
}

function headingsOf<R extends RecordFields<R>>(
  { columns }: RecordKind<R>,
  wrong: ReadonlySet<PropertyKey | undefined>,
): string {
  return columns
    .filter(({ field }) => wrong.has(field))
    .map(({ heading }) => heading)
    .join(', ');
}

function rowDefect(sheet: string, row: number, headings: string): Text {
  return {
    da: `Række ${row} på arket »${sheet}« kan ikke læses (${headings}), så den bruges ikke. Ret den, eller ryd rækken.`,
    en: `Row ${row} of the sheet “${sheet}” cannot be read (${headings}), so it is not used. Correct it, or clear the row.`,
  };
}
