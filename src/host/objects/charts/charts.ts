import { cellsOf } from '../../../workbook/address';
import { AddedChart, AddedSeries, type ChartCells } from '../../model/added-chart';
import type { AddedLayout, OpenSheet } from '../../model/open-sheet';
import { apiNotFound } from '../../protocol/host-error';
import { HostCollection, wireCollection, type WireType } from '../../protocol/host-object';
import { choiceArgument, textArgument } from '../../protocol/wire-arguments';
import { writableLayout } from '../added-sheet';
import type { ExcelSession } from '../excel-session';
import { rangeArgument } from './chart-cells';
import { ChartObject } from './chart-object';
import { StoredChartObject } from './stored-chart';

const TYPES = [
  ...['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'LineMarkers', 'Doughnut'],
];

/** The charts of a sheet: `Excel.ChartCollection`. */
export class ChartsObject extends HostCollection<ChartObject | StoredChartObject> {
  override readonly wire: WireType = CHARTS;

  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
  ) {
    super();
  }

  override items(): readonly (ChartObject | StoredChartObject)[] {
    const { session, sheet } = this;
    return sheet.layout
      ? sheet.layout.charts.map((chart) => new ChartObject(session, sheet, chart))
      : sheet.storedCharts.map((chart, i) => new StoredChartObject(session, sheet, chart, chartId(i)));
  }

  override keysOf(item: ChartObject | StoredChartObject): readonly string[] {
    return item instanceof ChartObject ? [item.chart.id, item.chart.name] : [item.id, item.stored.name];
  }
}

const CHARTS = wireCollection<ChartsObject>('ChartCollection', {
  methods: {
    Add: ({ session, sheet }, type, source, seriesBy) => {
      const layout = writableLayout(sheet, 'ChartCollection.add');
      const kind = textArgument(type);
      if (!TYPES.includes(kind)) throw apiNotFound(`a chart of type ${kind}`);
      const chart = new AddedChart(chartId(layout.chartNumber), kind, freeName(session, layout));
      chart.series = guessedSeries(rangeArgument(source), seriesBy);
      layout.chartNumber += 1;
      layout.charts = [...layout.charts, chart];
      session.workbook.noteCharts(sheet);
      return new ChartObject(session, sheet, chart);
    },
  },
});

/**
 * The series that Excel makes of one row or column. GUESS: a text in the first cell is its name, the rest are figures;
 * and without any figure there is no series. What it makes of more is Excel's own judgement, which the host does not have.
 */
function guessedSeries(source: ChartCells, seriesBy: unknown): readonly AddedSeries[] {
  const { sheet, area } = source;
  const by = choiceArgument(seriesBy, ['Auto', 'Columns', 'Rows'] as const);
  const isOne = by === 'Columns' ? area.left === area.right : area.top === area.bottom;
  if (by === 'Auto' || !isOne) throw apiNotFound('a chart of a source that is not said to be one series');
  const hasFigures = [...cellsOf(area)].some((at) => typeof sheet.cell(at).value === 'number');
  if (!hasFigures) return [];
  const series = new AddedSeries();
  const isNamed =
    typeof sheet.cell({ row: area.top, column: area.left }).value === 'string' &&
    (area.bottom > area.top || area.right > area.left);
  const rest = by === 'Columns' ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
  series.values = { sheet, area: isNamed ? rest : area };
  if (isNamed) series.name = { sheet, area: { ...area, bottom: area.top, right: area.left } };
  return [series];
}

/** GUESS: real ids are GUIDs of this kind; nothing may depend on their form. */
function chartId(number: number): string {
  return `{00000000-0000-0000-0000-${(number + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** `Diagram 1`, `Diagram 2` … in Danish Excel, `Chart 1` … in English. */
function freeName({ language }: ExcelSession, { charts, chartNumber }: AddedLayout): string {
  const word = language === 'da' ? 'Diagram' : 'Chart';
  let number = chartNumber + 1;
  while (charts.some(({ name }) => name === `${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}
