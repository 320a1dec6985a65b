import { format, getFormatFromId } from 'numfmt';
import { isCellError } from '../cell-value';
import { errorNameIn } from '../formula-language/error-names';
import { truthWord } from '../formula-language/truth-words';
import type { Cell } from '../snapshot';
import type { Language } from '../text';
import { localeOf } from './number-locale';

/** How cells show what they hold. */
export interface CellSpelling {
  /** Of numbers and dates: the tag of a locale that the number format library knows. */
  readonly locale: string;
  /** Of error and truth words. */
  readonly language: Language;
}

/** As Excel shows cells where language and region agree. */
export function spellingIn(language: Language): CellSpelling {
  return { language, locale: localeOf(language) };
}

/** The format that every region shows as its own short date: ECMA-376 18.8.30, number 14. */
const SHORT_DATE = { id: 14, code: 'm/d/yyyy' };

/** A cell as its text stands in the grid, however narrow the column is. */
export function shownText(
  { value, numberFormat = 'General' }: Cell,
  { language, locale }: CellSpelling,
): string {
  if (value === null) return '';
  if (isCellError(value)) return errorNameIn(language, value.error);
  if (typeof value === 'boolean') return truthWord(language, value);
  const code = numberFormat === SHORT_DATE.code ? getFormatFromId(SHORT_DATE.id, locale) : numberFormat;
  return format(code, value, { locale, nbsp: false });
}
