import { escapeAttribute, type XmlElement } from './xml-source';

/** What is done at one place. Pieces at the same place stand in this order. */
const AFTER_ELEMENT = 0;
const END_OF_CONTENT = 1;
const BEFORE_ELEMENT = 2;
const NEW_ATTRIBUTE = 3;
const REPLACEMENT = 4;

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly order: number;
  text: string;
}

/**
 * Changes to one part, made in its text: every character that no change concerns stays as it was. Changes inside
 * an element that is replaced as a whole are dropped with it.
 */
export class XmlPatch {
  readonly #splices = new Map<string, Splice>();

  constructor(readonly source: string) {}

  get isEmpty(): boolean {
    return this.#splices.size === 0;
  }

  /** Sets an attribute, or removes it with `null`. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    const attribute = element.attributes.get(name);
    if (attribute) {
      if (value === attribute.value) return;
      if (value === null) {
        this.#set(spaceBefore(this.source, attribute.start), attribute.valueEnd + 1, REPLACEMENT, '');
      } else {
        this.#set(attribute.valueStart, attribute.valueEnd, REPLACEMENT, escapeAttribute(value));
      }
    } else if (value !== null) {
      const at = spaceBefore(this.source, element.contentStart - (element.selfClosing ? 2 : 1));
      this.#append(at, NEW_ATTRIBUTE, ` ${name}="${escapeAttribute(value)}"`);
    }
  }

  replace(element: XmlElement, xml: string): void {
    this.#set(element.start, element.end, REPLACEMENT, xml);
  }

  remove(element: XmlElement): void {
    this.replace(element, '');
  }

  /** Replaces what stands between the tags. */
  setContent(element: XmlElement, xml: string): void {
    if (!element.selfClosing) this.#set(element.contentStart, element.contentEnd, REPLACEMENT, xml);
    else this.appendChild(element, xml);
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.#append(element.start, BEFORE_ELEMENT, xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.#append(element.end, AFTER_ELEMENT, xml);
  }

  appendChild(element: XmlElement, xml: string): void {
    if (!element.selfClosing) {
      this.#append(element.contentEnd, END_OF_CONTENT, xml);
      return;
    }
    const slash = element.contentStart - 2;
    const closing = `</${element.name}>`;
    const before = this.#splices.get(key(slash, REPLACEMENT))?.text ?? `>${closing}`;
    this.#set(slash, element.contentStart, REPLACEMENT, before.slice(0, -closing.length) + xml + closing);
  }

  /** The text of the part with the changes made. */
  toString(): string {
    const splices = [...this.#splices.values()].sort(
      (a, b) => a.start - b.start || a.order - b.order || b.end - a.end,
    );
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of splices) {
      if (start < at) continue;
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    pieces.push(this.source.slice(at));
    return pieces.join('');
  }

  #set(start: number, end: number, order: number, text: string): void {
    this.#splices.set(key(start, order), { start, end, order, text });
  }

  #append(at: number, order: number, text: string): void {
    const existing = this.#splices.get(key(at, order));
    if (existing) existing.text += text;
    else this.#splices.set(key(at, order), { start: at, end: at, order, text });
  }
}

/** Puts a new child before the first of the elements that must follow it. */
export function insertInOrder(
  parent: XmlElement,
  patch: XmlPatch,
  order: readonly string[],
  localName: string,
  xml: string,
): void {
  const following = order.slice(order.indexOf(localName) + 1);
  const next = parent.children.find(
    (child) => child.prefix === parent.prefix && following.includes(child.localName),
  );
  if (next) patch.insertBefore(next, xml);
  else patch.appendChild(parent, xml);
}

function key(start: number, order: number): string {
  return `${start}:${order}`;
}

function spaceBefore(source: string, at: number): number {
  while (/\s/.test(source[at - 1] ?? '')) at--;
  return at;
}
