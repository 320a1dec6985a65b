import type { CellRef } from '../../workbook/address';
import { marksOf, type NumberMarks } from '../../workbook/number-format/number-locale';
import { CellMap } from '../../workbook/snapshot';
import type { FunctionRegistry } from '../../workbook/sheet-function';
import type { CachedValues, MovedSpill } from '../write/cached-values';
import { Calculator, type NotCalculated, type Recalculation } from './calculator';
import type { GapReason } from './gaps';
import { calculationWorkbook } from './source';
import type { OoxmlPackage } from '../package/package';

export interface EditedCell {
  readonly sheet: string;
  readonly at: CellRef;
}

/** What the values of a file must be calculated for: the cells edited since they were right, or all of it. */
export type Due = readonly EditedCell[] | 'everything';

export interface CalculatedFile {
  /** The computed cells whose value differs from the file's. */
  readonly values: CachedValues;
  /** The dynamic formulas whose array stands in another area than in the file. */
  readonly moved: readonly MovedSpill[];
  /** Of the formulas that were due. */
  readonly notCalculated: readonly NotCalculated[];
  /** Nothing is left that Excel would have to be asked to calculate. */
  readonly isComplete: boolean;
}

/**
 * Calculates the formulas of the workbook in a package, all of them or those that edits reach. Blank cells reach the
 * add-in's functions as blanks.
 *
 * @param marks that numbers have where formulas make texts of them.
 * @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml`
 */
export function calculateFile(
  pkg: OoxmlPackage,
  functions: FunctionRegistry,
  due: Due = 'everything',
  marks: NumberMarks = marksOf('en'),
): CalculatedFile {
  const calculator = new Calculator(calculationWorkbook(pkg), { functions, blanks: 'null', marks });
  const { changed, moved, notCalculated } =
    due === 'everything' ? calculator.recalculateAll() : recalculateEdited(calculator, due);
  const values = new Map<string, CellMap>();
  for (const { sheet, at, value } of changed) {
    const cells = values.get(sheet) ?? new CellMap();
    cells.set(at, { value });
    values.set(sheet, cells);
  }
  return {
    values,
    moved,
    notCalculated,
    isComplete: notCalculated.every(({ reason }) => isDoneOnOpening(reason)),
  };
}

function recalculateEdited(calculator: Calculator, edited: readonly EditedCell[]): Recalculation {
  for (const { sheet, at } of edited) calculator.noteEdited(sheet, at);
  return calculator.recalculate();
}

/** GUESS: Excel calculates CELL("filename") whenever it opens a file, asked or not, because it is volatile. */
function isDoneOnOpening(reason: GapReason): boolean {
  return reason === 'file-name';
}
