import { getFormatFromId, isPercentFormat, isTextFormat, parseValue } from 'numfmt';
import type { CellContent } from '../../workbook/cell-value';
import { readTruthWord } from '../../workbook/formula-language/truth-words';
import type { TypingConvention } from './typing-convention';

/** What Excel makes of a text that is entered into a cell. */
export interface Entry {
  readonly content: CellContent;
  /** The format that the entry gives a cell whose format was General. */
  readonly numberFormat?: string;
}

const GENERAL = 'General';

/**
 * Understands a text as Excel does when it is typed: a formula, a number, a percentage, a date, a time, a truth
 * value, an error, or else a text. Source: the documentation of `Range.values` (a leading `=`, `+` or `-` begins a
 * formula, locale-shaped dates stay text) and numfmt's reproduction of Excel's `Range.Value`.
 *
 * @param numberFormat the format of the cell before.
 * @returns a formula as it was typed, without its sign.
 */
export function readEntry(text: string, numberFormat: string, convention: TypingConvention): Entry {
  if (text === '') return { content: { value: null } };
  // GUESS: an apostrophe makes a text also in a cell that is formatted as text.
  if (text.startsWith("'")) return { content: { value: text.slice(1) } };
  if (isTextFormat(numberFormat)) return { content: { value: text } };
  if (text.startsWith('=') && text.length > 1) return { content: { formula: text.slice(1) } };
  const error = convention.errors.get(text.trim().toUpperCase());
  if (error !== undefined) return { content: { value: { error } } };
  const truth = readTruthWord(convention.language, text);
  if (truth !== null) return { content: { value: truth } };
  const parsed = parseValue(text, { locale: convention.locale });
  if (typeof parsed?.value === 'number')
    return typedNumber(parsed.value, parsed.formatId, numberFormat, text);
  // A lone sign is a text; with anything after it, it begins a formula.
  if (/^[+-]./.test(text)) return { content: { formula: text.startsWith('+') ? text.slice(1) : text } };
  return { content: { value: text } };
}

function typedNumber(value: number, formatId: number | undefined, numberFormat: string, text: string): Entry {
  if (isPercentFormat(numberFormat) && !text.includes('%')) {
    return { content: { value: percentEntry(value) } };
  }
  return numberFormat === GENERAL && formatId !== undefined
    ? { content: { value }, numberFormat: getFormatFromId(formatId, 'en-US') }
    : { content: { value } };
}

/**
 * In a percent cell 10 and 0.1 are both 10 %. Source: support.microsoft.com, "Format numbers as percentages".
 * GUESS: Office.js does the same with texts.
 */
function percentEntry(value: number): number {
  return Math.abs(value) >= 1 ? Number((value / 100).toPrecision(15)) : value;
}
