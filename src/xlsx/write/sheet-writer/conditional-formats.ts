import { formatArea } from '../../../workbook/address';
import type { ConditionalFormat, NewSheet } from '../../../workbook/new-sheet';
import { toFileSpelling } from '../../formula-text/formula-spelling';
import { translateFormula } from '../../formula-text/shared-formulas';
import { escapeText } from '../xml-source';
import { areasOf } from './new-sheet-address';

/**
 * The conditional formats of a sheet, the first with the highest priority. Each area gets a rule of its own, whose
 * formula is seen from that area's first cell: which cell a rule of several areas starts from, programs disagree on.
 *
 * @param styleIndexes the index into dxfs of each style by name.
 * @throws {UserError} `invalid-cell`
 */
export function conditionalFormatsXml(sheet: NewSheet, styleIndexes: ReadonlyMap<string, number>): string {
  return (sheet.conditionalFormats ?? [])
    .flatMap((format) => rulesOf(sheet, format, styleIndexes.get(format.style)!))
    .map(
      ({ area, attributes, formula }, i) =>
        `<conditionalFormatting sqref="${area}"><cfRule type="expression" priority="${i + 1}"${attributes}><formula>${formula}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}

interface Rule {
  readonly area: string;
  readonly attributes: string;
  readonly formula: string;
}

function rulesOf(sheet: NewSheet, { areas, formula, stopIfTrue }: ConditionalFormat, dxf: number): Rule[] {
  const all = areasOf(sheet, areas);
  const first = all[0]!;
  const home = { row: first.top, column: first.left };
  return all.map((area) => ({
    area: formatArea(area),
    attributes: ` dxfId="${dxf}"${stopIfTrue ? ' stopIfTrue="1"' : ''}`,
    formula: escapeText(
      toFileSpelling(translateFormula(formula, home, { row: area.top, column: area.left })),
    ),
  }));
}
