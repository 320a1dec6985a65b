import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { CellLook } from '../../host/workbook-appearance';
import type { GridCell } from '../grid';
import { INDENT_PIXELS } from './indent';

const BORDER_STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.LEFT,
  distributed: HorizontalAlign.CENTER,
  fill: HorizontalAlign.LEFT,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** Office's own fonts are seldom installed elsewhere. */
const FALLBACK_FONTS = 'Calibri, Carlito, "Arial Narrow", Arial, sans-serif';

const SIDE_PADDING = 2;

/** Looks as Univer's styles, each stored once under a name of its own. */
export class CellStyles {
  readonly styles: Record<string, IStyleData> = {};
  readonly #names = new Map<CellLook, Partial<Record<GridCell['align'], string>>>();

  /** The name of the style that draws a look. */
  name(look: CellLook, align: GridCell['align']): string {
    const names = this.#names.get(look) ?? {};
    this.#names.set(look, names);
    const known = names[align];
    if (known !== undefined) return known;
    const name = `look-${Object.keys(this.styles).length}`;
    names[align] = name;
    this.styles[name] = styleOf(look, align);
    return name;
  }
}

export function styleOf(look: CellLook, align: GridCell['align']): IStyleData {
  const { font, fill, horizontal, vertical, wrap, indent } = look;
  const ht = HORIZONTAL[horizontal ?? align] ?? HORIZONTAL[align]!;
  return {
    ff: `"${font.name}", ${FALLBACK_FONTS}`,
    fs: font.size,
    bl: bit(font.bold),
    it: bit(font.italic),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(font.color !== null && { cl: { rgb: font.color } }),
    ...(fill !== null && { bg: { rgb: fill } }),
    bd: bordersOf(look),
    ht,
    vt: VERTICAL[vertical] ?? VerticalAlign.BOTTOM,
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(wrap && indent > 0 && { pd: paddingOf(indent, ht) }),
  };
}

function paddingOf(indent: number, side: HorizontalAlign): IStyleData['pd'] {
  const padding = SIDE_PADDING + indent * INDENT_PIXELS;
  return side === HorizontalAlign.RIGHT ? { r: padding } : { l: padding };
}

function bordersOf({ borders }: CellLook): IBorderData {
  const border = (side: keyof typeof borders): IBorderData['l'] => {
    const look = borders[side];
    return look && { s: BORDER_STYLES[look.style] ?? BorderStyleTypes.THIN, cl: { rgb: look.color } };
  };
  const [l, r, t, b] = [border('left'), border('right'), border('top'), border('bottom')];
  return { ...(l && { l }), ...(r && { r }), ...(t && { t }), ...(b && { b }) };
}

function bit(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
