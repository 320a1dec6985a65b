import { formatArea } from '../../../workbook/address';
import type { ConditionalFormat, NewSheet } from '../../../workbook/new-sheet';
import { toFileSpelling } from '../../formula-text/formula-spelling';
import { escapeText } from '../xml-source';
import { areasOf } from './new-sheet-address';

/**
 * The conditional formats of a sheet, the first with the highest priority.
 *
 * @param styleIndexes the index into dxfs of each style by name.
 * @throws {UserError} `invalid-cell`
 */
export function conditionalFormatsXml(sheet: NewSheet, styleIndexes: ReadonlyMap<string, number>): string {
  return (sheet.conditionalFormats ?? [])
    .map((format, i) => {
      const { formula, style, stopIfTrue } = format;
      const attributes = ` dxfId="${styleIndexes.get(style)!}" priority="${i + 1}"${stopIfTrue ? ' stopIfTrue="1"' : ''}`;
      const rule = `<cfRule type="expression"${attributes}><formula>${escapeText(toFileSpelling(formula))}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${sqref(sheet, format)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

/** Programs differ in where the formula of several areas starts from, unless the first begins above and left of all. */
function sqref(sheet: NewSheet, { areas: text }: ConditionalFormat): string {
  const areas = areasOf(sheet, text);
  const { top, left } = areas[0]!;
  if (areas.some((area) => area.top < top || area.left < left)) {
    throw new Error(
      `The conditional format of ${text} on ${sheet.name} begins with another than its top left area.`,
    );
  }
  return areas.map(formatArea).join(' ');
}
