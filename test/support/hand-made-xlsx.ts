import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Part names with their XML, the declaration left out. */
export type Parts = Readonly<Record<string, string>>;

export interface HandMadeWorkbook {
  /** What stands inside `worksheet`, by sheet name in tab order. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands inside `workbook` after `sheets`. */
  readonly afterSheets?: string;
  /** What stands inside `workbook` before `sheets`. */
  readonly beforeSheets?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** Further parts, or other content for the parts that are made here. */
  readonly parts?: Parts;
  /** Further relationships of the workbook: type → target. */
  readonly related?: Readonly<Record<string, string>>;
  readonly contentTypes?: Readonly<Record<string, string>>;
}

/** A small workbook written by hand: the tests say exactly which XML they are about. */
export function handMadeXlsx(workbook: HandMadeWorkbook): Uint8Array {
  const names = Object.keys(workbook.sheets);
  const sheetParts = names.map((_, i) => `xl/worksheets/sheet${i + 1}.xml`);
  const related = { ...(workbook.related ?? {}), styles: 'styles.xml' };
  const relationships = [
    ...sheetParts.map((part, i) => relationship(`rId${i + 1}`, 'worksheet', part.slice('xl/'.length))),
    ...Object.entries(related).map(([type, target], i) =>
      relationship(`rId${names.length + i + 1}`, type, target),
    ),
  ];
  const overrides: Record<string, string> = {
    'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
    'xl/styles.xml': `${SPREADSHEET}.styles+xml`,
    ...Object.fromEntries(sheetParts.map((part) => [part, `${SPREADSHEET}.worksheet+xml`])),
    ...workbook.contentTypes,
  };
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return zipParts({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
      overrides,
    )
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationshipsXml([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.beforeSheets ?? ''}<sheets>${sheets.join('')}</sheets>${workbook.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(relationships),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${workbook.styles ?? STYLES}</styleSheet>`,
    ...Object.fromEntries(
      sheetParts.map((part, i) => [
        part,
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.sheets[names[i]!]}</worksheet>`,
      ]),
    ),
    ...workbook.parts,
  });
}

/** Style 1 is unlocked, style 2 has two decimals. */
export const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';

export function relationshipsXml(relationships: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`;
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function zipParts(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([part, xml]) => [part, strToU8(DECLARATION + xml)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}
