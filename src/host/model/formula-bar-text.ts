import { format, getFormatFromId, isDateFormat, isPercentFormat } from 'numfmt';
import { isCellError } from '../../workbook/cell-value';
import { sameContent } from '../../workbook/change-set';
import type { Cell } from '../../workbook/snapshot';
import { errorNameIn } from '../../workbook/formula-language/error-names';
import { formulaToLocal } from '../../workbook/formula-language/formula-language';
import { readEntry } from './text-entry';
import { truthWord } from '../../workbook/formula-language/truth-words';
import type { TypingConvention } from './typing-convention';

const SHORT_DATE = 14;

/**
 * A cell as the formula bar shows it: formulas in the user's spelling, numbers with all their digits, percentages
 * and dates as they are typed, and an apostrophe before a text that would otherwise be read as something else.
 */
export function formulaBarText(
  { value, formula, numberFormat = 'General' }: Cell,
  typing: TypingConvention,
): string {
  if (formula !== undefined) return `=${formulaToLocal(formula, typing)}`;
  if (value === null) return '';
  if (isCellError(value)) return errorNameIn(typing.language, value.error);
  if (typeof value === 'boolean') return truthWord(typing.language, value);
  if (typeof value === 'number') return numberText(value, numberFormat, typing);
  const { content } = readEntry(value, numberFormat, typing);
  return sameContent(content, { value }) ? value : `'${value}`;
}

function numberText(
  value: number,
  numberFormat: string,
  { locale, decimalSeparator }: TypingConvention,
): string {
  if (isDateFormat(numberFormat)) return format(dateCode(value, locale), value, { locale });
  const digits = (number: number): string => String(number).replace('.', decimalSeparator);
  return isPercentFormat(numberFormat) ? `${digits(Number((value * 100).toPrecision(15)))}%` : digits(value);
}

/** GUESS: short dates in the order of the region; a time beside them only where there is one. */
function dateCode(value: number, locale: string): string {
  const day = getFormatFromId(SHORT_DATE, locale);
  if (Number.isInteger(value)) return day;
  return value < 1 ? 'hh:mm:ss' : `${day} hh:mm:ss`;
}
