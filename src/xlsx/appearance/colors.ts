import { attribute, readXml, type XmlAttributes } from '../package/xml';
import type { OoxmlPackage } from '../package/package';

/** Excel's indexed palette (ECMA-376 part 1, 18.8.27); 64 and above are the system's own colours. */
const INDEXED = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((line) => line.split(' '));

/** The order in which cells count theme colours differs from the theme's own in the first two pairs. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The workbook's colours as `#RRGGBB`. */
export class Palette {
  readonly #theme: ReadonlyMap<string, string>;

  constructor(pkg: OoxmlPackage) {
    this.#theme = readTheme(pkg);
  }

  /** The colour an element such as `color` or `fgColor` names; `null` for none and for the system's own. */
  colorOf(attributes: XmlAttributes): string | null {
    const tint = Number(attribute(attributes, 'tint') ?? 0);
    const rgb = attribute(attributes, 'rgb');
    if (rgb !== undefined) return tinted(rgb.slice(-6), tint);
    const theme = attribute(attributes, 'theme');
    if (theme !== undefined) {
      const color = this.#theme.get(THEME_ORDER[Number(theme)] ?? '');
      return color === undefined ? null : tinted(color, tint);
    }
    const indexed = INDEXED[Number(attribute(attributes, 'indexed') ?? NaN)];
    return indexed === undefined ? null : tinted(indexed, tint);
  }
}

function readTheme(pkg: OoxmlPackage): ReadonlyMap<string, string> {
  const part = pkg.related(pkg.workbookPart, 'theme');
  const colors = new Map<string, string>();
  if (part === undefined) return colors;
  let scheme: string | null = null;
  readXml(pkg.text(part), part, {
    open(name, attributes) {
      const local = name.replace(/^.*:/, '');
      if (THEME_ORDER.includes(local)) scheme = local;
      const color = attribute(attributes, 'lastClr') ?? attribute(attributes, 'val');
      if (scheme !== null && /^(?:srgb|sys)Clr$/.test(local) && color !== undefined) {
        colors.set(scheme, color.toUpperCase());
      }
    },
    close(name) {
      if (name.replace(/^.*:/, '') === scheme) scheme = null;
    },
  });
  return colors;
}

/** Lightens (positive) or darkens (negative) by the luminance, as ECMA-376 part 1, 18.8.19 says. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const [hue, saturation, luminance] = toHsl(rgb);
  return fromHsl(hue, saturation, tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint);
}

function toHsl(rgb: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const luminance = (high + low) / 2;
  const range = high - low;
  if (range === 0) return [0, 0, luminance];
  const saturation = luminance > 0.5 ? range / (2 - high - low) : range / (high + low);
  const sector =
    high === red
      ? (green - blue) / range + (green < blue ? 6 : 0)
      : high === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [sector / 6, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const channel = (offset: number): string => {
    const position = (offset + hue * 12) % 12;
    const value = luminance - (chroma / 2) * Math.max(-1, Math.min(position - 3, 9 - position, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
