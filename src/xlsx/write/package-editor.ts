import { strToU8 } from 'fflate';
import {
  OoxmlPackage,
  isType,
  relationshipsPartOf,
  resolveTarget,
  type PartStore,
  type Relationship,
} from '../package/package';
import type { PackedEntry } from '../package/zip-format';
import { packEntry, writeZip } from '../package/zip-writer';
import { XmlPatch } from './xml-patch';
import { escapeAttribute, parseXml, type XmlElement } from './xml-source';

const CONTENT_TYPES = '[Content_Types].xml';
const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * A package being changed. A part that nobody changes keeps its bytes; a part that is changed keeps every
 * character that the change does not concern. The package it was made from stays as it is.
 */
export class PackageEditor {
  readonly workbookPart: string;
  readonly #base: OoxmlPackage;
  readonly #names = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #roots = new Map<string, XmlElement>();

  constructor(base: OoxmlPackage) {
    this.#base = base;
    this.workbookPart = base.workbookPart;
    for (const name of base.partNames) this.#names.set(name.toLowerCase(), name);
  }

  get isChanged(): boolean {
    return this.#texts.size > 0 || this.#names.size !== this.#base.partNames.length;
  }

  get partNames(): readonly string[] {
    return [...this.#names.values()];
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase());
  }

  text(part: string): string {
    return this.#texts.get(part.toLowerCase()) ?? this.#base.text(part);
  }

  root(part: string): XmlElement {
    const key = part.toLowerCase();
    let root = this.#roots.get(key);
    if (!root) {
      root = parseXml(this.text(part), part);
      this.#roots.set(key, root);
    }
    return root;
  }

  /** Changes a part in its text. Elements read before are out of date afterwards. */
  patch<T>(part: string, change: (root: XmlElement, patch: XmlPatch) => T): T {
    const root = this.root(part);
    const patch = new XmlPatch(root.source);
    const result = change(root, patch);
    const text = patch.toString();
    if (text !== root.source) this.#setText(part, text);
    return result;
  }

  /** Rewrites a part that is no proper XML, such as the drawings of comments. */
  rewrite(part: string, change: (text: string) => string): void {
    const text = this.text(part);
    const changed = change(text);
    if (changed !== text) this.#setText(part, changed);
  }

  /** @param xml without declaration. */
  add(part: string, contentType: string, xml: string): void {
    this.#setText(part, XML_DECLARATION + xml);
    this.patch(CONTENT_TYPES, (types, patch) => {
      const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${contentType}"`;
      patch.appendChild(types, `<${types.prefix}Override ${attributes}/>`);
    });
  }

  /** Removes a part with its content type and its own relationships; whoever points at it removes that relationship. */
  remove(part: string): void {
    this.#drop(part);
    this.#drop(relationshipsPartOf(part));
    const partName = `/${part}`.toLowerCase();
    this.patch(CONTENT_TYPES, (types, patch) => {
      for (const override of types.all('Override')) {
        if (override.attribute('PartName')?.toLowerCase() === partName) patch.remove(override);
      }
    });
  }

  /** The first free name of a series: `xl/worksheets/sheet#.xml` → `xl/worksheets/sheet18.xml`. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }

  relationships(from: string): readonly Relationship[] {
    const part = relationshipsPartOf(from);
    if (!this.has(part)) return [];
    return this.root(part)
      .all('Relationship')
      .map((relationship) => {
        const target = relationship.attribute('Target') ?? '';
        const external = relationship.attribute('TargetMode') === 'External';
        return {
          id: relationship.attribute('Id') ?? '',
          type: relationship.attribute('Type') ?? '',
          external,
          target: external || target.startsWith('#') ? target : resolveTarget(from, target),
        };
      });
  }

  related(from: string, type: string): string | undefined {
    return this.relationships(from).find((one) => !one.external && isType(one, type))?.target;
  }

  /**
   * @param type the last segment of the relationship type: `worksheet`.
   * @returns the new relationship's id.
   */
  addRelationship(from: string, type: string, target: string): string {
    const part = relationshipsPartOf(from);
    if (!this.has(part)) {
      this.#setText(part, `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`);
    }
    const existing = this.relationships(from);
    const used = new Set(existing.map(({ id }) => id));
    let number = existing.length + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const attributes = `Id="${id}" Type="${this.#typeFamily()}${type}" Target="/${escapeAttribute(target)}"`;
    this.patch(part, (root, patch) => patch.appendChild(root, `<${root.prefix}Relationship ${attributes}/>`));
    return id;
  }

  /** Removes the relationships of one part to another. */
  removeRelationshipsTo(from: string, target: string): void {
    const ids = new Set(
      this.relationships(from)
        .filter((one) => !one.external && one.target.toLowerCase() === target.toLowerCase())
        .map(({ id }) => id),
    );
    this.patch(relationshipsPartOf(from), (root, patch) => {
      for (const relationship of root.all('Relationship')) {
        if (ids.has(relationship.attribute('Id') ?? '')) patch.remove(relationship);
      }
    });
  }

  /** The package as it is now, to be read again; changes made later do not reach it. */
  toPackage(): OoxmlPackage {
    return this.isChanged ? new OoxmlPackage(this.#parts()) : this.#base;
  }

  /** The package as it is now, zipped in the order of the file it came from. What nobody changed is not packed anew. */
  toBytes(): Uint8Array {
    const parts = this.#parts();
    return writeZip(parts.names.map((name) => parts.packed(name)));
  }

  #parts(): PartStore {
    const texts = new Map(this.#texts);
    const bytes = (name: string): Uint8Array => {
      const text = texts.get(name.toLowerCase());
      return text === undefined ? this.#base.bytes(name) : strToU8(text);
    };
    const packed = (name: string): PackedEntry =>
      texts.has(name.toLowerCase()) ? packEntry(name, bytes(name)) : this.#base.packed(name);
    return { names: this.partNames, bytes, packed };
  }

  #setText(part: string, text: string): void {
    const key = part.toLowerCase();
    if (!this.#names.has(key)) this.#names.set(key, part);
    this.#texts.set(key, asUtf8(text));
    this.#roots.delete(key);
  }

  #drop(part: string): void {
    const key = part.toLowerCase();
    this.#names.delete(key);
    this.#texts.delete(key);
    this.#roots.delete(key);
  }

  /** Relationship types are spelled differently in Strict and Transitional files: as the file's own are. */
  #typeFamily(): string {
    const type = this.#base.relationships('').find((one) => isType(one, 'officeDocument'))!.type;
    return type.slice(0, type.lastIndexOf('/') + 1);
  }
}

/** A changed part is written as UTF-8, whatever encoding it came in. */
function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(?:le|be)?/i, '$1UTF-8');
}
