import { isCellError, type CellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import { usNumberIn } from './numbers';
import type { EngineFunction } from './values';

const VALUE_ERROR: CellError = { error: '#VALUE!' };
const REF_ERROR: CellError = { error: '#REF!' };

/**
 * INDEX as Excel has it: in a single row the only index given is the column. The engine's own takes it for the row,
 * by which EFRAG's template loses every text in another language than its first.
 */
export const INDEX: EngineFunction = {
  minArguments: 2,
  maxArguments: 4,
  evaluate: ([source = null, first = null, second]) => {
    const cells = isRange(source) ? source : [[source]];
    const isOneRow = cells.length === 1 && second === undefined;
    const row = indexIn(isOneRow ? null : first);
    const column = indexIn(isOneRow ? first : (second ?? null));
    if (typeof row !== 'number') return row;
    if (typeof column !== 'number') return column;
    return picked(cells, row, column);
  },
  alignedWith: 0,
};

/** Zero is all rows or all columns. */
function picked(cells: readonly (readonly CellValue[])[], row: number, column: number): FunctionValue {
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > cells.length || column > (cells[0]?.length ?? 0)) return REF_ERROR;
  const rows = row === 0 ? cells : [cells[row - 1]!];
  const found = column === 0 ? rows : rows.map((one) => [one[column - 1]!]);
  const [[only = null] = []] = found;
  return found.length === 1 && found[0]?.length === 1 ? only : found;
}

/** Fractions are cut off; of an array the first counts. */
function indexIn(value: FunctionValue): number | CellError {
  const cell = isRange(value) ? (value[0]?.[0] ?? null) : value;
  if (isCellError(cell)) return cell;
  const number = typeof cell === 'string' ? usNumberIn(cell) : Number(cell ?? 0);
  return number === null ? VALUE_ERROR : Math.trunc(number);
}
