import { format } from 'numfmt';
import { isCellError } from '../../workbook/cell-value';
import type { Cell } from '../../workbook/snapshot';
import { errorNameIn } from './error-names';
import { truthWord, type TypingConvention } from './typing-convention';

/** A cell as its text stands in the grid, however narrow the column is. */
export function shownText({ value, numberFormat = 'General' }: Cell, typing: TypingConvention): string {
  if (value === null) return '';
  if (isCellError(value)) return errorNameIn(typing.language, value.error);
  if (typeof value === 'boolean') return truthWord(typing.language, value);
  return format(numberFormat, value, { locale: typing.locale, nbsp: false });
}
