import type { CellStyle } from '../../workbook/new-sheet';
import type { PackageEditor } from './package-editor';
import { addToList, argb, borderSidesXml, stylesPart } from './styles-editor';

/**
 * Adds a look that lies on top of a cell's own, as conditional formats use it: fill, colour, bold, italic and border.
 *
 * @returns its index into dxfs.
 */
export function addDifferentialStyle(editor: PackageEditor, style: CellStyle): number {
  const part = stylesPart(editor);
  const { prefix } = editor.root(part);
  return addToList(editor, part, 'dxfs', 'dxf', differentialXml(prefix, style));
}

/** In the order of CT_Dxf. A solid fill has its colour in `bgColor` here, where a cell's has it in `fgColor`. */
function differentialXml(prefix: string, style: CellStyle): string {
  const { fill, color, bold, italic, border, borderColor } = style;
  const font = [
    bold ? `<${prefix}b/>` : '',
    italic ? `<${prefix}i/>` : '',
    color === undefined ? '' : `<${prefix}color rgb="${argb(color)}"/>`,
  ].join('');
  const inner = [
    font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`,
    fill === undefined
      ? ''
      : `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}bgColor rgb="${argb(fill)}"/></${prefix}patternFill></${prefix}fill>`,
    border === undefined ? '' : `<${prefix}border>${borderSidesXml(prefix, borderColor)}</${prefix}border>`,
  ];
  return `<${prefix}dxf>${inner.join('')}</${prefix}dxf>`;
}
