import { isoDate } from '../workbook/typed-text';

/** `010190-1234`; ten digits in a row only after the word CPR, for a P-number has ten digits too. */
const WITH_HYPHEN = /(?<!\d)(\d{2})(\d{2})(\d{2})\s?[-–]\s?\d{4}(?!\d)/g;
const AFTER_THE_WORD = /\bcpr\b\D{0,20}(\d{2})(\d{2})(\d{2})\d{4}(?!\d)/gi;

/** Most texts have no six digits in a row, and need not be gone through. */
const SIX_DIGITS = /\d{6}/;

/** How many numbers in a text look like Danish civil registration numbers (CPR). */
export function countCprNumbers(text: string): number {
  if (!SIX_DIGITS.test(text)) return 0;
  return [...text.matchAll(WITH_HYPHEN), ...text.matchAll(AFTER_THE_WORD)].filter(([, day, month, year]) =>
    isBirthday(Number(day), Number(month), Number(year)),
  ).length;
}

/** The century stands in the last four digits, and any of them may be meant here. */
function isBirthday(day: number, month: number, yearOfCentury: number): boolean {
  return [1900, 2000].some((century) => isoDate(century + yearOfCentury, month, day) !== null);
}
