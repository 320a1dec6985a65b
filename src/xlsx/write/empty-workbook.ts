import { strToU8 } from 'fflate';
import { packEntry, writeZip } from '../package/zip-writer';
import { OFFICE_THEME } from './office-theme';
import { PLAIN_STYLESHEET, STYLESHEET_TYPE } from './styles-editor';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${type}"/>`;
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', `${SPREADSHEET_TYPE}.sheet.main+xml`),
    override('/xl/styles.xml', STYLESHEET_TYPE),
    override('/xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join(''),
  '_rels/.rels': [
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    relationship('rId1', `${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'),
    relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relationship('rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'),
    '</Relationships>',
  ].join(''),
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Kompasark</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `<Properties xmlns="${OFFICE}/extended-properties"><Application>Kompasark</Application></Properties>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  'xl/_rels/workbook.xml.rels': [
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    relationship('rId1', `${OFFICE}/relationships/styles`, 'styles.xml'),
    relationship('rId2', `${OFFICE}/relationships/theme`, 'theme/theme1.xml'),
    '</Relationships>',
  ].join(''),
  'xl/styles.xml': PLAIN_STYLESHEET,
  'xl/theme/theme1.xml': OFFICE_THEME,
};

/**
 * A workbook without sheets, to which a change set is applied: a new file is the change set on this. Excel opens
 * it once a visible sheet has been added.
 */
export function createWorkbook(): Uint8Array {
  return writeZip(Object.entries(PARTS).map(([part, xml]) => packEntry(part, strToU8(DECLARATION + xml))));
}
