import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { formatCell } from '../../../src/workbook/address';
import type { CellValue, CellContent } from '../../../src/workbook/cell-value';
import { inverse, type Change } from '../../../src/workbook/change-set';
import { CellMap, cellAt, valueAt, type Snapshot } from '../../../src/workbook/snapshot';
import { UserError } from '../../../src/workbook/user-error';
import { applyChangeSet, type ApplyOptions } from '../../../src/xlsx/write/apply-change-set';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { comparePackages, type PackageDifference } from '../../support/canonical-xml';
import { cellChanges } from '../../support/cell-changes';
import { handMadeXlsx, type HandMadeWorkbook } from '../../support/hand-made-xlsx';

const SHEET_PART = 'xl/worksheets/sheet1.xml';
const TITLE = { da: 'Prøve', en: 'Test' };

type Cells = Readonly<Record<string, CellContent>>;

function workbook(sheet: string, rest: Partial<HandMadeWorkbook> = {}): Uint8Array {
  return handMadeXlsx({ ...rest, sheets: { Ark: sheet } });
}

function apply(file: Uint8Array, cells: Cells, options?: ApplyOptions): Uint8Array {
  return applyChangeSet(OoxmlPackage.open(file), cellChanges(file, 'Ark', cells), options);
}

/** The sheet's XML after the change, without the declaration and the root's start tag. */
function sheetAfter(file: Uint8Array, cells: Cells, options?: ApplyOptions): string {
  return sheetXml(apply(file, cells, options));
}

function sheetXml(file: Uint8Array): string {
  return /<(?:\w+:)?worksheet[^>]*>([^]*)<\/(?:\w+:)?worksheet>/.exec(partOf(file, SHEET_PART))![1]!;
}

function partOf(file: Uint8Array, part: string): string {
  return strFromU8(unzipSync(file)[part]!);
}

function read(file: Uint8Array): Snapshot {
  return readSnapshot(OoxmlPackage.open(file), { depth: 'full' });
}

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('a cell that is written', () => {
  const data = (cells: string): Uint8Array => workbook(`<sheetData><row r="1">${cells}</row></sheetData>`);

  test.each<[string, CellContent, string]>([
    ['number', { value: 0.1 }, '<c r="A1" s="2"><v>0.1</v></c>'],
    ['large number', { value: 1e300 }, '<c r="A1" s="2"><v>1e+300</v></c>'],
    ['minus zero', { value: -0 }, '<c r="A1" s="2"><v>0</v></c>'],
    ['boolean', { value: true }, '<c r="A1" s="2" t="b"><v>1</v></c>'],
    ['error', { value: { error: '#DIV/0!' } }, '<c r="A1" s="2" t="e"><v>#DIV/0!</v></c>'],
    ['blank', { value: null }, '<c r="A1" s="2"/>'],
    ['text', { value: 'a<b & "c"' }, '<c r="A1" s="2" t="inlineStr"><is><t>a&lt;b &amp; "c"</t></is></c>'],
    ['empty text', { value: '' }, '<c r="A1" s="2" t="inlineStr"><is><t></t></is></c>'],
    ['formula-like text', { value: '=1+1' }, '<c r="A1" s="2" t="inlineStr"><is><t>=1+1</t></is></c>'],
    [
      'spaces',
      { value: ' a\n' },
      '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve"> a\n</t></is></c>',
    ],
    [
      'controls',
      { value: '\u0001\r_x0041_' },
      '<c r="A1" s="2" t="inlineStr"><is><t>_x0001__x000D__x005F_x0041_</t></is></c>',
    ],
    ['formula', { formula: 'IFS(A2<1,"é")' }, '<c r="A1" s="2"><f>_xlfn.IFS(A2&lt;1,"é")</f></c>'],
  ])('%s keeps its style', (_, content, expected) => {
    expect(
      sheetAfter(data('<c r="A1" s="2" cm="1" vm="1"><v>5</v></c>'), {
        A1: content,
      }),
    ).toBe(`<sheetData><row r="1">${expected}</row></sheetData>`);
  });

  test('stands in its place when it is new, in the style of its row or column', () => {
    const file = workbook(
      '<dimension ref="B2:D4"/><cols><col min="3" max="4" width="9" style="2"/></cols>' +
        '<sheetData><row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>' +
        '<row r="4" s="1" customFormat="1"><c r="B4"><v>3</v></c></row></sheetData>',
    );
    expect(
      sheetAfter(file, {
        C2: { value: 1 },
        A2: { value: 2 },
        F2: { value: 3 },
        C3: { value: 4 },
        A4: { value: 5 },
        B6: { value: 6 },
        Z9: { value: null },
      }),
    ).toBe(
      '<dimension ref="A2:F6"/><cols><col min="3" max="4" width="9" style="2"/></cols>' +
        '<sheetData><row r="2" spans="1:6"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2" s="2"><v>1</v></c><c r="D2"><v>2</v></c><c r="F2"><v>3</v></c></row>' +
        '<row r="3"><c r="C3" s="2"><v>4</v></c></row>' +
        '<row r="4" s="1" customFormat="1"><c r="A4" s="1"><v>5</v></c><c r="B4"><v>3</v></c></row>' +
        '<row r="6"><c r="B6"><v>6</v></c></row></sheetData>',
    );
  });

  test('is found where rows and cells carry no numbers', () => {
    const file = workbook(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c><v>3</v></c></row></sheetData>',
    );
    expect(sheetAfter(file, { B1: { value: 9 }, C1: { value: 8 }, A2: { value: 7 } })).toBe(
      '<sheetData><row><c><v>1</v></c><c><v>9</v></c><c r="C1"><v>8</v></c></row><row r="2"><c r="A2"><v>7</v></c></row><row r="3"><c><v>3</v></c></row></sheetData>',
    );
  });

  test('is written into an empty sheet', () => {
    expect(sheetAfter(workbook('<sheetData/>'), { B2: { value: 1 }, A1: { value: 2 } })).toBe(
      '<sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
  });

  test('carries the prefix of its part', () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const file = workbook('', { parts: { [SHEET_PART]: xml } });
    expect(sheetAfter(file, { A1: { value: 'a' }, B1: { formula: 'A1' } })).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f></x:c></x:row></x:sheetData>',
    );
  });

  test('leaves everything else as it is spelled', () => {
    const odd = `<!-- a > b --><row  r='1'\n ht = "20"><c r='A1'\ts="2" ><v>1</v></c><c r="B1"/><?keep it?></row >`;
    expect(sheetAfter(workbook(`<sheetData>${odd}</sheetData>`), { B1: { value: 2 } })).toBe(
      `<sheetData>${odd.replace('<c r="B1"/>', '<c r="B1"><v>2</v></c>')}</sheetData>`,
    );
  });
});

describe('formulas that share', () => {
  const shared = workbook(
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
  );

  test('go on from the next cell when their first is overwritten', () => {
    expect(sheetAfter(shared, { A1: { value: 5 } })).toBe(
      '<sheetData><row r="1"><c r="A1"><v>5</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*$C$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    );
  });

  test('may all be overwritten at once', () => {
    expect(sheetAfter(shared, { A1: { value: 1 }, A2: { value: 2 }, A3: { value: 3 } })).not.toContain('<f');
  });

  const arrays = workbook(
    '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">C1:C2</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">C1:C2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">D1</f><v>0</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c></row></sheetData>',
    {
      related: { sheetMetadata: 'metadata.xml' },
      contentTypes: {
        'xl/metadata.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
      },
      parts: {
        'xl/metadata.xml':
          '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
      },
    },
  );

  test.each(['B1', 'B2', 'A2'])('over an array refuse a part of it: %s', (cell) => {
    expect(refusal(() => apply(arrays, { [cell]: { value: 1 } }))).toBe('array-formula');
  });

  test('over an array give way as a whole', () => {
    const xml = sheetAfter(arrays, { B1: { value: 8 }, B2: { value: 9 }, C1: { value: 7 } });
    expect(xml).toContain('<c r="B1"><v>8</v></c><c r="C1"><v>7</v></c>');
    expect(xml).toContain('<c r="B2"><v>9</v></c>');
  });

  test('that spill are replaced from their anchor, and what they spilled goes', () => {
    const xml = sheetAfter(arrays, { A1: { value: 'x' } });
    expect(xml).toContain('<c r="A1" t="inlineStr"><is><t>x</t></is></c>');
    expect(xml).toContain('<row r="2"><c r="A2"/>');
  });
});

describe('what depends on formulas', () => {
  const chain = {
    related: { calcChain: 'calcChain.xml' },
    contentTypes: {
      'xl/calcChain.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
    },
    parts: {
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
    },
  };
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>';
  const file = workbook(sheet, {
    ...chain,
    afterSheets:
      '<definedNames><definedName name="x">Ark!$A$1</definedName></definedNames><calcPr calcId="1"/>',
  });
  const compare = (after: Uint8Array): PackageDifference => comparePackages(file, after);

  test('a value leaves the calculation chain and asks for calculation', () => {
    const { removedParts, changedParts } = compare(apply(file, { A1: { value: 2 } }));
    expect(removedParts).toEqual([]);
    expect([...changedParts.keys()]).toEqual(['xl/workbook.xml', SHEET_PART]);
    expect(changedParts.get('xl/workbook.xml')!.added).toEqual(['<calcPr calcId="1" fullCalcOnLoad="1">']);
  });

  test.each<[string, Cells]>([
    ['a formula that goes', { B1: { value: 1 } }],
    ['a formula that comes', { C1: { formula: 'A1' } }],
  ])('%s takes the calculation chain with it', (_, cells) => {
    const { removedParts, changedParts } = compare(apply(file, cells));
    expect(removedParts).toEqual(['xl/calcChain.xml']);
    expect(changedParts.get('[Content_Types].xml')!.removed.join()).toContain('/xl/calcChain.xml');
    expect(changedParts.get('xl/_rels/workbook.xml.rels')!.removed.join()).toContain('calcChain.xml');
  });

  test('a workbook without formulas is not asked to calculate', () => {
    const plain = workbook('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    expect([...comparePackages(plain, apply(plain, { A1: { value: 2 } })).changedParts.keys()]).toEqual([
      SHEET_PART,
    ]);
  });

  test('calcPr is added where the schema wants it', () => {
    const bare = workbook(sheet, {
      afterSheets: '<definedNames><definedName name="x">Ark!$A$1</definedName></definedNames><pivotCaches/>',
    });
    expect(partOf(apply(bare, { A1: { value: 2 } }), 'xl/workbook.xml')).toContain(
      '</definedNames><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    );
  });

  test('calculated values are written beside the formulas, and nothing asks for calculation', () => {
    const cachedValues = new Map([['Ark', CellMap.from([[{ row: 1, column: 2 }, { value: 'fire' }]])]]);
    const after = apply(file, { A1: { value: 2 } }, { cachedValues });
    expect(sheetXml(after)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1" t="str"><f>A1*2</f><v>fire</v></c></row></sheetData>',
    );
    expect([...compare(after).changedParts.keys()]).toEqual([SHEET_PART]);
  });

  test('a calculated value that stands there already is left as it is written', () => {
    const precise = workbook(
      '<sheetData><row r="1"><c r="A1"><f>0.1</f><v>0.10000000000000001</v></c></row></sheetData>',
    );
    const cachedValues = new Map([['Ark', CellMap.from([[{ row: 1, column: 1 }, { value: 0.1 }]])]]);
    expect(comparePackages(precise, apply(precise, {}, { cachedValues })).changedParts.size).toBe(0);
  });
});

describe('refusals', () => {
  const locked = workbook(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"><f>A1</f><v>1</v></c></row></sheetData>' +
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>',
  );

  test.each<[string, string, CellContent]>([
    ['cell-locked', 'A1', { value: 2 }],
    ['cell-locked', 'D9', { value: 2 }],
  ])('%s: %s', (code, cell, content) => {
    expect(refusal(() => apply(locked, { [cell]: content }))).toBe(code);
  });

  test('an unlocked cell is written, even over a formula', () => {
    expect(sheetAfter(locked, { B1: { value: 3 }, C1: { value: 4 } })).toContain(
      '<c r="B1" s="1"><v>3</v></c><c r="C1" s="1"><v>4</v></c>',
    );
  });

  const open = workbook(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>',
  );

  test.each<[string, string, CellContent]>([
    ['merged-cell', 'C2', { value: 1 }],
    ['merged-cell', 'B3', { value: null }],
    ['text-too-long', 'A1', { value: 'x'.repeat(32_768) }],
    ['not-a-number', 'A1', { value: NaN }],
    ['not-a-number', 'A1', { value: -Infinity }],
    ['unknown-error-value', 'A1', { value: { error: '#SPILL!' } }],
    ['formula-too-long', 'A1', { formula: '1+'.repeat(5000) + '1' }],
    ['invalid-cell', 'XFE1', { value: 1 }],
    ['invalid-cell', 'A1:B2', { value: 1 }],
  ])('%s: %s', (code, cell, content) => {
    expect(refusal(() => apply(open, { [cell]: content }))).toBe(code);
  });

  test('a heading of a table', () => {
    const table = workbook('<sheetData/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>', {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml':
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>',
      },
      contentTypes: {
        'xl/tables/table1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
      },
    });
    expect(refusal(() => apply(table, { B1: { value: 'x' } }))).toBe('table-header');
    expect(sheetAfter(table, { B2: { value: 1 } })).toContain('<c r="B2">');
  });

  const one = (change: Partial<Change>): string =>
    refusal(() =>
      applyChangeSet(OoxmlPackage.open(open), {
        title: TITLE,
        changes: [
          {
            kind: 'cell',
            sheet: 'Ark',
            cell: 'A1',
            before: { value: 1 },
            after: { value: 2 },
            ...change,
          } as Change,
        ],
      }),
    );

  test('cells that have changed, and sheets that are not there', () => {
    expect(one({ before: { value: 3 } } as Partial<Change>)).toBe('cells-have-changed');
    expect(one({ before: { value: '1' } } as Partial<Change>)).toBe('cells-have-changed');
    expect(one({ before: { formula: '1' } } as Partial<Change>)).toBe('cells-have-changed');
    expect(one({ sheet: 'Intet' } as Partial<Change>)).toBe('sheet-not-found');
    expect(one({})).toBe('nothing was refused');
  });

  test('later changes of a cell are compared with what the earlier ones left', () => {
    const changes: Change[] = [1, 2, 3].map((value) => ({
      kind: 'cell',
      sheet: 'Ark',
      cell: 'A1',
      before: { value },
      after: { value: value + 1 },
    }));
    const after = applyChangeSet(OoxmlPackage.open(open), { title: TITLE, changes });
    expect(valueAt(read(after), 'Ark', 'A1')).toBe(4);
  });
});

describe('laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '0045',
      '01-02-2026',
      '1.234,5',
      '=1+1',
      '-',
      '+45 12',
      '@SUM',
      'æøå',
      ' ',
      '\r\n',
      '_x000D_',
      ']]>',
      '\ud800',
      'x'.repeat(32_767),
    ),
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('#N/A', '#VALUE!', '#REF!').map((error) => ({ error })),
  );
  const at = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 6 }) });
  const cells = fc
    .dictionary(
      at.map(formatCell),
      value.map((one) => ({ value: one })),
      { minKeys: 1, maxKeys: 8 },
    )
    .map((some): Cells => ({ ...some }));
  const file = workbook(
    '<dimension ref="A1:C5"/><sheetData><row r="2" spans="1:3"><c r="A2" s="2"><v>1</v></c><c r="C2" t="b"><v>1</v></c></row><row r="5"><c r="B5"><f>A2</f><v>1</v></c></row></sheetData>',
  );

  test('what is written is read back equal', () => {
    fc.assert(
      fc.property(cells, (wanted) => {
        const after = read(apply(file, wanted));
        for (const [cell, content] of Object.entries(wanted)) {
          if ('value' in content) expect(cellAt(after, 'Ark', cell)?.value ?? null).toEqual(content.value);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the inverse takes the cells back', () => {
    fc.assert(
      fc.property(cells, (wanted) => {
        const there = applyChangeSet(OoxmlPackage.open(file), cellChanges(file, 'Ark', wanted));
        const back = applyChangeSet(OoxmlPackage.open(there), inverse(cellChanges(file, 'Ark', wanted)));
        expect(
          [...read(back).contents.get('Ark')!.cells].filter(
            ([, { value, formula }]) => value !== null || formula !== undefined,
          ),
        ).toEqual(
          [...read(file).contents.get('Ark')!.cells].map(([place, cell]) => [
            place,
            wanted[formatCell(place)] && cell.formula !== undefined ? { ...cell, value: null } : cell,
          ]),
        );
      }),
      { numRuns: 100 },
    );
  });
});
