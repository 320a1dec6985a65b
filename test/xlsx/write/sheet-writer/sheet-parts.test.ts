import { inverse, type Change, type ChangeSet } from '../../../../src/workbook/change-set';
import type { NewSheet } from '../../../../src/workbook/new-sheet';
import { OoxmlPackage } from '../../../../src/xlsx/package/package';
import { readSnapshot } from '../../../../src/xlsx/read/read-snapshot';
import { applyChangeSet } from '../../../../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../../../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../../../src/xlsx/xlsx-file';
import { calculateFile } from '../../../../src/xlsx/calculation/file';
import { comparePackages } from '../../../support/canonical-xml';
import { handMadeXlsx } from '../../../support/hand-made-xlsx';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice } from '../../../support/libreoffice';
import { FULL_SHEET } from '../../../support/full-sheet';
import { describeWithLibreOffice } from '../../../support/programs';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const set = (...changes: Change[]): ChangeSet => ({ title: { da: 'Nyt ark', en: 'New sheet' }, changes });
const add = (sheet: NewSheet): Change => ({ kind: 'add-sheet', sheet });
const apply = (file: Uint8Array, ...changes: Change[]): Uint8Array =>
  applyChangeSet(OoxmlPackage.open(file), set(...changes));
const read = (file: Uint8Array) => readSnapshot(OoxmlPackage.open(file), { depth: 'full' });

/** A workbook whose only sheet is printed in its own way. */
const PLAIN = handMadeXlsx({
  sheets: { Ark: '<sheetData/>' },
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Ark!$1:$1</definedName></definedNames>',
});

describe('a sheet with everything', () => {
  const file = apply(PLAIN, add(FULL_SHEET), add({ ...FULL_SHEET, name: 'To', tables: [] }));
  const pkg = OoxmlPackage.open(file);
  const xml = pkg.text('xl/worksheets/sheet2.xml');

  test('has its parts in the order of the schema', () => {
    const order =
      /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|mergeCells|conditionalFormatting|dataValidations|pageMargins|pageSetup|headerFooter|rowBreaks|tableParts)\b/g;
    expect([...xml.matchAll(order)].map(([, name]) => name)).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'tableParts',
    ]);
  });

  test('marks cells by formulas, the first with priority', () => {
    const rules = [
      ...xml.matchAll(
        /sqref="([^"]+)"><cfRule type="expression" dxfId="(\d)" priority="(\d)"( stopIfTrue="1")?><formula>([^<]*)/g,
      ),
    ].map(([, ...parts]) => parts);
    expect(rules).toEqual([
      ['B4:B6 C5:C6', '0', '1', ' stopIfTrue="1"', 'ISBLANK($B4)'],
      ['B4:B6', '1', '2', undefined, 'B4&gt;10'],
    ]);
    expect(pkg.text('xl/styles.xml')).toContain(
      '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    );
  });

  test('is printed as described, and the other sheets as before', () => {
    expect(xml).toContain('<sheetPr><tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks>',
    );
    expect(xml).toContain('<oddFooter>&amp;LDrift &amp;&amp; miljø&amp;RSide &amp;P af &amp;N</oddFooter>');
    expect(read(file).names).toEqual([
      { name: 'Print_Area', refersTo: "'Alt på ét ark'!$A$1:$D$8", scope: 'Alt på ét ark', broken: false },
      { name: 'Print_Area', refersTo: 'To!$A$1:$D$8', scope: 'To', broken: false },
      { name: 'Print_Titles', refersTo: 'Ark!$1:$1', scope: 'Ark', broken: false },
      { name: 'Print_Titles', refersTo: "'Alt på ét ark'!$1:$3", scope: 'Alt på ét ark', broken: false },
      { name: 'Print_Titles', refersTo: 'To!$1:$3', scope: 'To', broken: false },
    ]);
  });

  test('has its table as a table part that full depth reads back', () => {
    expect(read(file).contents.get(FULL_SHEET.name)!.tables).toEqual([
      {
        name: 'Forbrug',
        area: 'A3:C7',
        columns: ['Afdeling', 'El\n(kWh)', 'Vand'],
        headerRow: true,
        totalsRow: true,
      },
    ]);
    expect(pkg.text('xl/tables/table1.xml')).toMatch(
      /id="1" .* totalsRowCount="1"><autoFilter ref="A3:C6"\/><tableColumns count="3"><tableColumn id="1" name="Afdeling" totalsRowLabel="I alt"\/><tableColumn id="2" name="El_x000a_\(kWh\)" totalsRowFunction="custom"><totalsRowFormula>SUBTOTAL\(109,B4:B6\)/,
    );
    const another = apply(
      file,
      add({ ...FULL_SHEET, name: 'Tre', tables: [{ name: 'Nyt', area: 'A3:C6' }] }),
    );
    expect(OoxmlPackage.open(another).text('xl/tables/table2.xml')).toContain('id="2"');
  });

  test.each<[string, Partial<NewSheet>]>([
    ['name-taken', { tables: [{ name: 'forbrug', area: 'A3:C6' }] }],
    ['invalid-name', { tables: [{ name: 'A1', area: 'A3:C6' }] }],
    ['invalid-table', { tables: [{ name: 'Uden_rækker', area: 'A3:C3' }] }],
    ['invalid-table', { tables: [{ name: 'Uden_overskrift', area: 'A3:D6' }] }],
    ['invalid-table', { tables: [{ name: 'Flettet', area: 'A1:C6' }] }],
    [
      'footer-too-long',
      { tables: [], print: { orientation: 'portrait', footer: { left: 'x'.repeat(300) } } },
    ],
    ['invalid-cell', { tables: [], print: { orientation: 'portrait', titleRows: 'x' } }],
  ])('is refused: %s %#', (code, parts) => {
    expect(() => apply(file, add({ ...FULL_SHEET, name: 'Fire', ...parts }))).toThrow(
      expect.objectContaining({ code: code }),
    );
  });

  test('goes again with its names and parts; the looks stay', () => {
    const there = set(add(FULL_SHEET));
    const back = applyChangeSet(
      OoxmlPackage.open(applyChangeSet(OoxmlPackage.open(PLAIN), there)),
      inverse(there),
    );
    const { addedParts, removedParts } = comparePackages(PLAIN, back);
    expect([addedParts, removedParts]).toEqual([[], []]);
    expect(read(back).names).toEqual(read(PLAIN).names);
  });

  test('stays when a formula elsewhere uses its table', () => {
    const use: Change = {
      kind: 'cell',
      sheet: 'Ark',
      cell: 'A1',
      before: { value: null },
      after: { formula: 'SUM(Forbrug[Vand])' },
    };
    const used = apply(apply(PLAIN, add(FULL_SHEET)), use);
    expect(() => apply(used, { kind: 'remove-sheet', sheet: FULL_SHEET })).toThrow(
      expect.objectContaining({ code: 'sheet-in-use' }),
    );
  });

  describeWithLibreOffice('in LibreOffice', () => {
    test('keeps conditional formats, print layout, table and tab colour', () => {
      const saved = OoxmlPackage.open(savedByLibreOffice(file));
      const sheet = saved.text('xl/worksheets/sheet2.xml');
      expect(sheet).toContain('<formula>ISBLANK($B4)</formula>');
      expect(sheet).toContain('<tabColor rgb="FF1F4E79"/>');
      expect(sheet).toMatch(
        /<pageSetup [^>]*paperSize="9"[^>]*fitToWidth="1"[^>]*fitToHeight="0"[^>]*orientation="landscape"/,
      );
      expect(sheet).toContain('Side &amp;P af &amp;N');
      expect(sheet).toMatch(/<brk id="4"[^>]*man="(?:1|true)"/);
      const snapshot = readSnapshot(saved, { depth: 'full' });
      expect(snapshot.contents.get(FULL_SHEET.name)!.tables).toEqual([
        expect.objectContaining({ name: 'Forbrug', area: 'A3:C7' }),
      ]);
      expect(snapshot.names).toContainEqual(
        expect.objectContaining({ name: 'Print_Titles', scope: FULL_SHEET.name }),
      );
    });
  });
});

test('a new workbook is calculated as soon as it has its first sheet', async () => {
  const file = XlsxFile.open(createWorkbook());
  await file.apply(set(add(FULL_SHEET)));
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
  expect(
    (await file.read({ depth: 'full' })).contents.get(FULL_SHEET.name)!.cells.get({ row: 7, column: 2 }),
  ).toMatchObject({ value: 30 });
  expect(file.package.text('xl/workbook.xml')).not.toContain('fullCalcOnLoad');
});
