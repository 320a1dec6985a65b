import { strFromU8, unzipSync } from 'fflate';
import { formatCell } from '../../../src/workbook/address';
import { cellAt, valueAt, type Cell, type Depth, type Snapshot } from '../../../src/workbook/snapshot';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { withParts } from '../../support/damaged-xlsx';
import {
  handMadeXlsx,
  relationship,
  relationshipsXml,
  type HandMadeWorkbook,
} from '../../support/hand-made-xlsx';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET = 'xl/worksheets/sheet1.xml';

const read = (file: Uint8Array, depth: Depth = 'full'): Snapshot =>
  readSnapshot(OoxmlPackage.open(file), { depth });

/** A workbook with one sheet, Ark1, whose rows are given. */
function sheet(rows: string, workbook: Partial<HandMadeWorkbook> = {}, after = ''): Uint8Array {
  return handMadeXlsx({ sheets: { Ark1: `<sheetData>${rows}</sheetData>${after}` }, ...workbook });
}

/** With shared strings, given as what stands inside `sst`. */
const strings = (items: string): Partial<HandMadeWorkbook> => ({
  related: { sharedStrings: 'sharedStrings.xml' },
  parts: { 'xl/sharedStrings.xml': `<sst ${MAIN}>${items}</sst>` },
});

const valueOf = (cellXml: string, workbook?: Partial<HandMadeWorkbook>): unknown =>
  valueAt(read(sheet(`<row r="1">${cellXml}</row>`, workbook), 'validate'), 'Ark1', 'A1');

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return undefined;
};

describe('values', () => {
  test.each([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number that says so', '<c r="A1" t="n"><v>-1E-3</v></c>', -0.001],
    ['a number among white space', '<c r="A1"><v>\r\n 7 \r\n</v></c>', 7],
    ['nothing', '<c r="A1" s="1"/>', null],
    ['an empty value', '<c r="A1"><v></v></c>', null],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>a &lt; b</v></c>', 'a < b'],
    ['an empty text of a formula', '<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['a formula that was never calculated', '<c r="A1" t="str"><f>B1</f></c>', null],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>0045</t></is></c>', '0045'],
    [
      'inline runs',
      '<c r="A1" t="inlineStr"><is><r><t>Æ</t></r><r><rPr><b/></rPr><t>Ø</t></r></is></c>',
      'ÆØ',
    ],
    ['a text in CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]>&amp;c</v></c>', 'a<b&c'],
    ['an ISO date', '<c r="A1" t="d"><v>2026-02-01</v></c>', 46054],
    ['an ISO date and time', '<c r="A1" t="d"><v>2026-02-01T18:00:00Z</v></c>', 46054.75],
  ])('%s', (_, xml, value) => {
    expect(valueOf(xml)).toEqual(value);
  });

  test('an ISO date counts from the workbook’s own first day', () => {
    const file = { beforeSheets: '<workbookPr date1904="1"/>' };
    expect(valueOf('<c r="A1" t="d"><v>2026-02-01</v></c>', file)).toBe(46054 - 1462);
    expect(read(sheet('', file)).date1904).toBe(true);
    expect(read(sheet('')).date1904).toBe(false);
  });

  test.each([
    ['plain', '<si><t>tekst</t></si>', 'tekst'],
    ['runs', '<si><r><t xml:space="preserve">a </t></r><r><rPr><b/></rPr><t>b</t></r></si>', 'a b'],
    [
      'a phonetic guide',
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>',
      '課',
    ],
    ['kept space', '<si><t xml:space="preserve"> a\n</t></si>', ' a\n'],
    ['space that is not kept', '<si><t> a b\n</t></si>', 'a b'],
    ['a no-break space', '<si><t>\u00a0a\u00a0</t></si>', '\u00a0a\u00a0'],
    ['CR LF in the file', '<si><t>a\r\nb\rc</t></si>', 'a\nb\nc'],
    ['a carriage return that is meant', '<si><t>a_x000D_\nb&#13;c</t></si>', 'a\r\nb\rc'],
    ['an escape that is only text', '<si><t>_x005F_x000D_ _x12_ _xGGGG_</t></si>', '_x000D_ _x12_ _xGGGG_'],
    ['entities', '<si><t>&lt;&gt;&amp;&quot;&apos;&#230;&#x1F600;</t></si>', '<>&"\'æ😀'],
    ['an empty item', '<si/>', ''],
    ['an empty text', '<si><t/></si>', ''],
  ])('a shared string: %s', (_, item, text) => {
    expect(valueOf('<c r="A1" t="s"><v>1</v></c>', strings(`<si><t>first</t></si>${item}`))).toBe(text);
  });

  test('cells and rows that do not say where they stand follow one another', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="7"/><row><c><v>8</v></c></row>';
    const { cells } = read(sheet(rows)).contents.get('Ark1')!;
    expect([...cells].map(([at, { value }]) => [formatCell(at), value])).toEqual([
      ['A1', 1],
      ['D1', 4],
      ['E1', 5],
      ['A8', 8],
    ]);
  });

  test('a part may carry its namespace under any prefix', () => {
    const prefixed =
      `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">` +
      '<x:c r="A1" t="inlineStr"><x:is><x:t>her</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c>' +
      '</x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B3"/></x:mergeCells></x:worksheet>';
    const snapshot = read(withParts(sheet(''), { [SHEET]: prefixed }));
    expect(valueAt(snapshot, 'Ark1', 'A1')).toBe('her');
    expect(cellAt(snapshot, 'Ark1', 'B1')).toEqual({ value: 2, formula: 'A1' });
    expect(snapshot.contents.get('Ark1')?.merges).toEqual(['A2:B3']);
  });

  test('elements of another vocabulary are not cells', () => {
    const foreign = '<row r="1"><y:c xmlns:y="urn:y" r="A1"><y:v>9</y:v></y:c><c r="B1"><v>2</v></c></row>';
    const { cells } = read(sheet(foreign)).contents.get('Ark1')!;
    expect([...cells].map(([at]) => formatCell(at))).toEqual(['B1']);
  });

  test('the Strict vocabulary means the same', () => {
    const file = sheet('<row r="1"><c r="A1"><v>3</v></c></row>');
    const strict = Object.fromEntries(
      Object.entries(unzipSync(file)).map(([part, bytes]) => [
        part,
        strFromU8(bytes)
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
      ]),
    );
    expect(valueAt(read(withParts(file, strict)), 'Ark1', 'A1')).toBe(3);
  });

  test.each([
    ['a number that is none', '<c r="A1"><v>12,5</v></c>'],
    ['infinity', '<c r="A1"><v>1e999</v></c>'],
    ['a string that is not there', '<c r="A1" t="s"><v>9</v></c>'],
    ['a date that is none', '<c r="A1" t="d"><v>i dag</v></c>'],
    ['a place that is none', '<c r="AAAA1"><v>1</v></c>'],
    ['a cell in another row', '<c r="A2"><v>1</v></c>'],
    ['a shared formula nobody shares', '<c r="A1"><f t="shared" si="3"/><v>1</v></c>'],
    ['an unknown entity', '<c r="A1" t="str"><v>&aelig;</v></c>'],
    ['a tag that is not closed', '<c r="A1"><v>1</c>'],
  ])('damage is refused by its part: %s', (_, cell) => {
    expect(codeOf(() => read(sheet(`<row r="1">${cell}</row>`)))).toBe('damaged-workbook');
  });
});

/** What Excel writes beside dynamic arrays: `cm="1"` is one of them, `cm="2"` is something else. */
const DYNAMIC_ARRAYS =
  `<metadata ${MAIN} xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata>' +
  '<cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>';

describe('formulas', () => {
  const formulaAt = (cells: string, cell: string, workbook?: Partial<HandMadeWorkbook>): string | undefined =>
    cellAt(read(sheet(cells, workbook)), 'Ark1', cell)?.formula;

  test('a shared formula is expanded for every cell of its group', () => {
    const rows =
      `<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">SUM(C1:$D$9,'It''s A1'!$B2,"A1")</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>` +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>';
    expect(formulaAt(rows, 'A1')).toBe(`SUM(C1:$D$9,'It''s A1'!$B2,"A1")`);
    expect(formulaAt(rows, 'B1')).toBe(`SUM(D1:$D$9,'It''s A1'!$B2,"A1")`);
    expect(formulaAt(rows, 'B2')).toBe(`SUM(D2:$D$9,'It''s A1'!$B3,"A1")`);
  });

  test('a group may be named before the cell that has its text', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:B1" si="0">C1</f><v>2</v></c></row>';
    expect(formulaAt(rows, 'A1')).toBe('B1');
    expect(formulaAt(rows, 'B1')).toBe('C1');
  });

  test('formulas are shown as Excel shows them', () => {
    const cell = '<row r="1"><c r="A1"><f>_xlfn.IFS(A2&gt;0,"_xlfn.IFS")</f><v>1</v></c></row>';
    expect(formulaAt(cell, 'A1')).toBe('IFS(A2>0,"_xlfn.IFS")');
  });

  test('an array formula shows in each of its cells, a dynamic one in its first', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="C1" cm="1"><f t="array" ref="C1:C2">B1:B2*3</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>';
    const workbook = {
      related: { sheetMetadata: 'metadata.xml' },
      parts: { 'xl/metadata.xml': DYNAMIC_ARRAYS },
    };
    const { cells } = read(sheet(rows, workbook)).contents.get('Ark1')!;
    expect([...cells].map(([at, { formula }]) => [formatCell(at), formula])).toEqual([
      ['A1', 'B1:B2*2'],
      ['C1', 'B1:B2*3'],
      ['A2', 'B1:B2*2'],
      ['C2', undefined],
    ]);
  });

  test('depth validate reads their values only', () => {
    const file = sheet('<row r="1"><c r="A1" s="2"><f>B1</f><v>4</v></c><c r="B1" s="1"/></row>');
    const { cells, ...rest } = read(file, 'validate').contents.get('Ark1')!;
    expect([...cells]).toEqual([[{ row: 1, column: 1 }, { value: 4 }]]);
    expect(rest).toEqual({});
  });

  test('depth formulas reads them too, and whether the sheet is protected', () => {
    const file = sheet('<row r="1"><c r="A1"><f>B1</f><v>4</v></c><c r="B1"><v>4</v></c></row>');
    const { cells, ...rest } = read(file, 'formulas').contents.get('Ark1')!;
    expect([...cells].map(([, cell]) => cell)).toEqual([{ value: 4, formula: 'B1' }, { value: 4 }]);
    expect(rest).toEqual({ protection: { protected: false } });
  });
});

describe('depth full', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"><protection locked="0"/></xf></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"><protection locked="0"/></xf><xf numFmtId="9"/><xf numFmtId="999"/></cellXfs>';
  const cellsOf = (rows: string): [string, Cell][] =>
    [...read(sheet(rows, { styles })).contents.get('Ark1')!.cells].map(([at, cell]) => [
      formatCell(at),
      cell,
    ]);

  test('number formats and locks come with the cells, blank ones included', () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="3"><v>2</v></c><c r="D1" s="4"/><c r="E1"/></row>';
    expect(cellsOf(rows)).toEqual([
      ['A1', { value: 1, numberFormat: 'yyyy\\-mm\\-dd' }],
      ['B1', { value: null, numberFormat: 'm/d/yyyy', locked: false }],
      ['C1', { value: 2, numberFormat: '0%' }],
    ]);
  });

  test('protection, merges and tables', () => {
    const after =
      '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' +
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
    const table = `<table ${MAIN} id="1" name="T" displayName="Bygninger" ref="A5:B9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Linje_x000a_skift"/><tableColumn id="2" name="m²"/></tableColumns></table>`;
    const file = sheet(
      '',
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
            relationship('rId1', 'table', '../tables/table1.xml'),
          ]),
          'xl/tables/table1.xml': table,
        },
      },
      after,
    );
    expect(read(file).contents.get('Ark1')).toMatchObject({
      protection: { protected: true },
      merges: ['B2:C3'],
      tables: [
        {
          name: 'Bygninger',
          area: 'A5:B9',
          columns: ['Linje\nskift', 'm²'],
          headerRow: true,
          totalsRow: true,
        },
      ],
    });
    expect(read(sheet('')).contents.get('Ark1')?.protection).toEqual({ protected: false });
  });

  test('validations, those of the extension list included', () => {
    const after =
      '<dataValidations count="4"><dataValidation type="list" sqref="E22:E21 $G$3"><formula1>"Ja,Nej"</formula1></dataValidation>' +
      '<dataValidation type="decimal" sqref="A1"><formula1>0</formula1><formula2>1</formula2></dataValidation>' +
      '<dataValidation type="custom" operator="equal" sqref="B1"><formula1>_xlfn.XOR(B1,C1)</formula1></dataValidation>' +
      '<dataValidation showInputMessage="1" prompt="Skriv her" sqref="C1"/></dataValidations>' +
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="whole" operator="lessThan">' +
      '<x14:formula1><xm:f>Ark2!$A$1</xm:f></x14:formula1><xm:sqref>D1:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(read(sheet('', {}, after)).contents.get('Ark1')?.validations).toEqual([
      { areas: 'E21:E22 G3', type: 'list', formula1: '"Ja,Nej"' },
      { areas: 'A1', type: 'decimal', operator: 'between', formula1: '0', formula2: '1' },
      { areas: 'B1', type: 'custom', formula1: 'XOR(B1,C1)' },
      { areas: 'D1:D4', type: 'whole', operator: 'lessThan', formula1: 'Ark2!$A$1' },
    ]);
  });
});

describe('the index', () => {
  const file = handMadeXlsx({
    sheets: {
      Ark1: '<sheetData/>',
      'R&amp;D': '<sheetData><row r="1"><c r="B1"><v>2</v></c></row></sheetData>',
      Skjult: '',
    },
    parts: {
      'xl/workbook.xml':
        `<workbook ${MAIN} xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>` +
        '<sheet name="Ark1" sheetId="1" q:id="rId1"/><sheet name="R&amp;D" sheetId="5" state="hidden" q:id="rId2"/>' +
        '<sheet name="Skjult" sheetId="9" state="veryHidden" q:id="rId3"/></sheets><definedNames>' +
        `<definedName name="Navn">'R&amp;D'!$B$1</definedName><definedName name="Væk" hidden="1">#REF!</definedName>` +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">Ark1!$A$1:$B$2</definedName>' +
        '<definedName name="Nyere">_xlfn.XLOOKUP(1,Ark1!$A:$A,Ark1!$B:$B)</definedName></definedNames></workbook>',
    },
  });

  test('sheets in tab order with their visibility', () => {
    expect(read(file).sheets).toEqual([
      { name: 'Ark1', visibility: 'visible' },
      { name: 'R&D', visibility: 'hidden' },
      { name: 'Skjult', visibility: 'veryHidden' },
    ]);
  });

  test('names, those of a sheet at depth full only', () => {
    const workbookNames = [
      { name: 'Navn', refersTo: `'R&D'!$B$1`, scope: null, broken: false },
      { name: 'Væk', refersTo: '#REF!', scope: null, broken: true },
      { name: 'Nyere', refersTo: 'XLOOKUP(1,Ark1!$A:$A,Ark1!$B:$B)', scope: null, broken: false },
    ];
    expect(read(file, 'validate').names).toEqual(workbookNames);
    const printArea = { name: 'Print_Area', refersTo: 'Ark1!$A$1:$B$2', scope: 'R&D', broken: false };
    expect(read(file).names).toEqual([...workbookNames.slice(0, 2), printArea, workbookNames[2]]);
  });

  test('only what is wanted is read, and only its sheet is opened', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c r="E1"><v>5</v></c></row>';
    const two = handMadeXlsx({ sheets: { Ark1: `<sheetData>${rows}</sheetData>`, Ark2: 'not <xml' } });
    const pkg = OoxmlPackage.open(two);
    const area = (column: number): { top: number; bottom: number; left: number; right: number } => ({
      top: 1,
      bottom: 1,
      left: column,
      right: column,
    });
    const snapshot = readSnapshot(pkg, {
      depth: 'validate',
      want: ({ sheets: [first] }) => [1, 5].map((column) => ({ sheet: first!.name, area: area(column) })),
    });
    expect([...snapshot.contents.keys()]).toEqual(['Ark1']);
    expect([...snapshot.contents.get('Ark1')!.cells].map(([, { value }]) => value)).toEqual([1, 5]);
    expect(codeOf(() => readSnapshot(pkg, { depth: 'validate' }))).toBe('damaged-workbook');
    expect(codeOf(() => readSnapshot(pkg, { depth: 'full', want: () => [{ sheet: 'Ark9' }] }))).toBe(
      'sheet-not-found',
    );
  });
});
