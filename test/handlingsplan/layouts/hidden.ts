import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

interface Hidden {
  /** Columns with a width of their own, counted from 1. */
  readonly columns?: readonly number[];
  readonly rows?: readonly number[];
  /** What a filter leaves: the area with its headings, the column counted from 0 within it, and the texts it shows. */
  readonly filter?: { readonly area: string; readonly column: number; readonly shows: readonly string[] };
}

/** The file with columns and rows of its first sheet hidden, as somebody leaves it who has looked at a part of it. */
export function withHidden(file: Uint8Array, { columns = [], rows = [], filter }: Hidden): Uint8Array {
  const parts = unzipSync(file);
  const part = 'xl/worksheets/sheet1.xml';
  let xml = strFromU8(parts[part]!);
  const replaced = (from: string | RegExp, to: string): void => {
    const next = xml.replace(from, to);
    if (next === xml) throw new Error(`The sheet has no ${String(from)}.`);
    xml = next;
  };
  for (const column of columns) replaced(`<col min="${column}"`, `<col hidden="1" min="${column}"`);
  for (const row of rows) replaced(`<row r="${row}"`, `<row hidden="1" r="${row}"`);
  if (filter) {
    const values = filter.shows.map((text) => `<filter val="${text}"/>`).join('');
    replaced(
      '</sheetData>',
      `</sheetData><autoFilter ref="${filter.area}"><filterColumn colId="${filter.column}"><filters>${values}</filters></filterColumn></autoFilter>`,
    );
  }
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

/** The rows and columns that are hidden on the first sheet of a file. */
export function hiddenOn(file: Uint8Array): {
  readonly rows: number[];
  readonly columns: number[];
  readonly filter: string | null;
} {
  const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!);
  const numbers = (pattern: RegExp, tag: RegExp): number[] =>
    [...xml.matchAll(tag)]
      .filter(([element]) => /\bhidden="(1|true)"/.test(element))
      .map(([element]) => Number(pattern.exec(element)![1]));
  return {
    rows: numbers(/\br="(\d+)"/, /<row\b[^>]*>/g),
    columns: numbers(/\bmin="(\d+)"/, /<col\b[^>]*>/g),
    filter: /<autoFilter\b[^>]*\bref="([^"]+)"/.exec(xml)?.[1] ?? null,
  };
}
