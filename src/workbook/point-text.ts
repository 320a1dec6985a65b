import type { CellValue } from './cell-value';

/** A value as the text of a chart, whatever the format of its cell is. */
export function pointText(value: Exclude<CellValue, null>): string {
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
