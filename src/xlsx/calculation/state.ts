import type { Text } from '../../workbook/text';
import type { OoxmlPackage } from '../package/package';
import { readApplication, readWorkbook } from '../read/workbook-part';

export type StaleReason = 'calculation-requested' | 'program-does-not-calculate' | 'values-missing';

/** Whether the values beside the formulas of a file are what the formulas come to. */
export type CalculationState =
  | { readonly state: 'trusted' }
  | { readonly state: 'stale'; readonly reason: StaleReason; readonly text: Text };

const STALE_TEXT: Readonly<Record<StaleReason, Text>> = {
  'calculation-requested': {
    da: 'Filen beder selv om at blive beregnet, når den åbnes.',
    en: 'The file itself asks to be calculated when it is opened.',
  },
  'program-does-not-calculate': {
    da: 'Filen er sidst gemt af et program, der ikke beregner formler.',
    en: 'The file was last saved by a program that does not calculate formulas.',
  },
  'values-missing': {
    da: 'Filen mangler værdier ved en eller flere formler.',
    en: 'The file lacks the values of one or more formulas.',
  },
};

/**
 * Programs that calculate what they save, as they name themselves in docProps/app.xml. Libraries that write
 * `Microsoft Excel` there are caught by the values they leave out; one that writes old values cannot be seen.
 */
const CALCULATING_PROGRAMS =
  /^(?:Microsoft (?:Macintosh )?Excel|LibreOffice|Collabora|OpenOffice|Apache OpenOffice|WPS|ONLYOFFICE|Google Sheets|Gnumeric|Numbers)/i;

/**
 * Judges the file without reading its cells one by one. A file that does not name its program is not trusted.
 *
 * @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml`
 */
export function calculationState(pkg: OoxmlPackage): CalculationState {
  const workbook = readWorkbook(pkg);
  if (workbook.calculation.fullCalcOnLoad) return stale('calculation-requested');
  const parts = workbook.sheets.map(({ part }) => pkg.text(part)).filter((xml) => FORMULA.test(xml));
  if (parts.length === 0) return { state: 'trusted' };
  if (!CALCULATING_PROGRAMS.test(readApplication(pkg) ?? '')) return stale('program-does-not-calculate');
  return parts.some(lacksValues) ? stale('values-missing') : { state: 'trusted' };
}

const FORMULA = /<(?:\w+:)?f[\s/>]/;

/** A cell's start tag, its formula, and what follows the formula. */
const FORMULA_CELL =
  /<(?:\w+:)?c(\s[^>]*)?>\s*<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(<(?:\w+:)?v(?:\s[^>]*)?>[^<])?/g;

/** An empty text has no value either, but its cell says that it is a text. */
function lacksValues(sheetXml: string): boolean {
  return [...sheetXml.matchAll(FORMULA_CELL)].some(
    ([, attributes = '', value]) => value === undefined && !/\st=["']str["']/.test(attributes),
  );
}

function stale(reason: StaleReason): CalculationState {
  return { state: 'stale', reason, text: STALE_TEXT[reason] };
}
