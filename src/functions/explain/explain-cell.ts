import { isFormulaError, type Result } from '../../formulas/result';
import type { ActiveCell, ActiveCellReading } from '../../workbook/active-cell';
import { isBusy, isCellError, sameValue, type CellValue } from '../../workbook/cell-value';
import type { Reference } from '../../workbook/reference';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import { cellsOfCall, esgCalls, shownCalls, type EsgCall } from './esg-calls';
import { explainCall, hasElements, type CallExplanation, type Element } from './explain-call';

/** What is known of a cell with the add-in's functions in its formula. */
export interface CellExplanation {
  readonly active: ActiveCell;
  /** The outermost calls, from left to right. */
  readonly calls: readonly CallExplanation[];
  /** The calls with their texts as the formula bar shows them. */
  readonly shown: ReadonlyMap<EsgCall, EsgCall>;
  /** How many answers the formula spills. */
  readonly answers: number;
  /** `null` where the formula makes something else of the answer, or the answer cannot be calculated here. */
  readonly agreement: Agreement | null;
}

/**
 * What the cell shows beside what the call gives here: the same; the same if a blank cell is taken for 0, as some
 * Excels do; another value, because it is to be calculated again; or no value, since the functions are still awaited,
 * are not known, or have no room to spill.
 */
export type Agreement = 'same' | 'blank-as-zero' | 'different' | 'waiting' | 'not-known' | 'no-room';

/** What must be read to explain a cell. */
export function referencesIn({ formula, sheet }: ActiveCell): readonly Reference[] {
  return formula === null ? [] : esgCalls(formula, sheet).flatMap(cellsOfCall);
}

/** Explains the active cell; `null` when its formula has none of the add-in's functions. */
export function explainCell({ active, references }: ActiveCellReading): CellExplanation | null {
  const { formula, shownFormula, sheet, spill } = active;
  const calls = formula === null ? [] : esgCalls(formula, sheet);
  if (formula === null || calls.length === 0) return null;
  const explained = (blank: null | 0): readonly CallExplanation[] =>
    calls.map((call) =>
      explainCall(call, { references, element: hasElements(call) ? elementIn(active) : null, blank }),
    );
  const explanations = explained(null);
  return {
    active,
    calls: explanations,
    shown: shownCalls(calls, shownFormula ?? '', sheet),
    answers: spill ? (spill.area.bottom - spill.area.top + 1) * (spill.area.right - spill.area.left + 1) : 1,
    agreement: agreement(active.value, isWhole(formula, calls), explanations, () => explained(0)),
  };
}

/** The formula is one call and nothing else. */
function isWhole(formula: string, [only]: readonly EsgCall[]): boolean {
  return only?.text === formula.trim();
}

function elementIn({ cell, spill }: ActiveCell): Element | null {
  return spill && { row: cell.row - spill.area.top, column: cell.column - spill.area.left };
}

const NO_ANSWER_YET: Readonly<Record<string, Agreement>> = { '#NAME?': 'not-known', '#SPILL!': 'no-room' };

/**
 * A formula that does more than one call may show something else than the answer, and rightly so; behind a guard for blank
 * cells the answer is still recognised.
 */
function agreement(
  shown: CellValue,
  whole: boolean,
  [explanation, ...more]: readonly CallExplanation[],
  withZeros: () => readonly CallExplanation[],
): Agreement | null {
  if (isBusy(shown)) return 'waiting';
  if (isCellError(shown)) {
    const none = NO_ANSWER_YET[shown.error];
    if (none && whole) return none;
  }
  const answer = explanation?.answer ?? null;
  if (answer === null || more.length > 0) return null;
  const isOne = isFormulaError(answer) || !isRange(answer.value);
  if ((whole || isOne) && isShown(answer, shown)) return 'same';
  if (!whole) return null;
  const asZero = withZeros()[0]?.answer;
  return asZero && isShown(asZero, shown) ? 'blank-as-zero' : 'different';
}

/** Of several answers a cell that does not spill shows one: which, only an array formula of the old kind knows. */
function isShown(answer: Result<FunctionValue>, shown: CellValue): boolean {
  if (isFormulaError(answer)) return isCellError(shown) && shown.error === answer.error;
  const { value } = answer;
  return isRange(value) ? value.flat().some((cell) => isSame(cell, shown)) : isSame(value, shown);
}

function isSame(value: CellValue, shown: CellValue): boolean {
  if (typeof value === 'number' && typeof shown === 'number') return isClose(value, shown);
  return sameValue(value, shown) || (isEmpty(value) && isEmpty(shown));
}

/** Excel keeps fifteen digits. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b));
}

/** GUESS: some Excels tell of a formula that answers with an empty text that the cell is empty. */
function isEmpty(value: CellValue): boolean {
  return value === null || value === '';
}
