import type { ChartCells } from '../../../src/charts/chart-cells';
import { formatCell, parseCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { ChartKind, ChartSeries, NewChart } from '../../../src/workbook/chart';
import { shownText, spellingIn } from '../../../src/workbook/number-format/shown-text';
import { chartOnSheet, type KnownChart } from '../../../src/workbook/sheet-chart';
import type { Cell } from '../../../src/workbook/snapshot';

export const SHEET = 'Tal';

/** Cells of one sheet as Danish Excel shows them. */
export function cellsWith(contents: Readonly<Record<string, CellValue | Cell>>): ChartCells {
  const cellAt = (sheet: string, cell: string): Cell => {
    const content = sheet === SHEET ? contents[cell] : undefined;
    const isCell = typeof content === 'object' && content !== null && 'value' in content;
    return isCell ? content : { value: content ?? null };
  };
  return {
    valueAt: (sheet, at) => cellAt(sheet, formatCell(at)).value,
    textAt: (sheet, at) => shownText(cellAt(sheet, formatCell(at)), spellingIn('da')),
    numberFormatAt: (sheet, at) => cellAt(sheet, formatCell(at)).numberFormat ?? 'General',
  };
}

/** Two series over three years, with a gap in the second. */
export const FIGURES = {
  A1: 'Forbruget falder',
  B3: 'El',
  C3: 'Varme',
  A4: '2023',
  A5: '2024',
  A6: '2025',
  B4: 12,
  B5: 11,
  B6: 9.5,
  C4: 20,
  C6: 18,
} as const satisfies Readonly<Record<string, CellValue>>;

const EL: ChartSeries = { name: 'B3', values: 'B4:B6', colors: ['#1F4E79'] };
const VARME: ChartSeries = { name: 'C3', values: 'C4:C6', colors: ['#D9822B'] };

/** A chart of `FIGURES`. @param second what differs in the second series. */
export function chartOf(
  kind: ChartKind,
  change: Partial<NewChart> = {},
  second: Partial<ChartSeries> = {},
): KnownChart {
  const chart: NewChart = {
    name: 'Forbrug',
    kind,
    title: 'A1',
    description: '',
    area: 'E1:K15',
    categories: 'A4:A6',
    series: [EL, { ...VARME, ...second }],
    ...(kind === 'doughnut' ? {} : { values: { numberFormat: '#,##0.0', title: 'MWh', minimum: 0 } }),
    legend: 'bottom',
    labels: false,
    ...change,
  };
  return chartOnSheet(chart, SHEET, () => '');
}

/** The name of a cell as the sheet's own. */
export function cell(address: string) {
  const at = parseCell(address)!;
  return {
    sheet: SHEET,
    area: { top: at.row, left: at.column, bottom: at.row, right: at.column },
  };
}
