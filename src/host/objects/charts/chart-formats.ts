import { wireType, type WireType } from '../../protocol/host-object';
import { booleanArgument, choiceArgument } from '../../protocol/wire-arguments';
import { colorArgument } from '../color-argument';
import { looks, numberBetween, type ChartPart } from './chart-part';

const LINE_STYLES = [
  ...['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'],
  ...['Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'],
] as const;

const FILL = wireType<ChartPart>('ChartFill', {
  methods: {
    SetSolidColor: (fill, color) => {
      fill.changing.set(fill.path, colorArgument(color));
    },
    // GUESS: a fill that is cleared is none at all.
    Clear: (fill) => {
      fill.changing.set(fill.path, 'None');
    },
  },
});

const STROKE = looks({
  Color: colorArgument,
  LineStyle: (value) => choiceArgument(value, LINE_STYLES),
  Weight: numberBetween(0, 1584),
});

const LINE = wireType<ChartPart>('ChartLineFormat', { writable: STROKE });

const BORDER = wireType<ChartPart>('ChartBorder', { writable: STROKE });

const FONT = wireType<ChartPart>('ChartFont', {
  writable: looks({
    Bold: booleanArgument,
    Italic: booleanArgument,
    Color: colorArgument,
    Size: numberBetween(1, 409),
  }),
});

const PARTS = { Fill: FILL, Line: LINE, Border: BORDER, Font: FONT };
const PATHS = { Fill: 'fill', Line: 'line', Border: 'border', Font: 'font' } as const;

/** A format with some of its parts, by the name that the library gives it. */
export function chartFormat(name: string, parts: readonly (keyof typeof PARTS)[]): WireType {
  return wireType<ChartPart>(name, {
    navigation: Object.fromEntries(
      parts.map((one) => [one, (format: ChartPart) => format.part(PARTS[one], PATHS[one])]),
    ),
  });
}

export const AREA_FORMAT = wireType<ChartPart>('ChartAreaFormat', {
  writable: looks({ RoundedCorners: booleanArgument }),
  navigation: {
    Fill: (format) => format.part(FILL, 'fill'),
    Border: (format) => format.part(BORDER, 'border'),
    Font: (format) => format.part(FONT, 'font'),
  },
});
