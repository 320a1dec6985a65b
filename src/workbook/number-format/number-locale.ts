import { addLocale, getLocale, type LocaleData } from 'numfmt';
import type { Language } from '../text';

/** Tags of the locales of the product's languages. */
const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-US' };

/** The locale whose number marks and dates go with a language. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** The marks a user may choose beside the region. */
export interface NumberMarks {
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

const MARKS: Readonly<Record<Language, NumberMarks>> = {
  da: { decimalSeparator: ',', thousandsSeparator: '.' },
  en: { decimalSeparator: '.', thousandsSeparator: ',' },
};

/** The marks that go with a language. */
export function marksOf(language: Language): NumberMarks {
  return MARKS[language];
}

/**
 * The region's own way with numbers and dates, with the separators the user chose. numfmt finds locales by
 * language and region; QX and QY are region codes that ISO 3166 leaves to its users.
 *
 * @param region BCP 47, such as `da-DK`.
 * @returns the tag of the locale.
 */
export function localeWithMarks(
  region: string,
  { decimalSeparator, thousandsSeparator }: NumberMarks,
): string {
  const tag = `${region.slice(0, 2)}-${decimalSeparator === ',' ? 'QX' : 'QY'}`;
  addLocale({ ...knownLocale(region), decimal: decimalSeparator, group: thousandsSeparator }, tag);
  return tag;
}

function knownLocale(tag: string): LocaleData {
  const found = getLocale(tag) ?? getLocale('en-US');
  if (!found) throw new Error('The number format library has no locales.');
  return found;
}
