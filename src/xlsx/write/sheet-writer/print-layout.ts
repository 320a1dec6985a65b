import { columnLetters, MAX_COLUMNS } from '../../../workbook/address';
import type { NewSheet, PrintLayout } from '../../../workbook/new-sheet';
import { UserError } from '../../../workbook/user-error';
import { escapeText } from '../xml-source';
import { areaOf } from './new-sheet-address';

/** ST_PaperSize: A4, 210 mm × 297 mm. */
const A4 = 9;
const MAX_FOOTER = 255;

/** The size of the paper and how the sheet is fitted on it; blank where nothing was said. */
export function pageSetupXml({ print }: NewSheet): string {
  if (!print) return '';
  const { orientation, fitToWidth } = print;
  // As many pages down as it takes is spelled 0.
  const fit = fitToWidth === undefined ? '' : ` fitToWidth="${fitToWidth}" fitToHeight="0"`;
  return `<pageSetup paperSize="${A4}"${fit} orientation="${orientation}"/>`;
}

/** @throws {UserError} `footer-too-long` */
export function headerFooterXml({ name, print }: NewSheet): string {
  const { left, center, right } = print?.footer ?? {};
  const footer = [section('L', left), section('C', center), section('R', right)].join('');
  if (footer === '') return '';
  if (footer.length > MAX_FOOTER) throw footerTooLong(name);
  return `<headerFooter><oddFooter>${escapeText(footer)}</oddFooter></headerFooter>`;
}

/** A break is named by the row above it, and a horizontal one runs across every column (ECMA-376 18.3.1.3). */
export function rowBreaksXml({ print }: NewSheet): string {
  const rows = [...new Set(print?.rowBreaks)].sort((a, b) => a - b);
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row - 1}" max="${MAX_COLUMNS - 1}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

function section(code: string, text: string | undefined): string {
  return text === undefined ? '' : `&${code}${text}`;
}

/**
 * What the built-in names of a sheet's print layout refer to, by name and without the sheet.
 *
 * @throws {UserError} `invalid-cell`
 */
export function printNames(sheet: NewSheet): ReadonlyMap<string, string> {
  const { area, titleRows }: Partial<PrintLayout> = sheet.print ?? {};
  const names = new Map<string, string>();
  if (area !== undefined) {
    const { top, left, bottom, right } = areaOf(sheet, area);
    names.set('_xlnm.Print_Area', `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`);
  }
  if (titleRows !== undefined) {
    const { top, bottom } = areaOf(sheet, titleRows);
    names.set('_xlnm.Print_Titles', `$${top}:$${bottom}`);
  }
  return names;
}

function footerTooLong(sheet: string): UserError {
  return new UserError('footer-too-long', {
    da: `Sidefoden på det nye ark »${sheet}« er på over ${MAX_FOOTER} tegn, som er Excels grænse. Gør den kortere.`,
    en: `The footer of the new sheet “${sheet}” has over ${MAX_FOOTER} characters, Excel's limit. Make it shorter.`,
  });
}
