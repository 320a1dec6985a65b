import { isCellError, type CellValue } from '../workbook/cell-value';

/** Excel takes a text that begins like this for a formula when it opens a CSV file; its own text mark prevents that. */
const LIKE_A_FORMULA = /^'?[=+\-@\t\r]/;

/** One line of RFC 4180, with commas. */
export function csvLine(fields: readonly string[]): string {
  return fields.map(quoted).join(',');
}

/** A text from a workbook, with an apostrophe before it where Excel would otherwise calculate it. */
export function csvText(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

function quoted(field: string): string {
  return /[",;\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** What a cell holds as a field; a blank one is empty. */
export function csvField(value: CellValue): string {
  if (typeof value === 'string') return csvText(value);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
