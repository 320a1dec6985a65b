import { overlap, type SheetArea } from '../../workbook/address';
import { GENERAL } from '../../workbook/change-set';
import { shownText, type CellSpelling } from '../../workbook/number-format/shown-text';
import type { SheetChart } from '../../workbook/sheet-chart';
import type { ChartCells } from '../../charts/chart-cells';
import { referencesOf } from '../../charts/chart-references';
import type { OpenSheet } from '../../host/model/open-sheet';
import type { OpenWorkbook } from '../../host/model/open-workbook';
import { sheetCharts } from '../../host/model/sheet-charts';

/** A chart of the sheet in front. It has to be drawn anew when it is another object than before. */
export interface DrawnChart {
  readonly chart: SheetChart;
  readonly cells: ChartCells;
}

export function drawnCharts(
  workbook: OpenWorkbook,
  sheet: OpenSheet,
  spelling: CellSpelling,
): readonly DrawnChart[] {
  const cells = cellsOf(workbook, spelling);
  return sheetCharts(sheet).map((chart) => ({ chart, cells }));
}

/** Those drawn from any of the cells become new ones; the very same list when none is. */
export function redrawn(charts: readonly DrawnChart[], changed: readonly SheetArea[]): readonly DrawnChart[] {
  const concerned = charts.map(({ chart }) => {
    const references = referencesOf(chart);
    return changed.some(({ sheet, area }) =>
      references.some((one) => one.sheet === sheet && overlap(one.area, area)),
    );
  });
  if (!concerned.includes(true)) return charts;
  return charts.map((drawn, i) => (concerned[i] ? { ...drawn, chart: { ...drawn.chart } } : drawn));
}

function cellsOf(workbook: OpenWorkbook, spelling: CellSpelling): ChartCells {
  return {
    valueAt: (sheet, at) => workbook.sheet(sheet)?.cell(at).value ?? null,
    textAt: (sheet, at) => shownText(workbook.sheet(sheet)?.cell(at) ?? { value: null }, spelling),
    numberFormatAt: (sheet, at) => workbook.sheet(sheet)?.numberFormat(at) ?? GENERAL,
  };
}
