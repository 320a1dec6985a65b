import type { OoxmlPackage } from '../package/package';
import { attribute, flag, readXml, type XmlAttributes } from '../package/xml';
import { Palette } from './colors';

/** How a cell is drawn. Colours are `#RRGGBB`, sizes are points; what is absent is Excel's default. */
export interface CellLook {
  readonly font: FontLook;
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<Side, BorderLook>>>;
  /** `null`: as the kind of value asks, numbers to the right and texts to the left. */
  readonly horizontal: string | null;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** The cell is drawn as a tick box: TRUE is ticked. */
  readonly tickBox: boolean;
}

export interface FontLook {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface BorderLook {
  /** As the file names it: `thin`, `mediumDashed` … */
  readonly style: string;
  readonly color: string;
}

const DEFAULT_FONT: FontLook = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

/** A cell that nobody has formatted. */
export const PLAIN_LOOK: CellLook = {
  font: DEFAULT_FONT,
  fill: null,
  borders: {},
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  tickBox: false,
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The looks of a workbook's cells in the order cells refer to them (`cellXfs`). */
export function readCellLooks(pkg: OoxmlPackage): readonly CellLook[] {
  const part = pkg.related(pkg.workbookPart, 'styles');
  if (part === undefined) return [];
  const reader = new LookReader(new Palette(pkg));
  readXml(pkg.text(part), part, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  });
  return reader.looks;
}

/** Fonts, fills and borders come before the cell formats that point at them. */
class LookReader {
  readonly looks: Writable<CellLook>[] = [];
  readonly #palette: Palette;
  readonly #fonts: Writable<FontLook>[] = [];
  readonly #fills: (string | null)[] = [];
  readonly #borders: Partial<Record<Side, BorderLook>>[] = [];
  /** The list being read; differential formats, which use the same elements, are in none of them. */
  #list: string | null = null;
  #solid = false;
  #side: { readonly side: Side; readonly style: string } | null = null;

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (this.#list) {
      case null:
        if (LISTS.has(name)) this.#list = name;
        break;
      case 'fonts':
        this.#openFont(name, attributes);
        break;
      case 'fills':
        this.#openFill(name, attributes);
        break;
      case 'borders':
        this.#openBorder(name, attributes);
        break;
      case 'cellXfs':
        this.#openFormat(name, attributes);
        break;
    }
  }

  close(name: string): void {
    if (name === this.#list) this.#list = null;
    else if (SIDES.has(name)) this.#side = null;
  }

  #openFont(name: string, attributes: XmlAttributes): void {
    if (name === 'font') {
      this.#fonts.push({ ...DEFAULT_FONT });
      return;
    }
    const font = this.#fonts.at(-1);
    if (!font) return;
    const value = attribute(attributes, 'val');
    if (name === 'name') font.name = value ?? font.name;
    else if (name === 'sz') font.size = Number(value ?? font.size);
    else if (name === 'b') font.bold = flag(attributes, 'val', true);
    else if (name === 'i') font.italic = flag(attributes, 'val', true);
    else if (name === 'strike') font.strike = flag(attributes, 'val', true);
    else if (name === 'u') font.underline = value !== 'none';
    else if (name === 'color') font.color = this.#palette.colorOf(attributes);
  }

  #openFill(name: string, attributes: XmlAttributes): void {
    if (name === 'fill') this.#fills.push(null);
    else if (name === 'patternFill') {
      const pattern = attribute(attributes, 'patternType') ?? 'none';
      this.#solid = pattern === 'solid';
    } else if (name === 'fgColor' && this.#solid) {
      this.#fills[this.#fills.length - 1] = this.#palette.colorOf(attributes);
    }
  }

  #openBorder(name: string, attributes: XmlAttributes): void {
    if (name === 'border') this.#borders.push({});
    else if (isSide(name)) {
      const style = attribute(attributes, 'style') ?? 'none';
      this.#side = style === 'none' ? null : { side: name, style };
      if (this.#side) this.#borders.at(-1)![name] = { style, color: '#000000' };
    } else if (name === 'color' && this.#side) {
      const { side, style } = this.#side;
      this.#borders.at(-1)![side] = { style, color: this.#palette.colorOf(attributes) ?? '#000000' };
    }
  }

  #openFormat(name: string, attributes: XmlAttributes): void {
    const number = (key: string): number => Number(attribute(attributes, key) ?? 0);
    if (name === 'xf') {
      this.looks.push({
        ...PLAIN_LOOK,
        font: this.#fonts[number('fontId')] ?? DEFAULT_FONT,
        fill: this.#fills[number('fillId')] ?? null,
        borders: this.#borders[number('borderId')] ?? {},
      });
      return;
    }
    const look = this.looks.at(-1);
    if (!look) return;
    if (name === 'alignment') {
      look.horizontal = attribute(attributes, 'horizontal') ?? null;
      look.vertical = attribute(attributes, 'vertical') ?? 'bottom';
      look.wrap = flag(attributes, 'wrapText', false);
      look.indent = number('indent');
    } else if (name.endsWith('xfComplement')) look.tickBox = true;
  }
}

const LISTS = new Set(['fonts', 'fills', 'borders', 'cellXfs']);
const SIDES = new Set<string>(['left', 'right', 'top', 'bottom']);

function isSide(name: string): name is Side {
  return SIDES.has(name);
}
