import type { Text } from './text';
import { isoDate } from './typed-text';
import { shownDay } from './shown-day';

/** A day as it was understood from a text. */
export interface ReadDay {
  /** ISO date; of a period its last day. */
  readonly iso: string;
  /** Why it may not be what was meant; a complete sentence. */
  readonly doubt?: Text;
}

/** `ultimo`, `primo` and `medio`: the end, the beginning and the middle of a period. */
type Part = 'primo' | 'medio' | 'ultimo';

/** A day, a week, or whole months. */
interface Period {
  readonly from: string;
  readonly to: string;
  /** 0 for a day and a week. */
  readonly months: number;
}

const MONTHS = [
  'jan(?:uary?)?',
  'feb(?:ruary?)?',
  'mar(?:ts|ch)?',
  'apr(?:il)?',
  'ma[jy]',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const MONTH = `(?:${MONTHS.join('|')})`;
/** DMI's seasons: their first month. Winter belongs to two years. */
const SEASONS: Readonly<Record<string, number>> = { forår: 3, sommer: 6, efterår: 9 };
const YEAR = String.raw`(?:år(?:et)? )?'?(?<year>\d{4}|\d{2})`;
const LONG_YEAR = String.raw`(?:år(?:et)? )?(?<year>\d{4})`;
const ORDINALS: Readonly<Record<string, number>> = { første: 1, andet: 2, anden: 2, tredje: 3, fjerde: 4 };
const ORDINAL = String.raw`(?<count>[1-4](?=\D)|${Object.keys(ORDINALS).join('|')})\.? ?`;
/** What may stand between a period and its year, as in `Q3-2027` and `3. kvartal i 2027`. */
const OF = String.raw`\.?(?: ?[-–/,] ?| (?:i|af) | ?)`;

type Groups = Readonly<Record<string, string | undefined>>;

/** The ways to name a period, the most exact first. */
const PERIODS: readonly (readonly [pattern: RegExp, period: (groups: Groups) => Period | null])[] = [
  [whole(String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:t[\d:.]+z?)?`), dayPeriod],
  [
    whole(String.raw`(?<day>\d{1,2})(?: ?[-./] ?| )(?<month>\d{1,2})(?: ?[-./] ?| )'?(?<year>\d{4}|\d{2})`),
    dayPeriod,
  ],
  [whole(String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?[.\-–]? ?(?<name>${MONTH})${OF}${YEAR}`), dayPeriod],
  [whole(String.raw`(?:uge|u\.?|week) ?(?:\d{1,2} ?[-–] ?)?(?<week>\d{1,2})${OF}${YEAR}`), weekPeriod],
  [whole(String.raw`${LONG_YEAR}${OF}(?:uge|u\.?|week|w) ?(?<week>\d{1,2})`), weekPeriod],
  [whole(`(?<name>${MONTH})(?: måned)?${OF}${YEAR}`), monthPeriod],
  [whole(String.raw`(?<month>\d{1,2})[-/](?<year>\d{4})`), monthPeriod],
  [whole(String.raw`(?<year>\d{4})-(?<month>\d{2})`), monthPeriod],
  [whole(`${LONG_YEAR}${OF}(?<name>${MONTH})`), monthPeriod],
  [whole(`[qk](?<count>[1-4])${OF}${YEAR}`), quarterPeriod],
  [whole(String.raw`${ORDINAL}(?:kvartal|kvt|kv|k|q)${OF}${YEAR}`), quarterPeriod],
  [whole(String.raw`(?:kvartal|kvt\.?) (?<count>[1-4])${OF}${YEAR}`), quarterPeriod],
  [whole(`${LONG_YEAR}${OF}(?:[qk](?<count>[1-4]))`), quarterPeriod],
  [whole(String.raw`${LONG_YEAR}${OF}(?<count>[1-4])\.? ?(?:kvartal|kvt|kv)`), quarterPeriod],
  [whole(`h(?<count>[12])${OF}${YEAR}`), halfPeriod],
  [whole(`${ORDINAL}(?:halvår|halvdel|h)${OF}${YEAR}`), halfPeriod],
  [whole(String.raw`${LONG_YEAR}${OF}(?:h(?<count>[12])|(?<half>[12])\.? ?halvår)`), halfPeriod],
  [whole(`(?<season>${Object.keys(SEASONS).join('|')})(?:en|et)?${OF}${YEAR}`), seasonPeriod],
  [whole(String.raw`årsskiftet (?<year>\d{4})[-/]\d{2,4}`), yearPeriod],
  [whole(LONG_YEAR), yearPeriod],
];

const PARTS: readonly (readonly [words: RegExp, part: Part])[] = [
  [
    /^(?:ultimo|ult\.?|(?:ud|af)gangen af|udgang af|slutningen af|slut|sidst i|årets udgang|end of)[ ,]+/,
    'ultimo',
  ],
  [/^(?:primo|begyndelsen af|starten af|start|først i)[ ,]+/, 'primo'],
  [/^(?:medio|midten af|midt i|midt)[ ,]+/, 'medio'],
];

/** Words in front that leave the last day what it is. */
const LEADS =
  /^(?:(?:frist|deadline|senest|indenfor|inden for|i løbet af|til og med|t\.o\.m\.|til|pr\.?|per|ved|med|hele|by|i|den|d\.?|(?:man|tirs|ons|tors|fre|lør|søn)dag)[ :,]+|d\.(?=\d)|inden (?=udgang|slutning|årets udgang|årsskiftet))/;
const HEDGES = /^(?:ca\.?|cirka|omkring|forventet|forventes|måske|evt\.?|eventuelt)[ :]+/;
const BEFORE = /^(?:inden|før|forud for|before)[ :]+/;

/**
 * The day that a deadline in a plan names: `31-12-2027`, `31/12-27`, `d. 1. maj 2027`, `ultimo marts 2027`,
 * `3. kvt. 2027`, `uge 40 2027`, `2. halvår 2027`, `inden udgangen af 2027`. Of a period it is the last day. Two
 * digits are a year of this century.
 *
 * @returns `null` for what names no day: `løbende`, `snarest`, `1. maj` without a year.
 */
export function readDay(text: string): ReadDay | null {
  const written = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const isAsked = /\?$/.test(written);
  const plain = written.replace(/[ .?!;,]+$/, '').replace(/ (?:kl\.? ?)?\d{1,2}[:.]\d{2}(?::\d{2})?$/, '');
  const phrase = plain.replace(LEADS, '').replace(HEDGES, '');
  const found = read(phrase);
  if (!found || found.doubt) return found;
  return isAsked || HEDGES.test(plain.replace(LEADS, '')) ? uncertain(found.iso, text) : found;
}

function read(phrase: string): ReadDay | null {
  const lead = LEADS.exec(phrase);
  if (lead) return read(phrase.slice(lead[0].length));
  const before = BEFORE.exec(phrase);
  if (before) return readBefore(phrase.slice(before[0].length), phrase);
  for (const [words, part] of PARTS) {
    if (!words.test(phrase)) continue;
    const period = periodOf(longYear(phrase.replace(words, '')));
    const iso = period && partOf(period, part);
    return iso === null ? null : { iso };
  }
  const season = Object.keys(SEASONS).some((name) => phrase.startsWith(name));
  const period = periodOf(phrase) ?? rangeOf(phrase);
  if (!period) return null;
  return season ? uncertain(period.to, phrase) : { iso: period.to };
}

/** `inden 1. maj 2027` is met on that day; `inden 2027` may be meant as before it, or as in it. */
function readBefore(named: string, phrase: string): ReadDay | null {
  const period = periodOf(named.replace(LEADS, ''));
  if (!period) return null;
  if (period.from === period.to) return { iso: period.to };
  const iso = dayAfter(period.from, -1);
  const [then, or] = [shownDay(iso), shownDay(period.to)];
  return {
    iso,
    doubt: {
      da: `»${phrase}« kan være senest ${then.da} eller senest ${or.da}; her er det læst som ${then.da}.`,
      en: `“${phrase}” can be by ${then.en} or by ${or.en}; here it is read as ${then.en}.`,
    },
  };
}

function uncertain(iso: string, phrase: string): ReadDay {
  const shown = shownDay(iso);
  return {
    iso,
    doubt: {
      da: `»${phrase.trim()}« er ikke en bestemt dag; her er det læst som ${shown.da}.`,
      en: `“${phrase.trim()}” is not a definite day; here it is read as ${shown.en}.`,
    },
  };
}

function periodOf(phrase: string): Period | null {
  for (const [pattern, period] of PERIODS) {
    const match = pattern.exec(phrase);
    const found = match && period(match.groups ?? {});
    if (found) return found;
  }
  return null;
}

/** `2025-2027`, `marts til maj 2027`, `Q1-Q3 2027`: from the first to the last. */
function rangeOf(phrase: string): Period | null {
  for (const { index, 0: dash } of phrase.matchAll(/ ?[-–—] ?| til /g)) {
    const [first, last] = [phrase.slice(0, index), phrase.slice(index + dash.length)];
    const to = periodOf(last);
    const from = to && (periodOf(first) ?? periodOf(`${first} ${to.to.slice(0, 4)}`));
    if (from && from.from < to.from) return { from: from.from, to: to.to, months: 0 };
  }
  return null;
}

/** `ultimo 27` is a year too, while a lone `27` is not. */
function longYear(phrase: string): string {
  return phrase.replace(/^'?(\d{2})$/, '20$1');
}

function partOf({ from, to, months }: Period, part: Part): string | null {
  if (part === 'ultimo') return to;
  if (months === 0) return null;
  const [year, month] = from.split('-').map(Number) as [number, number];
  if (part === 'primo') return months === 1 ? isoDate(year, month, 10) : lastOf(year, month);
  return months % 2 === 0
    ? lastOf(year, month + months / 2 - 1)
    : isoDate(year, month + (months - 1) / 2, 15);
}

function yearOf({ year }: Groups): number | null {
  const number = Number(year);
  const full = year?.length === 2 ? 2000 + number : number;
  return full >= 1900 && full < 2200 ? full : null;
}

function monthOf({ month, name }: Groups): number {
  if (name === undefined) return Number(month);
  return MONTHS.findIndex((pattern) => whole(pattern).test(name)) + 1;
}

function countOf({ count, half }: Groups): number {
  const word = count ?? half ?? '';
  return ORDINALS[word] ?? Number(word);
}

function dayPeriod(groups: Groups): Period | null {
  const year = yearOf(groups);
  const day = year === null ? null : isoDate(year, monthOf(groups), Number(groups.day));
  return day === null ? null : { from: day, to: day, months: 0 };
}

/** Monday to Sunday of an ISO week, which has most of its days in the year. */
function weekPeriod(groups: Groups): Period | null {
  const year = yearOf(groups);
  if (year === null || Number(groups.week) < 1) return null;
  const weekday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  const from = dayAfter(`${year}-01-04`, (Number(groups.week) - 1) * 7 - weekday);
  return dayAfter(from, 3).startsWith(String(year)) ? { from, to: dayAfter(from, 6), months: 0 } : null;
}

function monthPeriod(groups: Groups): Period | null {
  // Without a day in front, `jul` is Christmas as likely as July.
  if (groups.name === 'jul') return null;
  return monthsFrom(yearOf(groups), monthOf(groups), 1);
}

function quarterPeriod(groups: Groups): Period | null {
  return monthsFrom(yearOf(groups), countOf(groups) * 3 - 2, 3);
}

function halfPeriod(groups: Groups): Period | null {
  return monthsFrom(yearOf(groups), countOf(groups) * 6 - 5, 6);
}

function seasonPeriod(groups: Groups): Period | null {
  return monthsFrom(yearOf(groups), SEASONS[groups.season!]!, 3);
}

function yearPeriod(groups: Groups): Period | null {
  return monthsFrom(yearOf(groups), 1, 12);
}

function monthsFrom(year: number | null, month: number, months: number): Period | null {
  const last = month + months - 1;
  if (year === null || month < 1 || last > 12) return null;
  return { from: isoDate(year, month, 1)!, to: lastOf(year, last), months };
}

function lastOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function dayAfter(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
