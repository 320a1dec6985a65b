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
