import { isCellError, type CellValue } from '../../workbook/cell-value';
import { isoOfSerial, readNumber, readPercent } from '../../workbook/typed-text';
import { readDay } from '../../workbook/danish-dates';
import { findMaalepunkt } from '../find-maalepunkt';
import { isPriority, readLevel, readPillar, readStatus } from '../read-words';
import type { AnyColumn } from './layout';
import { textOf } from './sheet-grid';

/** Serial numbers that a deadline can have: 1990 to 2100. A number below is a year, a share or an amount. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_415;

/** A goal or an initiative is a phrase; a name or a unit is a word or three. */
const SENTENCE_WORDS = 4;

type Test = (value: CellValue) => boolean;

const wordsIn = (value: CellValue): number =>
  typeof value === 'string' ? textOf(value).split(' ').length : 0;

const isDay: Test = (value) => {
  if (typeof value === 'number') return isSerial(value);
  return typeof value === 'string' && readDay(value) !== null;
};

const isNumber: Test = (value) =>
  typeof value === 'number' ||
  (typeof value === 'string' &&
    (readNumber(value, 'danish') !== null || readPercent(value, 'danish') !== null));

const isYear: Test = (value) => {
  const year = typeof value === 'string' ? Number(value.trim()) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1990 && year <= 2100;
};

const isSentence: Test = (value) => wordsIn(value) >= SENTENCE_WORDS;

const isName: Test = (value) =>
  typeof value === 'string' && wordsIn(value) <= SENTENCE_WORDS && !/\d/.test(value);

const isShare: Test = (value) => {
  if (typeof value === 'number') return value >= 0 && value <= 100;
  return typeof value === 'string' && readPercent(value, 'danish') !== null;
};

const TESTS: Readonly<Partial<Record<AnyColumn, Test>>> = {
  pillar: (value) => typeof value === 'string' && readPillar(value) !== null,
  maalepunkt: (value) => typeof value === 'string' && findMaalepunkt(value) !== null,
  prioritised: isPriority,
  score: (value) => typeof value === 'number',
  level: (value) => typeof value === 'string' && readLevel(value) !== null,
  sentence: isSentence,
  today: isSentence,
  goalNo: (value) =>
    (typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 100) ||
    (typeof value === 'string' && /^(?:[ESG]?\d+[.-])?\d{1,2}$/i.test(value.trim())),
  goal: isSentence,
  initiative: (value) => wordsIn(value) >= 2,
  indicator: (value) => typeof value === 'string' && !isNumber(value),
  unit: isName,
  baselineYear: isYear,
  targetYear: isYear,
  baseline: isNumber,
  target: isNumber,
  responsible: isName,
  participants: (value) => typeof value === 'string',
  start: isDay,
  deadline: isDay,
  status: (value) => typeof value === 'string' && readStatus(value) !== null,
  percent: isShare,
  scope: (value) => typeof value === 'string' && /organisation|afdeling|afd\.?|byggesag|hele/i.test(value),
  initiativeId: (value) => typeof value === 'string' && /^\S{2,40}$/.test(value.trim()) && /\d/.test(value),
  followUp: (value) => isDay(value) || isSentence(value),
  date: isDay,
  year: isYear,
  value: isNumber,
};

/** Whether a number can be a day as Excel keeps it. */
export function isSerial(value: number): boolean {
  return value >= FIRST_DAY && value <= LAST_DAY && isoOfSerial(value) !== null;
}

/** How large a share of the filled values look like answers in this column; 0 when there are none. */
export function likeness(key: AnyColumn, values: readonly CellValue[]): number {
  const filled = values.filter((value) => value !== null && !isCellError(value));
  const test = TESTS[key];
  if (!test || filled.length === 0) return 0;
  return filled.filter(test).length / filled.length;
}
