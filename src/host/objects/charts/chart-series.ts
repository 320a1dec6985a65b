import { cellsOf } from '../../../workbook/address';
import { AddedSeries, type ChartLooks } from '../../model/added-chart';
import { textOfCells } from '../../model/sheet-charts';
import { apiNotFound, invalidArgument } from '../../protocol/host-error';
import {
  HostCollection,
  wireCollection,
  wireType,
  type WireType,
  type WritableScalar,
} from '../../protocol/host-object';
import {
  booleanArgument,
  choiceArgument,
  integerArgument,
  optionalArgument,
  textArgument,
} from '../../protocol/wire-arguments';
import { colorArgument } from '../color-argument';
import { formulaArgument, rangeArgument } from './chart-cells';
import { chartFormat } from './chart-formats';
import type { ChartObject } from './chart-object';
import { ChartPart, looks, numberBetween } from './chart-part';

const MARKERS = [
  ...['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star'],
  ...['Dot', 'Dash', 'Circle', 'Plus'],
] as const;

/** A series, or a part of one. */
class SeriesPart extends ChartPart {
  constructor(
    readonly owner: ChartObject,
    readonly series: AddedSeries,
    wire: WireType = SERIES,
    path = '',
  ) {
    super(wire, path);
  }

  override get looks(): ChartLooks {
    return this.series.looks;
  }

  override get changing(): ChartLooks {
    return this.writable.looks;
  }

  /** The series, to be changed. @throws {HostError} as `writableLayout` */
  get writable(): AddedSeries {
    this.owner.noteChange();
    return this.series;
  }

  override part(wire: WireType, name: string): SeriesPart {
    return new SeriesPart(this.owner, this.series, wire, this.member(name));
  }

  /** `Line` and `LineMarkers` draw the same but for the markers. */
  get isLine(): boolean {
    return this.looks.has('chartType') || this.owner.chart.type === 'LineMarkers';
  }

  get isRing(): boolean {
    return this.owner.chart.type === 'Doughnut';
  }
}

/** `Excel.ChartSeriesCollection`. */
export class SeriesCollectionObject extends HostCollection<SeriesPart> {
  override readonly wire: WireType = SERIES_COLLECTION;

  constructor(readonly owner: ChartObject) {
    super();
  }

  /** "The new added series is not visible until values … are set": reference of `add`. GUESS: nor is it counted. */
  override items(): readonly SeriesPart[] {
    const shown = this.owner.chart.series.filter(({ values }) => values !== null);
    return shown.map((series) => new SeriesPart(this.owner, series));
  }

  override keysOf(): readonly string[] {
    return [];
  }
}

class PointsObject extends HostCollection<SeriesPart> {
  override readonly wire: WireType = POINTS;

  constructor(readonly series: SeriesPart) {
    super();
  }

  override items(): readonly SeriesPart[] {
    const { values } = this.series.series;
    const cells = values ? [...cellsOf(values.area)] : [];
    return cells.map((_cell, i) => this.series.part(POINT, `points.${i}`));
  }

  override keysOf(): readonly string[] {
    return [];
  }
}

const SERIES_FORMAT = chartFormat('ChartSeriesFormat', ['Fill', 'Line']);
const LABELS_FORMAT = chartFormat('ChartDataLabelFormat', ['Fill', 'Font', 'Border']);
const POINT_FORMAT = chartFormat('ChartPointFormat', ['Fill', 'Border']);

const SERIES_COLLECTION = wireCollection<SeriesCollectionObject>('ChartSeriesCollection', {
  methods: {
    Add: ({ owner }, name, index) => {
      const { writable } = owner;
      if (optionalArgument(index, integerArgument) !== undefined)
        throw apiNotFound('a place for a new series');
      const series = new AddedSeries();
      series.name = optionalArgument(name, textArgument) ?? null;
      writable.series = [...writable.series, series];
      return new SeriesPart(owner, series);
    },
  },
});

const LABELS = wireType<ChartPart>('ChartDataLabels', {
  writable: looks({
    LinkNumberFormat: booleanArgument,
    NumberFormat: textArgument,
    ShowValue: booleanArgument,
    ShowSeriesName: booleanArgument,
    ShowCategoryName: booleanArgument,
    ShowLegendKey: booleanArgument,
    ShowPercentage: booleanArgument,
  }),
  navigation: { Format: (labels) => labels.part(LABELS_FORMAT, 'format') },
});

const SERIES = wireType<SeriesPart>('ChartSeries', {
  writable: {
    ...looks({
      HasDataLabels: booleanArgument,
      InvertIfNegative: booleanArgument,
      MarkerBackgroundColor: colorArgument,
      MarkerForegroundColor: colorArgument,
      // "2 to 72": reference of `ChartSeries.markerSize`.
      MarkerSize: numberBetween(2, 72),
      MarkerStyle: (value) => choiceArgument(value, MARKERS),
      Smooth: booleanArgument,
    }),
    // "Throws an invalid argument exception on invalid charts": reference of these three, more or less.
    GapWidth: only('gapWidth', numberBetween(0, 500), (series) => !series.isLine && !series.isRing),
    Overlap: only('overlap', numberBetween(-100, 100), (series) => !series.isLine && !series.isRing),
    DoughnutHoleSize: only('doughnutHoleSize', numberBetween(10, 90), ({ isRing }) => isRing),
    FirstSliceAngle: only('firstSliceAngle', numberBetween(0, 360), ({ isRing }) => isRing),
    ChartType: {
      get: (series) => (series.looks.has('chartType') ? series.look('chartType') : series.owner.chart.type),
      set: (series, value) => {
        const type = textArgument(value);
        if (type !== 'Line' && type !== 'LineMarkers') throw apiNotFound(`a series of type ${type}`);
        series.setLook('chartType', type);
      },
    },
    Name: {
      get: ({ series }) => {
        if (series.name === null) throw apiNotFound('the name that Excel gives a series by itself');
        return textOfCells(series.name);
      },
      set: ({ owner, writable }, value) => {
        const name = textArgument(value);
        // "The name's length should not be greater than 255 characters": reference of `ChartSeries.name`.
        if (name.length > 255) throw invalidArgument();
        const links = name.startsWith('=') && owner.session.options.seriesNames === 'formulas';
        writable.name = links ? formulaArgument(owner.session, name) : name;
      },
    },
  },
  navigation: {
    DataLabels: (series) => series.part(LABELS, 'dataLabels'),
    Format: (series) => series.part(SERIES_FORMAT, 'format'),
    Points: (series) => new PointsObject(series),
  },
  methods: {
    SetValues: ({ writable }, range) => {
      writable.values = rangeArgument(range);
    },
    SetXAxisValues: ({ writable }, range) => {
      writable.categories = rangeArgument(range);
    },
    Delete: ({ owner, series }) => {
      const { writable } = owner;
      writable.series = writable.series.filter((other) => other !== series);
    },
  },
});

const POINTS = wireCollection<PointsObject>('ChartPointsCollection');

const POINT = wireType<SeriesPart>('ChartPoint', {
  navigation: { Format: (point) => point.part(POINT_FORMAT, 'format') },
});

function only(
  name: string,
  read: (value: unknown) => number,
  applies: (series: SeriesPart) => boolean,
): WritableScalar<SeriesPart> {
  return {
    get: (series) => series.look(name),
    set: (series, value) => {
      if (!applies(series)) throw invalidArgument();
      series.setLook(name, read(value));
    },
  };
}
