import { strFromU8, unzipSync } from 'fflate';
import { inverse, type Change, type ChangeSet } from '../../../../src/workbook/change-set';
import type { NewSheet } from '../../../../src/workbook/new-sheet';
import { cellAt, valueAt } from '../../../../src/workbook/snapshot';
import { UserError } from '../../../../src/workbook/user-error';
import { applyChangeSet } from '../../../../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../../../../src/xlsx/write/empty-workbook';
import { OoxmlPackage } from '../../../../src/xlsx/package/package';
import { readSnapshot } from '../../../../src/xlsx/read/read-snapshot';
import { comparePackages } from '../../../support/canonical-xml';
import { handMadeXlsx } from '../../../support/hand-made-xlsx';
import { LIBREOFFICE_TIMEOUT, sheetsAsCsv, savedByLibreOffice } from '../../../support/libreoffice';
import { describeWithLibreOffice } from '../../../support/programs';
import { describeWithTemplates, readTemplate, sample } from '../../../support/templates';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const PLAN: NewSheet = {
  name: "Æbler & pærer's",
  visibility: 'visible',
  styles: {
    head: {
      fill: '#1F4E79',
      color: '#FFFFFF',
      bold: true,
      size: 14,
      wrap: true,
      horizontal: 'center',
      border: 'thin',
    },
    input: { unlocked: true, fill: '#FFF2CC', numberFormat: '#,##0.0 "kWh"' },
    percent: { numberFormat: '0%', unlocked: true },
    tall: { vertical: 'top' },
  },
  cells: [
    { cell: 'B1', content: { value: 'Overskrift' }, style: 'head' },
    { cell: 'A2', content: { value: '=ikke en formel' } },
    { cell: 'B3', content: { value: 12.5 } },
    { cell: 'C3', content: { value: 0.25 }, style: 'percent' },
    { cell: 'D3', content: { formula: 'B3*C3' } },
    { cell: 'D4', content: { formula: 'IFS(B3>1,"ja & nej",TRUE,"-")' } },
    { cell: 'A10', content: { value: true } },
  ],
  styledAreas: [
    { area: 'B3:C4', style: 'input' },
    { area: 'F:G', style: 'tall' },
    { area: '9:9', style: 'tall' },
  ],
  columnWidths: [
    { column: 2, width: 30 },
    { column: 1, width: 12.5 },
  ],
  rowHeights: [
    { row: 1, height: 30 },
    { row: 6, height: 22 },
  ],
  merges: ['B1:C1'],
  validations: [
    { areas: 'B3 B4', type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' },
    { areas: 'C3:C4', type: 'list', formula1: '"Ja,Nej & måske"' },
  ],
  protected: true,
  showGridLines: false,
  frozen: { rows: 1, columns: 1 },
};

const set = (...changes: Change[]): ChangeSet => ({ title: { da: 'Nyt ark', en: 'New sheet' }, changes });
const add = (sheet: NewSheet): Change => ({ kind: 'add-sheet', sheet });
const open = (file: Uint8Array): OoxmlPackage => OoxmlPackage.open(file);
const apply = (file: Uint8Array, ...changes: Change[]): Uint8Array =>
  applyChangeSet(open(file), set(...changes));
const read = (file: Uint8Array) => readSnapshot(open(file), { depth: 'full' });
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'nothing was refused';
};

describe('a new workbook', () => {
  const file = apply(
    createWorkbook(),
    add({ ...PLAN, name: 'Skjult', visibility: 'veryHidden' }),
    add(PLAN),
    { kind: 'add-name', name: 'svar', refersTo: "'Æbler & pærer''s'!$D$3" },
    { kind: 'add-name', name: 'Forbrug', refersTo: "'Æbler & pærer''s'!$B$3" },
    { kind: 'cell', sheet: PLAN.name, cell: 'B4', before: { value: null }, after: { value: 2 } },
  );
  const snapshot = read(file);
  const content = snapshot.contents.get(PLAN.name)!;

  test('reads back as it was described', () => {
    expect(snapshot.sheets).toEqual([
      { name: 'Skjult', visibility: 'veryHidden' },
      { name: PLAN.name, visibility: 'visible' },
    ]);
    expect(snapshot.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['Forbrug', "'Æbler & pærer''s'!$B$3"],
      ['svar', "'Æbler & pærer''s'!$D$3"],
    ]);
    expect(content.protection).toEqual({ protected: true });
    expect(content.merges).toEqual(PLAN.merges);
    expect(content.validations).toEqual([
      expect.objectContaining({
        areas: 'B3 B4',
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formula1: '0',
      }),
      expect.objectContaining({ areas: 'C3:C4', type: 'list', formula1: '"Ja,Nej & måske"' }),
    ]);
    for (const { cell, content: written } of PLAN.cells) {
      const found = cellAt(snapshot, PLAN.name, cell);
      expect('formula' in written ? { formula: found?.formula } : { value: found?.value }).toEqual(written);
    }
    expect(cellAt(snapshot, PLAN.name, 'B4')).toEqual({
      value: 2,
      locked: false,
      numberFormat: '#,##0.0 "kWh"',
    });
    expect(cellAt(snapshot, PLAN.name, 'C3')).toMatchObject({ numberFormat: '0%', locked: false });
    expect(cellAt(snapshot, PLAN.name, 'D3')?.locked).toBeUndefined();
  });

  test('asks for calculation and shows its first visible sheet', () => {
    const workbook = open(file).text('xl/workbook.xml');
    expect(workbook).toContain('<workbookView activeTab="1"/>');
    expect(workbook).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(open(file).text('xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  });

  test('has its parts in the order of the schema', () => {
    const xml = open(file).text('xl/worksheets/sheet2.xml');
    const children = [
      ...xml.matchAll(
        /<(dimension|sheetViews|sheetFormatPr|cols|sheetData|sheetProtection|mergeCells|dataValidations|pageMargins)\b/g,
      ),
    ];
    expect(children.map(([, name]) => name)).toEqual([
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'dataValidations',
      'pageMargins',
    ]);
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain(
      '<col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="2" width="30" customWidth="1"/>',
    );
    expect(xml).toMatch(/<row r="9" s="\d+" customFormat="1"><\/row>/);
  });

  test('holds each look once', () => {
    const twice = apply(file, add({ ...PLAN, name: 'Igen' }));
    expect(comparePackages(file, twice).changedParts.has('xl/styles.xml')).toBe(false);
  });

  describeWithLibreOffice('in LibreOffice', () => {
    test('opens and calculates', () => {
      expect(sheetsAsCsv(file).get(PLAN.name)).toBe(
        ',Overskrift,,\n=ikke en formel,,,\n,12.5,25%,3.125\n,2,,ja & nej\n,,,\n,,,\n,,,\n,,,\n,,,\nTRUE,,,\n',
      );
    });

    test('keeps widths, merges, protection and validations', () => {
      const saved = read(savedByLibreOffice(file)).contents.get(PLAN.name)!;
      expect(saved.merges).toEqual(PLAN.merges);
      expect(saved.protection).toEqual({ protected: true });
      expect(saved.validations!.map(({ type, formula1 }) => [type, formula1])).toEqual(
        expect.arrayContaining([
          ['decimal', '0'],
          ['list', '"Ja,Nej & måske"'],
        ]),
      );
    });
  });
});

describe('a sheet added to a workbook', () => {
  const plain = handMadeXlsx({ sheets: { Ark: '<sheetData/>' } });

  test.each<[string, Change]>([
    ['sheet-name-taken', add({ ...PLAN, name: 'ARK' })],
    ['invalid-sheet-name', add({ ...PLAN, name: 'a/b' })],
    ['invalid-sheet-name', add({ ...PLAN, name: 'x'.repeat(32) })],
    ['invalid-cell', add({ ...PLAN, merges: ['nej'] })],
    ['text-too-long', add({ ...PLAN, cells: [{ cell: 'A1', content: { value: 'x'.repeat(40_000) } }] })],
    [
      'validation-too-long',
      add({ ...PLAN, validations: [{ areas: 'A1', type: 'list', formula1: `"${'x'.repeat(300)}"` }] }),
    ],
    ['invalid-name', { kind: 'add-name', name: 'A1', refersTo: 'Ark!$A$1' }],
    ['name-not-found', { kind: 'remove-name', name: 'intet', refersTo: 'Ark!$A$1' }],
  ])('is refused: %s', (code, change) => {
    expect(refusal(() => apply(plain, change))).toBe(code);
  });

  test('is refused when the structure of the workbook is protected', () => {
    const file = handMadeXlsx({
      sheets: { Ark: '<sheetData/>' },
      beforeSheets: '<workbookProtection lockStructure="1"/>',
    });
    expect(refusal(() => apply(file, add(PLAN)))).toBe('workbook-protected');
  });

  test('goes again, with everything as it was but the looks and the flag for calculation', () => {
    const changes = set(add(PLAN), { kind: 'add-name', name: 'svar', refersTo: "'Æbler & pærer''s'!$D$3" });
    const there = applyChangeSet(open(plain), changes);
    const back = applyChangeSet(open(there), inverse(changes));
    const { addedParts, removedParts, changedParts } = comparePackages(plain, back);
    expect([addedParts, removedParts]).toEqual([[], []]);
    const differences = [...changedParts].filter(
      ([, { added, removed }]) => added.length + removed.length > 0,
    );
    expect(differences.map(([part]) => part)).toEqual(['xl/workbook.xml', 'xl/styles.xml']);
    expect(changedParts.get('xl/workbook.xml')).toEqual({
      removed: [],
      added: ['<calcPr fullCalcOnLoad="1">', '</calcPr>'],
    });
  });

  test('stays when somebody wrote in it or refers to it', () => {
    const there = apply(plain, add({ ...PLAN, protected: false }));
    const remove: Change = { kind: 'remove-sheet', sheet: PLAN };
    const write = (sheet: string, after: { value: number } | { formula: string }): Change => ({
      kind: 'cell',
      sheet,
      cell: 'E5',
      before: { value: null },
      after,
    });
    expect(refusal(() => apply(there, write(PLAN.name, { value: 1 }), remove))).toBe('cells-have-changed');
    expect(refusal(() => apply(there, write('Ark', { formula: "'Æbler & pærer''s'!D3" }), remove))).toBe(
      'sheet-in-use',
    );
  });

  describeWithTemplates('of EFRAG', () => {
    test('leaves all other sheets and every style index as they were', () => {
      const file = readTemplate(sample('1.3.0'));
      const after = apply(file, add(PLAN));
      const { addedParts, removedParts, changedParts } = comparePackages(file, after);
      expect(addedParts).toEqual(['xl/worksheets/sheet18.xml']);
      expect(removedParts).toEqual([]);
      expect([...changedParts.keys()].sort()).toEqual([
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
      ]);
      const lists = changedParts.get('xl/styles.xml')!.removed;
      expect(lists.every((line) => / count="\d+"/.test(line))).toBe(true);
      expect(valueAt(read(after), PLAN.name, 'B3')).toBe(12.5);
      const styles = strFromU8(unzipSync(after)['xl/styles.xml']!);
      for (const [, name, count, inner] of styles.matchAll(
        /<(fonts|fills|borders|cellXfs) count="(\d+)"[^>]*>([^]*?)<\/\1>/g,
      )) {
        const entry = { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf' }[name!]!;
        expect(inner!.match(new RegExp(`<${entry}[ >/]`, 'g'))).toHaveLength(Number(count));
      }
    });
  });
});
