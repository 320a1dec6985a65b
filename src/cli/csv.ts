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
  return /[",;\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/**
 * The rows of a CSV file as Danish and English programs write them: separated by semicolons or commas, whichever
 * comes first outside quotation marks in the first line. `null` when a quotation mark is left open.
 */
export function readCsv(text: string): string[][] | null {
  const separator = /^(?:[^",;\n]|"(?:[^"]|"")*")*([,;])/.exec(text)?.[1] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`,
    'y',
  );
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) return null;
    const [, quotedField, plain = '', end] = match;
    row.push(quotedField?.replaceAll('""', '"') ?? plain);
    if (end === separator) {
      if (field.lastIndex === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows.filter((fields) => fields.some((one) => one !== ''));
}
