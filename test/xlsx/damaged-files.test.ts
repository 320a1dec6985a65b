import { strFromU8, unzipSync } from 'fflate';
import { ESG_FUNCTIONS } from '../../src/functions/function-registry';
import { formatCell } from '../../src/workbook/address';
import { contentOf, type Change, type ChangeSet } from '../../src/workbook/change-set';
import type { Snapshot } from '../../src/workbook/snapshot';
import { UserError } from '../../src/workbook/user-error';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';
import { readApplication } from '../../src/xlsx/read/workbook-part';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { withParts } from '../support/damaged-xlsx';
import { handMadeXlsx, relationship, relationshipsXml } from '../support/hand-made-xlsx';
import { blank, describeWithTemplates, readTemplate } from '../support/templates';

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
    'xl/tables/table1.xml': `<table ${MAIN} displayName="T" ref="E4:E5"><tableColumns><tableColumn name="a"/></tableColumns></table>`,
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

/** A change where the file still has the cells for it, as a person would make it after reading the file. */
function edits(snapshot: Snapshot): ChangeSet {
  const changes = [...snapshot.contents].flatMap(([sheet, { cells, protection }]): Change[] => {
    const open = [...cells].find(([, cell]) => !protection?.protected || cell.locked === false);
    if (!open) return [];
    const [at, cell] = open;
    return [
      { kind: 'cell', sheet, cell: formatCell(at), before: contentOf(cell), after: { value: 'rettet' } },
    ];
  });
  return { title: { da: 'Rettelse', en: 'Edit' }, changes };
}

function rowsAbove(sheet: string): ChangeSet {
  const changes = [{ kind: 'insert-rows', sheet, row: 1, count: 2 } as const];
  return { title: { da: 'Rækker', en: 'Rows' }, changes };
}

/** What the command line does with a file: read, change, calculate; then rows are inserted. Each step leaves an output. */
async function edit(bytes: Uint8Array, outputs: Uint8Array[]): Promise<void> {
  const file = XlsxFile.open(bytes);
  readApplication(file.package);
  const snapshot = await file.read({ depth: 'full' });
  await file.apply(edits(snapshot));
  outputs.push(file.toBytes());
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  outputs.push(file.toBytes());
  await file.apply(rowsAbove(snapshot.sheets.at(-1)!.name));
  outputs.push(file.toBytes());
}

/** `written`: there was at least one output. */
type Outcome = 'written' | 'refused';

/** How it ends; anything but a refusal that a person can read is thrown on. */
async function outcomeOf(file: Uint8Array): Promise<Outcome> {
  const outputs: Uint8Array[] = [];
  const started = performance.now();
  try {
    await edit(file, outputs);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  expect(performance.now() - started).toBeLessThan(SECONDS_ALLOWED * 1000);
  // What was written can be read again: no damage was made, and none that was seen is handed on.
  for (const output of outputs) readSnapshot(OoxmlPackage.open(output), { depth: 'full' });
  return outputs.length > 0 ? 'written' : 'refused';
}

async function outcomes(
  seeds: readonly number[],
  damage: (random: Random) => Uint8Array,
): Promise<Record<Outcome, number>> {
  const counts = { written: 0, refused: 0 };
  for (const seed of seeds) {
    try {
      counts[await outcomeOf(damage(seeded(seed)))]++;
    } catch (cause) {
      throw new Error(`seed ${seed}`, { cause });
    }
  }
  return counts;
}

const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

test('the undamaged file is changed, calculated and given more rows', async () => {
  const outputs: Uint8Array[] = [];
  await edit(everything, outputs);
  expect(outputs).toHaveLength(3);
});

test('250 files with damaged parts are changed or refused', async () => {
  const { written, refused } = await outcomes(seeds(1, 250), (random) => damagedParts(everything, random));
  expect(written).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(100);
});

test('220 damaged zips are changed or refused', async () => {
  const { written, refused } = await outcomes(seeds(1001, 220), (random) => damagedZip(everything, random));
  expect(written + refused).toBe(220);
  expect(refused).toBeGreaterThan(100);
});

describeWithTemplates('an official workbook', () => {
  test('30 damaged copies are changed or refused', async () => {
    const file = readTemplate(blank('1.0.0'));
    const damaged = await outcomes(seeds(2001, 15), (random) => damagedParts(file, random));
    const cut = await outcomes(seeds(3001, 15), (random) => damagedZip(file, random));
    expect(damaged.refused).toBeGreaterThan(5);
    expect(cut.refused).toBeGreaterThan(5);
  });
});
