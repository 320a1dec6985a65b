import type { CellValue } from '../../../workbook/cell-value';
import { escapeText } from '../xml-source';

/** The points of a `strCache`; a blank cell has none. */
export function textPoints(values: readonly CellValue[], prefix: string): string {
  return points(values, prefix, (value) => (value === null ? null : escapeText(pointText(value))));
}

/** The points of a `numCache`, after its format; what is no number has none. */
export function numberPoints(values: readonly CellValue[], prefix: string): string {
  return points(values, prefix, (value) => (typeof value === 'number' ? String(value) : null));
}

function points(
  values: readonly CellValue[],
  prefix: string,
  shown: (value: CellValue) => string | null,
): string {
  const all = values.map((value, index) => {
    const text = shown(value);
    if (text === null) return '';
    return `<${prefix}pt idx="${index}"><${prefix}v>${text}</${prefix}v></${prefix}pt>`;
  });
  return `<${prefix}ptCount val="${values.length}"/>${all.join('')}`;
}

/** A value as the text of a point, whatever the format of its cell is. */
export function pointText(value: Exclude<CellValue, null>): string {
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
