import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { Text } from '../../workbook/text';

/** Four decimals where a number has a whole part, else six digits: an intensity can be a millionth. */
const numberFormats = (language: string) => ({
  whole: new Intl.NumberFormat(language, { maximumFractionDigits: 4 }),
  fraction: new Intl.NumberFormat(language, { maximumSignificantDigits: 6 }),
});

const DANISH = numberFormats('da-DK');
const ENGLISH = numberFormats('en-GB');

/** Longer texts are cut in messages: the cell itself shows the rest. */
const LONGEST = 60;

/** A value as a message quotes it. */
export function shown(value: CellValue): Text {
  if (value === null) return { da: '(tom)', en: '(blank)' };
  if (isCellError(value)) return { da: value.error, en: value.error };
  switch (typeof value) {
    case 'number': {
      const form = Math.abs(value) < 1 ? 'fraction' : 'whole';
      return { da: DANISH[form].format(value), en: ENGLISH[form].format(value) };
    }
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
