import type { KnownChart, SheetChart, SheetSeries } from '../../../workbook/sheet-chart';
import type { OpenSheet } from '../../model/open-sheet';
import { textOfCells } from '../../model/sheet-charts';
import { protectedSheet } from '../../model/write-guard';
import { apiNotFound } from '../../protocol/host-error';
import {
  HostCollection,
  HostObject,
  wireCollection,
  wireType,
  type WireType,
} from '../../protocol/host-object';
import type { ExcelSession } from '../excel-session';
import { rangeArgument } from './chart-cells';

/** A chart that came with the file: no more can be done to it than letting its series show other cells. */
export class StoredChartObject extends HostObject {
  override readonly wire: WireType = STORED_CHART;

  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
    readonly stored: SheetChart,
    readonly id: string,
  ) {
    super();
  }
}

class StoredSeriesCollection extends HostCollection<StoredSeriesObject> {
  override readonly wire: WireType = STORED_SERIES_COLLECTION;

  constructor(
    readonly owner: StoredChartObject,
    readonly chart: KnownChart,
  ) {
    super();
  }

  override items(): readonly StoredSeriesObject[] {
    return this.chart.series.map((series, index) => new StoredSeriesObject(this.owner, series, index));
  }

  override keysOf(): readonly string[] {
    return [];
  }
}

class StoredSeriesObject extends HostObject {
  override readonly wire: WireType = STORED_SERIES;

  constructor(
    readonly owner: StoredChartObject,
    readonly stored: SheetSeries,
    readonly index: number,
  ) {
    super();
  }

  /** What the cell with its name says now. */
  get name(): string {
    const { from, text } = this.stored.name;
    const cells = from && this.owner.session.workbook.sheet(from.sheet);
    return from && cells ? textOfCells({ sheet: cells, area: from.area }) : text;
  }

  show(which: 'values' | 'categories', range: unknown): void {
    const { session, sheet } = this.owner;
    if (sheet.protection.protected) throw protectedSheet();
    const { sheet: source, area } = rangeArgument(range);
    if (source !== sheet) throw apiNotFound('a chart of the file that shows cells of another sheet');
    session.workbook.showInChart(sheet, { chart: this.owner.stored.name, series: this.index, [which]: area });
  }
}

const STORED_CHART = wireType<StoredChartObject>('Chart', {
  identity: 'Id',
  readable: { Id: ({ id }) => id, Name: ({ stored }) => stored.name },
  navigation: {
    Worksheet: ({ session, sheet }) => session.worksheet(sheet),
    Series: (chart) => {
      if (chart.stored.kind === 'unknown') throw apiNotFound('the series of a chart that is not understood');
      return new StoredSeriesCollection(chart, chart.stored);
    },
  },
});

const STORED_SERIES_COLLECTION = wireCollection<StoredSeriesCollection>('ChartSeriesCollection');

const STORED_SERIES = wireType<StoredSeriesObject>('ChartSeries', {
  readable: { Name: ({ name }) => name },
  methods: {
    SetValues: (series, range) => series.show('values', range),
    SetXAxisValues: (series, range) => series.show('categories', range),
  },
});
