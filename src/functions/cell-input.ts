import { isCellError, type CellError, type CellValue } from '../workbook/cell-value';
import { isRange, type FunctionValue } from '../workbook/sheet-function';

/** The value of a one-cell range or of no range at all; `undefined` when there are several cells. */
export function onlyCell(value: FunctionValue): CellValue | undefined {
  if (!isRange(value)) return value;
  return value.length === 1 && value[0]?.length === 1 ? value[0][0] : undefined;
}

/** The first error among the cells handed over, which a function passes on as Excel's own functions do. */
export function firstError(value: FunctionValue): CellError | undefined {
  const cells = isRange(value) ? value.flat() : [value];
  return cells.find(isCellError);
}
