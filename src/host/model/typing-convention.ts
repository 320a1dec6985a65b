import { addLocale, getLocale, type LocaleData } from 'numfmt';
import { errorNamesIn } from '../../workbook/formula-language/error-names';
import type { FormulaSpelling } from '../../workbook/formula-language/formula-language';
import { languageOf } from '../../workbook/text';
import type { HostOptions } from '../host-options';

/** How typed text is understood: separators and date order of the region, error and truth words of the language. */
export interface TypingConvention extends FormulaSpelling {
  /** Tag of a locale that numfmt knows. */
  readonly locale: string;
  /** Upper-case spelling → Excel's own English name. */
  readonly errors: ReadonlyMap<string, string>;
}

/** Office.js parses what it is given as US Excel does, wherever the user sits. */
export const US_TYPING: TypingConvention = {
  locale: 'en-US',
  language: 'en',
  decimalSeparator: '.',
  listSeparator: ',',
  errors: errorNamesIn('en'),
};

/** As the user's own Excel understands what is typed into a cell. */
export function typingOf(options: HostOptions): TypingConvention {
  const language = languageOf(options.displayLanguage);
  return {
    locale: regionalLocale(options),
    language,
    decimalSeparator: options.decimalSeparator,
    listSeparator: options.listSeparator,
    errors: errorNamesIn(language),
  };
}

/**
 * The region's own way with numbers and dates, with the separators the user chose. numfmt finds locales by
 * language and region; QX and QY are region codes that ISO 3166 leaves to its users.
 */
function regionalLocale({ contentLanguage, decimalSeparator, thousandsSeparator }: HostOptions): string {
  const tag = `${contentLanguage.slice(0, 2)}-${decimalSeparator === ',' ? 'QX' : 'QY'}`;
  addLocale({ ...localeOf(contentLanguage), decimal: decimalSeparator, group: thousandsSeparator }, tag);
  return tag;
}

function localeOf(tag: string): LocaleData {
  const found = getLocale(tag) ?? getLocale('en-US');
  if (!found) throw new Error('The number format library has no locales.');
  return found;
}
