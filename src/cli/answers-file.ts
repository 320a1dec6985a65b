import { z } from 'zod';
import type { Answer } from '../vsme/fill';
import type { Text } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import { readTarget } from './assignment';
import { readCsv } from './csv';
import { readFile } from './files';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** By datapoint: one value, or the values of the rows from the first on. */
const answersByDatapoint = z.record(z.string(), z.union([value, z.array(value)]));

/**
 * The answers of a file: JSON as `{"b3_scope1": 12.5, "b1_nace": ["…", "…"], "b5_site[2]": "…"}`, or CSV with the
 * columns `datapoint`, `value` and, where there are rows, `row`.
 *
 * @throws {UserError} `file-not-readable`, `answers-not-understood`
 */
export function readAnswersFile(path: string): readonly Answer[] {
  const text = decoded(readFile(path));
  return path.toLowerCase().endsWith('.json') ? fromJson(path, text) : fromCsv(path, text);
}

/** UTF-8, or else Windows-1252, in which a Danish Excel saves CSV. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function fromJson(path: string, text: string): Answer[] {
  const read = answersByDatapoint.safeParse(parsedJson(path, text));
  if (!read.success) {
    throw notUnderstood(path, {
      da: 'JSON-filen skal være et objekt som {"b3_scope1": 12.5, "b1_nace": ["…"]}',
      en: 'the JSON file must be an object such as {"b3_scope1": 12.5, "b1_nace": ["…"]}',
    });
  }
  return Object.entries(read.data).flatMap(([key, given]) => {
    const target = targetIn(path, key);
    if (!Array.isArray(given)) return [{ ...target, value: given }];
    return given.map((one, index) => ({ ...target, row: (target.row ?? 1) + index, value: one }));
  });
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw notUnderstood(path, { da: `den er ikke JSON (${reason})`, en: `it is not JSON (${reason})` });
  }
}

function fromCsv(path: string, text: string): Answer[] {
  const lines = readCsv(text);
  if (!lines) {
    throw notUnderstood(path, {
      da: 'et anførselstegn åbnes uden at blive lukket, eller der står tekst lige efter det',
      en: 'a quotation mark is opened and never closed, or text follows right after it',
    });
  }
  const [header = [], ...rows] = lines;
  const columnOf = (name: string): number => header.findIndex((field) => field.trim().toLowerCase() === name);
  const [datapoint, row, given] = [columnOf('datapoint'), columnOf('row'), columnOf('value')];
  if (datapoint < 0 || given < 0) {
    throw notUnderstood(path, {
      da: 'CSV-filens første linje skal have kolonnerne datapoint, value og eventuelt row',
      en: 'the first line of the CSV file must have the columns datapoint, value and, if needed, row',
    });
  }
  return rows.map((fields) => {
    const rowText = (fields[row] ?? '').trim();
    const written = fields[datapoint] ?? '';
    const target = targetIn(path, rowText === '' ? written : `${written}[${rowText}]`);
    return { ...target, value: fields[given] ?? '' };
  });
}

function targetIn(path: string, text: string): Pick<Answer, 'datapoint' | 'row'> {
  const target = readTarget(text);
  if (target) return target;
  throw notUnderstood(path, {
    da: `»${text}« er ikke et datapunkt som b3_scope1 eller b1_nace[2]`,
    en: `“${text}” is no datapoint such as b3_scope1 or b1_nace[2]`,
  });
}

function notUnderstood(path: string, reason: Text): UserError {
  return new UserError('answers-not-understood', {
    da: `Svarene i ${path} kan ikke læses: ${reason.da}.`,
    en: `The answers in ${path} cannot be read: ${reason.en}.`,
  });
}
