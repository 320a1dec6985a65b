import type { FormulaError, Result } from '../../formulas/result';
import { isCellError, type CellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import type { Text } from '../../workbook/text';

/** A cell that holds no error: errors are passed on before a parameter is read. */
export type PlainValue = Exclude<CellValue, CellError>;

/** Every cell of a range, row by row; one value is a range of one cell. */
export function cellsIn(value: FunctionValue): readonly CellValue[] {
  return isRange(value) ? value.flat() : [value];
}

/** The one value of a parameter that takes one; `#VALUE!` when several cells are given. */
export function onlyCell(value: FunctionValue, name: Text): Result<PlainValue> {
  const cells = cellsIn(value);
  const [cell = null] = cells;
  return cells.length > 1 || isCellError(cell) ? severalCells(name) : { value: cell };
}

/** A cell without a value, or with a text that looks like none. */
export function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function severalCells(name: Text): FormulaError {
  return {
    error: '#VALUE!',
    message: { da: `Vælg kun én celle til »${name.da}«.`, en: `Select a single cell for “${name.en}”.` },
  };
}
