import { quoteSheet } from '../../workbook/address';
import { tokenize, unquotedSheet } from '../../workbook/formula-tokens';

/** A formula that refers to a sheet, after the sheet has got another name. */
export function withSheetRenamed(formula: string, sheet: string, name: string): string {
  return withSheet(formula, sheet, `${quoteSheet(name)}!`);
}

/**
 * A formula that refers to a sheet, after the sheet is gone: `=#REF!$A$1:$C$4`. Source:
 * github.com/OfficeDev/office-js/issues/263.
 */
export function withoutSheet(formula: string, sheet: string): string {
  return withSheet(formula, sheet, '#REF!');
}

function withSheet(formula: string, sheet: string, written: string): string {
  const wanted = sheet.toLowerCase();
  const isMeant = (text: string): boolean => unquotedSheet(text.slice(0, -1)).toLowerCase() === wanted;
  return tokenize(formula)
    .map(({ kind, text }) => (kind === 'sheet' && isMeant(text) ? written : text))
    .join('');
}
