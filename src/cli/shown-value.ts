import { isCellError, type CellValue } from '../workbook/cell-value';
import type { Language } from '../workbook/text';

const LONGEST = 100;

/** A cell's value on one line of a terminal; text in quotation marks, so that `12` and 12 can be told apart. */
export function shownValue(value: CellValue, language: Language): string {
  if (value === null) return language === 'da' ? '(tom)' : '(blank)';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number') return value.toLocaleString(language, { maximumSignificantDigits: 15 });
  const line = value.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return language === 'da' ? `»${short}«` : `“${short}”`;
}
