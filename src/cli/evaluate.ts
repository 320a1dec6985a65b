import type { Result } from '../formulas/result';
import type { EsgFunction } from '../functions/esg-function';
import { esgCalls, type EsgCall } from '../functions/explain/esg-calls';
import { answerOf, esgFunctions } from '../functions/function-registry';
import { MAX_COLUMNS, MAX_ROWS, type CellRef } from '../workbook/address';
import type { CellValue } from '../workbook/cell-value';
import { isRange, type FunctionValue } from '../workbook/sheet-function';
import type { Language } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import { Calculator } from '../xlsx/calculation/calculator';
import { GAP_TEXT } from '../xlsx/calculation/gaps';
import type { CalculationSheet, CalculationWorkbook } from '../xlsx/calculation/workbook';

/** What a formula comes to. */
export interface Evaluation {
  /** Row by row when the formula spills. */
  readonly value: FunctionValue;
  /** Where the formula is one call of one of our functions and has one answer: all that it says. */
  readonly answer?: { readonly fn: EsgFunction; readonly result: Result<FunctionValue> };
}

/** Where a formula without a workbook is calculated. */
export const EMPTY_WORKBOOK: CalculationWorkbook = {
  sheets: [{ name: 'Ark1', cells: [], tables: [], merges: [] }],
  names: [],
  date1904: false,
};

/** The one call that a formula is stands under this name, so that its arguments can be told from those of other calls. */
const ASKED = 'KOMPASARK.ASKED';

/**
 * Calculates a formula as if it were typed on the sheet, beside everything that stands there.
 *
 * @param formula in English spelling, without the equals sign.
 * @param language of the messages.
 * @throws {UserError} `not-calculated`, `no-room`
 */
export function evaluate(
  formula: string,
  workbook: CalculationWorkbook,
  sheet: CalculationSheet,
  language: Language,
): Evaluation {
  let answer: Evaluation['answer'];
  const functions = esgFunctions(language);
  const call = callThatIs(formula, sheet.name);
  const asked = call && {
    name: ASKED,
    minArguments: 0,
    maxArguments: call.fn.parameters.length,
    evaluate: (args: readonly FunctionValue[]): FunctionValue => {
      const value = answerOf(call.fn, args, language);
      if (!isRange(value)) answer = { fn: call.fn, result: call.fn.calculate(args) };
      return value;
    },
  };
  const calculator = new Calculator(workbook, {
    functions: asked ? [...functions, asked] : functions,
    blanks: 'null',
  });
  const at = freeCorner(sheet);
  calculator.setCell(sheet.name, at, { formula: call ? `${ASKED}${argumentsOf(call)}` : formula });
  const { changed, notCalculated } = calculator.recalculate();
  const left = notCalculated.find((one) => one.sheet === sheet.name && isSame(one.at, at));
  if (left) throw new UserError('not-calculated', GAP_TEXT[left.reason]);
  const spilled = changed.filter((cell) => cell.sheet === sheet.name && isBeyond(at, cell.at));
  const value =
    spilled.length === 0
      ? calculator.valueAt(sheet.name, at)
      : calculatedArea(calculator, sheet.name, at, spilled);
  return { value, ...(answer && { answer }) };
}

/** `null` when the formula is anything else than one call of one of our functions. */
function callThatIs(formula: string, sheet: string): EsgCall | null {
  const [call] = esgCalls(formula, sheet);
  return call?.text === formula ? call : null;
}

function argumentsOf({ text }: EsgCall): string {
  return text.slice(text.indexOf('('));
}

/** Farther out than people refer to: a formula that reads a blank cell must not stand in it. */
const OUTSIDE: CellRef = { row: 10_000, column: 1000 };

/** The cell below and to the right of everything, which no whole row or column of the data runs through. */
function freeCorner({ name, cells }: CalculationSheet): CellRef {
  let { row, column } = OUTSIDE;
  for (const [at] of cells) {
    row = Math.max(row, at.row + 1);
    column = Math.max(column, at.column + 1);
  }
  if (row <= MAX_ROWS && column <= MAX_COLUMNS) return { row, column };
  throw new UserError('no-room', {
    da: `Der er intet tomt hjørne på arket »${name}« at beregne formlen i. Tøm den sidste række og kolonne, eller vælg et andet ark med --sheet.`,
    en: `There is no blank corner on the sheet “${name}” to calculate the formula in. Clear the last row and column, or choose another sheet with --sheet.`,
  });
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}

function isBeyond(corner: CellRef, { row, column }: CellRef): boolean {
  return row >= corner.row && column >= corner.column && !isSame(corner, { row, column });
}

function calculatedArea(
  calculator: Calculator,
  sheet: string,
  corner: CellRef,
  spilled: readonly { readonly at: CellRef }[],
): readonly (readonly CellValue[])[] {
  const bottom = spilled.reduce((row, { at }) => Math.max(row, at.row), corner.row);
  const right = spilled.reduce((column, { at }) => Math.max(column, at.column), corner.column);
  return Array.from({ length: bottom - corner.row + 1 }, (_row, down) =>
    Array.from({ length: right - corner.column + 1 }, (_column, along) =>
      calculator.valueAt(sheet, { row: corner.row + down, column: corner.column + along }),
    ),
  );
}
