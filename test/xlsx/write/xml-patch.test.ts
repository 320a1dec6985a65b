import { XmlPatch } from '../../../src/xlsx/write/xml-patch';
import { escapeAttribute, escapeText, parseXml, type XmlElement } from '../../../src/xlsx/write/xml-source';

const patched = (xml: string, change: (root: XmlElement, patch: XmlPatch) => void): string => {
  const patch = new XmlPatch(xml);
  change(parseXml(xml, 'del.xml'), patch);
  return patch.toString();
};

describe('reading a part', () => {
  test('knows names, attributes and text as XML means them', () => {
    const root = parseXml(
      `<?xml version="1.0"?><!-- <a> --><x:a b='1 > 0' c = "&lt;&#x41;&#66;&quot;"><x:b>t&amp;<![CDATA[<u>]]><!-- no -->v</x:b><b/></x:a >`,
      'del.xml',
    );
    expect([root.name, root.localName, root.prefix]).toEqual(['x:a', 'a', 'x:']);
    expect([root.attribute('b'), root.attribute('c'), root.attribute('d')]).toEqual(['1 > 0', '<AB"', null]);
    expect(root.child('b')!.text).toBe('t&<u>v');
    expect(root.all('b')).toHaveLength(1);
    expect(root.children).toHaveLength(2);
  });

  test.each([
    '',
    'tekst',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a',
    '<a b="',
    '<!DOCTYPE a><a/>',
    '<a><!-- </a>',
    '</a>',
  ])('refuses %j', (xml) => {
    expect(() => parseXml(xml, 'del.xml')).toThrow(expect.objectContaining({ code: 'damaged-workbook' }));
  });

  test('reads back what was escaped', () => {
    const text = `<&>"'\n\t\r å ]]>`;
    const root = parseXml(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`, 'del.xml');
    expect([root.text, root.attribute('b')]).toEqual([text, text]);
  });
});

describe('a patch', () => {
  const xml = `<a  x = '1'\ty="2" ><b/><c>t</c> </a>`;

  test('without changes is the text itself', () => {
    expect(patched(xml, () => undefined)).toBe(xml);
  });

  test('sets, adds and removes attributes', () => {
    expect(
      patched(xml, (root, patch) => {
        patch.setAttribute(root, 'x', 'a"b');
        patch.setAttribute(root, 'y', null);
        patch.setAttribute(root, 'z', '3');
        patch.setAttribute(root.child('b')!, 'n', '1');
        patch.setAttribute(root.child('b')!, 'm', '2');
        patch.setAttribute(root.child('c')!, 'none', null);
      }),
    ).toBe(`<a  x = 'a&quot;b' z="3" ><b n="1" m="2"/><c>t</c> </a>`);
  });

  test('puts pieces around and into elements in the order they were asked for', () => {
    expect(
      patched(xml, (root, patch) => {
        const [b, c] = root.children as [XmlElement, XmlElement];
        patch.insertBefore(b, '1');
        patch.insertBefore(b, '2');
        patch.insertAfter(b, '5');
        patch.insertBefore(c, '6');
        patch.setAttribute(b, 'n', '1');
        patch.appendChild(b, '3');
        patch.appendChild(b, '4');
        patch.setContent(c, 'u');
        patch.appendChild(root, '7');
      }),
    ).toBe(`<a  x = '1'\ty="2" >12<b n="1">34</b>56<c>u</c> 7</a>`);
  });

  test('drops what was to happen inside an element that is replaced', () => {
    expect(
      patched('<a><b><c d="1"/></b></a>', (root, patch) => {
        const b = root.child('b')!;
        patch.setAttribute(b.child('c')!, 'd', '2');
        patch.appendChild(b, 'x');
        patch.replace(b, '<e/>');
        patch.insertAfter(b, 'f');
      }),
    ).toBe('<a><e/>f</a>');
  });
});
