import { placeOver, chartOnSheet, type SheetChart } from '../../workbook/sheet-chart';
import type { CellRef } from '../../workbook/address';
import { UserError } from '../../workbook/user-error';
import { pointText } from '../../workbook/point-text';
import type { AddedChart, ChartCells } from './added-chart';
import { keptChart } from './kept-chart';
import type { OpenSheet } from './open-sheet';

/** The charts of a sheet to be drawn. One that could not be saved as it is shows no more than its place. */
export function sheetCharts(sheet: OpenSheet): readonly SheetChart[] {
  return sheet.layout ? sheet.layout.charts.flatMap((chart) => drawn(sheet, chart)) : sheet.storedCharts;
}

/** What a chart shows for a text of its own, or for one that a cell has. */
export function textOfCells(text: ChartCells | string): string {
  if (typeof text === 'string') return text;
  return textAt(text.sheet, { row: text.area.top, column: text.area.left });
}

function drawn(sheet: OpenSheet, chart: AddedChart): SheetChart[] {
  try {
    return [chartOnSheet(keptChart(sheet, chart), sheet.name, (at) => textAt(sheet, at))];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { name, area } = chart;
    return area ? [{ kind: 'unknown', name, description: '', place: placeOver(area) }] : [];
  }
}

/** GUESS: Excel shows a figure as the cell does; the file says it without its format, and so does the host. */
function textAt(sheet: OpenSheet, at: CellRef): string {
  const { value } = sheet.cell(at);
  return value === null ? '' : pointText(value);
}
