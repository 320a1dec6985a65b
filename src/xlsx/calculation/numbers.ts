import { readNumber, readPercent } from '../../workbook/typed-text';

/** The number in a text as US Excel reads it: `1,234.5`, `12%`, `1.5E3`. Files are calculated in US spelling here. */
export function usNumberIn(text: string): number | null {
  if (/^\s*[+-]?\d+(?:\.\d+)?E[+-]?\d+\s*$/i.test(text)) return Number(text);
  return readNumber(text, 'invariant') ?? readPercent(text, 'invariant');
}
