import type { NumberConvention } from '../../../workbook/typed-text';

/** How a file writes its numbers, and whether its texts leave any doubt. */
export interface FoundConvention {
  readonly convention: NumberConvention;
  /** No text could mean two things, or others show which is meant. */
  readonly isCertain: boolean;
}

/** Only in Danish: a decimal comma, or full stops between thousands. */
const DANISH = /^[+-]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?!\d{3}$)\d+|0,\d+|\d{4,},\d+|\d{1,3}(?:\.\d{3}){2,})$/;
const INVARIANT =
  /^[+-]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?!\d{3}$)\d+|0\.\d+|\d{4,}\.\d+|\d{1,3}(?:,\d{3}){2,})$/;
const EITHER = /^[+-]?\d{1,3}[.,]\d{3}$/;

/** What the numbers of a file show of how it writes them; Danish where they show nothing. */
export function conventionOf(texts: readonly string[]): FoundConvention {
  const numbers = texts.map((text) => text.replace(/[\s\u00a0%]/g, '').replace('\u2212', '-'));
  const danish = numbers.filter((number) => DANISH.test(number)).length;
  const invariant = numbers.filter((number) => INVARIANT.test(number)).length;
  const convention = invariant > danish ? 'invariant' : 'danish';
  if (danish > 0 && invariant > 0) return { convention, isCertain: false };
  const isCertain = danish + invariant > 0 || !numbers.some((number) => EITHER.test(number));
  return { convention, isCertain };
}
