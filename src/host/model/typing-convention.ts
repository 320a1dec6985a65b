import { errorNamesIn } from '../../workbook/formula-language/error-names';
import type { FormulaSpelling } from '../../workbook/formula-language/formula-language';
import { localeOf, localeWithMarks } from '../../workbook/number-format/number-locale';
import type { CellSpelling } from '../../workbook/number-format/shown-text';
import { languageOf } from '../../workbook/text';
import type { HostOptions } from '../host-options';

/** How typed text is understood: separators and date order of the region, error and truth words of the language. */
export interface TypingConvention extends FormulaSpelling, CellSpelling {
  /** Upper-case spelling → Excel's own English name. */
  readonly errors: ReadonlyMap<string, string>;
}

/** Office.js parses what it is given as US Excel does, wherever the user sits. */
export const US_TYPING: TypingConvention = {
  locale: localeOf('en'),
  language: 'en',
  decimalSeparator: '.',
  listSeparator: ',',
  errors: errorNamesIn('en'),
};

/** As the user's own Excel understands what is typed into a cell. */
export function typingOf(options: HostOptions): TypingConvention {
  const language = languageOf(options.displayLanguage);
  return {
    locale: localeWithMarks(options.contentLanguage, options),
    language,
    decimalSeparator: options.decimalSeparator,
    listSeparator: options.listSeparator,
    errors: errorNamesIn(language),
  };
}
