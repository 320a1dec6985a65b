import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { UserError } from '../../workbook/user-error';
import { damagedPart, unsafeXml } from './xlsx-errors';

export type XmlAttributes = Readonly<Record<string, SaxesAttributeNS>>;

/**
 * Names are local names for SpreadsheetML and the package's own vocabularies, whatever prefix the file uses;
 * the extension vocabularies that are read carry a fixed prefix (`x14:dataValidation`, `xm:f`, `c:chart`), and everything
 * else is called `?:name`, so that it is never mistaken for something it is not.
 */
export interface XmlHandler {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  /** Character data and CDATA; a run of text can come in several pieces. */
  readonly text?: (text: string) => void;
}

/** Transitional and Strict vocabularies that mean the same. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': '',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': '',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main': 'x14:',
  'http://schemas.microsoft.com/office/excel/2006/main': 'xm:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c:',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr:',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr:',
  'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray': 'xda:',
};

const RELATIONSHIP_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** @throws {UserError} `unsafe-xml` for a DOCTYPE, `damaged-workbook` for anything that is not well-formed. */
export function readXml(xml: string, part: string, { open, close, text }: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true });
  const nameOf = (uri: string, local: string): string => (PREFIXES[uri] ?? '?:') + local;
  parser.on('doctype', () => {
    throw unsafeXml(part);
  });
  if (open) parser.on('opentag', (tag) => open(nameOf(tag.uri, tag.local), tag.attributes));
  if (close) parser.on('closetag', (tag) => close(nameOf(tag.uri, tag.local)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw cause instanceof UserError ? cause : damagedPart(part, undefined, { cause });
  }
}

/** The value of an attribute without a prefix. */
export function attribute(attributes: XmlAttributes, name: string): string | undefined {
  return attributes[name]?.value;
}

/** XML Schema's boolean; `otherwise` when the attribute is absent. */
export function flag(attributes: XmlAttributes, name: string, otherwise: boolean): boolean {
  const value = attribute(attributes, name);
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

/** `r:id`, whatever the prefix is called. */
export function relationshipId(attributes: XmlAttributes): string | undefined {
  return Object.values(attributes).find(
    ({ uri, local }) => local === 'id' && RELATIONSHIP_NAMESPACES.has(uri),
  )?.value;
}
