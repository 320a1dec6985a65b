import type { Area, CellRef } from '../../workbook/address';
import { engineReads } from './engine';
import { functionNames, gapOf, type FormulaGap } from './gaps';
import type { CellPlace, Precedent, PrecedentFinder } from './precedents';
import { isReferenceToSpill, spellForEngine, type SpillSpelling } from './spelling';
import { tokenize, type ReferenceToken } from '../../workbook/formula-tokens';

/** A formula cell as the calculator knows it. */
export interface CalculatedFormula {
  readonly sheet: string;
  readonly at: CellRef;
  /** As the engine is given it, with the areas that spilled arrays take now. */
  readonly spelled: (spillAt: SpillSpelling) => string;
  /** The cells whose spilled arrays it reads as a whole: `A1#`. */
  readonly spillsRead: readonly CellPlace[];
  readonly array: ArrayFormula | undefined;
  readonly precedents: readonly Precedent[];
  /** Why it keeps the value it has, or `null` when it is calculated. */
  readonly gap: FormulaGap | null;
  /** Takes part in every calculation: the clock, chance, references made up on the way, totals that skip other totals. */
  readonly eager: boolean;
  /** The area its array stands in now; absent while it is one cell. */
  area?: Area;
}

/** `spill`: takes the room the answer needs. `fill`: an array formula of the old kind, bound to its area. */
export type ArrayFormula = { readonly kind: 'spill' } | { readonly kind: 'fill'; readonly area: Area };

const EAGER: ReadonlySet<string> = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'CELL',
  'SUBTOTAL',
  'AGGREGATE',
]);

export function readCalculatedFormula(
  formula: string,
  place: { readonly sheet: string; readonly at: CellRef; readonly array: ArrayFormula | undefined },
  finder: PrecedentFinder,
  isKnown: (functionName: string) => boolean,
): CalculatedFormula {
  const tokens = tokenize(formula);
  const withNames = finder.withNames(tokens, place.sheet);
  const spillsRead = finder.spillsRead(tokens, place.sheet);
  const spelled = spellForEngine(tokens, firstCellOnly);
  const named = withNames.slice(tokens.length);
  return {
    ...place,
    spelled: spillsRead.length > 0 ? (spillAt) => spellForEngine(tokens, spillAt) : () => spelled,
    spillsRead,
    precedents: finder.precedentsOf(tokens, place),
    // Only the formula's own `A1#` is respelled, not one that stands behind a name.
    gap: named.some((_token, index) => isReferenceToSpill(named, index))
      ? 'unreadable'
      : gapOf(spelled, withNames, isKnown),
    eager: functionNames(withNames).some((name) => EAGER.has(name)),
  };
}

/** Whether a formula that somebody types can be read at all. */
export function isReadable(formula: string): boolean {
  const tokens = tokenize(formula);
  const readsSpill = tokens.some((_token, index) => isReferenceToSpill(tokens, index));
  return engineReads(readsSpill ? spellForEngine(tokens, firstCellOnly) : formula);
}

/** Enough to see whether the engine can read the formula. */
function firstCellOnly({ text }: ReferenceToken): string {
  return text;
}
