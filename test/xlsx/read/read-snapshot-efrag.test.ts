import { strFromU8, unzipSync } from 'fflate';
import { read as readWithSheetJs, type CellObject, type WorkBook } from 'xlsx';
import { formatCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import { valueAt, type Snapshot } from '../../../src/workbook/snapshot';
import { CellReader } from '../../../src/xlsx/read/cell-reader';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { readApplication, readWorkbook } from '../../../src/xlsx/read/workbook-part';
import type { StoredFormula } from '../../../src/xlsx/read/workbook-model';
import { ALL_TEMPLATES, describeWithTemplates, readTemplate, sample } from '../../support/templates';

// EFRAG's workbooks are large, and the machine may be busy.
jest.setTimeout(60_000);

const DISCLOSURE_SHEETS = [
  'General Information',
  'Environmental Disclosures',
  'Social Disclosures',
  'Governance Disclosures',
];

const full = (file: string): Snapshot =>
  readSnapshot(OoxmlPackage.open(readTemplate(file)), { depth: 'full' });

/** How many elements of a kind the raw XML of all worksheets holds. */
function countInSheets(file: string, pattern: RegExp): number {
  return Object.entries(unzipSync(readTemplate(file)))
    .filter(([part]) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))
    .reduce((sum, [, bytes]) => sum + (strFromU8(bytes).match(pattern)?.length ?? 0), 0);
}

function total(snapshot: Snapshot, count: (sheet: string) => number): number {
  return [...snapshot.contents.keys()].reduce((sum, sheet) => sum + count(sheet), 0);
}

/** SheetJS, a reader of its own. It leaves CR LF as it stands in the file, where XML means a line feed. */
const withSheetJs = (bytes: Uint8Array): WorkBook =>
  readWithSheetJs(bytes, { type: 'array', cellHTML: false, xlfn: true });
const lineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

function witnessed({ t, v, w }: CellObject): CellValue {
  if (t === 'z' || v === undefined) return null;
  if (t === 'e') return { error: w ?? '' };
  return typeof v === 'string' ? lineFeeds(v) : (v as CellValue);
}

describeWithTemplates('the official workbooks', () => {
  test.each(ALL_TEMPLATES)('%s: every value is the one SheetJS reads', (file) => {
    const bytes = readTemplate(file);
    const snapshot = readSnapshot(OoxmlPackage.open(bytes), { depth: 'validate' });
    const witness = withSheetJs(bytes);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(witness.SheetNames);
    for (const [name, { cells }] of snapshot.contents) {
      const read = Object.fromEntries([...cells].map(([at, { value }]) => [formatCell(at), value]));
      const expected = Object.fromEntries(
        Object.entries(witness.Sheets[name]!)
          .filter(([key]) => !key.startsWith('!'))
          .map(([key, cell]) => [key, witnessed(cell as CellObject)] as const)
          .filter(([, value]) => value !== null),
      );
      expect(read).toEqual(expected);
    }
  });

  test.each(ALL_TEMPLATES)('%s: every formula is the one SheetJS reads', (file) => {
    const bytes = readTemplate(file);
    const pkg = OoxmlPackage.open(bytes);
    const workbook = readWorkbook(pkg);
    const reader = new CellReader(pkg, workbook);
    const witness = withSheetJs(bytes);
    for (const sheet of workbook.sheets) {
      const read: Record<string, string> = {};
      reader.read(sheet, (at, { formula }) => {
        if (formula) read[formatCell(at)] = formula.text;
      });
      const expected = Object.fromEntries(
        Object.entries(witness.Sheets[sheet.name]!)
          .map(([key, cell]) => [key, (cell as CellObject).f] as const)
          .filter(([, formula]) => formula !== undefined)
          .map(([key, formula]) => [key, lineFeeds(formula ?? '')]),
      );
      expect(read).toEqual(expected);
    }
  });

  test.each([
    ['VSME-Digital-Template-1.0.0.xlsx', 300, 0],
    ['VSME-Digital-Template-1.0.1.xlsx', 300, 0],
    ['VSME-Digital-Template-1.1.0.xlsx', 798, 5],
    ['VSME-Digital-Template-1.1.1.xlsx', 798, 5],
    ['VSME-Digital-Template-1.2.0.xlsx', 816, 36],
    ['VSME-Digital-Template-1.3.0.xlsx', 879, 37],
  ])('%s has %i defined names, %i of them broken', (file, count, broken) => {
    const { names } = full(file);
    expect(names).toHaveLength(count);
    expect(names.filter((name) => name.broken)).toHaveLength(broken);
  });

  test.each(ALL_TEMPLATES)('%s: formulas, merges, validations and protection are all there', (file) => {
    const snapshot = full(file);
    const content = (sheet: string): NonNullable<ReturnType<Snapshot['contents']['get']>> =>
      snapshot.contents.get(sheet)!;
    const formulas = total(
      snapshot,
      (sheet) => [...content(sheet).cells].filter(([, { formula }]) => formula !== undefined).length,
    );
    expect(formulas).toBe(countInSheets(file, /<f[ />]/g));
    expect(total(snapshot, (sheet) => content(sheet).merges!.length)).toBe(
      countInSheets(file, /<mergeCell /g),
    );
    // A rule without a type only shows a prompt: it is no validation.
    expect(total(snapshot, (sheet) => content(sheet).validations!.length)).toBe(
      countInSheets(file, /<(x14:)?dataValidation [^>]*\btype="(?!none)/g),
    );
    expect(total(snapshot, (sheet) => Number(content(sheet).protection!.protected))).toBe(
      countInSheets(file, /<sheetProtection [^>]*\bsheet="1"/g),
    );
  });

  describe('the filled 1.3.0', () => {
    const file = sample('1.3.0');

    test('holds 3,722 formulas, 2,037 of them shared and 212 arrays, and 1,728 merges', () => {
      const pkg = OoxmlPackage.open(readTemplate(file));
      const workbook = readWorkbook(pkg);
      const reader = new CellReader(pkg, workbook);
      const kinds: Partial<Record<StoredFormula['kind'], number>> = {};
      for (const sheet of workbook.sheets) {
        reader.read(sheet, (_, { formula }) => {
          if (formula) kinds[formula.kind] = (kinds[formula.kind] ?? 0) + 1;
        });
      }
      expect(kinds).toEqual({ normal: 3722 - 2037 - 212, shared: 2037, dynamic: 212 });
      expect(workbook.calculation).toEqual({ mode: 'auto', fullCalcOnLoad: false });
      expect(readApplication(pkg)).toBe('Microsoft Excel');
      const snapshot = full(file);
      expect(total(snapshot, (sheet) => snapshot.contents.get(sheet)!.merges!.length)).toBe(1728);
    });

    test('cells known from the workbook itself', () => {
      const snapshot = full(file);
      expect(valueAt(snapshot, 'Introduction', 'C1')).toBe('1.3.0');
      expect(valueAt(snapshot, 'General Information', 'E282')).toBe(60000);
      const assets = snapshot.names.find(({ name }) => name === 'Assets');
      expect(assets).toEqual({
        name: 'Assets',
        refersTo: "'General Information'!$E$282",
        scope: null,
        broken: false,
      });
      const cell = snapshot.contents.get('General Information')!.cells.get({ row: 282, column: 5 });
      expect(cell).toEqual({ value: 60000, numberFormat: '0.00', locked: false });
    });

    test('the four disclosure sheets alone give the same values as the whole workbook', () => {
      const pkg = OoxmlPackage.open(readTemplate(file));
      const part = readSnapshot(pkg, {
        depth: 'validate',
        want: () => DISCLOSURE_SHEETS.map((sheet) => ({ sheet })),
      });
      const whole = readSnapshot(pkg, { depth: 'validate' });
      expect([...part.contents.keys()]).toEqual(DISCLOSURE_SHEETS);
      for (const [sheet, { cells }] of part.contents) {
        expect([...cells]).toEqual([...whole.contents.get(sheet)!.cells]);
      }
    });
  });
});
