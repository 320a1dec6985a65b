import { formatCell } from '../../../src/workbook/address';
import { CellReader } from '../../../src/xlsx/read/cell-reader';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readApplication, readWorkbook } from '../../../src/xlsx/read/workbook-part';
import type { StoredCell } from '../../../src/xlsx/read/workbook-model';
import { withParts } from '../../support/damaged-xlsx';
import { handMadeXlsx, relationship, relationshipsXml } from '../../support/hand-made-xlsx';

function cellsOf(rows: string): Record<string, StoredCell> {
  const pkg = OoxmlPackage.open(handMadeXlsx({ sheets: { Ark1: `<sheetData>${rows}</sheetData>` } }));
  const workbook = readWorkbook(pkg);
  const cells: Record<string, StoredCell> = {};
  new CellReader(pkg, workbook).read(workbook.sheets[0]!, (at, cell) => (cells[formatCell(at)] = cell));
  return cells;
}

describe('the cells as they are stored', () => {
  test('the kind of a formula, its file spelling and where it spills', () => {
    const { A1, B1, C1, D1, E1, F1 } = cellsOf(
      '<row r="1"><c r="A1" s="2"><f>_xlfn.IFS(B1,1)</f><v>1</v></c>' +
        '<c r="B1"><f t="shared" ref="B1:C1" si="0">B2</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c>' +
        '<c r="D1" cm="1"><f t="array" ref="D1:D3">D5:D7*2</f><v>4</v></c>' +
        '<c r="E1"><f t="dataTable" ref="E1:E4" dt2D="1" dtr="1" r1="A9" r2="B9"/><v>5</v></c>' +
        '<c r="F1"><f></f><v>6</v></c></row>',
    );
    expect(A1).toEqual({ value: 1, style: 2, formula: { kind: 'normal', text: '_xlfn.IFS(B1,1)' } });
    expect(B1?.formula).toEqual({ kind: 'shared', text: 'B2' });
    expect(C1?.formula).toEqual({ kind: 'shared', text: 'C2' });
    // Without a metadata part nothing is dynamic, whatever the cell refers to.
    expect(D1?.formula).toEqual({ kind: 'array', text: 'D5:D7*2', area: 'D1:D3' });
    expect(E1?.formula).toEqual({ kind: 'dataTable', text: 'TABLE(A9,B9)', area: 'E1:E4' });
    expect(F1).toEqual({ value: 6, style: 0 });
  });

  test('blank cells are visited with their style', () => {
    expect(cellsOf('<row r="3"><c r="C3" s="1"/></row>')).toEqual({ C3: { value: null, style: 1 } });
  });
});

describe('the workbook part', () => {
  const workbookOf = (afterSheets: string, beforeSheets = ''): ReturnType<typeof readWorkbook> =>
    readWorkbook(OoxmlPackage.open(handMadeXlsx({ sheets: { Ark1: '' }, afterSheets, beforeSheets })));

  test('how it calculates', () => {
    expect(workbookOf('').calculation).toEqual({ mode: 'auto', fullCalcOnLoad: false });
    expect(workbookOf('<calcPr calcId="1" calcMode="manual" fullCalcOnLoad="1"/>').calculation).toEqual({
      mode: 'manual',
      fullCalcOnLoad: true,
    });
    expect(workbookOf('<calcPr calcMode="autoNoTable" fullCalcOnLoad="true"/>').calculation).toEqual({
      mode: 'autoNoTable',
      fullCalcOnLoad: true,
    });
  });

  test('names keep the file’s spelling', () => {
    const names =
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Ark1!$A$1</definedName>' +
      '<definedName name="N">_xlfn.XOR(1,0)</definedName></definedNames>';
    expect(workbookOf(names).names).toEqual([
      { name: '_xlnm._FilterDatabase', refersTo: 'Ark1!$A$1', scope: 'Ark1', hidden: true },
      { name: 'N', refersTo: '_xlfn.XOR(1,0)', scope: null, hidden: false },
    ]);
  });

  test('a name that belongs to no sheet there is, is damage', () => {
    const names =
      '<definedNames><definedName name="N" localSheetId="4">Ark1!$A$1</definedName></definedNames>';
    expect(() => workbookOf(names)).toThrow(expect.objectContaining({ code: 'damaged-workbook' }));
  });

  test('a chart sheet is no worksheet, but counts where names say which sheet they belong to', () => {
    const file = handMadeXlsx({ sheets: { Diagram: '', Ark1: '' } });
    const withChartSheet = withParts(file, {
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        relationship('rId1', 'chartsheet', 'chartsheets/sheet1.xml'),
        relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
      ]),
    });
    const names = '<definedNames><definedName name="N" localSheetId="1">1</definedName></definedNames>';
    const pkg = OoxmlPackage.open(withChartSheet);
    const xml = pkg.text('xl/workbook.xml').replace('</sheets>', `</sheets>${names}`);
    const workbook = readWorkbook(OoxmlPackage.open(withParts(withChartSheet, { 'xl/workbook.xml': xml })));
    expect(workbook.sheets.map(({ name, part }) => [name, part])).toEqual([
      ['Ark1', 'xl/worksheets/sheet2.xml'],
    ]);
    expect(workbook.names[0]?.scope).toBe('Ark1');
  });

  test('the program that saved it', () => {
    const file = handMadeXlsx({ sheets: { Ark1: '' } });
    expect(readApplication(OoxmlPackage.open(file))).toBeNull();
    const said = withParts(file, {
      '_rels/.rels': relationshipsXml([
        relationship('a', 'officeDocument', 'xl/workbook.xml'),
        relationship('b', 'extended-properties', 'docProps/app.xml'),
      ]),
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>LibreOffice/7.4 &amp; co</Application><AppVersion>1</AppVersion></Properties>',
    });
    expect(readApplication(OoxmlPackage.open(said))).toBe('LibreOffice/7.4 & co');
  });
});
