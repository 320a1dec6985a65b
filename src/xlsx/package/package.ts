import { ZipArchive } from './zip-archive';
import type { PackedEntry } from './zip-format';
import { attribute, readXml } from './xml';
import {
  binaryWorkbook,
  damagedPart,
  encryptedWorkbook,
  missingPart,
  notAWorkbook,
  oldExcelFormat,
  unsafeXml,
} from './xlsx-errors';

export interface Relationship {
  readonly id: string;
  /** The whole type URI; its last segment is the same in the Transitional and the Strict vocabulary. */
  readonly type: string;
  /** The name of the part, or the address as written when it is external or a place in a document (`#Sheet1!A1`). */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a package, in a file or in memory, by the names it gives them. */
export interface PartStore {
  /** In the order of the file. */
  readonly names: readonly string[];
  bytes(name: string): Uint8Array;
  packed(name: string): PackedEntry;
}

const CONTENT_TYPES = '[Content_Types].xml';
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const WORKBOOK_TYPE =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(sheet|template|addin)(\.macroEnabled)?\.main\+xml$/i;
const BINARY_WORKBOOK_TYPE = 'application/vnd.ms-excel.sheet.binary.macroenabled.main';

/**
 * An .xlsx file as its parts. A part stays compressed until somebody asks for it. Part names have no leading
 * slash and are found whatever their case, as in Excel.
 */
export class OoxmlPackage {
  readonly #parts: PartStore;
  readonly #names: ReadonlyMap<string, string>;
  readonly #relationships = new Map<string, readonly Relationship[]>();
  readonly #contentTypes: ContentTypes;

  /** The part that holds the workbook, found as Excel finds it: through the package's own relationships. */
  readonly workbookPart: string;

  /**
   * @throws {UserError} `not-a-workbook`, `truncated-workbook`, `encrypted-workbook`, `xls-workbook`,
   * `xlsb-workbook`, `workbook-too-large`, `unsafe-entry`, `missing-part`, `damaged-workbook`, `unsafe-xml`
   */
  static open(bytes: Uint8Array): OoxmlPackage {
    refuseCompoundFile(bytes);
    return new OoxmlPackage(new ZipArchive(bytes));
  }

  /** @throws {UserError} as `open` does for what is wrong inside the file */
  constructor(parts: PartStore) {
    this.#parts = parts;
    this.#names = new Map(parts.names.map((name) => [name.toLowerCase(), name]));
    if (!this.has(CONTENT_TYPES)) throw notAWorkbook();
    this.#contentTypes = readContentTypes(this.text(CONTENT_TYPES));
    this.workbookPart = this.#findWorkbook();
  }

  /** Every entry in the order of the file, `[Content_Types].xml` and the `.rels` parts included. */
  get partNames(): readonly string[] {
    return this.#parts.names;
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase());
  }

  /**
   * The part's bytes, exactly as they were before the file was zipped. Shared between callers: never write to them.
   *
   * @throws {UserError} `missing-part`, `damaged-workbook`
   */
  bytes(part: string): Uint8Array {
    return this.#parts.bytes(this.#nameOf(part));
  }

  /**
   * The part as it is kept in the file, its content checked.
   *
   * @throws {UserError} `missing-part`, `damaged-workbook`
   */
  packed(part: string): PackedEntry {
    return this.#parts.packed(this.#nameOf(part));
  }

  /**
   * An XML part as text without its byte order mark.
   *
   * @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml` when the part has a DOCTYPE
   */
  text(part: string): string {
    const xml = decode(this.bytes(part), part);
    if (xml.includes('<!DOCTYPE')) throw unsafeXml(part);
    return xml;
  }

  /** The relationships of a part, or of the package itself for `''`. */
  relationships(part: string): readonly Relationship[] {
    let found = this.#relationships.get(part);
    if (!found) {
      const relationshipsPart = relationshipsPartOf(part);
      found = this.has(relationshipsPart)
        ? readRelationships(this.text(relationshipsPart), relationshipsPart, part)
        : [];
      this.#relationships.set(part, found);
    }
    return found;
  }

  /** The first part that is related by a type, known by the type's last segment: `sharedStrings`, `styles` … */
  related(part: string, type: string): string | undefined {
    return this.relationships(part).find((one) => !one.external && isType(one, type))?.target;
  }

  contentTypeOf(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return this.#contentTypes.overrides.get(part.toLowerCase()) ?? this.#contentTypes.defaults.get(extension);
  }

  #nameOf(part: string): string {
    const name = this.#names.get(part.toLowerCase());
    if (name === undefined) throw missingPart(part);
    return name;
  }

  #findWorkbook(): string {
    const part = this.related('', 'officeDocument');
    if (part === undefined) throw notAWorkbook();
    const type = this.contentTypeOf(part);
    if (type?.toLowerCase() === BINARY_WORKBOOK_TYPE) throw binaryWorkbook();
    if (type === undefined || !WORKBOOK_TYPE.test(type)) throw notAWorkbook();
    if (!this.has(part)) throw missingPart(part);
    return part;
  }
}

export function isType(relationship: Relationship, type: string): boolean {
  return relationship.type.endsWith(`/${type}`);
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `''` → `_rels/.rels`. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a target names, seen from the part that has the relationship. */
export function resolveTarget(from: string, target: string): string {
  const segments = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

function readContentTypes(xml: string): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  readXml(xml, CONTENT_TYPES, {
    open(name, attributes) {
      const type = attribute(attributes, 'ContentType') ?? '';
      if (name === 'Default') defaults.set(attribute(attributes, 'Extension')?.toLowerCase() ?? '', type);
      if (name === 'Override') {
        overrides.set(attribute(attributes, 'PartName')?.replace(/^\//, '').toLowerCase() ?? '', type);
      }
    },
  });
  return { defaults, overrides };
}

function readRelationships(xml: string, relationshipsPart: string, from: string): readonly Relationship[] {
  const found: Relationship[] = [];
  readXml(xml, relationshipsPart, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const id = attribute(attributes, 'Id');
      const type = attribute(attributes, 'Type');
      const target = attribute(attributes, 'Target');
      if (id === undefined || type === undefined || target === undefined)
        throw damagedPart(relationshipsPart);
      const external = attribute(attributes, 'TargetMode') === 'External';
      const written = external || target.startsWith('#');
      found.push({ id, type, external, target: written ? target : resolveTarget(from, target) });
    },
  });
  return found;
}

/** Encrypted workbooks and .xls are both OLE compound files, told apart by the names of their streams. */
function refuseCompoundFile(bytes: Uint8Array): void {
  if (!OLE_SIGNATURE.every((byte, i) => bytes[i] === byte)) return;
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) throw encryptedWorkbook();
  throw names.includes('Workbook\0') || names.includes('Book\0') ? oldExcelFormat() : notAWorkbook();
}

/** OPC allows UTF-8 and UTF-16 only; the latter is known by its byte order mark. */
function decode(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damagedPart(part, undefined, { cause });
  }
}
