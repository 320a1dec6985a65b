import type { Area, CellRef } from '../../workbook/address';
import { functionNames, gapOf, type FormulaGap } from './gaps';
import type { Precedent, PrecedentFinder } from './precedents';
import { spellForEngine } from './spelling';
import { tokenize } from '../../workbook/formula-tokens';

/** A formula cell as the calculator knows it. */
export interface CalculatedFormula {
  readonly sheet: string;
  readonly at: CellRef;
  /** As the engine is given it. */
  readonly spelled: string;
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
  const spelled = spellForEngine(tokens);
  return {
    ...place,
    spelled,
    precedents: finder.precedentsOf(tokens, place),
    gap: gapOf(spelled, withNames, isKnown),
    eager: functionNames(withNames).some((name) => EAGER.has(name)),
  };
}
