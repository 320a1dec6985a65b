import { formatCell } from '../../../src/workbook/address';
import type { CellLook } from '../../../src/xlsx/appearance/cell-looks';
import { readAppearance, type SheetAppearance } from '../../../src/xlsx/appearance/sheet-appearance';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';

const lookIn = (sheet: SheetAppearance, cell: string): CellLook =>
  sheet.cells.find(([at]) => formatCell(at) === cell)![1];

function madeSheet(sheet: string, styles = ''): SheetAppearance {
  const bytes = handMadeXlsx({ sheets: { Ark1: sheet }, ...(styles && { styles }) });
  return readAppearance(OoxmlPackage.open(bytes)).get('Ark1')!;
}

test('columns, rows, gridlines and frozen panes', () => {
  const sheet = madeSheet(
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="18"/>' +
      '<cols><col min="2" max="3" width="20" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>' +
      '<sheetData><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/></sheetData>',
  );
  expect(sheet).toMatchObject({
    defaultWidth: 64,
    defaultHeight: 24,
    columns: [
      { from: 2, to: 3, width: 145, hidden: false },
      { from: 4, to: 4, width: 68, hidden: true },
    ],
    showGridLines: false,
    frozen: { rows: 2, columns: 1 },
  });
  expect([...sheet.rows]).toEqual([
    [2, { height: 40, hidden: false }],
    [3, { hidden: true }],
  ]);
});

test('a split that scrolls is not frozen', () => {
  const sheet = madeSheet(
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" ySplit="1500"/></sheetView></sheetViews><sheetData/>',
  );
  expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
  expect(sheet.showGridLines).toBe(true);
});

test('fonts, fills, borders and alignment of a cell', () => {
  const sheet = madeSheet(
    '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="0"/></row></sheetData>',
    '<fonts><font><sz val="11"/><name val="Arial"/></font>' +
      '<font><b/><i val="0"/><u/><sz val="14"/><color rgb="FF0A6E5C"/><name val="Verdana"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      '<borders><border/><border><left style="medium"><color rgb="FFFF0000"/></left><right/><bottom style="thin"/></border></borders>' +
      '<cellStyleXfs><xf fontId="1" fillId="2"/></cellStyleXfs>' +
      '<cellXfs><xf fontId="0" fillId="0" borderId="0"/><xf fontId="1" fillId="2" borderId="1">' +
      '<alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf></cellXfs>' +
      '<dxfs><dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill></fill></dxf></dxfs>',
  );
  expect(lookIn(sheet, 'A1')).toEqual({
    font: {
      name: 'Verdana',
      size: 14,
      bold: true,
      italic: false,
      underline: true,
      strike: false,
      color: '#0A6E5C',
    },
    fill: '#FFFF00',
    borders: { left: { style: 'medium', color: '#FF0000' }, bottom: { style: 'thin', color: '#000000' } },
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
    indent: 2,
    tickBox: false,
  });
  expect(lookIn(sheet, 'B1')).toMatchObject({
    font: { name: 'Arial', bold: false },
    fill: null,
    horizontal: null,
  });
});

describeWithTemplates('the looks of EFRAG’s filled template 1.3.0', () => {
  let sheets: ReadonlyMap<string, SheetAppearance>;

  beforeAll(() => {
    sheets = readAppearance(OoxmlPackage.open(readTemplate(sample('1.3.0'))));
  });

  test('every sheet is there, the hidden ones too', () => {
    expect(sheets.size).toBe(17);
  });

  // Accent 6 of the template's theme, #4EA72E, lightened by 60 %.
  test('a tinted theme colour', () => {
    expect(lookIn(sheets.get('Environmental Disclosures')!, 'C2').fill).toBe('#B4E5A2');
  });

  test('columns as wide as Excel shows them, and no gridlines', () => {
    const sheet = sheets.get('Environmental Disclosures')!;
    const width = (column: number): number | undefined =>
      sheet.columns.find(({ from, to }) => from <= column && column <= to)?.width;
    expect([1, 2, 3, 4].map(width)).toEqual([75, 75, 552, 126]);
    expect(sheet.showGridLines).toBe(false);
  });

  test('a tick box is told from a cell that holds TRUE', () => {
    const sheet = sheets.get('Environmental Disclosures')!;
    expect(lookIn(sheet, 'G10').tickBox).toBe(true);
    expect(lookIn(sheet, 'G5').tickBox).toBe(false);
  });
});
