import type { Language } from '../text';

const TRUTH_WORDS: Record<Language, { readonly true: string; readonly false: string }> = {
  da: { true: 'SAND', false: 'FALSK' },
  en: { true: 'TRUE', false: 'FALSE' },
};

/** `SAND` or `TRUE`; truth values follow the display language, not the region. */
export function truthWord(language: Language, value: boolean): string {
  return TRUTH_WORDS[language][value ? 'true' : 'false'];
}

/** What a truth word says; `null` when it is none. GUESS: Danish Excel keeps a typed `TRUE` as a text. */
export function readTruthWord(language: Language, text: string): boolean | null {
  const word = text.trim().toUpperCase();
  if (word === TRUTH_WORDS[language].true) return true;
  return word === TRUTH_WORDS[language].false ? false : null;
}
