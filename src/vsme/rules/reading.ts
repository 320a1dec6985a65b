import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { AnswerForm, Datapoint } from '../datapoint';

/** What an answer must be for the rules to use it. A `code` is text whose exact spelling matters. */
export type AnswerKind = 'number' | 'month' | 'code' | 'text' | AnswerForm;

/**
 * A cell's value as the rules understand it. `error`: a formula error, absent. `type`: the wrong kind of value,
 * absent. `spelling`: a yes or no that we understand and the template does not.
 */
export interface Reading {
  readonly meaning: number | string | boolean | null;
  readonly defect?: 'error' | 'type' | 'spelling';
}

const ABSENT: Reading = { meaning: null };
const WRONG_TYPE: Reading = { meaning: null, defect: 'type' };

/** What EFRAG's formulas and the Danish ESG-skabelon show where there is no answer: `-`, `[Indsæt …]`. */
const PLACEHOLDER = /^\s*(?:-|\[[^\]]*\])?\s*$/;

const TRUTHS: Readonly<Record<string, boolean>> = {
  yes: true,
  no: false,
  ja: true,
  nej: false,
  true: true,
  false: false,
  sand: true,
  falsk: false,
};

/** The month lists of 1.0.0 hold English names where later versions hold numbers. */
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export function answerKind({ id, type, answer }: Datapoint): AnswerKind {
  switch (type) {
    case 'integer':
      return id.endsWith('Month') ? 'month' : 'number';
    case 'decimal':
    case 'monetary':
    case 'percent':
    case 'year':
      return 'number';
    case 'boolean':
    case 'flags':
      return answer ?? 'tick-box';
    case 'text':
    case 'textblock':
      return 'text';
    case 'choice':
    case 'unit':
    case 'reference':
    case 'coordinates':
    case 'url':
    case 'date':
      return 'code';
  }
}

export function readAnswer(kind: AnswerKind, value: CellValue): Reading {
  if (value === null) return ABSENT;
  if (isCellError(value)) return { meaning: null, defect: 'error' };
  if (typeof value === 'string' && PLACEHOLDER.test(value)) return ABSENT;
  switch (kind) {
    case 'number':
      return typeof value === 'number' ? { meaning: value } : WRONG_TYPE;
    case 'month':
      return readMonth(value);
    case 'tick-box':
    case 'true-false':
    case 'yes-no':
    case 'ja-nej':
      return readTruth(kind, value);
    case 'code':
    case 'text':
      return { meaning: value };
  }
}

function readMonth(value: number | string | boolean): Reading {
  if (typeof value === 'number') return { meaning: value };
  const month = typeof value === 'string' ? MONTHS.indexOf(value.trim().toLowerCase()) : -1;
  return month >= 0 ? { meaning: month + 1 } : WRONG_TYPE;
}

function readTruth(form: AnswerForm, value: number | string | boolean): Reading {
  const word = String(value).trim().toLowerCase();
  const meaning = typeof value === 'boolean' ? value : TRUTHS[word];
  if (meaning === undefined) return WRONG_TYPE;
  const own = WRITTEN_TRUTHS[form];
  const understood = own ? own.some((written) => written.toLowerCase() === word) : typeof value === 'boolean';
  return understood ? { meaning } : { meaning, defect: 'spelling' };
}

/** The words for no and yes; none where the cell holds TRUE or FALSE. */
const WRITTEN_TRUTHS: Readonly<Partial<Record<AnswerForm, readonly [no: string, yes: string]>>> = {
  'yes-no': ['NO', 'YES'],
  'ja-nej': ['NEJ', 'JA'],
};

/** How the template writes a yes or no. */
export function writtenTruth(form: AnswerForm, meaning: boolean): CellValue {
  return WRITTEN_TRUTHS[form]?.[Number(meaning)] ?? meaning;
}

/** What a value is called in EFRAG's lists: the Danish workbook has words of its own. */
export function efragWord({ words }: Datapoint, value: CellValue): CellValue {
  return typeof value === 'string' && words ? words.efragFor(value) : value;
}
