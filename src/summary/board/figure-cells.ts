import { formatReference, parseCell } from '../../workbook/address';
import type { Answer, Place } from '../../handlingsplan/plan';
import type { Series } from '../../handlingsplan/data/figure-table';
import type { Canvas } from '../sheet/canvas';
import type { Look } from '../sheet/looks';

/** A cell of another sheet as formulas write it. */
export function referenceTo({ sheet, cell }: Place): string {
  const { row, column } = parseCell(cell)!;
  return formatReference({ sheet, area: { top: row, left: column, bottom: row, right: column } });
}

/**
 * The number of an answer as a formula of its cell: percent points where the cell holds a fraction. `null` where there
 * is no cell, or it is not the cell that holds the number but words that were understood.
 */
function numberFormula({ place, value, written }: Answer<number>): string | null {
  if (!place || value === null || typeof written !== 'number') return null;
  const reference = referenceTo(place);
  const isFraction =
    written !== value && Math.abs(written * 100 - value) < 1e-6 * Math.max(1, Math.abs(value));
  if (written !== value && !isFraction) return null;
  return `IF(ISNUMBER(${reference}),${isFraction ? '100*' : ''}${reference},"")`;
}

/** A series as people say it: the indicator, and whose it is. */
export function seriesName({ indicator, afdeling }: Series): string {
  return afdeling === null ? indicator : `${indicator} (${afdeling})`;
}

/** A name that says when it is cut off. */
export function cutOff(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

/** A figure of the plan: as a formula of its cell, as it is understood where no cell holds it, blank where there is none. */
export function putNumber(
  canvas: Canvas,
  row: number,
  column: number,
  answer: Answer<number> | null,
  look: Look = 'decimal',
): void {
  const formula = answer && numberFormula(answer);
  if (formula === null) canvas.put(row, column, answer?.value ?? null, look);
  else canvas.formula(row, column, formula, look);
}
