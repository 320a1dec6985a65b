import { quoteSheet, type CellRef } from '../../workbook/address';
import type { CellValue, CellContent } from '../../workbook/cell-value';
import type { DefinedName } from '../../workbook/snapshot';
import { Calculator, type CalculatorOptions, type Recalculation } from '../../xlsx/calculation/calculator';
import type { CalculationCell, CalculationSheet } from '../../xlsx/calculation/workbook';
import { mapReferences } from '../../workbook/formula-tokens';
import type { OpenSheet } from './open-sheet';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** What a calculation did to the cells of the workbook. */
export type Calculated = Pick<Recalculation, 'changed' | 'moved'>;

/** No sheet can be called this: formulas that stand in no cell are calculated on it. */
const NOWHERE = '/';
const NOWHERE_CELL: CellRef = { row: 1, column: 1 };

export interface CalculationSource {
  readonly sheets: readonly OpenSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** When the open workbook is calculated: at once, as Excel does, unless calculation is manual or suspended. */
export class WorkbookCalculation {
  mode: CalculationMode;
  /** Until the end of the batch; readers meanwhile see the values from before. */
  suspended = false;
  /** Absent until somebody asks for values after sheets or names came or went. */
  #built: Calculator | null = null;
  /** What waited for the answer of a function is not known to the calculator that is to be built. */
  #everythingIsDue = false;

  constructor(
    private readonly source: CalculationSource,
    private readonly options: CalculatorOptions,
    mode: CalculationMode,
  ) {
    this.mode = mode;
  }

  valueAt(sheet: OpenSheet, at: CellRef): CellValue {
    return this.#calculator.valueAt(sheet.name, at);
  }

  setCell(sheet: OpenSheet, at: CellRef, content: CellContent): void {
    this.#calculator.setCell(sheet.name, at, content);
  }

  /** Computed cells follow at once; else only when somebody asks for it. */
  get isAutomatic(): boolean {
    return !this.suspended && this.mode !== 'Manual';
  }

  calculate(what: 'changed' | 'everything'): Calculated {
    const everything = what === 'everything' || this.#everythingIsDue;
    this.#everythingIsDue = false;
    const { changed, moved } = everything
      ? this.#calculator.recalculateAll()
      : this.#calculator.recalculate();
    const isShown = ({ sheet }: { readonly sheet: string }): boolean => sheet !== NOWHERE;
    return { changed: changed.filter(isShown), moved: moved.filter(isShown) };
  }

  /** The value of a formula that stands in no cell, read as if it stood on a sheet. */
  evaluate(formula: string, sheet: OpenSheet): { value: CellValue; calculated: Calculated } {
    const onSheet = mapReferences(formula, (reference) =>
      reference.sheet === null ? `${quoteSheet(sheet.name)}!${reference.text}` : reference.text,
    );
    this.#calculator.setCell(NOWHERE, NOWHERE_CELL, { formula: onSheet });
    const calculated = this.calculate('changed');
    const value = this.#calculator.valueAt(NOWHERE, NOWHERE_CELL);
    this.#calculator.setCell(NOWHERE, NOWHERE_CELL, { value: null });
    return { value, calculated };
  }

  /** Sheets or names came or went: formulas may read something else now. Calculate what is due first. */
  rebuild(): void {
    this.#everythingIsDue ||= this.#built?.isWaiting ?? false;
    this.#built = null;
  }

  get #calculator(): Calculator {
    return (this.#built ??= this.#build());
  }

  #build(): Calculator {
    const { sheets, names, date1904 } = this.source;
    const nowhere = { name: NOWHERE, cells: [], tables: [], merges: [] };
    return new Calculator(
      { sheets: [...sheets.map(calculationSheet), nowhere], names, date1904 },
      this.options,
    );
  }
}

function calculationSheet({ name, cells, arrays, tables, merges }: OpenSheet): CalculationSheet {
  const calculated = [...cells].flatMap(
    ([at, { value, formula }]): (readonly [CellRef, CalculationCell])[] => {
      if (value === null && formula === undefined) return [];
      const array = arrays.startingAt(at);
      const cell = formula === undefined ? { value } : { value, formula, ...(array && { array }) };
      return [[at, cell]];
    },
  );
  return { name, cells: calculated, tables, merges };
}
