import { format, getFormatFromId } from 'numfmt';
import { isCellError } from '../../workbook/cell-value';
import type { Cell } from '../../workbook/snapshot';
import { errorNameIn } from '../../workbook/formula-language/error-names';
import { truthWord } from '../../workbook/formula-language/truth-words';
import type { TypingConvention } from './typing-convention';

/** The format that every region shows as its own short date: ECMA-376 18.8.30, number 14. */
const SHORT_DATE = { id: 14, code: 'm/d/yyyy' };

/** A cell as its text stands in the grid, however narrow the column is. */
export function shownText({ value, numberFormat = 'General' }: Cell, typing: TypingConvention): string {
  if (value === null) return '';
  if (isCellError(value)) return errorNameIn(typing.language, value.error);
  if (typeof value === 'boolean') return truthWord(typing.language, value);
  const { locale } = typing;
  const code = numberFormat === SHORT_DATE.code ? getFormatFromId(SHORT_DATE.id, locale) : numberFormat;
  return format(code, value, { locale, nbsp: false });
}
