import type { AddedChart, ChartLooks } from '../../model/added-chart';
import type { AddedLayout, OpenSheet } from '../../model/open-sheet';
import { textOfCells } from '../../model/sheet-charts';
import { invalidArgument } from '../../protocol/host-error';
import { wireType, type WireType } from '../../protocol/host-object';
import {
  booleanArgument,
  choiceArgument,
  optionalArgument,
  textArgument,
} from '../../protocol/wire-arguments';
import { union } from '../../../workbook/address';
import { writableLayout } from '../added-sheet';
import type { ExcelSession } from '../excel-session';
import { placeArgument } from '../place-object';
import { AXES } from './chart-axes';
import { formulaArgument } from './chart-cells';
import { AREA_FORMAT, chartFormat } from './chart-formats';
import { ChartPart, looks } from './chart-part';
import { SeriesCollectionObject } from './chart-series';

const BLANKS = ['NotPlotted', 'Zero', 'Interplotted'] as const;
const LEGENDS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

/** A chart that was added, or a part of one: `Excel.Chart`. */
export class ChartObject extends ChartPart {
  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
    readonly chart: AddedChart,
    wire: WireType = CHART,
    path = '',
  ) {
    super(wire, path);
  }

  override get looks(): ChartLooks {
    return this.chart.looks;
  }

  override get changing(): ChartLooks {
    return this.writable.looks;
  }

  /** The chart, to be changed. @throws {HostError} as `noteChange` */
  get writable(): AddedChart {
    this.noteChange();
    return this.chart;
  }

  /** Before the chart or a part of it is changed: who draws it is told after the batch. @throws {HostError} as `writableLayout` */
  noteChange(): AddedLayout {
    this.session.workbook.noteCharts(this.sheet);
    return writableLayout(this.sheet, 'Worksheet.charts');
  }

  override part(wire: WireType, name: string): ChartObject {
    return new ChartObject(this.session, this.sheet, this.chart, wire, this.member(name));
  }
}

const TITLE_FORMAT = chartFormat('ChartTitleFormat', ['Fill', 'Font', 'Border']);
const LEGEND_FORMAT = chartFormat('ChartLegendFormat', ['Fill', 'Font', 'Border']);
const PLOT_AREA_FORMAT = chartFormat('ChartPlotAreaFormat', ['Fill', 'Border']);

const TITLE = wireType<ChartObject>('ChartTitle', {
  writable: {
    ...looks({ Visible: booleanArgument, Overlay: booleanArgument }),
    Text: {
      get: ({ chart }) => textOfCells(chart.title ?? ''),
      set: (title, value) => {
        title.writable.title = textArgument(value);
      },
    },
  },
  navigation: { Format: (title) => title.part(TITLE_FORMAT, 'format') },
  methods: {
    SetFormula: (title, formula) => {
      title.writable.title = formulaArgument(title.session, formula);
    },
  },
});

const LEGEND = wireType<ChartPart>('ChartLegend', {
  writable: looks({
    Visible: booleanArgument,
    Overlay: booleanArgument,
    Position: (value) => choiceArgument(value, LEGENDS),
  }),
  navigation: { Format: (legend) => legend.part(LEGEND_FORMAT, 'format') },
});

const PLOT_AREA = wireType<ChartPart>('ChartPlotArea', {
  navigation: { Format: (plotArea) => plotArea.part(PLOT_AREA_FORMAT, 'format') },
});

const CHART = wireType<ChartObject>('Chart', {
  identity: 'Id',
  readable: { Id: ({ chart }) => chart.id, ChartType: ({ chart }) => chart.type },
  writable: {
    ...looks({
      DisplayBlanksAs: (value) => choiceArgument(value, BLANKS),
      PlotVisibleOnly: booleanArgument,
    }),
    Name: {
      get: ({ chart }) => chart.name,
      set: (object, value) => {
        object.writable.name = textArgument(value);
      },
    },
  },
  navigation: {
    // GUESS: a doughnut has no axes to ask for.
    Axes: (object) => {
      if (object.chart.type === 'Doughnut') throw invalidArgument();
      return new ChartObject(object.session, object.sheet, object.chart, AXES);
    },
    Format: (chart) => chart.part(AREA_FORMAT, 'format'),
    Legend: (chart) => chart.part(LEGEND, 'legend'),
    PlotArea: (chart) => chart.part(PLOT_AREA, 'plotArea'),
    Series: (chart) => new SeriesCollectionObject(chart),
    Title: (chart) => chart.part(TITLE, 'title'),
    Worksheet: ({ session, sheet }) => session.worksheet(sheet),
  },
  methods: {
    // "The chart's width and height will be set to fully cover up this cell/range": reference of `setPosition`.
    SetPosition: (object, start, end) => {
      const { writable } = object;
      const from = placeArgument(object.session, object.sheet, start);
      const to = optionalArgument(end, (value) => placeArgument(object.session, object.sheet, value));
      if (!to || from.sheet !== object.sheet || to.sheet !== object.sheet) throw invalidArgument();
      writable.area = union(from.area, to.area);
    },
    Delete: (object) => {
      const { chart } = object;
      const layout = object.noteChange();
      layout.charts = layout.charts.filter((other) => other !== chart);
    },
  },
});
