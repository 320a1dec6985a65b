import { isCellError, type CellValue, type CellContent } from './cell-value';
import type { Text } from './text';

const LOCALES: Text = { da: 'da-DK', en: 'en-GB' };

/** Every digit a cell can hold: a preview must not round away a difference. */
const EXACT = numberFormats({ maximumSignificantDigits: 15 });
/** Four decimals where a number has a whole part, else six digits: an intensity can be a millionth. */
const ROUNDED = numberFormats({ maximumFractionDigits: 4 });
const ROUNDED_FRACTION = numberFormats({ maximumSignificantDigits: 6 });

/** Longer texts are cut in messages: the cell itself shows the rest. */
const LONGEST_QUOTE = 60;

/** A cell's content in full, as people read it. Text stands in quotation marks, so that spaces show. */
export function shownContent(content: CellContent): Text {
  if ('formula' in content) return both(`=${content.formula}`);
  const { value } = content;
  return typeof value === 'number' ? formatted(EXACT, value) : shown(value);
}

/** A value as a message quotes it: a number rounded, a long text cut. */
export function quotedValue(value: CellValue): Text {
  if (typeof value === 'number') {
    return formatted(Math.abs(value) < 1 ? ROUNDED_FRACTION : ROUNDED, value);
  }
  return shown(
    typeof value === 'string' && value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value,
  );
}

/** `1 + 2 + 3`, each number as a message quotes it. */
export function quotedSum(numbers: readonly number[]): Text {
  const parts = numbers.map(quotedValue);
  return { da: parts.map(({ da }) => da).join(' + '), en: parts.map(({ en }) => en).join(' + ') };
}

function shown(value: Exclude<CellValue, number>): Text {
  if (value === null) return { da: '(tom)', en: '(blank)' };
  if (isCellError(value)) return both(value.error);
  if (typeof value === 'string') return { da: `»${value}«`, en: `“${value}”` };
  return value ? { da: 'SAND', en: 'TRUE' } : { da: 'FALSK', en: 'FALSE' };
}

interface NumberFormats {
  readonly da: Intl.NumberFormat;
  readonly en: Intl.NumberFormat;
}

function numberFormats(options: Intl.NumberFormatOptions): NumberFormats {
  return { da: new Intl.NumberFormat(LOCALES.da, options), en: new Intl.NumberFormat(LOCALES.en, options) };
}

function formatted(formats: NumberFormats, value: number): Text {
  return { da: formats.da.format(value), en: formats.en.format(value) };
}

function both(text: string): Text {
  return { da: text, en: text };
}
