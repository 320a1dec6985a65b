import { cellsOf, type Area } from '../../workbook/address';
import type { Side } from '../model/open-sheet';
import { apiNotFound } from '../protocol/host-error';
import { HostCollection, HostObject, wireCollection, wireType, type WireType } from '../protocol/host-object';
import { choiceArgument } from '../protocol/wire-arguments';
import { writableLayout } from './added-sheet';
import { colorArgument } from './color-argument';
import type { PlaceObject } from './place-object';

const LINES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
type Line = (typeof LINES)[number];

/** The lines around and between the cells of a range: `Excel.RangeBorderCollection`. */
export class BordersObject extends HostCollection<BorderObject> {
  override readonly wire: WireType = BORDERS;

  constructor(readonly range: PlaceObject) {
    super();
  }

  override items(): readonly BorderObject[] {
    return LINES.map((line) => new BorderObject(this.range, line));
  }

  override keysOf({ line }: BorderObject): readonly string[] {
    return [line];
  }
}

class BorderObject extends HostObject {
  override readonly wire: WireType = BORDER;

  constructor(
    readonly range: PlaceObject,
    readonly line: Line,
  ) {
    super();
  }
}

const BORDERS = wireCollection<BordersObject>('RangeBorderCollection');

const BORDER = wireType<BorderObject>('RangeBorder', {
  identity: 'SideIndex',
  readable: { SideIndex: ({ line }) => line },
  writable: {
    Style: {
      get: () => unread('RangeBorder.style'),
      set: ({ range: { sheet, area }, line }, value) => {
        choiceArgument(value, ['Continuous'] as const);
        const layout = writableLayout(sheet, 'RangeBorder.style');
        for (const [side, along] of sidesOf(line, area)) {
          for (const at of cellsOf(along)) layout.drawSide(at, side);
        }
      },
    },
    // A cell's border has one colour: the last one that any of its sides was given.
    Color: {
      get: () => unread('RangeBorder.color'),
      set: ({ range: { sheet, area }, line }, value) => {
        const layout = writableLayout(sheet, 'RangeBorder.color');
        const borderColor = colorArgument(value);
        for (const [, along] of sidesOf(line, area)) {
          for (const at of cellsOf(along)) layout.restyle(at, { borderColor });
        }
      },
    },
  },
});

/** Which sides of which cells a line draws; a line between two cells is a side of both. */
function sidesOf(line: Line, area: Area): readonly (readonly [Side, Area])[] {
  switch (line) {
    case 'EdgeTop':
      return [['top', { ...area, bottom: area.top }]];
    case 'EdgeBottom':
      return [['bottom', { ...area, top: area.bottom }]];
    case 'EdgeLeft':
      return [['left', { ...area, right: area.left }]];
    case 'EdgeRight':
      return [['right', { ...area, left: area.right }]];
    case 'InsideHorizontal':
      return [
        ['top', { ...area, top: area.top + 1 }],
        ['bottom', { ...area, bottom: area.bottom - 1 }],
      ];
    case 'InsideVertical':
      return [
        ['left', { ...area, left: area.left + 1 }],
        ['right', { ...area, right: area.right - 1 }],
      ];
  }
}

function unread(member: string): never {
  throw apiNotFound(`reading ${member}`);
}
