import { strFromU8, unzipSync } from 'fflate';
import { UserError } from '../../../src/workbook/user-error';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { readApplication } from '../../../src/xlsx/read/workbook-part';
import { withParts } from '../../support/damaged-xlsx';
import { handMadeXlsx, relationship, relationshipsXml } from '../../support/hand-made-xlsx';
import { blank, describeWithTemplates, readTemplate } from '../../support/templates';

// EFRAG's workbooks are large, and the machine may be busy.
jest.setTimeout(60_000);

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SECONDS_ALLOWED = 5;

/** Everything the reader knows, in one small file. */
const everything = handMadeXlsx({
  beforeSheets: '<workbookPr date1904="1"/>',
  sheets: {
    Ark1:
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f t="shared" ref="B1:C2" si="0">SUM(A1:$A$9,\'Ark 2\'!B:B)</f><v>1</v></c>' +
      '<c r="C1"><f t="shared" si="0"/><v>2</v></c><c r="D1" t="inlineStr"><is><r><t xml:space="preserve"> x_x000D_</t></r></is></c></row>' +
      '<row r="2"><c r="A2" t="e"><f>_xlfn.LET(_xlpm.x,_xlfn.SINGLE(A1:A9),_xlpm.x)</f><v>#N/A</v></c><c r="B2" t="d"><v>2026-01-31T12:00:00</v></c>' +
      '<c r="C2" cm="1"><f t="array" ref="C2:C4">_xlfn.UNIQUE(A1:A9)</f><v>1.5E-3</v></c><c r="D2" t="b"><v>1</v></c></row></sheetData>' +
      '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="E1:F2"/></mergeCells>' +
      '<dataValidations><dataValidation type="list" sqref="A1:A9 C3"><formula1>"Ja,Nej"</formula1></dataValidation></dataValidations>' +
      '<tableParts><tablePart r:id="rId1"/></tableParts>',
    'Ark 2': '<sheetData><row><c><v>1</v></c></row></sheetData>',
  },
  afterSheets:
    '<definedNames><definedName name="N" localSheetId="1">\'Ark 2\'!$A$1</definedName></definedNames><calcPr calcMode="manual"/>',
  related: { sharedStrings: 'sharedStrings.xml', sheetMetadata: 'metadata.xml' },
  parts: {
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>æøå &amp; mere</t><rPh sb="0" eb="1"><t>p</t></rPh></si></sst>`,
    'xl/metadata.xml': `<metadata ${MAIN}><metadataTypes><metadataType name="XLDAPR"/></metadataTypes><cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
      relationship('rId1', 'table', '../tables/table1.xml'),
    ]),
    'xl/tables/table1.xml': `<table ${MAIN} displayName="T" ref="A1:B2"><tableColumns><tableColumn name="a"/></tableColumns></table>`,
  },
});

/** A generator that gives the same numbers in every run (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Random = ReturnType<typeof seeded>;

const INSERTED = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '\0',
  '\ufffe',
  '-',
  '9999999999',
  '</c>',
  '<v>',
  '&lt;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE a>',
  '&x;',
  'r="ZZZ0"',
  't="s"',
  'si="7"',
  '[',
  '(',
  '((((((((',
  '_x000D_',
  '_xlfn.',
  '#REF!',
  '../',
  ' ',
];

function damagedText(text: string, random: Random): string {
  const at = random(text.length);
  const length = random(2) === 0 ? 1 : random(Math.min(200, text.length - at) + 1);
  const inserted = INSERTED[random(INSERTED.length)]!;
  switch (random(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + inserted + text.slice(at);
    case 2:
      return text.slice(0, at) + inserted.repeat(1 + random(2000)) + text.slice(at + length);
    default:
      return text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length);
  }
}

/** One to three slips in one or two parts of a zip that is itself in order. */
function damagedParts(file: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const damaged: Record<string, string | null> = {};
  for (let i = 0; i <= random(2); i++) {
    const name = names[random(names.length)]!;
    let text = strFromU8(parts[name]!);
    for (let slip = 0; slip <= random(3); slip++) text = damagedText(text, random);
    damaged[name] = random(20) === 0 ? null : text;
  }
  return withParts(file, damaged);
}

/** Bytes of the zip changed, cut out or cut off. */
function damagedZip(file: Uint8Array, random: Random): Uint8Array {
  const bytes = file.slice();
  switch (random(3)) {
    case 0:
      for (let i = 0; i <= random(8); i++) bytes[random(bytes.length)] = random(256);
      return bytes;
    case 1:
      return bytes.slice(0, random(bytes.length));
    default: {
      const at = random(bytes.length);
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1 + random(50))]);
    }
  }
}

/** How reading ends; anything but a refusal that a person can read is thrown on. */
function outcome(file: Uint8Array): 'read' | 'refused' {
  const started = performance.now();
  try {
    const pkg = OoxmlPackage.open(file);
    readSnapshot(pkg, { depth: 'full' });
    readApplication(pkg);
    return 'read';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return 'refused';
  } finally {
    expect(performance.now() - started).toBeLessThan(SECONDS_ALLOWED * 1000);
  }
}

function outcomes(
  seeds: readonly number[],
  damage: (random: Random) => Uint8Array,
): Record<'read' | 'refused', number> {
  const counts = { read: 0, refused: 0 };
  for (const seed of seeds) {
    try {
      counts[outcome(damage(seeded(seed)))]++;
    } catch (cause) {
      throw new Error(`seed ${seed}`, { cause });
    }
  }
  return counts;
}

const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

test('the undamaged file is read', () => {
  expect(outcome(everything)).toBe('read');
});

test('250 files with damaged parts are read or refused', () => {
  const { read, refused } = outcomes(seeds(1, 250), (random) => damagedParts(everything, random));
  expect(read).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(100);
});

test('220 damaged zips are read or refused', () => {
  const { read, refused } = outcomes(seeds(1001, 220), (random) => damagedZip(everything, random));
  expect(read + refused).toBe(220);
  expect(refused).toBeGreaterThan(100);
});

describeWithTemplates('an official workbook', () => {
  test('30 damaged copies are read or refused', () => {
    const file = readTemplate(blank('1.0.0'));
    const damaged = outcomes(seeds(2001, 15), (random) => damagedParts(file, random));
    const cut = outcomes(seeds(3001, 15), (random) => damagedZip(file, random));
    expect(damaged.refused).toBeGreaterThan(5);
    expect(cut.refused).toBeGreaterThan(5);
  });
});
