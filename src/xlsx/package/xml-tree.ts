import { attribute, readXml, type XmlAttributes } from './xml';

/** One element of a small part that is read as a whole. Names are those of `readXml`. */
export class XmlNode {
  readonly children: XmlNode[] = [];
  text = '';

  constructor(
    readonly name: string,
    readonly attributes: XmlAttributes,
  ) {}

  attribute(name: string): string | undefined {
    return attribute(this.attributes, name);
  }

  all(name: string): readonly XmlNode[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The first child by each name in turn. */
  at(...path: readonly string[]): XmlNode | undefined {
    return path.reduce<XmlNode | undefined>(
      (node, name) => node?.children.find((child) => child.name === name),
      this,
    );
  }

  /** Every element below this one, in document order. */
  *descendants(): Generator<XmlNode> {
    for (const child of this.children) {
      yield child;
      yield* child.descendants();
    }
  }
}

/**
 * @returns what holds the root element.
 * @throws {UserError} as `readXml`
 */
export function readXmlTree(xml: string, part: string): XmlNode {
  const document = new XmlNode('', {});
  const open = [document];
  readXml(xml, part, {
    open(name, attributes) {
      const node = new XmlNode(name, attributes);
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text(piece) {
      const node = open.at(-1);
      if (node) node.text += piece;
    },
    close: () => void open.pop(),
  });
  return document;
}
