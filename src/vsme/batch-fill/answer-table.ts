import * as z from 'zod/mini';
import type { CellValue } from '../../workbook/cell-value';
import type { Text } from '../../workbook/text';
import { decodeText } from '../../workbook/decode-text';
import { readCsv, withoutTextMark } from '../../workbook/read-csv';
import { UserError } from '../../workbook/user-error';
import { splitTarget } from './find-answered';

/** Answers as a file lists them; what its columns mean is a mapping's to say. */
export interface AnswerTable {
  readonly format: 'csv' | 'json';
  readonly headings: readonly string[];
  readonly rows: readonly AnswerRow[];
}

export interface AnswerRow {
  /** The line of a CSV file; in JSON which of the answers it is, counted from 1. */
  readonly line: number;
  /** By column. A column that the row lacks is `undefined`. */
  readonly fields: readonly (CellValue | undefined)[];
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** By datapoint: one value, or the values of the rows from the first on. */
const answersByDatapoint = z.record(z.string(), z.union([value, z.array(value)]));

/** As a table: one object for each row, the same fields in each. */
const answerRows = z.array(z.record(z.string(), value));

/**
 * The answers of a file. JSON is an object such as `{"b3_scope1": 12.5, "b1_nace": ["…", "…"], "b5_site[2]": "…"}` or
 * a list of objects, which are the rows of a table; everything else is CSV, in UTF-8 or as a Danish Excel saves it.
 *
 * @param name of the file: what ends in `.json` is JSON.
 * @throws {UserError} `answers-not-understood`
 */
export function readAnswerTable(name: string, bytes: Uint8Array): AnswerTable {
  const text = decodeText(bytes);
  if (text.includes('\0')) {
    throw notUnderstood(name, {
      da: 'den er hverken CSV eller JSON. Gem arket som CSV i Excel, og prøv igen',
      en: 'it is neither CSV nor JSON. Save the sheet as CSV in Excel and try again',
    });
  }
  return name.toLowerCase().endsWith('.json') ? fromJson(name, text) : fromCsv(name, text);
}

function fromJson(name: string, text: string): AnswerTable {
  const parsed = parsedJson(name, text);
  const rows = answerRows.safeParse(parsed);
  if (rows.success) {
    const headings = [...new Set(rows.data.flatMap((row) => Object.keys(row)))];
    return {
      format: 'json',
      headings,
      rows: rows.data.map((row, index) => ({
        line: index + 1,
        fields: headings.map((heading) => (Object.hasOwn(row, heading) ? row[heading] : undefined)),
      })),
    };
  }
  const answers = answersByDatapoint.safeParse(parsed);
  if (!answers.success) {
    throw notUnderstood(name, {
      da: 'JSON-filen skal være et objekt som {"b3_scope1": 12.5, "b1_nace": ["…"]} eller en liste af objekter',
      en: 'the JSON file must be an object such as {"b3_scope1": 12.5, "b1_nace": ["…"]} or a list of objects',
    });
  }
  const listed = Object.entries(answers.data).flatMap(([key, given]) => {
    if (!Array.isArray(given)) return [[key, null, given]];
    const { written, row = 1 } = splitTarget(key);
    return given.map((one, index) => [written, row + index, one]);
  });
  return {
    format: 'json',
    headings: ['datapoint', 'row', 'value'],
    rows: listed.map((fields, index) => ({ line: index + 1, fields })),
  };
}

function parsedJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw notUnderstood(name, { da: `den er ikke JSON (${reason})`, en: `it is not JSON (${reason})` });
  }
}

function fromCsv(name: string, text: string): AnswerTable {
  const records = readCsv(text);
  if (!records) {
    throw notUnderstood(name, {
      da: 'et anførselstegn åbnes uden at blive lukket, eller der står tekst lige efter det',
      en: 'a quotation mark is opened and never closed, or text follows right after it',
    });
  }
  const [header, ...rows] = records;
  if (!header) {
    throw notUnderstood(name, {
      da: 'filen er tom. Første linje skal have overskrifterne',
      en: 'the file is empty. Its first line must have the headings',
    });
  }
  return {
    format: 'csv',
    headings: header.fields.map((heading) => heading.trim()),
    rows: rows.map(({ line, fields }) => ({ line, fields: fields.map(withoutTextMark) })),
  };
}

export function notUnderstood(name: string, reason: Text): UserError {
  return new UserError('answers-not-understood', {
    da: `Svarene i ${name} kan ikke læses: ${reason.da}.`,
    en: `The answers in ${name} cannot be read: ${reason.en}.`,
  });
}
