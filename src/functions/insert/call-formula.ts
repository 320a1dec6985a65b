import {
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  columnLetters,
  type Area,
  type SheetArea,
} from '../../workbook/address';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import { NAMESPACE, type EsgFunction } from '../esg-function';
import { needsGuard } from './guards';

/** What is handed to one parameter. */
export type Argument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: FunctionValue }
  | ({ readonly kind: 'cells' } & SheetArea)
  /** A table of the workbook by its name: `Emissionsfaktorer[#All]`. */
  | { readonly kind: 'table'; readonly reference: string };

export const OMITTED: Argument = { kind: 'omitted' };

/** A call of one of the add-in's functions, an argument for each parameter. */
export interface FunctionCall {
  readonly fn: EsgFunction;
  readonly args: readonly Argument[];
}

/**
 * The formula of a call, in English spelling without the equals sign.
 *
 * @param home the sheet that the formula stands on.
 */
export function callFormula({ fn, args }: FunctionCall, home: string): string {
  const last = args.findLastIndex(({ kind }) => kind !== 'omitted');
  const written = args.slice(0, last + 1).map((argument) => argumentText(argument, home));
  return `${NAMESPACE}.${fn.id}(${written.join(',')})`;
}

/**
 * The same with `#N/A` in place of an answer while a cell whose 0 would count is blank: some versions of Excel hand
 * a blank cell over as 0, which the function cannot tell from a real 0.
 */
export function guardedFormula(call: FunctionCall, home: string): string {
  const tests = guardedCells(call).map((cells) => `ISBLANK(${referenceText(cells, home)})`);
  const formula = callFormula(call, home);
  if (tests.length === 0) return formula;
  return `IF(${tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`},NA(),${formula})`;
}

/** The single cells of a call whose being blank would give a wrong answer. */
export function guardedCells({ fn, args }: FunctionCall): readonly SheetArea[] {
  return args.flatMap((argument, index) =>
    argument.kind === 'cells' && isOneCell(argument.area) && needsGuard(fn, index) ? [argument] : [],
  );
}

/** `B2:B9`, or `'Ark 1'!B2:B9` on another sheet; whole columns and rows as `B:B` and `2:3`. */
export function referenceText({ sheet, area }: SheetArea, home: string): string {
  return sheet === home ? areaText(area) : `${quoteSheet(sheet)}!${areaText(area)}`;
}

function areaText(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 1 && bottom === MAX_ROWS) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 1 && right === MAX_COLUMNS) return `${top}:${bottom}`;
  return formatArea(area);
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function argumentText(argument: Argument, home: string): string {
  switch (argument.kind) {
    case 'omitted':
      return '';
    case 'value':
      return valueText(argument.value);
    case 'cells':
      return referenceText(argument, home);
    case 'table':
      return argument.reference;
  }
}

/** A constant. An array constant has no blanks: they are written as empty texts. */
function valueText(value: FunctionValue): string {
  if (!isRange(value)) return value === null ? '' : constant(value);
  return `{${value.map((row) => row.map((cell) => constant(cell ?? '')).join(',')).join(';')}}`;
}

function constant(value: Exclude<CellValue, null>): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Excel writes 1E+21 where JavaScript writes 1e+21.
  if (typeof value === 'number') return String(value).toUpperCase();
  return `"${value.replaceAll('"', '""')}"`;
}
