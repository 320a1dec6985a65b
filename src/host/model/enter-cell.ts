import { isTextFormat } from 'numfmt';
import type { CellRef } from '../../workbook/address';
import { isReadable } from '../../xlsx/calculation/formula';
import { invalidArgument } from '../protocol/host-error';
import { formulaFromLocal } from '../../workbook/formula-language/formula-language';
import { readEntry, type Entry } from './text-entry';
import type { TypingConvention } from './typing-convention';

export interface EnteredCell extends Entry {
  readonly at: CellRef;
}

/** What one cell holds at most. Source: support.microsoft.com, "Excel specifications and limits". */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/**
 * What a value that Office.js hands over puts into a cell.
 *
 * @throws {HostError} `InvalidArgument` for anything but a text, a number and a truth value, for a formula that is
 * none, and for more than a cell holds. GUESS: the code of the last.
 */
export function enteredCell(
  at: CellRef,
  value: unknown,
  numberFormat: string,
  convention: TypingConvention,
): EnteredCell {
  if (typeof value === 'boolean') return { at, content: { value } };
  if (typeof value === 'number') return { at, content: { value: numberIn(numberFormat, value) } };
  if (typeof value !== 'string') throw invalidArgument();
  const entry = readEntry(value, numberFormat, convention);
  const { content } = entry;
  if ('formula' in content) {
    const formula = formulaFromLocal(content.formula, convention);
    if (formula.length >= MAX_FORMULA || !isReadable(formula)) throw invalidArgument();
    return { at, ...entry, content: { formula } };
  }
  if (typeof content.value === 'string' && content.value.length > MAX_TEXT) throw invalidArgument();
  return { at, ...entry };
}

/** GUESS: as through COM, a number that is put into a cell formatted as text becomes a text. */
function numberIn(numberFormat: string, value: number): number | string {
  return isTextFormat(numberFormat) ? String(value) : value;
}
