import { formatReference, parseCell } from '../../workbook/address';
import type { Answer, Place } from '../../handlingsplan/plan';
import type { Series } from '../../handlingsplan/data/figure-table';
import type { Text } from '../../workbook/text';

/** A cell of another sheet as formulas write it. */
export function referenceTo({ sheet, cell }: Place): string {
  const { row, column } = parseCell(cell)!;
  return formatReference({ sheet, area: { top: row, left: column, bottom: row, right: column } });
}

/**
 * The number of an answer as a formula of its cell: percent points where the cell holds a fraction. `null` where there
 * is no cell, or it is not the cell that holds the number but words that were understood.
 */
export function numberFormula({ place, value, written }: Answer<number>, blank = ''): string | null {
  if (!place || value === null || typeof written !== 'number') return null;
  const reference = referenceTo(place);
  const isFraction =
    written !== value && Math.abs(written * 100 - value) < 1e-6 * Math.max(1, Math.abs(value));
  if (written !== value && !isFraction) return null;
  return `IF(ISNUMBER(${reference}),${isFraction ? '100*' : ''}${reference},"${blank}")`;
}

/** A series as people say it: the indicator, and whose it is. */
export function seriesName({ indicator, afdeling }: Series): string {
  return afdeling === null ? indicator : `${indicator} (${afdeling})`;
}

export const NO_FIGURES: Text = {
  da: 'Planen har ingen tal til dette. Skriv dem på dataarket: målepunkt, indikator, enhed, år og værdi.',
  en: 'The plan has no figures for this. Write them on the data sheet: målepunkt, indicator, unit, year and value.',
};
