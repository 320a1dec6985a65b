import * as fc from 'fast-check';
import { formatArea, parseArea } from '../../../../src/workbook/address';
import { inverse, type Change, type ChangeSet } from '../../../../src/workbook/change-set';
import { UserError } from '../../../../src/workbook/user-error';
import { applyChangeSet } from '../../../../src/xlsx/write/apply-change-set';
import { OoxmlPackage } from '../../../../src/xlsx/package/package';
import { readSnapshot } from '../../../../src/xlsx/read/read-snapshot';
import { shiftFormula } from '../../../../src/xlsx/write/rows/formula-shift';
import { shiftedArea, type RowShift } from '../../../../src/xlsx/write/rows/row-shift';
import { comparePackages } from '../../../support/canonical-xml';
import {
  handMadeXlsx,
  relationship,
  relationshipsXml,
  type HandMadeWorkbook,
} from '../../../support/hand-made-xlsx';
import { LIBREOFFICE_TIMEOUT, sheetsAsCsv } from '../../../support/libreoffice';
import { describeWithLibreOffice } from '../../../support/programs';
import { describeWithTemplates, readTemplate, sample } from '../../../support/templates';
import { withoutProtection } from '../../../support/unprotected';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const insert = (row: number, count = 1): RowShift => ({ kind: 'insert', row, count });
const remove = (row: number, count = 1): RowShift => ({ kind: 'remove', row, count });

const rows = (kind: 'insert-rows' | 'remove-rows', row: number, count: number, sheet = 'Ark'): ChangeSet => ({
  title: { da: 'Rækker', en: 'Rows' },
  changes: [{ kind, sheet, row, count } as Change],
});
const open = (file: Uint8Array): OoxmlPackage => OoxmlPackage.open(file);
const apply = (file: Uint8Array, changeSet: ChangeSet): Uint8Array => applyChangeSet(open(file), changeSet);
const textOf = (file: Uint8Array, part: string): string => open(file).text(part);
const inner = (file: Uint8Array, part = 'xl/worksheets/sheet1.xml'): string =>
  /<worksheet[^>]*>([^]*)<\/worksheet>/.exec(textOf(file, part))![1]!;
const workbook = (sheet: string, rest: Partial<HandMadeWorkbook> = {}): Uint8Array =>
  handMadeXlsx({ ...rest, sheets: { Ark: sheet, ...rest.sheets } });

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('a formula', () => {
  test.each<[string, string, RowShift]>([
    ['A1', 'A1', insert(5)],
    ['A5', 'A7', insert(5, 2)],
    ['$A$5+B4', '$A$7+B4', insert(5, 2)],
    ['SUM(A1:A10)', 'SUM(A1:A12)', insert(5, 2)],
    ['SUM(A1:A4)', 'SUM(A1:A4)', insert(5, 2)],
    ['SUM(A5:A9)', 'SUM(A7:A11)', insert(5, 2)],
    ['SUM(A10:A1)', 'SUM(A12:A1)', insert(5, 2)],
    ['SUM(A:A)+SUM($3:$7)', 'SUM(A:A)+SUM($3:$9)', insert(5, 2)],
    ["Ark!B9+'Ark'!B9+Andet!B9", "Ark!B10+'Ark'!B10+Andet!B9", insert(5)],
    ['"A9"&A9&LOG10(A9)', '"A9"&A10&LOG10(A10)', insert(5)],
    ['[1]Ark!A9+Ark:Andet!A9', '[1]Ark!A9+Ark:Andet!A9', insert(5)],
    ['A1048576', '#REF!', insert(5)],
    ['A5+A7', '#REF!+A6', remove(5)],
    ['Ark!A5', 'Ark!#REF!', remove(5)],
    ['SUM(A1:A10)', 'SUM(A1:A7)', remove(3, 3)],
    ['SUM(A4:A6)', 'SUM(A3:A3)', remove(3, 3)],
    ['SUM(A3:A5)', 'SUM(#REF!)', remove(3, 3)],
  ])('%s becomes %s', (before, after, shift) => {
    expect(shiftFormula(before, 'Ark', { sheet: 'Ark', shift })).toBe(after);
  });

  test('on another sheet follows only what it says of this one', () => {
    expect(shiftFormula('A9+Ark!A9', 'Andet', { sheet: 'Ark', shift: insert(1) })).toBe('A9+Ark!A10');
  });

  test('is the same again when the rows are removed, whatever it refers to', () => {
    const row = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 1, max: 9 }), (a, b, at, count) => {
        const area = parseArea(`B${a}:C${b}`)!;
        const there = shiftedArea(insert(at, count), area)!;
        expect(formatArea(shiftedArea(remove(at, count), there)!)).toBe(formatArea(area));
      }),
    );
  });
});

describe('rows inserted in a sheet', () => {
  test('move the cells below and look like the row above', () => {
    const file = workbook(
      '<dimension ref="A1:B3"/><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f>A1</f><v>1</v></c></row><row r="3"><c r="A3"><f>A2+B1</f><v>3</v></c></row></sheetData>',
    );
    expect(inner(apply(file, rows('insert-rows', 2, 2)))).toBe(
      '<dimension ref="A1:B5"/><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2" ht="30" customHeight="1"><c r="A2" s="2"/></row><row r="3" ht="30" customHeight="1"><c r="A3" s="2"/></row>' +
        '<row r="4"><c r="A4"><f>A1</f><v>1</v></c></row><row r="5"><c r="A5"><f>A4+B1</f><v>3</v></c></row></sheetData>',
    );
  });

  test('keep a shared formula shared where it still reads the same', () => {
    const cell = (row: number): string =>
      `<row r="${row}"><c r="A${row}"><f t="shared" si="0"/><v>0</v></c></row>`;
    const file = workbook(
      `<sheetData><row r="2"><c r="A2"><f t="shared" ref="A2:A5" si="0">B1+B2</f><v>0</v></c></row>${[3, 4, 5].map(cell).join('')}</sheetData>`,
    );
    // Row 4 reads B3+B4, so the rows inserted above it come between what it reads.
    expect(inner(apply(file, rows('insert-rows', 4, 1)))).toBe(
      '<sheetData><row r="2"><c r="A2"><f t="shared" ref="A2:A6" si="0">B1+B2</f><v>0</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c></row><row r="4"></row>' +
        '<row r="5"><c r="A5"><f>B3+B5</f><v>0</v></c></row>' +
        '<row r="6"><c r="A6"><f t="shared" si="0"/><v>0</v></c></row></sheetData>',
    );
  });

  const rich = workbook(
    '<sheetViews><sheetView workbookViewId="0"><selection activeCell="A5" sqref="A5"/></sheetView></sheetViews><sheetData><row r="6"><c r="A6"><v>1</v></c></row></sheetData>' +
      '<autoFilter ref="A3:B9"/><mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="A4:B6"/></mergeCells>' +
      '<conditionalFormatting sqref="A2:A9 C1"><cfRule type="expression" priority="1"><formula>A2&gt;$B$8</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="B5"><formula1>$C$7:$C$9</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A7" location="Ark!A7"/></hyperlinks><rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
      '<extLst><ext uri="{x}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Andet!$A$9</xm:f></x14:formula1><xm:sqref>D5:D6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    {
      sheets: {
        Andet: '<sheetData><row r="9"><c r="A9"><f>Ark!A6*2</f><v>2</v></c></row></sheetData>',
      },
      afterSheets:
        '<definedNames><definedName name="Inde">Ark!$A$3:$B$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Ark!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Ark!$4:$5</definedName></definedNames>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
          relationship('rId1', 'drawing', '../drawings/drawing1.xml'),
          relationship('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
          relationship('rId3', 'comments', '../comments1.xml'),
          relationship('rId4', 'table', '../tables/table1.xml'),
        ]),
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>3</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>9</xdr:row></xdr:to></xdr:twoCellAnchor>' +
          '<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:row>9</xdr:row></xdr:to></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:row>7</xdr:row></xdr:from></xdr:oneCellAnchor></xdr:wsDr>',
        'xl/drawings/vmlDrawing1.vml':
          '<xml><x:Anchor>1, 15, 4, 2, 3, 15, 8, 4</x:Anchor><br><x:Row>5</x:Row></xml>',
        'xl/comments1.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A6"/><comment ref="A1"/></commentList></comments>',
        'xl/tables/table1.xml':
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="F3:G8"><autoFilter ref="F3:G8"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>Ark!$A$6</calculatedColumnFormula></tableColumn></tableColumns></table>',
        'xl/charts/chart1.xml':
          '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Ark!$A$6:$A$9</c:f></c:chartSpace>',
      },
    },
  );
  const after = apply(rich, rows('insert-rows', 5, 10));

  test('take everything on the sheet along', () => {
    const xml = inner(after);
    for (const expected of [
      'activeCell="A15" sqref="A15"',
      '<autoFilter ref="A3:B19"/>',
      '<mergeCell ref="A1:A2"/><mergeCell ref="A4:B16"/>',
      'sqref="A2:A19 C1"',
      '<formula>A2&gt;$B$18</formula>',
      'sqref="B15"><formula1>$C$17:$C$19</formula1>',
      '<hyperlink ref="A17" location="Ark!A7"/>',
      '<brk id="2" max="16383" man="1"/><brk id="16" max="16383" man="1"/>',
      '<xm:f>Andet!$A$9</xm:f></x14:formula1><xm:sqref>D15:D16</xm:sqref>',
    ]) {
      expect(xml).toContain(expected);
    }
  });

  test('take formulas, names, tables, comments, drawings and charts along', () => {
    expect(inner(after, 'xl/worksheets/sheet2.xml')).toContain('<c r="A9"><f>Ark!A16*2</f>');
    const names = textOf(after, 'xl/workbook.xml');
    expect(names).toContain('>Ark!$A$3:$B$16<');
    expect(names).toContain('>Ark!$A$1:$C$19<');
    expect(names).toContain('>Ark!$4:$15<');
    expect(textOf(after, 'xl/tables/table1.xml')).toContain('ref="F3:G18"><autoFilter ref="F3:G18"/>');
    expect(textOf(after, 'xl/tables/table1.xml')).toContain(
      '<calculatedColumnFormula>Ark!$A$16</calculatedColumnFormula>',
    );
    expect(textOf(after, 'xl/comments1.xml')).toContain('<comment ref="A16"/><comment ref="A1"/>');
    expect(textOf(after, 'xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>1, 15, 14, 2, 3, 15, 18, 4</x:Anchor><br><x:Row>15</x:Row>',
    );
    expect(
      [...textOf(after, 'xl/drawings/drawing1.xml').matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row),
    ).toEqual(['3', '19', '1', '9', '17']);
    expect(textOf(after, 'xl/charts/chart1.xml')).toContain('<c:f>Ark!$A$16:$A$19</c:f>');
  });

  test('are taken back by the inverse', () => {
    const { changedParts, addedParts, removedParts } = comparePackages(
      rich,
      apply(after, inverse(rows('insert-rows', 5, 10))),
    );
    expect([addedParts, removedParts]).toEqual([[], []]);
    const differences = [...changedParts].filter(
      ([, { added, removed }]) => added.length + removed.length > 0,
    );
    expect(differences.map(([part]) => part)).toEqual(['xl/workbook.xml']);
  });
});

describe('rows are refused', () => {
  const protectedSheet = (rights: string): Uint8Array =>
    workbook(
      `<sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="A2" s="1"/></row></sheetData><sheetProtection sheet="1"${rights}/>`,
    );
  const array = workbook(
    '<sheetData><row r="2"><c r="A2"><f t="array" ref="A2:A4">B2:B4</f><v>1</v></c></row></sheetData>',
  );
  const filled = workbook(
    '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>',
  );

  test.each<[string, string, Uint8Array, ChangeSet]>([
    ['on a protected sheet', 'sheet-protected', protectedSheet(''), rows('insert-rows', 2, 1)],
    [
      'on a protected sheet that allows it',
      'nothing was refused',
      protectedSheet(' insertRows="0"'),
      rows('insert-rows', 2, 1),
    ],
    [
      'when removing is not allowed',
      'sheet-protected',
      protectedSheet(' insertRows="0"'),
      rows('remove-rows', 2, 1),
    ],
    [
      'when a locked cell would go',
      'sheet-protected',
      protectedSheet(' deleteRows="0"'),
      rows('remove-rows', 1, 1),
    ],
    [
      'when only open cells go',
      'nothing was refused',
      protectedSheet(' deleteRows="0"'),
      rows('remove-rows', 2, 1),
    ],
    ['through an array', 'array-formula', array, rows('insert-rows', 3, 1)],
    ['above an array', 'nothing was refused', array, rows('insert-rows', 2, 1)],
    ['when they hold something', 'cells-have-changed', filled, rows('remove-rows', 2, 1)],
    ['without room', 'no-room', filled, rows('insert-rows', 2, 1)],
    ['at row 0', 'invalid-rows', array, rows('insert-rows', 0, 1)],
    ['in no number', 'invalid-rows', array, rows('insert-rows', 1, 0)],
    ['on an unknown sheet', 'sheet-not-found', array, rows('insert-rows', 1, 1, 'Intet')],
  ])('%s: %s', (_, code, file, changeSet) => {
    expect(refusal(() => apply(file, changeSet))).toBe(code);
  });
});

describeWithTemplates('rows inserted in EFRAG’s template', () => {
  const SHEETS = [
    'General Information',
    'Environmental Disclosures',
    'Social Disclosures',
    'Governance Disclosures',
  ];
  const file = readTemplate(sample('1.3.0'));
  const insertAll: ChangeSet = {
    title: { da: 'Rækker', en: 'Rows' },
    changes: SHEETS.map((sheet) => ({ kind: 'insert-rows', sheet, row: 7, count: 3 })),
  };
  const values = (bytes: Uint8Array): [string, unknown][] => {
    const snapshot = readSnapshot(open(bytes), { depth: 'full' });
    return snapshot.names.flatMap(({ name, refersTo }) => {
      const match = /^'?([^'!]+)'?!\$?([A-Z]+)\$?(\d+)$/.exec(refersTo);
      const content = match && snapshot.contents.get(match[1]!);
      const area = match && parseArea(match[2]! + match[3]!);
      return content && area
        ? [[name, content.cells.get({ row: area.top, column: area.left })?.value ?? null]]
        : [];
    });
  };

  test('every name still finds its value', () => {
    const after = apply(file, insertAll);
    const before = values(file);
    expect(before.length).toBeGreaterThan(300);
    expect(values(after)).toEqual(before);
  });

  test('are taken back on unprotected sheets, cell for cell', () => {
    const unprotected = withoutProtection(file);
    const back = apply(apply(unprotected, insertAll), inverse(insertAll));
    const before = readSnapshot(open(unprotected), { depth: 'full' });
    const after = readSnapshot(open(back), { depth: 'full' });
    expect(after.names).toEqual(before.names);
    for (const [sheet, content] of before.contents) {
      expect([
        sheet,
        new Map([...after.contents.get(sheet)!.cells].map(([at, cell]) => [JSON.stringify(at), cell])),
      ]).toEqual([sheet, new Map([...content.cells].map(([at, cell]) => [JSON.stringify(at), cell]))]);
    }
  });

  describeWithLibreOffice('as LibreOffice sees it', () => {
    test('everything is calculated as before', () => {
      const before = sheetsAsCsv(file);
      const after = sheetsAsCsv(apply(file, insertAll));
      for (const [sheet, csv] of before) {
        const lines = after.get(sheet)!.split('\n');
        if (SHEETS.includes(sheet)) lines.splice(6, 3);
        expect([sheet, lines.join('\n')]).toEqual([sheet, csv]);
      }
    });
  });
});
