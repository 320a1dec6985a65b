import type { Language } from '../text';

/** The errors every Excel knows, by its own English names. */
export const OLDER_ERRORS: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
];

/** Every error a cell can show. */
const ERRORS: readonly string[] = [...OLDER_ERRORS, '#SPILL!', '#CALC!', '#BUSY!'];

/**
 * Danish spellings. Source: support.microsoft.com/da-DK/Excel/functions/error-type-function.
 * GUESS: #OVERLØB!, #BEREGN! and #OPTAGET!, which that page does not list.
 */
const DANISH: Readonly<Record<string, string>> = {
  '#NULL!': '#NUL!',
  '#DIV/0!': '#DIVISION/0!',
  '#VALUE!': '#VÆRDI!',
  '#REF!': '#REFERENCE!',
  '#NAME?': '#NAVN?',
  '#N/A': '#I/T',
  '#GETTING_DATA': '#HENTER_DATA',
  '#SPILL!': '#OVERLØB!',
  '#CALC!': '#BEREGN!',
  '#BUSY!': '#OPTAGET!',
};

/** An error as Excel shows it in the display language. */
export function errorNameIn(language: Language, error: string): string {
  return language === 'da' ? (DANISH[error] ?? error) : error;
}

/** What may be typed for an error in the language, upper case → English name. */
export function errorNamesIn(language: Language): ReadonlyMap<string, string> {
  return new Map(ERRORS.map((error) => [errorNameIn(language, error), error]));
}
