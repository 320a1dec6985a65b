import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { Datapoint } from '../../vsme/datapoint';

/** Typed as it is read: Danish, whatever the language of the pane, and without thousands separators. */
const TYPED = new Intl.NumberFormat('da-DK', { maximumSignificantDigits: 15, useGrouping: false });

/** What stands in a cell, as one would type it into its field. */
export function typedText({ type }: Datapoint, value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value);
  return TYPED.format(type === 'percent' ? Number((value * 100).toPrecision(15)) : value);
}

/** The answer that a typed text gives: a percentage is typed as 12,5, never as the fraction. */
export function typedAnswer({ type }: Datapoint, text: string): CellValue {
  if (text.trim() === '') return null;
  return type === 'percent' && /\d\s*$/.test(text) ? `${text} %` : text;
}

/** An answer of either kind as its field shows it. */
export function shownInField(datapoint: Datapoint, value: CellValue): string {
  if (typeof value === 'string' && datapoint.type === 'percent') return value.replace(/\s*%\s*$/, '');
  return typedText(datapoint, value);
}
