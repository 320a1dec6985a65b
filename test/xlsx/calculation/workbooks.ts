import { formatCell, parseCell, type CellRef } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { DefinedName } from '../../../src/workbook/snapshot';
import { Calculator, type CalculatorOptions } from '../../../src/xlsx/calculation/calculator';
import type {
  CalculationCell,
  CalculationSheet,
  CalculationWorkbook,
} from '../../../src/xlsx/calculation/workbook';

/** A text that begins with `=` is a formula without a value. */
export type Written = CellValue | CalculationCell;

export function at(cell: string): CellRef {
  const ref = parseCell(cell);
  if (!ref) throw new Error(`${cell} is no cell.`);
  return ref;
}

export function name(nameOf: string, refersTo: string, scope: string | null = null): DefinedName {
  return { name: nameOf, refersTo, scope, broken: refersTo.includes('#REF!') };
}

function written(value: Written): CalculationCell {
  if (typeof value === 'object' && value !== null && 'value' in value) return value;
  return typeof value === 'string' && value.startsWith('=')
    ? { value: null, formula: value.slice(1) }
    : { value };
}

export function sheet(
  sheetName: string,
  cells: Readonly<Record<string, Written>>,
  more: Partial<CalculationSheet> = {},
): CalculationSheet {
  const entries = Object.entries(cells).map(([cell, value]) => [at(cell), written(value)] as const);
  return { name: sheetName, cells: entries, tables: [], merges: [], ...more };
}

export function workbook(
  sheets: readonly CalculationSheet[],
  names: readonly DefinedName[] = [],
): CalculationWorkbook {
  return { sheets, names, date1904: false };
}

export function calculatorOf(
  source: CalculationWorkbook,
  options: Partial<CalculatorOptions> = {},
): Calculator {
  return new Calculator(source, { functions: [], blanks: 'null', ...options });
}

/** The value of one formula in A1 of a sheet called Ark1 with these cells. */
export function valueOf(
  formula: string,
  cells: Readonly<Record<string, Written>> = {},
  options: Partial<CalculatorOptions> & { readonly names?: readonly DefinedName[] } = {},
): CellValue {
  const { names = [], ...calculatorOptions } = options;
  const calculator = calculatorOf(
    workbook([sheet('Ark1', { ...cells, A1: `=${formula}` })], names),
    calculatorOptions,
  );
  calculator.recalculate();
  return calculator.valueAt('Ark1', at('A1'));
}

/** `Ark1!B7` and its value for each changed cell. */
export function changesOf(
  changed: ReturnType<Calculator['recalculate']>['changed'],
): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(changed.map((cell) => [`${cell.sheet}!${formatCell(cell.at)}`, cell.value]));
}
