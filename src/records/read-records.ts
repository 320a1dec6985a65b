import type { Snapshot, WantedArea, WorkbookIndex } from '../workbook/snapshot';
import type { Text } from '../workbook/text';
import type { RecordFields, RecordKind } from './record-kind';
import { filledRows, isSheetOf, recordSheet, rowValues } from './record-rows';

export interface Records<R> {
  readonly records: readonly R[];
  /** One for every row that is no record. Such a row stays as it is. */
  readonly defects: readonly Text[];
}

/** The records of a kind, from the top; none in a workbook without the sheet. */
export function readRecords<R extends RecordFields<R>>(snapshot: Snapshot, kind: RecordKind<R>): Records<R> {
  const sheet = recordSheet(snapshot, kind);
  if (!sheet) return { records: [], defects: [] };
  const fields = kind.columns.map(({ field }) => field);
  const records: R[] = [];
  const defects: Text[] = [];
  for (const row of filledRows(sheet)) {
    const read = kind.schema.safeParse(rowValues(sheet, row, fields));
    if (read.success) {
      records.push(read.data);
    } else {
      const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
      defects.push(rowDefect(sheet.name, row, headingsOf(kind, wrong)));
    }
  }
  return { records, defects };
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
