import { GENERAL } from '../../workbook/change-set';
import type { CellStyle } from '../../workbook/new-sheet';
import { damagedPart } from '../package/xlsx-errors';
import { BUILT_IN_NUMBER_FORMATS } from '../read/cell-formats';
import type { PackageEditor } from './package-editor';
import { insertInOrder } from './xml-patch';
import { escapeAttribute, type XmlElement } from './xml-source';

/** CT_Stylesheet's children in the order of ECMA-376. */
const STYLESHEET_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
export const STYLESHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** One look, Excel's own; the second fill is there because Excel takes it for granted. */
export const PLAIN_STYLESHEET = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');

const FIRST_CUSTOM_NUMBER_FORMAT = 164;

/** A file does not carry the formats that every Excel knows by number. Dates by number follow the user's region. */
const BUILT_IN_NUMBERS: ReadonlyMap<string, number> = new Map([
  [GENERAL, 0],
  ...Object.entries(BUILT_IN_NUMBER_FORMATS).map(([number, code]) => [code, Number(number)] as const),
]);

/**
 * Adds looks to the workbook's styles, each part of them only when the file does not have it word for word already.
 * Every index that existed before means the same afterwards.
 *
 * @returns the index into cellXfs of each style, in the order given.
 */
export function addStyles(editor: PackageEditor, styles: readonly CellStyle[]): number[] {
  if (styles.length === 0) return [];
  const part = stylesPart(editor);
  return styles.map((style) => addStyle(editor, part, style));
}

/**
 * A cell format that is like another but for its number format: one the file has already, so that taking a change
 * back leads to the format there was before, or else a new one.
 *
 * @param format index into cellXfs of the format to be like.
 * @returns an index into cellXfs.
 * @throws {UserError} `damaged-workbook` when there is no such format.
 */
export function formatWithNumberFormat(editor: PackageEditor, format: number, code: string): number {
  const part = stylesPart(editor);
  const numberFormat = addNumberFormat(editor, part, code);
  const formats = editor.root(part).child('cellXfs')?.all('xf') ?? [];
  const model = formats[format];
  if (!model) throw damagedPart(part, `cellXfs ${format}`);
  if (numberFormatOf(model) === numberFormat) return format;
  const rest = besidesNumberFormat(model);
  const same = formats.findIndex(
    (other) => numberFormatOf(other) === numberFormat && besidesNumberFormat(other) === rest,
  );
  if (same >= 0) return same;
  const xml = `<${model.name} numFmtId="${numberFormat}" applyNumberFormat="1"${rest}`;
  return addToList(editor, part, 'cellXfs', 'xf', xml);
}

function numberFormatOf(format: XmlElement): number {
  return Number(format.attribute('numFmtId') ?? 0);
}

/** The rest of a cell format as it is written, from its attributes to its end. */
function besidesNumberFormat(format: XmlElement): string {
  const attributes = [...format.attributes]
    .filter(([name]) => name !== 'numFmtId' && name !== 'applyNumberFormat')
    .map(([, { start, valueEnd }]) => ` ${format.source.slice(start, valueEnd + 1)}`);
  const inner = format.source.slice(format.contentStart, format.contentEnd);
  return attributes.join('') + (inner === '' ? '/>' : `>${inner}</${format.name}>`);
}

/** The part with the workbook's styles, made when there is none. */
export function stylesPart(editor: PackageEditor): string {
  return editor.related(editor.workbookPart, 'styles') ?? addStylesheet(editor);
}

function addStylesheet(editor: PackageEditor): string {
  const part = editor.freeName('xl/styles#.xml');
  editor.add(part, STYLESHEET_TYPE, PLAIN_STYLESHEET);
  editor.addRelationship(editor.workbookPart, 'styles', part);
  return part;
}

function addStyle(editor: PackageEditor, part: string, style: CellStyle): number {
  const styles = editor.root(part);
  const { prefix } = styles;
  const add = (list: string, localName: string, xml: string): number =>
    addToList(editor, part, list, localName, xml);
  const numberFormat = addNumberFormat(editor, part, style.numberFormat ?? GENERAL);
  const font = hasFont(style) ? add('fonts', 'font', fontXml(styles, style)) : 0;
  const fill = style.fill === undefined ? 0 : add('fills', 'fill', fillXml(prefix, style.fill));
  const border =
    style.border === undefined ? 0 : add('borders', 'border', borderXml(prefix, style.borderColor));
  return add('cellXfs', 'xf', formatXml(prefix, { numberFormat, font, fill, border }, style));
}

/** The index of an entry in one of the lists of styles; it is appended when no entry reads the same. */
export function addToList(
  editor: PackageEditor,
  part: string,
  listName: string,
  localName: string,
  xml: string,
): number {
  return editor.patch(part, (styles, patch) => {
    const list = styles.child(listName);
    if (!list) {
      const name = styles.prefix + listName;
      insertInOrder(styles, patch, STYLESHEET_ORDER, listName, `<${name} count="1">${xml}</${name}>`);
      return 0;
    }
    const entries = list.all(localName);
    const same = entries.findIndex((entry) => entry.outerXml === xml);
    if (same >= 0) return same;
    patch.appendChild(list, xml);
    patch.setAttribute(list, 'count', String(entries.length + 1));
    return entries.length;
  });
}

function addNumberFormat(editor: PackageEditor, part: string, code: string): number {
  const builtIn = BUILT_IN_NUMBERS.get(code);
  if (builtIn !== undefined) return builtIn;
  const styles = editor.root(part);
  const existing = styles.child('numFmts')?.all('numFmt') ?? [];
  const same = existing.find((format) => format.attribute('formatCode') === code);
  if (same) return Number(same.attribute('numFmtId'));
  const numbers = existing.map((format) => Number(format.attribute('numFmtId')));
  const number = Math.max(FIRST_CUSTOM_NUMBER_FORMAT - 1, ...numbers) + 1;
  const xml = `<${styles.prefix}numFmt numFmtId="${number}" formatCode="${escapeAttribute(code)}"/>`;
  addToList(editor, part, 'numFmts', 'numFmt', xml);
  return number;
}

function hasFont({ color, bold, italic, size }: CellStyle): boolean {
  return color !== undefined || size !== undefined || bold === true || italic === true;
}

/** The workbook's own default font with what the style says about it. */
function fontXml(styles: XmlElement, { color, bold, italic, size }: CellStyle): string {
  const { prefix } = styles;
  const standard = styles.child('fonts')?.child('font');
  const inherited = (localName: string, fallback: string): string =>
    standard?.child(localName)?.outerXml ?? fallback;
  return [
    `<${prefix}font>`,
    bold ? `<${prefix}b/>` : '',
    italic ? `<${prefix}i/>` : '',
    size === undefined ? inherited('sz', `<${prefix}sz val="11"/>`) : `<${prefix}sz val="${size}"/>`,
    color === undefined ? inherited('color', '') : `<${prefix}color rgb="${argb(color)}"/>`,
    inherited('name', `<${prefix}name val="Calibri"/>`),
    inherited('family', ''),
    inherited('charset', ''),
    inherited('scheme', ''),
    `</${prefix}font>`,
  ].join('');
}

function fillXml(prefix: string, color: string): string {
  const colors = `<${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill></${prefix}fill>`;
}

function borderXml(prefix: string, color: string | undefined): string {
  return `<${prefix}border>${borderSidesXml(prefix, color)}<${prefix}diagonal/></${prefix}border>`;
}

/** A thin line on all four sides. */
export function borderSidesXml(prefix: string, color: string | undefined): string {
  const colored =
    color === undefined ? `<${prefix}color auto="1"/>` : `<${prefix}color rgb="${argb(color)}"/>`;
  return ['left', 'right', 'top', 'bottom']
    .map((side) => `<${prefix}${side} style="thin">${colored}</${prefix}${side}>`)
    .join('');
}

interface StyleIndexes {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

function formatXml(prefix: string, indexes: StyleIndexes, style: CellStyle): string {
  const { numberFormat, font, fill, border } = indexes;
  const alignment = [
    style.horizontal === undefined ? '' : ` horizontal="${style.horizontal}"`,
    style.vertical === undefined ? '' : ` vertical="${style.vertical}"`,
    style.wrap ? ' wrapText="1"' : '',
    style.indent === undefined ? '' : ` indent="${style.indent}"`,
  ].join('');
  const attributes = [
    ` numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`,
    numberFormat === 0 ? '' : ' applyNumberFormat="1"',
    font === 0 ? '' : ' applyFont="1"',
    fill === 0 ? '' : ' applyFill="1"',
    border === 0 ? '' : ' applyBorder="1"',
    alignment === '' ? '' : ' applyAlignment="1"',
    style.unlocked ? ' applyProtection="1"' : '',
  ].join('');
  const inner = [
    alignment === '' ? '' : `<${prefix}alignment${alignment}/>`,
    style.unlocked ? `<${prefix}protection locked="0"/>` : '',
  ].join('');
  return inner === '' ? `<${prefix}xf${attributes}/>` : `<${prefix}xf${attributes}>${inner}</${prefix}xf>`;
}

/** `#RRGGBB` with full opacity, as Excel writes it. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
