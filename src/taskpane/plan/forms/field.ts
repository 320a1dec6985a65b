import type { AnyColumn } from '../../../handlingsplan/layout/layout';
import type { Answer } from '../../../handlingsplan/plan';
import { shownDay } from '../../../workbook/shown-day';
import type { CellValue } from '../../../workbook/cell-value';
import type { Text } from '../../../workbook/text';

export type InputKind =
  'line' | 'text' | 'number' | 'percent' | 'year' | 'day' | 'level' | 'status' | 'yes' | 'person';

/** One field of a form, named as its column is. */
export interface FormField<Key extends AnyColumn> {
  readonly key: Key;
  readonly label: Text;
  readonly input: InputKind;
}

/** What is typed, by field; blank is `''`. */
export type Typed<Key extends AnyColumn> = Readonly<Partial<Record<Key, string>>>;

const NUMBERS = new Intl.NumberFormat('da-DK', { maximumSignificantDigits: 15, useGrouping: false });

/** An answer as one would type it in its field: as it is understood, else as it stands. */
export function typedAnswer(input: InputKind, { value, written }: Answer<unknown>): string {
  if (input === 'yes') return value === true ? 'Ja' : value === false ? 'Nej' : '';
  if ((input === 'level' || input === 'status') && value === null) return '';
  const shown = value ?? written;
  if (typeof shown === 'number') return NUMBERS.format(shown);
  if (typeof shown === 'boolean') return shown ? 'SAND' : 'FALSK';
  if (typeof shown !== 'string') return '';
  return input === 'day' && value !== null ? shownDay(shown).da : shown;
}

/** What the cell holds where that is not understood: it would not show in the field. */
export function notUnderstood({ value, written }: Answer<unknown>): string | null {
  if (value !== null || written === null || typeof written === 'object') return null;
  return String(written);
}

/** Only what differs from what stood there is written. */
export function changedValues<Key extends AnyColumn>(
  before: Typed<Key>,
  after: Typed<Key>,
): Readonly<Partial<Record<Key, CellValue>>> {
  const changed: Partial<Record<Key, CellValue>> = {};
  for (const [key, text] of Object.entries(after) as [Key, string][]) {
    if (text.trim() === (before[key] ?? '').trim()) continue;
    changed[key] = text.trim() === '' ? null : text.trim();
  }
  return changed;
}
