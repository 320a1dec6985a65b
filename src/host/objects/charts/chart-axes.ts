import { invalidArgument } from '../../protocol/host-error';
import { wireType, type WritableScalar } from '../../protocol/host-object';
import { booleanArgument, choiceArgument, textArgument } from '../../protocol/wire-arguments';
import { chartFormat } from './chart-formats';
import { looks, numberBetween, type ChartPart } from './chart-part';

const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;
const TICK_LABELS = ['NextToAxis', 'High', 'Low', 'None'] as const;
const POSITIONS = ['Automatic', 'Maximum', 'Minimum', 'Custom'] as const;
const CATEGORY_TYPES = ['Automatic', 'TextAxis', 'DateAxis'] as const;

const AXIS_FORMAT = chartFormat('ChartAxisFormat', ['Fill', 'Font', 'Line']);
const TITLE_FORMAT = chartFormat('ChartAxisTitleFormat', ['Fill', 'Font', 'Border']);
const GRIDLINES_FORMAT = chartFormat('ChartGridlinesFormat', ['Line']);

const TITLE = wireType<ChartPart>('ChartAxisTitle', {
  writable: looks({ Text: textArgument, Visible: booleanArgument }),
  navigation: { Format: (title) => title.part(TITLE_FORMAT, 'format') },
});

const GRIDLINES = wireType<ChartPart>('ChartGridlines', {
  writable: looks({ Visible: booleanArgument }),
  navigation: { Format: (gridlines) => gridlines.part(GRIDLINES_FORMAT, 'format') },
});

const AXIS = wireType<ChartPart>('ChartAxis', {
  writable: {
    ...looks({
      CategoryType: (value) => choiceArgument(value, CATEGORY_TYPES),
      LinkNumberFormat: booleanArgument,
      MajorTickMark: (value) => choiceArgument(value, TICK_MARKS),
      MinorTickMark: (value) => choiceArgument(value, TICK_MARKS),
      MultiLevel: booleanArgument,
      NumberFormat: textArgument,
      Position: (value) => choiceArgument(value, POSITIONS),
      ReversePlotOrder: booleanArgument,
      TickLabelPosition: (value) => choiceArgument(value, TICK_LABELS),
      // "Can be a value from 1 through 31999": reference of `ChartAxis.tickLabelSpacing`.
      TickLabelSpacing: numberBetween(1, 31_999),
      Visible: booleanArgument,
    }),
    Minimum: orAutomatic('minimum', -Number.MAX_VALUE),
    Maximum: orAutomatic('maximum', -Number.MAX_VALUE),
    // Above zero: ECMA-376 part 1, ST_AxisUnit.
    MajorUnit: orAutomatic('majorUnit', Number.MIN_VALUE),
  },
  navigation: {
    Format: (axis) => axis.part(AXIS_FORMAT, 'format'),
    MajorGridlines: (axis) => axis.part(GRIDLINES, 'majorGridlines'),
    Title: (axis) => axis.part(TITLE, 'title'),
  },
});

export const AXES = wireType<ChartPart>('ChartAxes', {
  navigation: {
    CategoryAxis: (axes) => axes.part(AXIS, 'categoryAxis'),
    ValueAxis: (axes) => axes.part(AXIS, 'valueAxis'),
    // Only three-dimensional charts have one.
    SeriesAxis: () => {
      throw invalidArgument();
    },
  },
});

/** "A numeric value or an empty string (for automatic axis values)": reference of `ChartAxis.minimum`. */
function orAutomatic(name: string, least: number): WritableScalar<ChartPart> {
  const read = numberBetween(least, Number.MAX_VALUE);
  return {
    get: (axis) => axis.look(name),
    set: (axis, value) => {
      if (value === '') axis.changing.delete(axis.member(name));
      else axis.setLook(name, read(value));
    },
  };
}
