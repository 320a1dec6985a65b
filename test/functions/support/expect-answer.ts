import type { CellValue } from '../../../src/workbook/cell-value';
import { isRange, type FunctionValue } from '../../../src/workbook/sheet-function';

/** The cells of an answer; one value is one cell. */
export function cellsOf(value: FunctionValue): readonly (readonly CellValue[])[] {
  return isRange(value) ? value : [[value]];
}

/** As many cells with the same values; numbers agree to three decimals, errors in their name. */
export function expectAnswer(answer: FunctionValue, expected: FunctionValue): void {
  const cells = cellsOf(answer);
  expect(cells.map((row) => row.length)).toEqual(cellsOf(expected).map((row) => row.length));
  for (const [row, values] of cellsOf(expected).entries()) {
    for (const [column, value] of values.entries()) {
      const cell = cells[row]?.[column];
      if (typeof value === 'number') expect(cell).toBeCloseTo(value, 3);
      else if (typeof value === 'object' && value !== null)
        expect(cell).toMatchObject({ error: value.error });
      else expect(cell).toBe(value);
    }
  }
}
