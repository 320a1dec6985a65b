import { isCellError, type CellValue } from '../workbook/cell-value';
import type { Text } from '../workbook/text';
import { readNumber, readPercent } from '../workbook/typed-text';
import { UserError } from '../workbook/user-error';
import type { Datapoint } from './datapoint';
import { nearest } from './nearest';
import { readAnswer, writtenTruth } from './rules/reading';

/** Excel holds no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/**
 * What a cell must hold for an answer that a person or a program gave. Text is read as people write in Denmark:
 * `1.234,5`, `12,5 %`, `JA`; `1234.5` can mean only one thing and is read too. A percentage without a percent sign is
 * the fraction. Blank text clears the cell.
 *
 * @param allowed the values of the datapoint's list as the workbook spells them; `null` when they are not known.
 * @throws {UserError} `answer-not-understood`, `not-in-list`, `text-too-long`
 */
export function parseAnswer(
  datapoint: Datapoint,
  answer: CellValue,
  allowed: readonly string[] | null,
): CellValue {
  if (isCellError(answer)) throw notUnderstood(datapoint, answer.error, EXPECTED[datapoint.type]);
  if (answer === null || (typeof answer === 'string' && answer.trim() === '')) return null;
  switch (datapoint.type) {
    case 'text':
    case 'textblock':
    case 'url':
    case 'coordinates':
    case 'date':
      return parseText(datapoint, answer);
    case 'boolean':
    case 'flags':
      return parseTruth(datapoint, answer);
    case 'choice':
    case 'unit':
    case 'reference':
      return parseChoice(datapoint, datapoint.words?.ownFor(String(answer)) ?? String(answer), allowed);
    case 'year':
    case 'integer':
      return parseInteger(datapoint, answer, allowed);
    case 'percent':
      return parseFraction(datapoint, answer);
    case 'decimal':
    case 'monetary':
      return parseNumber(datapoint, answer);
  }
}

const EXPECTED = {
  text: { da: 'en tekst', en: 'a text' },
  textblock: { da: 'en tekst', en: 'a text' },
  url: { da: 'et link', en: 'a link' },
  coordinates: { da: 'koordinater som 55.676,12.568', en: 'coordinates such as 55.676,12.568' },
  date: { da: 'en dato som 31-12-2026', en: 'a date such as 2026-12-31' },
  boolean: { da: 'JA eller NEJ', en: 'YES or NO' },
  flags: { da: 'JA eller NEJ', en: 'YES or NO' },
  choice: { da: 'en værdi fra listen', en: 'a value from the list' },
  unit: { da: 'en enhed fra listen', en: 'a unit from the list' },
  reference: { da: 'et id fra tabellen', en: 'an id from the table' },
  year: { da: 'et årstal som 2026', en: 'a year such as 2026' },
  integer: { da: 'et helt tal', en: 'a whole number' },
  percent: {
    da: 'en procent som 12,5 % eller brøken 0,125',
    en: 'a percentage such as 12.5% or the fraction 0.125',
  },
  decimal: { da: 'et tal som 1.234,5', en: 'a number such as 1234.5' },
  monetary: { da: 'et beløb som 1.234,50', en: 'an amount such as 1234.50' },
} as const satisfies Record<Datapoint['type'], Text>;

function parseText(datapoint: Datapoint, answer: number | string | boolean): CellValue {
  if (typeof answer === 'boolean') throw notUnderstood(datapoint, answer, EXPECTED[datapoint.type]);
  if (String(answer).length <= LONGEST_TEXT) return answer;
  throw new UserError('text-too-long', {
    da: `Teksten til »${datapoint.label.da}« (${datapoint.id}) er på ${String(answer).length} tegn; en celle kan højst rumme ${LONGEST_TEXT}. Forkort den.`,
    en: `The text for “${datapoint.label.en}” (${datapoint.id}) has ${String(answer).length} characters; a cell holds at most ${LONGEST_TEXT}. Shorten it.`,
  });
}

function parseTruth(datapoint: Datapoint, answer: number | string | boolean): CellValue {
  const form = datapoint.answer ?? 'tick-box';
  const { meaning } = readAnswer(form, answer);
  if (typeof meaning === 'boolean') return writtenTruth(form, meaning);
  throw notUnderstood(datapoint, answer, EXPECTED.boolean);
}

function parseNumber(datapoint: Datapoint, answer: number | string | boolean): number {
  const number = typeof answer === 'string' ? numberIn(answer) : answer;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw notUnderstood(datapoint, answer, EXPECTED[datapoint.type]);
}

function numberIn(text: string): number | null {
  return readNumber(text, 'danish') ?? readNumber(text, 'invariant');
}

function parseFraction(datapoint: Datapoint, answer: number | string | boolean): number {
  const written = typeof answer === 'string' ? answer : '';
  if (!written.includes('%')) return parseNumber(datapoint, answer);
  const fraction = readPercent(written, 'danish') ?? readPercent(written, 'invariant');
  if (fraction !== null) return fraction;
  throw notUnderstood(datapoint, answer, EXPECTED.percent);
}

/** A month is given by its number; 1.0.0 lists months by name, and then the name is written. */
function parseInteger(
  datapoint: Datapoint,
  answer: number | string | boolean,
  allowed: readonly string[] | null,
): CellValue {
  const named = allowed?.every((value) => numberIn(value) === null) === true ? allowed : null;
  if (named && typeof answer === 'string' && numberIn(answer) === null) {
    return parseChoice(datapoint, answer, named);
  }
  const number = parseNumber(datapoint, answer);
  if (!Number.isInteger(number)) throw notUnderstood(datapoint, answer, EXPECTED[datapoint.type]);
  const name = named?.[number - 1];
  if (name !== undefined) return name;
  if (allowed && !allowed.includes(String(number))) throw notInList(datapoint, String(answer), allowed);
  return number;
}

/** The one value of the list that is meant, spelled as the list spells it: spaces before a waste code count. */
function parseChoice(datapoint: Datapoint, answer: string, allowed: readonly string[] | null): string {
  if (!allowed || allowed.includes(answer)) return answer;
  const wanted = answer.trim().toLowerCase();
  const same = allowed.filter((value) => value.trim().toLowerCase() === wanted);
  const meant = same.length > 0 ? same : allowed.filter((value) => startsWithCode(value, wanted));
  if (meant.length === 1) return meant[0]!;
  throw notInList(datapoint, answer, meant.length > 0 ? meant : allowed);
}

/** `04 02 21` for `    04 02 21 - Non-Hazardous - …`, `68.20` for `NACE M - 68.20 …`. */
function startsWithCode(value: string, code: string): boolean {
  const plain = value.trim().toLowerCase();
  const bare = plain.replace(/^(?:nace )?[a-v] - /, '');
  return [plain, bare].some((text) => text === code || text.startsWith(`${code} `));
}

function notUnderstood(datapoint: Datapoint, answer: unknown, expected: Text): UserError {
  const { id, label } = datapoint;
  return new UserError('answer-not-understood', {
    da: `»${String(answer)}« kan ikke skrives i »${label.da}« (${id}): der skal stå ${expected.da}.`,
    en: `“${String(answer)}” cannot be written in “${label.en}” (${id}): it must be ${expected.en}.`,
  });
}

function notInList({ id, label }: Datapoint, answer: string, allowed: readonly string[]): UserError {
  const near = nearest(answer.trim(), allowed);
  const offered = (near.length > 0 ? near : allowed.slice(0, 5)).map((value) => value.trim());
  return new UserError('not-in-list', {
    da: `»${answer}« er ikke på listen for »${label.da}« (${id}). Vælg fx ${offered.map((value) => `»${value}«`).join(', ')}.`,
    en: `“${answer}” is not on the list for “${label.en}” (${id}). Choose for instance ${offered.map((value) => `“${value}”`).join(', ')}.`,
  });
}
