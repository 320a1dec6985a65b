import type { OoxmlPackage } from '../package/package';
import { attribute, flag, readXml } from '../package/xml';

/** What a cell's format says besides its looks. */
export interface CellFormat {
  /** Invariant (US) format code; absent means General. */
  readonly numberFormat?: string;
  readonly locked: boolean;
}

/** The formats a file names by number only, as Excel in US English shows them (ECMA-376 18.8.30). */
export const BUILT_IN_NUMBER_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/**
 * The workbook's cell formats (`cellXfs`) in the order cells refer to them; none when it has no styles part.
 *
 * @throws {UserError} `damaged-workbook`, `missing-part`, `unsafe-xml`
 */
export function readCellFormats(pkg: OoxmlPackage): readonly CellFormat[] {
  const part = pkg.related(pkg.workbookPart, 'styles');
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const formats: { numberFormatId: number; locked: boolean }[] = [];
  let inCellFormats = false;
  readXml(pkg.text(part), part, {
    open(name, attributes) {
      switch (name) {
        case 'numFmt':
          codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
          break;
        case 'cellXfs':
          inCellFormats = true;
          break;
        case 'xf':
          if (inCellFormats) {
            formats.push({ numberFormatId: Number(attribute(attributes, 'numFmtId') ?? 0), locked: true });
          }
          break;
        case 'protection':
          if (inCellFormats) formats.at(-1)!.locked = flag(attributes, 'locked', true);
          break;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats.map(({ numberFormatId, locked }) => {
    const numberFormat = codes.get(numberFormatId) ?? BUILT_IN_NUMBER_FORMATS[numberFormatId] ?? 'General';
    return numberFormat === 'General' ? { locked } : { numberFormat, locked };
  });
}
