import { isoDate } from '../workbook/typed-text';
import type { Text } from '../workbook/text';

/** A day that somebody wrote in words. */
export interface WrittenDay {
  /** ISO; of a period its last day. */
  readonly iso: string;
  /** Why something else may be meant. */
  readonly doubt?: Text;
}

const MONTHS = [
  ['januar', 'jan'],
  ['februar', 'feb', 'febr'],
  ['marts', 'mar', 'march'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const MONTH_WORDS = new Map<string, number>(
  MONTHS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
const MONTH = [...MONTH_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Two digits are a year of this century: nobody plans in the last one. */
const YEAR = String.raw`(\d{4}|'?\d{2})`;

/** What may stand in front of a day without changing it. `inden udgangen af` is the period's last day anyway. */
const IN_FRONT =
  /^(?:(?:senest|fra|pr|per|til|d|den|i|ved|deadline|frist|by|end of|inden\s+(?:udgangen|udløbet)\s+af|ved\s+(?:udgangen|udløbet)\s+af|udgangen\s+af|slutningen\s+af|i\s+løbet\s+af)\.?\s+)+/;
const BEFORE = /^(?:inden|før|before)\s+/;

type Reader = (match: RegExpExecArray) => string | null;

const yearOf = (written: string): number => {
  const digits = written.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

function lastDay(year: number, month: number): string | null {
  const first = isoDate(year, month, 1);
  return first && new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Monday of ISO week 1 is the Monday of the week with 4 January. */
function sundayOfWeek(year: number, week: number): string | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
  const sunday = new Date(monday + (week * 7 - 1) * DAY);
  const thursday = new Date(sunday.getTime() - 3 * DAY);
  return week >= 1 && thursday.getUTCFullYear() === year ? sunday.toISOString().slice(0, 10) : null;
}

const DAY = 86_400_000;

const pattern = (source: string): RegExp => new RegExp(`^${source}$`);

/** What a part of a year or month is taken to end with: at its beginning a month into the year, in its middle half-way. */
const PARTS: Readonly<Record<string, readonly [month: number, day: 'last' | number]>> = {
  primo: [1, 10],
  medio: [6, 20],
  ultimo: [12, 'last'],
};

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    pattern(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`),
    ([, y, m, d]) => isoDate(Number(y), Number(m), Number(d)),
  ],
  [
    pattern(String.raw`(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?${YEAR}`),
    ([, d, m, y]) => isoDate(yearOf(y!), Number(m), Number(d)),
  ],
  [
    pattern(String.raw`(\d{1,2})\.?\s*(${MONTH})\.?,?\s*${YEAR}`),
    ([, d, m, y]) => isoDate(yearOf(y!), MONTH_WORDS.get(m!)!, Number(d)),
  ],
  [
    pattern(String.raw`(primo|medio|ultimo)\s+(${MONTH})\.?\s*${YEAR}`),
    ([, part, m, y]) => {
      const month = MONTH_WORDS.get(m!)!;
      const day = PARTS[part!]![1];
      return day === 'last' ? lastDay(yearOf(y!), month) : isoDate(yearOf(y!), month, day);
    },
  ],
  [
    pattern(String.raw`(primo|medio|ultimo)\s+${YEAR}`),
    ([, part, y]) => lastDay(yearOf(y!), PARTS[part!]![0]),
  ],
  [
    pattern(String.raw`(?:q|k)\s?([1-4])\s*[-/,]?\s*${YEAR}`),
    ([, quarter, y]) => lastDay(yearOf(y!), Number(quarter) * 3),
  ],
  [
    pattern(String.raw`([1-4])\.?\s*(?:kvartal|kvt|kv|quarter)\.?,?\s*${YEAR}`),
    ([, quarter, y]) => lastDay(yearOf(y!), Number(quarter) * 3),
  ],
  [
    pattern(String.raw`${YEAR}\s*[-/,]?\s*(?:q|k)\s?([1-4])`),
    ([, y, quarter]) => lastDay(yearOf(y!), Number(quarter) * 3),
  ],
  [
    pattern(String.raw`([12])\.?\s*(?:halvår|halvaar|half)\.?,?\s*${YEAR}`),
    ([, half, y]) => lastDay(yearOf(y!), Number(half) * 6),
  ],
  [
    pattern(String.raw`(?:h)([12])\s*[-/,]?\s*${YEAR}`),
    ([, half, y]) => lastDay(yearOf(y!), Number(half) * 6),
  ],
  [
    pattern(String.raw`(?:uge|week)\s*(\d{1,2})\s*[-/,.]?\s*(?:i\s+)?${YEAR}`),
    ([, week, y]) => sundayOfWeek(yearOf(y!), Number(week)),
  ],
  [
    pattern(String.raw`(forår|sommer|efterår|vinter)(?:et|en)?\s+${YEAR}`),
    ([, season, y]) => lastDay(yearOf(y!), { forår: 5, sommer: 8, efterår: 11, vinter: 12 }[season!]!),
  ],
  [
    pattern(String.raw`(${MONTH})\.?\s*[-/,]?\s*${YEAR}`),
    ([, m, y]) => lastDay(yearOf(y!), MONTH_WORDS.get(m!)!),
  ],
  [pattern(String.raw`(\d{1,2})/(\d{4})`), ([, m, y]) => lastDay(Number(y), Number(m))],
  [pattern(String.raw`(?:år(?:et)?\s+)?(\d{4})`), ([, y]) => plannedYear(Number(y))],
];

/** Another number of four digits is no year. */
function plannedYear(year: number): string | null {
  return year >= 1990 && year <= 2100 ? lastDay(year, 12) : null;
}

/**
 * Reads a day as Danes write deadlines: `31-12-2027`, `d. 1. maj 2027`, `ultimo marts 2027`, `3. kvartal 2027`,
 * `uge 40 2027`, `senest 2027` … A period is read as its last day. `inden 2027` is read as the day before the period,
 * with a doubt: many mean in it. `null` for what names no day, such as `løbende` and `snarest`.
 */
export function readDay(text: string): WrittenDay | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/[.!]$/, '');
  const known = KNOWN.get(plain);
  if (known !== undefined) return known;
  const found = lookUp(plain);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(plain, found);
  return found;
}

/** The same deadlines come again and again. */
const KNOWN = new Map<string, WrittenDay | null>();
const MOST_KNOWN = 5_000;

function lookUp(plain: string): WrittenDay | null {
  const iso = dayIn(plain.replace(IN_FRONT, ''));
  if (iso !== null) return { iso };
  if (!BEFORE.test(plain)) return null;
  const named = plain.replace(BEFORE, '').replace(IN_FRONT, '');
  const end = dayIn(named);
  if (end === null) return null;
  const begins = firstDay(named, end);
  if (begins === null) return { iso: end };
  const before = new Date(Date.parse(begins) - DAY).toISOString().slice(0, 10);
  return {
    iso: before,
    doubt: {
      da: `»${plain}« læses som senest ${danish(before)}. Menes der i løbet af perioden, så skriv ${danish(end)}.`,
      en: `“${plain}” is read as ${before} at the latest. If within the period is meant, write ${end}.`,
    },
  };
}

function dayIn(plain: string): string | null {
  for (const [shape, read] of READERS) {
    const match = shape.exec(plain);
    const iso = match && read(match);
    if (iso) return iso;
  }
  return null;
}

/** The first day of a year or month that is named; `null` for a single day, before which is before it. */
function firstDay(named: string, end: string): string | null {
  const year = Number(end.slice(0, 4));
  if (/^(?:år(?:et)?\s+)?\d{4}$/.test(named)) return isoDate(year, 1, 1);
  if (new RegExp(String.raw`^(?:${MONTH})\.?\s*\d{4}$`).test(named)) return `${end.slice(0, 7)}-01`;
  return null;
}

const danish = (iso: string): string => iso.split('-').reverse().join('-');
