import { isCellError, type CellValue } from '../../workbook/cell-value';
import { readDate, readNumber, readPercent, serialOf } from '../../workbook/typed-text';
import { UserError } from '../../workbook/user-error';
import type { Text } from '../../workbook/text';
import { readDay } from '../../workbook/danish-dates';
import { findMaalepunkt } from '../find-maalepunkt';
import type { AnyColumn } from '../layout/layout';
import { readLevel, readStatus, readYes } from '../read-words';

/** What a cell gets: its value and, where the value would not be understood without, a number format. */
export interface Written {
  readonly value: CellValue;
  /** Only for a cell whose format is General. */
  readonly numberFormat?: string;
}

/** How the cell that is written to wants its answers. */
export interface Wanted {
  readonly choices: readonly string[] | null;
  /** The cell shows percent: it holds a fraction. */
  readonly isPercent: boolean;
  readonly date1904: boolean;
  readonly label: Text;
  readonly place: string;
}

const DAY_FORMAT = 'dd-mm-yyyy';

const DAYS: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['start', 'deadline', 'approvedOn', 'date']);
const NUMBERS: ReadonlySet<AnyColumn> = new Set<AnyColumn>([
  'baseline',
  'target',
  'value',
  'benchmark',
  'score',
]);
const YEARS: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['baselineYear', 'targetYear', 'year']);

/**
 * What somebody gives as an answer, as the cell is to hold it: dates as dates, numbers as numbers, words as the
 * cell's own list spells them.
 *
 * @throws {UserError} `answer-not-understood`, `not-in-list`
 */
export function writtenValue(key: AnyColumn, given: CellValue, wanted: Wanted): Written {
  if (given === null || (typeof given === 'string' && given.trim() === '')) return { value: null };
  if (isCellError(given)) throw notUnderstood(wanted, given.error, { da: 'et svar', en: 'an answer' });
  if (DAYS.has(key)) return dayValue(given, wanted);
  if (NUMBERS.has(key)) return { value: numberValue(given, wanted, wanted.isPercent) };
  if (key === 'percent') return { value: numberValue(given, wanted, wanted.isPercent) };
  if (YEARS.has(key)) return { value: yearValue(given, wanted) };
  if (key === 'goalNo') return { value: ordinalValue(given, wanted) };
  return { value: wordValue(key, given, wanted) };
}

function dayValue(given: string | number | boolean, wanted: Wanted): Written {
  const day = typeof given === 'string' ? (readDate(given) ?? readDay(given)?.iso ?? null) : null;
  if (day === null) {
    throw notUnderstood(wanted, given, {
      da: 'en dato som 31-12-2027, »ultimo 2027« eller »3. kvartal 2027«',
      en: 'a date such as 31-12-2027, “ultimo 2027” or “3. kvartal 2027”',
    });
  }
  return { value: serialOf(day, wanted.date1904), numberFormat: DAY_FORMAT };
}

function numberValue(given: string | number | boolean, wanted: Wanted, isFraction: boolean): number {
  if (typeof given === 'number') return isFraction ? fraction(given) : given;
  const text = String(given).trim();
  const share = readPercent(text, 'danish') ?? readPercent(text, 'invariant');
  if (share !== null) return isFraction ? share : Number((share * 100).toPrecision(15));
  const number = readNumber(text, 'danish') ?? readNumber(text, 'invariant');
  if (number === null)
    throw notUnderstood(wanted, given, {
      da: 'et tal som 1.234,5',
      en: 'a number such as 1.234,5 or 1234.5',
    });
  return isFraction ? fraction(number) : number;
}

const fraction = (points: number): number => Number((points / 100).toPrecision(15));

function yearValue(given: string | number | boolean, wanted: Wanted): number {
  const year = Number(String(given).trim());
  if (Number.isInteger(year) && year >= 1900 && year <= 2200) return year;
  throw notUnderstood(wanted, given, { da: 'et årstal som 2027', en: 'a year such as 2027' });
}

function ordinalValue(given: string | number | boolean, wanted: Wanted): number {
  const number = Number(String(given).trim());
  if (Number.isInteger(number) && number > 0) return number;
  throw notUnderstood(wanted, given, { da: 'et helt tal fra 1', en: 'a whole number from 1' });
}

function wordValue(key: AnyColumn, given: string | number | boolean, wanted: Wanted): CellValue {
  const text = typeof given === 'boolean' ? (given ? 'Ja' : 'Nej') : String(given).trim();
  const { choices } = wanted;
  if (key === 'status')
    return chosen(text, readStatus(text), readStatus, wanted, {
      da: 'en status som »I gang«',
      en: 'a status such as “I gang”',
    });
  if (key === 'level') {
    return chosen(text, readLevel(text), readLevel, wanted, {
      da: 'Minimum, Mellem eller Ambitiøst',
      en: 'Minimum, Mellem or Ambitiøst',
    });
  }
  if (key === 'prioritised' || key === 'estimated') {
    return chosen(
      text,
      readYes(text),
      readYes,
      wanted,
      { da: 'ja eller nej', en: 'yes (ja) or no (nej)' },
      (yes) => (yes ? 'Ja' : 'Nej'),
    );
  }
  if (key === 'maalepunkt' && choices) {
    const meant = findMaalepunkt(text)?.id;
    return choices.find((choice) => findMaalepunkt(choice)?.id === meant) ?? notInList(text, wanted);
  }
  if (!choices) return text;
  return choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? notInList(text, wanted);
}

/** The cell's own word for what is meant; ours where the cell has no list. */
function chosen<T>(
  text: string,
  meant: T | null,
  read: (word: string) => T | null,
  wanted: Wanted,
  expected: Text,
  word: (meant: T) => string = String,
): string {
  const same = wanted.choices?.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (same !== undefined) return same;
  if (meant === null) throw notUnderstood(wanted, text, expected);
  if (!wanted.choices) return word(meant);
  return wanted.choices.find((choice) => read(choice) === meant) ?? notInList(text, wanted);
}

function notInList(text: string, { label, place, choices }: Wanted): never {
  const list = (choices ?? []).slice(0, 12).join(', ');
  throw new UserError('not-in-list', {
    da: `»${text}« kan ikke vælges som »${label.da}« i ${place}. Cellens liste har: ${list}.`,
    en: `“${text}” cannot be chosen as “${label.en}” in ${place}. The list of the cell has: ${list}.`,
  });
}

function notUnderstood({ label, place }: Wanted, given: unknown, expected: Text): UserError {
  return new UserError('answer-not-understood', {
    da: `»${String(given)}« kan ikke bruges som »${label.da}« i ${place}. Skriv ${expected.da}.`,
    en: `“${String(given)}” cannot be used as “${label.en}” in ${place}. Write ${expected.en}.`,
  });
}
