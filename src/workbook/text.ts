/** A message in both of the product's languages. Danish comes first; English is always complete. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The product's language for a BCP 47 tag such as `da-DK`: English for anything that is not Danish. */
export function languageOf(tag: string): Language {
  return /^da\b/i.test(tag) ? 'da' : 'en';
}
