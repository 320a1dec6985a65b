import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { Text } from '../../workbook/text';

const DANISH = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 12 });
const ENGLISH = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 12 });

/** Longer texts are cut in messages: the cell itself shows the rest. */
const LONGEST = 60;

/** A value as a message quotes it. */
export function shown(value: CellValue): Text {
  if (value === null) return { da: '(tom)', en: '(blank)' };
  if (isCellError(value)) return { da: value.error, en: value.error };
  switch (typeof value) {
    case 'number':
      return { da: DANISH.format(value), en: ENGLISH.format(value) };
    case 'boolean':
      return value ? { da: 'SAND', en: 'TRUE' } : { da: 'FALSK', en: 'FALSE' };
    case 'string': {
      const short = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
      return { da: `»${short}«`, en: `“${short}”` };
    }
  }
}

/** `1 + 2 + 3`, each number in its language. */
export function shownSum(numbers: readonly number[]): Text {
  const parts = numbers.map(shown);
  return { da: parts.map(({ da }) => da).join(' + '), en: parts.map(({ en }) => en).join(' + ') };
}
