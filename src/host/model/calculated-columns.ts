import { cellsOf, parseArea, type CellRef } from '../../workbook/address';
import { translateFormula } from '../../workbook/shared-formulas';
import type { OpenSheet, OpenTable } from './open-sheet';

export interface FilledFormula {
  readonly at: CellRef;
  readonly formula: string;
}

/**
 * What Excel fills into new rows of a table: the formulas of its calculated columns, as the row above or below has
 * them. GUESS: whole rows that are inserted through the table are filled like rows that are added to it.
 */
export function calculatedCells(
  sheet: OpenSheet,
  { area, headerRow, totalsRow, calculatedColumns }: OpenTable,
  rows: { readonly top: number; readonly bottom: number },
): readonly FilledFormula[] {
  const whole = parseArea(area);
  if (!whole) return [];
  const top = whole.top + Number(headerRow);
  const bottom = whole.bottom - Number(totalsRow);
  if (rows.top < top || rows.bottom > bottom) return [];
  return calculatedColumns.flatMap((index) => {
    const column = whole.left + index;
    const neighbours = [rows.top - 1, rows.bottom + 1].filter((row) => row >= top && row <= bottom);
    const models = neighbours.flatMap((row) => {
      const { formula } = sheet.cell({ row, column });
      return formula === undefined ? [] : [{ from: { row, column }, formula }];
    });
    const [model] = models;
    if (!model) return [];
    return [...cellsOf({ ...rows, left: column, right: column })].map((at) => ({
      at,
      formula: translateFormula(model.formula, model.from, at),
    }));
  });
}
