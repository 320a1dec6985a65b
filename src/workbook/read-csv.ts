/** One record of a CSV file. */
export interface CsvRecord {
  /** Where it begins, counted from 1 as an editor counts. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The records of a CSV file as Danish and English programs write them: separated by semicolons, commas or tabs,
 * whichever comes first outside quotation marks in the first line. Records without any content are left out. `null`
 * when a quotation mark is left open.
 */
export function readCsv(text: string): readonly CsvRecord[] | null {
  const separator = /^(?:[^",;\t\n]|"(?:[^"]|"")*")*([,;\t])/.exec(text)?.[1] ?? ',';
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let [line, begin] = [1, 0];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`,
    'y',
  );
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) return null;
    const [, quotedField, plain = '', end] = match;
    fields.push(quotedField?.replaceAll('""', '"') ?? plain);
    if (end === separator) {
      if (field.lastIndex === text.length) fields.push('');
      else continue;
    }
    if (fields.some((one) => one !== '')) records.push({ line, fields });
    line += linesIn(text.slice(begin, field.lastIndex));
    begin = field.lastIndex;
    fields = [];
  }
  return records;
}

/** A text that would otherwise open in Excel as a formula is written with an apostrophe before it. */
export function withoutTextMark(field: string): string {
  return /^'{1,2}[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
}

function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
