import { isCellError, type CellValue } from '../../../workbook/cell-value';
import { decodeText } from '../../../workbook/decode-text';
import { readCsv, withoutTextMark } from '../../../workbook/read-csv';
import type { Cell, Snapshot } from '../../../workbook/snapshot';
import { isoOfSerial } from '../../../workbook/typed-text';
import { UserError } from '../../../workbook/user-error';

/** A file's table as it stands, before anybody has said what its columns hold. */
export interface SourceTable {
  /** Of the file, or of the sheet. */
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  /** The line of a CSV file, the row of a sheet. */
  readonly line: number;
  /** By column from the left. */
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  /** A text is a text, whatever it looks like. */
  readonly value: CellValue;
  /** The cell shows per cent: its number is a fraction. */
  readonly isPercent?: true;
}

/** @throws {UserError} `table-not-understood` */
export function csvTable(name: string, bytes: Uint8Array): SourceTable {
  const text = decodeText(bytes);
  const records = text.includes('\0') ? null : readCsv(text.replace(/^\uFEFF/, ''));
  if (!records) {
    throw new UserError('table-not-understood', {
      da: `${name} kan ikke læses som CSV: et anførselstegn er ikke lukket, eller det er en anden slags fil. Gem arket som CSV eller xlsx i Excel, og prøv igen.`,
      en: `${name} cannot be read as CSV: a quotation mark is not closed, or it is another kind of file. Save the sheet as CSV or xlsx in Excel and try again.`,
    });
  }
  return {
    name,
    rows: records.map(({ line, fields }) => ({
      line,
      cells: fields.map((field) => ({ value: field.trim() === '' ? null : withoutTextMark(field) })),
    })),
  };
}

/** The visible sheets with content of another workbook, read at depth `full`. */
export function sheetTables({ sheets, contents, date1904 }: Snapshot): readonly SourceTable[] {
  return sheets.flatMap(({ name, visibility }) => {
    const cells = visibility === 'visible' ? contents.get(name)?.cells : undefined;
    const rows = new Map<number, Map<number, SourceCell>>();
    for (const [{ row, column }, cell] of cells ?? []) {
      if (isBlank(cell.value)) continue;
      const of = rows.get(row) ?? new Map<number, SourceCell>();
      of.set(column, shownCell(cell, date1904 ?? false));
      rows.set(row, of);
    }
    if (rows.size === 0) return [];
    const sorted = [...rows].sort(([a], [b]) => a - b);
    return [
      {
        name,
        rows: sorted.map(([line, of]) => ({
          line,
          cells: Array.from({ length: Math.max(...of.keys()) }, (_, index) => of.get(index + 1) ?? BLANK),
        })),
      },
    ];
  });
}

const BLANK: SourceCell = { value: null };

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** What stands there, as a person reads it in one line; `''` for a blank cell. */
export function textOfCell(cell: SourceCell | undefined): string {
  if (!cell || cell.value === null) return '';
  return isCellError(cell.value) ? cell.value.error : String(cell.value).replace(/\s+/g, ' ').trim();
}

/** A number whose format shows zeros in front or a day is what it shows; per cent stays a number and says so. */
function shownCell({ value, numberFormat = '' }: Cell, date1904: boolean): SourceCell {
  if (typeof value !== 'number') return { value };
  const format = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0) {
    return { value: String(value).padStart(format.length, '0') };
  }
  if (format.includes('%')) return { value, isPercent: true };
  if (/[yd]/i.test(format)) return { value: isoOfSerial(value, date1904) ?? value };
  return { value };
}
