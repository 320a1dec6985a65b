import wordsFile from './smart-words.json';

interface SmartWords {
  readonly goalCharacters: { readonly from: number; readonly to: number };
  /** A goal further ahead binds nobody. */
  readonly mostYearsAhead: number;
  /** A goal that needs so many times the pace of until now may not be realistic. */
  readonly realisticPace: number;
  /** What can mean almost anything. */
  readonly vague: readonly string[];
  /** What is done once and can then be seen, without a number. */
  readonly finished: readonly string[];
  /** Amounts in words. */
  readonly amounts: readonly string[];
  /** Said of a goal that keeps things as they are: its target may be where it starts. */
  readonly upheld: readonly string[];
}

/** Limits and words of the SMART check: proposals, that can be replaced without touching the code. */
export const SMART_WORDS: SmartWords = wordsFile;
