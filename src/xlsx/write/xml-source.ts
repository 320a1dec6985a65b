import { damagedPart } from '../package/xlsx-errors';

const ENTITY = /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/g;
const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CDATA_OPEN = '<![CDATA[';
const CDATA_CLOSE = ']]>';
const ATTRIBUTE = /([^\s=<>/"']+)(\s*=\s*)("[^"]*"|'[^']*')/g;
const NAME_END = /[\s/>]/g;

/** Where an attribute stands in its document: its value with the quotes excluded, and the whole with the space before it. */
export interface XmlAttribute {
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * One element of a part, and where it stands in the text. Names are matched as they are written under the prefix of the
 * root element, because a part may carry its main namespace under any prefix.
 */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Set by the parser when the end tag is met. */
  contentEnd: number;
  end: number;
  #attributes: Map<string, XmlAttribute> | undefined;

  constructor(
    readonly source: string,
    /** As written: `x:row`. */
    readonly name: string,
    readonly parent: XmlElement | null,
    readonly start: number,
    readonly contentStart: number,
    readonly selfClosing: boolean,
  ) {
    this.contentEnd = contentStart;
    this.end = contentStart;
  }

  /** The prefix with its colon (`x:`), or an empty string. */
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(':') + 1);
  }

  get localName(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  /** Attributes by their written names: `r`, `xml:space`. */
  get attributes(): ReadonlyMap<string, XmlAttribute> {
    this.#attributes ??= readAttributes(this);
    return this.#attributes;
  }

  attribute(name: string): string | null {
    return this.attributes.get(name)?.value ?? null;
  }

  /** The value of the attribute with this local name under any prefix: `r:id` when asked for `id`. */
  attributeOfAnyPrefix(localName: string): string | null {
    for (const [name, { value }] of this.attributes) {
      if (name.includes(':') && name.endsWith(`:${localName}`) && !name.startsWith('xmlns:')) return value;
    }
    return null;
  }

  /** The children with this local name and the same prefix as this element. */
  all(localName: string): XmlElement[] {
    const name = this.prefix + localName;
    return this.children.filter((child) => child.name === name);
  }

  child(localName: string): XmlElement | undefined {
    const name = this.prefix + localName;
    return this.children.find((child) => child.name === name);
  }

  /** Every element below this one, in document order. */
  *descendants(): Generator<XmlElement> {
    for (const child of this.children) {
      yield child;
      yield* child.descendants();
    }
  }

  /** The character data between the tags, that of child elements left out. */
  get text(): string {
    let text = '';
    let from = this.contentStart;
    for (const child of this.children) {
      text += characterData(this.source.slice(from, child.start));
      from = child.end;
    }
    return text + characterData(this.source.slice(from, this.contentEnd));
  }

  /** The element as it is written. */
  get outerXml(): string {
    return this.source.slice(this.start, this.end);
  }
}

/**
 * Reads a part into elements that know their place in the text, so that a change can replace exactly those characters.
 *
 * @throws {UserError} `damaged-workbook` when start and end tags do not match.
 */
export function parseXml(source: string, part: string): XmlElement {
  const damaged = (at: number): Error => damagedPart(part, `${at + 1}`);
  const endOf = (marker: string, from: number): number => {
    const found = source.indexOf(marker, from);
    if (found < 0) throw damaged(from);
    return found + marker.length;
  };

  let root: XmlElement | null = null;
  let open: XmlElement | null = null;
  let at = source.indexOf('<');
  while (at >= 0) {
    let next: number;
    if (source.startsWith('</', at)) {
      next = endOf('>', at);
      if (open === null || source.slice(at + 2, next - 1).trimEnd() !== open.name) throw damaged(at);
      open.contentEnd = at;
      open.end = next;
      open = open.parent;
    } else if (source.startsWith('<?', at)) {
      next = endOf('?>', at);
    } else if (source.startsWith('<!--', at)) {
      next = endOf('-->', at + 4);
    } else if (source.startsWith(CDATA_OPEN, at) && open !== null) {
      next = endOf(CDATA_CLOSE, at);
    } else {
      if (root !== null && open === null) throw damaged(at);
      next = endOfStartTag(source, at);
      NAME_END.lastIndex = at + 1;
      const nameEnd = NAME_END.exec(source)?.index ?? -1;
      if (next < 0 || nameEnd <= at + 1 || source[at + 1] === '!') throw damaged(at);
      const selfClosing = source[next - 2] === '/';
      const element: XmlElement = new XmlElement(
        source,
        source.slice(at + 1, nameEnd),
        open,
        at,
        next,
        selfClosing,
      );
      root ??= element;
      open?.children.push(element);
      if (!selfClosing) open = element;
    }
    at = source.indexOf('<', next);
  }
  if (root === null || open !== null) throw damaged(source.length);
  return root;
}

/** The place after the `>` of a start tag, which may hold `>` in quotes; -1 when it never ends. */
function endOfStartTag(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") {
      at = source.indexOf(character, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function readAttributes(element: XmlElement): Map<string, XmlAttribute> {
  const from = element.start + 1 + element.name.length;
  const tag = element.source.slice(from, element.contentStart);
  const attributes = new Map<string, XmlAttribute>();
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const [, name, equals, quoted] = match as unknown as [string, string, string, string];
    const nameStart = from + match.index;
    const valueStart = nameStart + name.length + equals.length + 1;
    attributes.set(name, {
      value: decodeEntities(quoted.slice(1, -1).replace(/[\t\r\n]/g, ' ')),
      start: nameStart,
      valueStart,
      valueEnd: valueStart + quoted.length - 2,
    });
  }
  return attributes;
}

function characterData(xml: string): string {
  if (!xml.includes('<')) return decodeEntities(xml.replace(/\r\n?/g, '\n'));
  let text = '';
  for (const piece of xml.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)) {
    if (piece.startsWith(CDATA_OPEN)) text += piece.slice(CDATA_OPEN.length, -CDATA_CLOSE.length);
    else if (!piece.startsWith('<')) text += decodeEntities(piece.replace(/\r\n?/g, '\n'));
  }
  return text;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
      : NAMED_ENTITIES[name]!,
  );
}

export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
