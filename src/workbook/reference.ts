import type { Area, CellRef } from './address';
import { areaOf, tokenize, unquotedSheet, type FormulaToken } from './formula-tokens';

/** What a formula points at, as it says it. Which cells the last three are, only the open workbook knows. */
export type Reference =
  | { readonly kind: 'area'; readonly sheet: string; readonly area: Area }
  /** `B2#`: all that the formula in a cell spills. */
  | { readonly kind: 'spill'; readonly sheet: string; readonly cell: CellRef }
  /** @property sheet the sheet in front of the name; `null` when there is none. */
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | null }
  /** `Forbrug[[#All],[kWh]]`. @property table `null` for the table the formula stands in: `[@kWh]`. */
  | { readonly kind: 'table'; readonly table: string | null; readonly brackets: string };

/** The cells that a reference turned out to be. */
export interface ReferredCells {
  readonly sheet: string;
  readonly area: Area;
}

/** Two references are the same when their keys are. */
export function referenceKey(reference: Reference): string {
  return JSON.stringify(reference);
}

/**
 * Reads tokens that are one reference and nothing else.
 *
 * @param home the sheet of the formula.
 * @returns `null` for anything else, and for other workbooks and several sheets at once (`Jan:Mar!B2`).
 */
export function referenceOf(tokens: readonly FormulaToken[], home: string): Reference | null {
  const [before] = tokens;
  if (before?.kind !== 'sheet') return onSheet(tokens, home, null);
  const sheet = sheetNamed(before.text.slice(0, -1));
  return sheet === null ? null : onSheet(tokens.slice(1), sheet, sheet);
}

/** Every reference among the tokens, from left to right. */
export function referencesAmong(tokens: readonly FormulaToken[], home: string): readonly Reference[] {
  const found: Reference[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = LENGTHS.find((one) => referenceOf(tokens.slice(at, at + one), home) !== null) ?? 0;
    const reference = length > 0 ? referenceOf(tokens.slice(at, at + length), home) : null;
    if (reference) found.push(reference);
    // A sheet that cannot be followed takes its cells with it.
    at += length || (tokens[at]?.kind === 'sheet' ? 2 : 1);
  }
  return found;
}

/** Whether a formula points at another workbook: `[1]Data!A1`, `'[plan.xlsx]Data'!A1`. Files number their own as 0. */
export function pointsElsewhere(formula: string): boolean {
  return tokenize(formula).some(({ kind, text }) => kind === 'sheet' && /\[(?!0\])/.test(text));
}

/** A sheet, a name and its brackets are the longest that a reference can be. */
const LENGTHS = [3, 2, 1];

/** Numbers and truth values are words to the tokenizer. */
const NO_NAME = /^(?:[\d.].*|TRUE|FALSE)$/i;

function onSheet(tokens: readonly FormulaToken[], sheet: string, scope: string | null): Reference | null {
  const [first, second, ...more] = tokens;
  if (!first || more.length > 0) return null;
  switch (first.kind) {
    case 'reference': {
      const area = areaOf(first);
      if (!second) return { kind: 'area', sheet, area };
      const spills = second.text === '#' && !first.last;
      return spills ? { kind: 'spill', sheet, cell: { row: area.top, column: area.left } } : null;
    }
    case 'name':
      if (NO_NAME.test(first.text)) return null;
      if (!second) return { kind: 'name', name: first.text, sheet: scope };
      return second.kind === 'brackets' ? { kind: 'table', table: first.text, brackets: second.text } : null;
    case 'brackets':
      return second ? null : { kind: 'table', table: null, brackets: first.text };
    default:
      return null;
  }
}

function sheetNamed(written: string): string | null {
  const name = unquotedSheet(written);
  return /[[\]:#]/.test(name) ? null : name;
}
