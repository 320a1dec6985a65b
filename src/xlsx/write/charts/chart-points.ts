import type { CellValue } from '../../../workbook/cell-value';
import { pointText } from '../../../workbook/point-text';
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
