import { strFromU8, strToU8, unzipSync } from 'fflate';
import { OoxmlPackage, relationshipsPartOf, resolveTarget } from '../../../src/xlsx/package/package';
import { ZIP_LIMITS } from '../../../src/xlsx/package/zip-archive';
import { UserError } from '../../../src/workbook/user-error';
import { directoryRecordOf, littleEndian, patchedAt, withParts } from '../../support/damaged-xlsx';
import { handMadeXlsx, relationship, relationshipsXml } from '../../support/hand-made-xlsx';
import { ALL_TEMPLATES, describeWithTemplates, readTemplate } from '../../support/templates';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const small = handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } });

function refusal(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

const codeOf = (file: Uint8Array, part?: string): string =>
  refusal(() => {
    const pkg = OoxmlPackage.open(file);
    if (part !== undefined) pkg.text(part);
  }).code;

describe('the parts of a package', () => {
  const pkg = OoxmlPackage.open(small);

  test('the workbook part is found through the relationships, wherever it lies', () => {
    expect(pkg.workbookPart).toBe(WORKBOOK);
    const parts = unzipSync(small);
    const moved = withParts(small, {
      '_rels/.rels': relationshipsXml([relationship('a', 'officeDocument', '/bog/mappe.xml')]),
      'bog/mappe.xml': strFromU8(parts[WORKBOOK]!),
      '[Content_Types].xml': strFromU8(parts['[Content_Types].xml']!).replace(WORKBOOK, 'bog/mappe.xml'),
      [WORKBOOK]: null,
    });
    expect(OoxmlPackage.open(moved).workbookPart).toBe('bog/mappe.xml');
  });

  test('a part is found whatever its case', () => {
    expect(pkg.has('XL/Workbook.xml')).toBe(true);
    expect(pkg.text('XL/Workbook.xml')).toBe(pkg.text(WORKBOOK));
    expect(pkg.has('xl/workbook')).toBe(false);
  });

  test('relationships name parts, and external targets stay as written', () => {
    const file = withParts(small, {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
        relationship('a', 'drawing', '../drawings/drawing1.xml'),
        '<Relationship Id="b" Type="t/hyperlink" Target="https://example.org/a/../b" TargetMode="External"/>',
        '<Relationship Id="c" Type="t/hyperlink" Target="#Ark1!A1"/>',
      ]),
    });
    expect(OoxmlPackage.open(file).relationships(SHEET)).toEqual([
      expect.objectContaining({ id: 'a', target: 'xl/drawings/drawing1.xml', external: false }),
      { id: 'b', type: 't/hyperlink', target: 'https://example.org/a/../b', external: true },
      { id: 'c', type: 't/hyperlink', target: '#Ark1!A1', external: false },
    ]);
    expect(pkg.relationships(SHEET)).toEqual([]);
  });

  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/./table1.xml', 'xl/tables/table1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
  ])('from %s, %s is %s', (from, target, part) => {
    expect(resolveTarget(from, target)).toBe(part);
  });

  test('the relationships of a part stand beside it', () => {
    expect(relationshipsPartOf('')).toBe('_rels/.rels');
    expect(relationshipsPartOf('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/_rels/sheet1.xml.rels');
  });

  test('the content type of a part is its own or that of its extension', () => {
    expect(pkg.contentTypeOf(WORKBOOK)).toMatch(/sheet\.main\+xml$/);
    expect(pkg.contentTypeOf('_rels/.rels')).toMatch(/relationships\+xml$/);
    expect(pkg.contentTypeOf('xl/media/image1.webp')).toBeUndefined();
  });

  test('UTF-8 and UTF-16 are read with their byte order marks, anything else is damage', () => {
    const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
      const view = new DataView(new ArrayBuffer(text.length * 2));
      [...text].forEach((sign, i) => view.setUint16(i * 2, sign.charCodeAt(0), !bigEndian));
      return new Uint8Array(view.buffer);
    };
    const read = (bytes: Uint8Array): string =>
      OoxmlPackage.open(withParts(small, { [SHEET]: bytes })).text(SHEET);
    expect(read(strToU8('\ufeff<a>æ</a>'))).toBe('<a>æ</a>');
    expect(read(utf16('\ufeff<a>æ</a>', false))).toBe('<a>æ</a>');
    expect(read(utf16('\ufeff<a>æ</a>', true))).toBe('<a>æ</a>');
    expect(codeOf(withParts(small, { [SHEET]: new Uint8Array([0x3c, 0xe6, 0x3e]) }), SHEET)).toBe(
      'damaged-workbook',
    );
  });
});

describe('refusals', () => {
  const compoundFile = (stream: string): Uint8Array => {
    const name = [...stream].flatMap((sign) => [sign.charCodeAt(0), 0]);
    return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name, 0, 0, 0, 0]);
  };
  const contentTypes = strFromU8(unzipSync(small)['[Content_Types].xml']!);

  test.each<[string, string, Uint8Array]>([
    ['an empty file', 'not-a-workbook', new Uint8Array()],
    ['a text', 'not-a-workbook', strToU8('navn;værdi\r\n'.repeat(20))],
    ['another kind of zip', 'not-a-workbook', withParts(small, { '[Content_Types].xml': null })],
    ['a password', 'encrypted-workbook', compoundFile('EncryptedPackage')],
    ['.xls', 'xls-workbook', compoundFile('Workbook')],
    ['another compound file', 'not-a-workbook', compoundFile('WordDocument')],
    [
      '.xlsb',
      'xlsb-workbook',
      withParts(small, {
        '[Content_Types].xml': contentTypes.replace(
          /application[^"]*sheet\.main\+xml/,
          'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        ),
      }),
    ],
    [
      '.docx',
      'not-a-workbook',
      withParts(small, {
        '[Content_Types].xml': contentTypes.replace('spreadsheetml.sheet', 'wordprocessingml.document'),
      }),
    ],
    ['no workbook part', 'missing-part', withParts(small, { [WORKBOOK]: null })],
    ['no relationships', 'not-a-workbook', withParts(small, { '_rels/.rels': null })],
    ['half a file', 'truncated-workbook', small.slice(0, small.length / 2)],
    ['a file without its last byte', 'truncated-workbook', small.slice(0, -1)],
    ['a name that leaves the package', 'unsafe-entry', withParts(small, { 'xl/../../evil.xml': '<a/>' })],
    ['a name with a drive', 'unsafe-entry', withParts(small, { 'C:evil.xml': '<a/>' })],
    ['a name with backslashes', 'unsafe-entry', withParts(small, { 'xl\\evil.xml': '<a/>' })],
    ['an absolute name', 'unsafe-entry', withParts(small, { '/xl/evil.xml': '<a/>' })],
    ['two names that differ in case only', 'unsafe-entry', withParts(small, { 'XL/workbook.xml': '<a/>' })],
    [
      'an encrypted entry',
      'encrypted-workbook',
      patchedAt(small, directoryRecordOf(small, SHEET) + 8, [1, 0]),
    ],
  ])('%s: %s', (_, code, file) => {
    const error = refusal(() => OoxmlPackage.open(file));
    expect(error.code).toBe(code);
    expect(error.text.da).toMatch(/\.$/);
    expect(error.text.en).toMatch(/\.$/);
  });

  test('a duplicate entry is refused', () => {
    const twice = withParts(small, { 'xl/styleS.xml': '<a/>' });
    const at = directoryRecordOf(twice, 'xl/styleS.xml') + 46;
    expect(codeOf(patchedAt(twice, at, [...strToU8('xl/styles.xml')]))).toBe('unsafe-entry');
  });

  test('a missing part is refused when it is needed, by its name', () => {
    const error = refusal(() => OoxmlPackage.open(small).bytes('xl/sharedStrings.xml'));
    expect(error.code).toBe('missing-part');
    expect(error.text.da).toContain('»xl/sharedStrings.xml«');
  });

  test.each([
    ['a document type', '<!DOCTYPE worksheet><worksheet/>', 'unsafe-xml'],
    [
      'a billion laughs',
      '<?xml version="1.0"?><!--x--><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>',
      'unsafe-xml',
    ],
  ])('%s is refused before anybody parses it', (_, xml, code) => {
    expect(codeOf(withParts(small, { [SHEET]: xml }), SHEET)).toBe(code);
  });
});

describe('limits', () => {
  const laughing = withParts(small, { [SHEET]: new Uint8Array(8 * 1024 * 1024) });
  const declaring = (size: number, from = laughing): Uint8Array =>
    patchedAt(from, directoryRecordOf(from, SHEET) + 24, littleEndian(size));

  test('an entry that is compressed beyond reason is refused before it is inflated', () => {
    expect(laughing.length).toBeLessThan(20_000);
    expect(codeOf(laughing)).toBe('workbook-too-large');
  });

  test('an entry that says it is larger than the limit is refused', () => {
    expect(codeOf(declaring(ZIP_LIMITS.entryBytes + 1, small))).toBe('workbook-too-large');
  });

  test('all entries together are held against the total', () => {
    const halves = withParts(small, { 'a.xml': '<a/>', 'b.xml': '<b/>', 'c.xml': '<c/>' });
    const third = Math.ceil(ZIP_LIMITS.totalBytes / 2.5);
    expect(third).toBeLessThan(ZIP_LIMITS.entryBytes);
    // Claimed to be stored in as many bytes, so that only the total is beyond its limit.
    const claimed = ['a.xml', 'b.xml', 'c.xml'].reduce((file, entry) => {
      const at = directoryRecordOf(file, entry);
      return patchedAt(file, at + 20, [...littleEndian(third), ...littleEndian(third)]);
    }, halves);
    expect(refusal(() => OoxmlPackage.open(claimed)).text.en).toContain('512 MB');
  });

  test('an entry that is larger than it says is stopped while it is inflated', () => {
    const lying = declaring(1000);
    const started = performance.now();
    expect(codeOf(lying, SHEET)).toBe('damaged-workbook');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('an entry that is smaller than it says is damage', () => {
    const honest = unzipSync(small)[SHEET]!.length;
    expect(codeOf(declaring(honest + 1, small), SHEET)).toBe('damaged-workbook');
  });

  test('a changed byte inside an entry is caught by its checksum', () => {
    expect(codeOf(patchedAt(small, directoryRecordOf(small, SHEET) + 16, [1, 2, 3, 4]), SHEET)).toBe(
      'damaged-workbook',
    );
  });

  test('too many entries are refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, i) => [`x/${i}.bin`, new Uint8Array()]),
    );
    expect(codeOf(withParts(small, many))).toBe('workbook-too-large');
  });
});

describeWithTemplates('the official workbooks', () => {
  test.each(ALL_TEMPLATES)('%s: every part, its bytes and its place are those of the zip', (file) => {
    const bytes = readTemplate(file);
    const witness = unzipSync(bytes);
    const pkg = OoxmlPackage.open(bytes);
    expect(pkg.partNames).toEqual(Object.keys(witness));
    for (const part of pkg.partNames) {
      expect(Buffer.compare(pkg.bytes(part), witness[part]!)).toBe(0);
      expect(pkg.contentTypeOf(part) !== undefined || part === '[Content_Types].xml').toBe(true);
    }
  });
});
