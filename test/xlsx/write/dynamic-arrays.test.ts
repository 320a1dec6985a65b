import { strFromU8, unzipSync } from 'fflate';
import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { inverse, type ChangeSet } from '../../../src/workbook/change-set';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import type { CellContent } from '../../../src/workbook/cell-value';
import { formatCell } from '../../../src/workbook/address';
import { calculateFile } from '../../../src/xlsx/calculation/file';
import { readDynamicArrayMarks } from '../../../src/xlsx/read/dynamic-arrays';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { applyChangeSet, type ApplyOptions } from '../../../src/xlsx/write/apply-change-set';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import type { SheetFunction } from '../../../src/workbook/sheet-function';
import { cellChanges } from '../../support/cell-changes';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice, sheetsAsCsv } from '../../support/libreoffice';
import { describeWithLibreOffice } from '../../support/programs';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { withoutProtection } from '../../support/unprotected';

type Contents = Readonly<Record<string, CellContent>>;

const PLAIN = handMadeXlsx({
  sheets: {
    Ark: '<dimension ref="A1:A2"/><sheetData><row r="1" spans="1:1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2" s="2"><v>5</v></c></row></sheetData>',
  },
});

/** Every value of a range, doubled. */
const DOUBLE: SheetFunction = {
  name: 'ESG.DOBBELT',
  minArguments: 1,
  maxArguments: 1,
  evaluate: ([range = null]) =>
    Array.isArray(range) ? (range as number[][]).map((row) => row.map((cell) => cell * 2)) : null,
};

const partOf = (file: Uint8Array, part: string): string => strFromU8(unzipSync(file)[part]!);
const sheetXml = (file: Uint8Array): string => partOf(file, 'xl/worksheets/sheet1.xml');

function apply(file: Uint8Array, contents: Contents, options?: ApplyOptions): Uint8Array {
  return applyChangeSet(OoxmlPackage.open(file), cellChanges(file, 'Ark', contents), options);
}

/** The change made and the file calculated, as the command line does it. */
async function calculated(
  file: Uint8Array,
  changes: ChangeSet,
  functions: readonly SheetFunction[] = [],
): Promise<Uint8Array> {
  const opened = XlsxFile.open(file);
  await opened.apply(changes);
  await opened.recalculate((pkg, due) => calculateFile(pkg, functions, due));
  return opened.toBytes();
}

const changed = (file: Uint8Array, contents: Contents, functions?: readonly SheetFunction[]) =>
  calculated(file, cellChanges(file, 'Ark', contents), functions);

/** Cells with formula and value: `B1` → `['SEQUENCE(2)', 1]`. */
function shown(file: Uint8Array, sheet = 'Ark'): Readonly<Record<string, unknown>> {
  const { cells } = readSnapshot(OoxmlPackage.open(file), { depth: 'full' }).contents.get(sheet)!;
  return Object.fromEntries(
    [...cells].map(([at, { value, formula }]) => [
      formatCell(at),
      formula === undefined ? value : [formula, value],
    ]),
  );
}

describe('a formula that may give several values is stored as Excel stores it', () => {
  test('with the metadata part that a workbook gets with its first one', () => {
    const file = apply(PLAIN, { B1: { formula: 'SEQUENCE(A1)' }, C1: { formula: 'SUM(A1:A2)' } });
    expect(sheetXml(file)).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1">_xlfn.SEQUENCE(A1)</f></c><c r="C1"><f>SUM(A1:A2)</f></c>',
    );
    expect(partOf(file, '[Content_Types].xml')).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
    );
    expect(partOf(file, 'xl/_rels/workbook.xml.rels')).toMatch(
      /relationships\/sheetMetadata" Target="\/xl\/metadata\.xml"/,
    );
    expect(partOf(file, 'xl/metadata.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
        '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
        '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    );
    expect(readDynamicArrayMarks(OoxmlPackage.open(file))).toEqual(new Set([1]));
  });

  test('with one entry for all of them, also from one change to the next', () => {
    const first = apply(PLAIN, { B1: { formula: 'SEQUENCE(A1)' } });
    const second = apply(first, { C1: { formula: 'SEQUENCE(A1)' }, D1: { formula: 'A1:A2' } });
    expect(partOf(second, 'xl/metadata.xml')).toBe(partOf(first, 'xl/metadata.xml'));
    expect(sheetXml(second).match(/cm="1"/g)).toHaveLength(3);
  });

  test.each([
    [
      'of other cells',
      '<metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>',
      { type: 2, value: 0, mark: 1 },
    ],
    [
      'of arrays that are not dynamic',
      '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext><xda:dynamicArrayProperties fDynamic="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
      { type: 1, value: 1, mark: 2 },
    ],
  ])('beside the metadata %s', (_, content, { type, value, mark }) => {
    const metadata = `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">${content}</metadata>`;
    const file = handMadeXlsx({
      sheets: { Ark: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>' },
      related: { sheetMetadata: 'metadata.xml' },
      contentTypes: {
        'xl/metadata.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
      },
      parts: { 'xl/metadata.xml': metadata },
    });
    const after = apply(file, { B1: { formula: 'SEQUENCE(A1)' } });
    expect(readDynamicArrayMarks(OoxmlPackage.open(after))).toEqual(new Set([mark]));
    expect(sheetXml(after)).toContain(`<c r="B1" cm="${mark}">`);
    const written = partOf(after, 'xl/metadata.xml');
    expect(written).toContain(`<rc t="${type}" v="${value}"/></bk></cellMetadata>`);
    const order = ['<metadataTypes', '<futureMetadata', '<cellMetadata', '<valueMetadata'].map((tag) =>
      written.lastIndexOf(tag),
    );
    const present = order.filter((at) => at >= 0);
    expect(present).toEqual([...present].sort((a, b) => a - b));
  });

  test('unless it uses nothing but cells, also by names that are added with it', () => {
    const title = { da: '', en: '' };
    const { changes } = cellChanges(PLAIN, 'Ark', { B1: { formula: 'Antal*2' }, C1: { formula: 'Alle*2' } });
    const file = applyChangeSet(OoxmlPackage.open(PLAIN), {
      title,
      changes: [
        ...changes,
        { kind: 'add-name', name: 'Antal', refersTo: 'Ark!$A$1' },
        { kind: 'add-name', name: 'Alle', refersTo: 'Ark!$A$1:$A$2' },
      ],
    });
    expect(sheetXml(file)).toContain(
      '<c r="B1"><f>Antal*2</f></c><c r="C1" cm="1"><f t="array" ref="C1">Alle*2</f></c>',
    );
  });

  test('on a new sheet too', () => {
    const sheet: NewSheet = {
      name: 'Ny',
      visibility: 'visible',
      styledAreas: [],
      styles: {},
      cells: [
        { cell: 'A1', content: { formula: 'ESG.DOBBELT(Ark!A1:A2)' } },
        { cell: 'B1', content: { formula: 'Ark!A1' } },
      ],
      columnWidths: [],
      rowHeights: [],
      merges: [],
      validations: [],
      protected: false,
      showGridLines: true,
      frozen: { rows: 0, columns: 0 },
    };
    const title = { da: '', en: '' };
    const adding: ChangeSet = { title, changes: [{ kind: 'add-sheet', sheet }] };
    return calculated(PLAIN, adding, [DOUBLE]).then((file) => {
      expect(partOf(file, 'xl/worksheets/sheet2.xml')).toContain(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_ESG_DOBBELT(Ark!A1:A2)</f><v>4</v></c><c r="B1"><f>Ark!A1</f><v>2</v></c></row><row r="2"><c r="A2"><v>10</v></c></row>',
      );
      const removed = applyChangeSet(OoxmlPackage.open(file), inverse(adding));
      expect(readSnapshot(OoxmlPackage.open(removed), { depth: 'full' }).sheets).toHaveLength(1);
    });
  });
});

describe('what a dynamic array spills stands in the file', () => {
  test('in new and existing cells and rows, which keep their looks', async () => {
    const file = await changed(PLAIN, { B1: { formula: 'SEQUENCE(3,2)' }, A2: { value: null } });
    expect(sheetXml(file)).toContain(
      '<dimension ref="A1:C3"/><sheetData>' +
        '<row r="1" spans="1:3"><c r="A1"><v>2</v></c><c r="B1" cm="1"><f t="array" ref="B1:C3">_xlfn.SEQUENCE(3,2)</f><v>1</v></c><c r="C1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2" s="2"/><c r="B2"><v>3</v></c><c r="C2"><v>4</v></c></row>' +
        '<row r="3"><c r="B3"><v>5</v></c><c r="C3"><v>6</v></c></row></sheetData>',
    );
    expect(partOf(file, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
    expect(shown(file)).toMatchObject({ B1: ['SEQUENCE(3,2)', 1], B2: 3, C3: 6 });
  });

  test('and grows and shrinks with its answer', async () => {
    const first = await changed(PLAIN, {
      B1: { formula: 'SEQUENCE(A1)&"."' },
      D1: { formula: 'COUNTA(B1#)' },
    });
    expect(sheetXml(first)).toContain('ref="B1:B2"');
    const grown = await changed(first, { A1: { value: 4 } });
    expect(shown(grown)).toMatchObject({ B1: ['SEQUENCE(A1)&"."', '1.'], B4: '4.', D1: ['COUNTA(B1#)', 4] });
    expect(sheetXml(grown)).toContain('ref="B1:B4"');
    const shrunk = await changed(grown, { A1: { value: 1 } });
    expect(sheetXml(shrunk)).toContain('<f t="array" ref="B1">');
    expect(Object.keys(shown(shrunk))).toEqual(['A1', 'B1', 'D1', 'A2']);
  });

  test('without room, and Excel is asked to say so', async () => {
    const file = await changed(PLAIN, { A3: { formula: 'SEQUENCE(2)' }, A4: { value: 'i vejen' } });
    expect(sheetXml(file)).toContain('<c r="A3" cm="1" t="e">');
    expect(shown(file)).toMatchObject({ A3: ['SEQUENCE(2)', { error: '#VALUE!' }], A4: 'i vejen' });
    expect(partOf(file, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const free = await changed(file, { A4: { value: null } });
    expect(shown(free)).toMatchObject({ A3: ['SEQUENCE(2)', 1], A4: 2 });
  });

  test.each<[string, CellContent]>([
    ['a value', { value: 'x' }],
    ['nothing', { value: null }],
    ['a formula', { formula: 'A1' }],
  ])('goes when its formula is replaced by %s, and comes back with it', async (_, content) => {
    const spilled = await changed(PLAIN, { B1: { formula: 'SEQUENCE(3)' } });
    const changes = cellChanges(spilled, 'Ark', { B1: content });
    const replaced = await calculated(spilled, changes);
    expect(shown(replaced)).not.toHaveProperty('B2');
    expect(shown(replaced)).not.toHaveProperty('B3');
    expect(shown(await calculated(replaced, inverse(changes)))).toEqual(shown(spilled));
  });

  test('is not written into by a change set unless that is what was done in Excel', async () => {
    const spilled = await changed(PLAIN, { B1: { formula: 'SEQUENCE(3)' } });
    expect(() => apply(spilled, { B2: { value: 7 } })).toThrow(
      expect.objectContaining({ code: 'array-formula' }) as Error,
    );
    const at = { row: 1, column: 2 };
    const into = apply(
      spilled,
      { B2: { value: 7 } },
      { intoSpills: 'write', moved: [{ sheet: 'Ark', at, area: null }], cachedValues: new Map() },
    );
    expect(sheetXml(into)).toContain('<c r="B2"><v>7</v></c>');
  });
});

describe('functions of the add-in have the name of the file in the file', () => {
  const NAMED = handMadeXlsx({
    sheets: {
      Ark:
        '<sheetData><row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>80000</v></c>' +
        '<c r="C1"><f>_xldudf_ESG_ULYKKESFREKVENS(A1,B1)</f><v>7.5</v></c><c r="D1"><f t="array" ref="D1:D2">_xldudf_ESG_DOBBELT(A1:B1)</f><v>6</v></c><c r="E1"><f>Frekvens</f><v>7.5</v></c></row><row r="2"><c r="D2"><v>6</v></c></row></sheetData>',
    },
    afterSheets:
      '<definedNames><definedName name="Frekvens">_xldudf_ESG_ULYKKESFREKVENS(Ark!$A$1,Ark!$B$1)</definedName></definedNames>',
  });

  test('read from cells, array formulas and defined names', () => {
    const snapshot = readSnapshot(OoxmlPackage.open(NAMED), { depth: 'full' });
    expect(snapshot.names[0]!.refersTo).toBe('ESG.ULYKKESFREKVENS(Ark!$A$1,Ark!$B$1)');
    expect(shown(NAMED)).toMatchObject({
      C1: ['ESG.ULYKKESFREKVENS(A1,B1)', 7.5],
      D1: ['ESG.DOBBELT(A1:B1)', 6],
      D2: ['ESG.DOBBELT(A1:B1)', 6],
    });
  });

  test('calculated where an old file has them plain, in an array and in a name', async () => {
    const functions = [...ESG_FUNCTIONS, DOUBLE];
    const file = await changed(NAMED, { A1: { value: 6 } }, functions);
    expect(shown(file)).toMatchObject({
      C1: ['ESG.ULYKKESFREKVENS(A1,B1)', 15],
      D1: ['ESG.DOBBELT(A1:B1)', 12],
      E1: ['Frekvens', 15],
    });
    expect(sheetXml(file)).toContain('<f>_xldudf_ESG_ULYKKESFREKVENS(A1,B1)</f>');
    expect(sheetXml(file)).toContain('<f t="array" ref="D1:D2">_xldudf_ESG_DOBBELT(A1:B1)</f>');
  });

  test('written to cells, columns of tables and defined names', () => {
    const title = { da: '', en: '' };
    const file = applyChangeSet(OoxmlPackage.open(PLAIN), {
      title,
      changes: [
        { kind: 'add-name', name: 'Frekvens', refersTo: 'ESG.ULYKKESFREKVENS(Ark!$A$1,Ark!$A$2)' },
        {
          kind: 'cell',
          sheet: 'Ark',
          cell: 'B1',
          before: { value: null },
          after: { formula: 'IFERROR(ESG.ULYKKESFREKVENS(Tal[@Antal],Tal[@[Timer i alt]]),"ESG.X(")' },
        },
      ],
    });
    expect(partOf(file, 'xl/workbook.xml')).toContain(
      '>_xldudf_ESG_ULYKKESFREKVENS(Ark!$A$1,Ark!$A$2)</definedName>',
    );
    expect(sheetXml(file)).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1">IFERROR(_xldudf_ESG_ULYKKESFREKVENS(Tal[[#This Row],[Antal]],Tal[[#This Row],[Timer i alt]]),"ESG.X(")</f></c>',
    );
    expect(shown(file)).toMatchObject({
      B1: ['IFERROR(ESG.ULYKKESFREKVENS(Tal[@Antal],Tal[@[Timer i alt]]),"ESG.X(")', null],
    });
  });
});

test('10,000 rows take one call and spill into a file and back', async () => {
  const rows = 10_000;
  let calls = 0;
  const counting: SheetFunction = {
    ...DOUBLE,
    evaluate: (args) => {
      calls++;
      return DOUBLE.evaluate(args);
    },
  };
  const file = await changed(PLAIN, { B1: { formula: `ESG.DOBBELT(SEQUENCE(${rows}))` } }, [counting]);
  expect(calls).toBe(1);
  expect(sheetXml(file)).toContain(`ref="B1:B${rows}"`);
  expect(shown(file)).toMatchObject({ B2: 4, B10000: 2 * rows });
  expect(OoxmlPackage.open(file).partNames).toContain('xl/metadata.xml');
});

describeWithTemplates("EFRAG's workbook, which has dynamic arrays already", () => {
  test('keeps its metadata part and takes one more', async () => {
    const file = withoutProtection(readTemplate(sample('1.3.0')));
    const sheet = 'Fuel Converter';
    const changes = cellChanges(file, sheet, { AZ1: { formula: 'SEQUENCE(3)' } });
    const after = await calculated(file, changes);
    expect(partOf(after, 'xl/metadata.xml')).toBe(partOf(file, 'xl/metadata.xml'));
    expect(shown(after, sheet)).toMatchObject({ AZ1: ['SEQUENCE(3)', 1], AZ2: 2, AZ3: 3 });
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test(
    'opens what was written, values and formula alike',
    async () => {
      const file = await changed(PLAIN, { B1: { formula: 'A1:A2*10' }, D1: { formula: 'SUM(B1:B2)' } });
      expect(sheetsAsCsv(file).get('Ark')).toBe('2,20,,70\n5,50,,\n');
      const saved = savedByLibreOffice(file);
      expect(shown(saved)).toMatchObject({ B1: ['A1:A2*10', 20], B2: ['A1:A2*10', 50] });
    },
    LIBREOFFICE_TIMEOUT,
  );
});
