import { CellMap } from '../../workbook/snapshot';
import type { FunctionRegistry } from '../../workbook/sheet-function';
import type { CachedValues } from '../write/cached-values';
import { Calculator, type NotCalculated } from './calculator';
import { calculationWorkbook } from './source';
import type { OoxmlPackage } from '../package/package';

export interface CalculatedFile {
  /** The computed cells whose value differs from the file's. */
  readonly values: CachedValues;
  readonly notCalculated: readonly NotCalculated[];
}

/**
 * Calculates every formula of the workbook in a package. Blank cells reach the add-in's functions as blanks.
 *
 * @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml`
 */
export function calculateFile(pkg: OoxmlPackage, functions: FunctionRegistry): CalculatedFile {
  const calculator = new Calculator(calculationWorkbook(pkg), { functions, blanks: 'null' });
  const { changed, notCalculated } = calculator.recalculateAll();
  const values = new Map<string, CellMap>();
  for (const { sheet, at, value } of changed) {
    const cells = values.get(sheet) ?? new CellMap();
    cells.set(at, { value });
    values.set(sheet, cells);
  }
  return { values, notCalculated };
}
