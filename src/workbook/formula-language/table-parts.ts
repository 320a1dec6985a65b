import type { Language } from '../text';

/**
 * The rows of a table that a structured reference may name, in English and in Danish. GUESS: the Danish names, and that
 * no version of Excel takes a part by its name in another language.
 */
const TABLE_PARTS: Readonly<Record<Language, readonly string[]>> = {
  en: ['#All', '#Data', '#Headers', '#Totals', '#This Row'],
  da: ['#Alle', '#Data', '#Overskrifter', '#Totaler', '#Denne række'],
};

/** `[#All]` → `[#Alle]`. The names of columns stay, also those with a sign for number in them: `['#All]`. */
export function respelledTableParts(brackets: string, from: Language, to: Language): string {
  return brackets.replace(/(?<=\[\s*)#[^[\]]*[^[\]\s]/gu, (part) => {
    const at = TABLE_PARTS[from].findIndex((known) => known.toLowerCase() === part.toLowerCase());
    return TABLE_PARTS[to][at] ?? part;
  });
}
