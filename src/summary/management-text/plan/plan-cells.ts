import type { Answer, Initiative, PlannedMaalepunkt } from '../../../handlingsplan/plan';
import type { Text } from '../../../workbook/text';
import { hasText, numberIn, referenceTo, textIn, type SourceCell } from '../cells';
import type { Source } from '../draft';
import { constant, every, words, type Live } from '../live';

/** The cell of an answer; `null` where the layout has none. */
export function cellOf({ place, written }: Answer<unknown>): SourceCell | null {
  return place && { ...place, value: written };
}

/** Where what is shown stands; nothing where the layout has no cell for it. */
export function sourceOf(what: Text, answer: Answer<unknown>, shown: Live<string>): readonly Source[] {
  const cell = cellOf(answer);
  return cell ? [{ what, cell, paragraph: null, shown }] : [];
}

/** What people have written there, else the words. */
export function writtenOr(answer: Answer<string>, otherwise: string): Live<string> {
  const cell = cellOf(answer);
  return cell && hasText(cell).now ? textIn(cell) : words(otherwise);
}

/** A number, and whether it is there. Percent points where the cell holds a fraction; what was understood from words stays. */
export function numberOf(answer: Answer<number>): {
  readonly number: Live<number>;
  readonly isThere: Live<boolean>;
} {
  const { value, written } = answer;
  const cell = cellOf(answer);
  if (!cell || value === null || typeof written !== 'number') {
    return {
      number: constant(value ?? 0),
      isThere: { now: value !== null, formula: value === null ? 'FALSE' : 'TRUE' },
    };
  }
  const reference = referenceTo(cell);
  const isFraction =
    written !== value && Math.abs(written * 100 - value) < 1e-6 * Math.max(1, Math.abs(value));
  const number: Live<number> = isFraction
    ? { now: 100 * written, formula: `(100*${reference})` }
    : numberIn(cell);
  return { number, isThere: { now: true, formula: `ISNUMBER(${reference})` } };
}

/** What the plan calls a målepunkt. */
export function nameOf({ maalepunkt, name }: PlannedMaalepunkt): Live<string> {
  return writtenOr(name, maalepunkt.name.da);
}

export function allThere(numbers: readonly { readonly isThere: Live<boolean> }[]): Live<boolean> {
  return every(numbers.map(({ isThere }) => isThere));
}

/** Neither done nor dropped. */
export function isOpen({ status }: Initiative): boolean {
  return status.value !== 'Gennemført' && status.value !== 'Udgået';
}

/** Whether a day stands as a day: formulas count no others. */
export function isDay({ value, written }: Answer<string>): boolean {
  return value !== null && typeof written === 'number';
}
