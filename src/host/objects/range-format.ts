import { cellsOf, type CellRef } from '../../workbook/address';
import type { CellStyle } from '../../workbook/new-sheet';
import { invalidArgument } from '../protocol/host-error';
import {
  HostObject,
  wireType,
  type WireType,
  type WireValue,
  type WritableScalar,
} from '../protocol/host-object';
import { booleanArgument, choiceArgument, integerArgument } from '../protocol/wire-arguments';
import { readableLayout, writableLayout } from './added-sheet';
import { BordersObject } from './borders';
import { colorArgument } from './color-argument';
import type { PlaceObject } from './place-object';

/** One part of a range's looks. */
abstract class LooksObject extends HostObject {
  constructor(readonly range: PlaceObject) {
    super();
  }
}

/** `Excel.RangeFormat`. */
export class RangeFormatObject extends LooksObject {
  override readonly wire: WireType = RANGE_FORMAT;
}

class FillObject extends LooksObject {
  override readonly wire: WireType = FILL;
}

class FontObject extends LooksObject {
  override readonly wire: WireType = FONT;
}

class FormatProtectionObject extends LooksObject {
  override readonly wire: WireType = FORMAT_PROTECTION;
}

const HORIZONTAL = { General: undefined, Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

const RANGE_FORMAT = wireType<RangeFormatObject>('RangeFormat', {
  writable: {
    WrapText: look(
      'RangeFormat.wrapText',
      ({ wrap }) => wrap ?? false,
      (value) => ({ wrap: booleanArgument(value) }),
    ),
    HorizontalAlignment: look(
      'RangeFormat.horizontalAlignment',
      ({ horizontal }) => keyOf(HORIZONTAL, horizontal),
      (value) => {
        const horizontal = HORIZONTAL[choiceArgument(value, keysOf(HORIZONTAL))];
        if (horizontal === undefined)
          throw invalidArgument('The embedded host cannot take an alignment away.');
        return { horizontal };
      },
    ),
    IndentLevel: look(
      'RangeFormat.indentLevel',
      ({ indent }) => indent ?? 0,
      (value) => ({ indent: integerArgument(value) }),
    ),
    VerticalAlignment: look(
      'RangeFormat.verticalAlignment',
      ({ vertical }) => keyOf(VERTICAL, vertical ?? 'bottom'),
      (value) => ({ vertical: VERTICAL[choiceArgument(value, keysOf(VERTICAL))] }),
    ),
    ColumnWidth: {
      get: ({ range: { sheet, area } }) => {
        const { columnWidths } = readableLayout(sheet, 'RangeFormat.columnWidth');
        return uniform(numbers(area.left, area.right), (column) =>
          pointsOf(columnWidths.get(column) ?? DEFAULT_WIDTH),
        );
      },
      set: ({ range: { sheet, area } }, points) => {
        const { columnWidths } = writableLayout(sheet, 'RangeFormat.columnWidth');
        const width = points === 0 ? 0 : charactersOf(sizeArgument(points));
        for (const column of numbers(area.left, area.right)) columnWidths.set(column, width);
      },
    },
    RowHeight: {
      get: ({ range: { sheet, area } }) => {
        const { rowHeights } = readableLayout(sheet, 'RangeFormat.rowHeight');
        return uniform(numbers(area.top, area.bottom), (row) => rowHeights.get(row) ?? DEFAULT_HEIGHT);
      },
      set: ({ range: { sheet, area } }, points) => {
        const { rowHeights } = writableLayout(sheet, 'RangeFormat.rowHeight');
        for (const row of numbers(area.top, area.bottom)) rowHeights.set(row, sizeArgument(points));
      },
    },
  },
  navigation: {
    Borders: ({ range }) => new BordersObject(range),
    Fill: ({ range }) => new FillObject(range),
    Font: ({ range }) => new FontObject(range),
    Protection: ({ range }) => new FormatProtectionObject(range),
  },
});

const FILL = wireType<FillObject>('RangeFill', {
  writable: {
    Color: look(
      'RangeFill.color',
      ({ fill }) => fill ?? '#FFFFFF',
      (value) => ({ fill: colorArgument(value) }),
    ),
  },
});

const FONT = wireType<FontObject>('RangeFont', {
  writable: {
    Bold: look(
      'RangeFont.bold',
      ({ bold }) => bold ?? false,
      (value) => ({ bold: booleanArgument(value) }),
    ),
    Italic: look(
      'RangeFont.italic',
      ({ italic }) => italic ?? false,
      (value) => ({ italic: booleanArgument(value) }),
    ),
    Color: look(
      'RangeFont.color',
      ({ color }) => color ?? '#000000',
      (value) => ({ color: colorArgument(value) }),
    ),
    Size: look(
      'RangeFont.size',
      ({ size }) => size ?? 11,
      (value) => ({ size: sizeArgument(value) }),
    ),
  },
});

const FORMAT_PROTECTION = wireType<FormatProtectionObject>('FormatProtection', {
  writable: {
    Locked: {
      get: ({ range: { sheet, area } }) => uniform(cellsOf(area), (at) => sheet.isLocked(at)),
      set: ({ range: { sheet, area } }, value) => {
        writableLayout(sheet, 'FormatProtection.locked');
        const locked = booleanArgument(value);
        for (const at of cellsOf(area)) {
          const { locked: _replaced, ...cell } = sheet.cell(at);
          sheet.cells.set(at, locked ? cell : { ...cell, locked });
        }
      },
    },
  },
});

/** A look of every cell; `null` where they differ. */
function look<T extends LooksObject>(
  member: string,
  read: (style: CellStyle) => WireValue,
  change: (value: unknown) => CellStyle,
): WritableScalar<T> {
  return {
    get: ({ range: { sheet, area } }) => {
      const layout = readableLayout(sheet, member);
      return uniform(cellsOf(area), (at: CellRef) => read(layout.styleOf(at)));
    },
    set: ({ range: { sheet, area } }, value) => {
      const layout = writableLayout(sheet, member);
      const style = change(value);
      for (const at of cellsOf(area)) layout.restyle(at, style);
    },
  };
}

/** What all have in common, else `null`. Source: "Blank and null values in Excel add-ins". */
function uniform<T>(all: Iterable<T>, read: (one: T) => WireValue): WireValue {
  const values = new Set<WireValue>();
  for (const one of all) if (values.add(read(one)).size > 1) return null;
  const [only = null] = values;
  return only;
}

function* numbers(from: number, to: number): Generator<number> {
  for (let number = from; number <= to; number++) yield number;
}

function sizeArgument(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0)) throw invalidArgument();
  return value;
}

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

/**
 * Office.js counts widths in points, files in characters. GUESS: 7 pixels a character and 5 more, at 96 dpi; 0 hides
 * the column.
 */
function charactersOf(points: number): number {
  return (points / 0.75 - 5) / 7;
}

function pointsOf(characters: number): number {
  return characters === 0 ? 0 : (characters * 7 + 5) * 0.75;
}

function keysOf<T extends object>(choices: T): readonly (keyof T & string)[] {
  return Object.keys(choices) as (keyof T & string)[];
}

function keyOf<V>(choices: Readonly<Record<string, V>>, value: V): string | null {
  return Object.keys(choices).find((key) => choices[key] === value) ?? null;
}
