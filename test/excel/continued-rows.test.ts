import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { contentOf, inverse, type ChangeSet } from '../../src/workbook/change-set';
import { cellAt, valueAt, type Snapshot } from '../../src/workbook/snapshot';
import type { WorkbookAccess } from '../../src/workbook/workbook-access';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice, sheetsAsCsv } from '../support/libreoffice';
import { openWorkbook } from '../support/open-workbook';
import { planXlsx } from '../support/plan-xlsx';
import { describeWithLibreOffice } from '../support/programs';
import { validatedCells } from '../support/validated-cells';

interface Boundary {
  readonly access: Pick<WorkbookAccess, 'apply' | 'read'>;
  bytes(): Uint8Array;
}

const BOUNDARIES: Readonly<Record<string, (bytes: Uint8Array) => Boundary>> = {
  'through Office.js': (bytes) => {
    const excel = openWorkbook(bytes);
    return { access: new ExcelWorkbook(), bytes: () => excel.bytes() };
  },
  'through the file': (bytes) => {
    const file = XlsxFile.open(bytes);
    return { access: file, bytes: () => file.toBytes() };
  },
};

const continued = (row: number, count = 1): ChangeSet => ({
  title: { da: 'Tilføj initiativ', en: 'Add an initiative' },
  changes: [{ kind: 'insert-rows', sheet: 'Plan', row, count, continues: true }],
});

/** Rows with a status and a formula written into the first of them. */
const filled = (row: number, count = 1): ChangeSet => {
  const { title, changes } = continued(row, count);
  const cell = { kind: 'cell', sheet: 'Plan', before: { value: null } } as const;
  return {
    title,
    changes: [
      ...changes,
      { ...cell, cell: `B${row}`, after: { value: 'Forsinket' } },
      { ...cell, cell: `C${row}`, after: { value: 46300 } },
      { ...cell, cell: `D${row}`, after: { formula: `C${row}-1` } },
    ],
  };
};

const sheetXml = (bytes: Uint8Array): string => OoxmlPackage.open(bytes).text('xl/worksheets/sheet1.xml');
const tableXml = (bytes: Uint8Array): string => OoxmlPackage.open(bytes).text('xl/tables/table1.xml');
const formatted = (bytes: Uint8Array): string =>
  /<conditionalFormatting sqref="([^"]*)"/.exec(sheetXml(bytes))?.[1] ?? '';
const rules = ({ contents }: Snapshot): ReadonlyMap<string, unknown> =>
  validatedCells(contents.get('Plan')?.validations);
const ofRow = (snapshot: Snapshot, row: number): readonly unknown[] =>
  [...rules(snapshot)].flatMap(([cell, rule]) => (cell.slice(1) === String(row) ? [[cell[0], rule]] : []));
const tableOf = ({ contents }: Snapshot): unknown => contents.get('Plan')?.tables?.map(({ area }) => area);
const read = (bytes: Uint8Array): Promise<Snapshot> => XlsxFile.open(bytes).read({ depth: 'full' });

const RULES = (row: number): unknown => [
  ['B', { type: 'list', formula1: '"Ikke startet,I gang,Forsinket"' }],
  ['C', { type: 'custom', formula1: `C${row}>$C$6` }],
  ['E', { type: 'list', formula1: 'Tal!$C$1:$C$3' }],
];

describe.each(Object.entries(BOUNDARIES))('rows that continue the row above, %s', (_, open) => {
  test('at the end of a table: it, its formats and its validations take them in', async () => {
    const { access, bytes } = open(planXlsx());
    await access.apply(filled(10, 2));
    const after = await read(bytes());
    expect(tableOf(after)).toEqual(['A6:E11']);
    expect(tableXml(bytes())).toContain('<autoFilter ref="A6:E11"/>');
    expect(formatted(bytes())).toMatch(/^A7:E(11|9 A10:E11)$/);
    for (const row of [9, 10, 11]) expect(ofRow(after, row)).toEqual(RULES(row));
    expect(ofRow(after, 12)).toEqual([]);
    expect(cellAt(after, 'Plan', 'C11')?.numberFormat).toBe('m/d/yyyy');
    expect(contentOf(cellAt(after, 'Plan', 'D10'))).toEqual({ formula: 'C10-1' });
    expect(contentOf(cellAt(after, 'Plan', 'D11'))).toEqual({ value: null });
    expect(after.contents.get('Plan')?.merges).toEqual(['G7:G9']);
    expect(valueAt(after, 'Plan', 'A16')).toBe('Noter');
    expect(sheetXml(bytes()).match(/ht="31"/g)).toHaveLength(5);
    expect(valueAt(await access.read({ depth: 'validate' }), 'Plan', 'B10')).toBe('Forsinket');
  });

  test('what a validation says to who types continues with it', async () => {
    const { access, bytes } = open(planXlsx());
    await access.apply(continued(10));
    const all = [...sheetXml(bytes()).matchAll(/<dataValidation [^>]*type="list"[^>]*>/g)].map(
      ([xml]) => xml,
    );
    expect(all.length).toBeGreaterThan(0);
    // Through Office.js the list of another sheet is set as a plain rule, which says nothing either.
    const ofStatus = all.filter((xml) => /sqref="B/.test(xml)).join('\n');
    expect(ofStatus).toMatch(/sqref="B7:B(10|9)"/);
    const rulesOfStatus = all.length - all.filter((xml) => xml.includes('sqref="E10"')).length;
    for (const said of ['errorStyle="warning"', 'error="Vælg fra listen"', 'prompt="Hvor langt er I?"']) {
      expect(ofStatus.split(said)).toHaveLength(rulesOfStatus + 1);
    }
  });

  test('in the middle of a table: nothing is doubled', async () => {
    const { access, bytes } = open(planXlsx());
    await access.apply(filled(9, 2));
    const after = await read(bytes());
    expect(tableOf(after)).toEqual(['A6:E11']);
    expect(formatted(bytes())).toBe('A7:E11');
    expect(sheetXml(bytes()).match(/<dataValidation /g)).toHaveLength(2);
    for (const row of [8, 9, 10, 11]) expect(ofRow(after, row)).toEqual(RULES(row));
    expect(contentOf(cellAt(after, 'Plan', 'D10'))).toEqual({ value: null });
    expect(contentOf(cellAt(after, 'Plan', 'D11'))).toEqual({ formula: 'C11-1' });
    expect(after.contents.get('Plan')?.merges).toEqual(['G7:G11']);
  });

  test.each([
    { headings: 3, moved: { kind: 'remove-rows', sheet: 'Plan', row: 2, count: 3 } as const },
    { headings: 12, moved: { kind: 'insert-rows', sheet: 'Plan', row: 2, count: 6 } as const },
  ])('of a table whose headings stand in row $headings', async ({ headings, moved }) => {
    const { access, bytes } = open(planXlsx());
    const { title, changes } = filled(headings + 4);
    await access.apply({ title, changes: [moved, ...changes] });
    const after = await read(bytes());
    expect(tableOf(after)).toEqual([`A${headings}:E${headings + 4}`]);
    expect(valueAt(after, 'Plan', `B${headings + 4}`)).toBe('Forsinket');
    const ofTheRows = [3, 4].map((below) => [headings + below, `C${headings + below}>$C$${headings}`]);
    for (const [row, formula1] of ofTheRows) {
      expect(ofRow(after, Number(row))).toContainEqual(['C', { type: 'custom', formula1 }]);
    }
  });

  test('above a totals row: it stays below, and the filter leaves it out', async () => {
    const { access, bytes } = open(planXlsx({ totals: true }));
    await access.apply(filled(10));
    const after = await read(bytes());
    expect(tableOf(after)).toEqual(['A6:E11']);
    expect(tableXml(bytes())).toContain('<autoFilter ref="A6:E10"/>');
    expect(valueAt(after, 'Plan', 'A11')).toBe('I alt');
    expect(ofRow(after, 10)).toEqual(RULES(10));
    expect(ofRow(after, 11)).toEqual([]);
    expect(formatted(bytes())).toMatch(/^A7:E(10|9 A10:E10)$/);
  });

  test('at the end of a plain range', async () => {
    const { access, bytes } = open(planXlsx({ plain: true }));
    await access.apply(filled(10));
    const after = await read(bytes());
    expect(ofRow(after, 10)).toEqual(RULES(10));
    expect(formatted(bytes())).toMatch(/^A7:E(10|9 A10:E10)$/);
    expect(cellAt(after, 'Plan', 'C10')?.numberFormat).toBe('m/d/yyyy');
  });

  test.each([
    ['at the end', filled(10, 2), {}],
    ['in the middle', filled(8), {}],
    ['above totals', filled(10), { totals: true }],
    ['of a plain range', filled(10), { plain: true }],
  ])('the change back leaves the plan as it was: %s', async (_where, change, options) => {
    const { access, bytes } = open(planXlsx(options));
    const before = await read(planXlsx(options));
    await access.apply(change);
    expect(inverse(inverse(change))).toEqual(change);
    await access.apply(inverse(change));
    const after = await read(bytes());
    expect(tableOf(after)).toEqual(tableOf(before));
    expect(rules(after)).toEqual(rules(before));
    expect(formatted(bytes())).toBe(formatted(planXlsx(options)));
    expect(after.names).toEqual(before.names);
    expect(after.contents.get('Plan')?.merges).toEqual(['G7:G9']);
    expect(sheetXml(bytes()).match(/<row /g)).toHaveLength(
      sheetXml(planXlsx(options)).match(/<row /g)!.length,
    );
  });

  test.each([
    ['forbids it', '<sheetProtection sheet="1"/>'],
    ['allows inserting rows, but not formatting them', '<sheetProtection sheet="1" insertRows="0"/>'],
  ])('on a protected sheet that %s nothing is done', async (_what, protection) => {
    const plan = planXlsx({ protection });
    const { access, bytes } = open(plan);
    await expect(access.apply(filled(10))).rejects.toMatchObject({ code: 'sheet-protected' });
    expect(bytes()).toEqual(plan);
  });

  test('what fails later takes the rows back', async () => {
    const { access, bytes } = open(planXlsx());
    const { title, changes } = filled(10);
    const wrong = { kind: 'cell', sheet: 'Plan', cell: 'A7', before: { value: 'noget andet' } } as const;
    await expect(
      access.apply({ title, changes: [...changes, { ...wrong, after: { value: 'x' } }] }),
    ).rejects.toMatchObject({ code: 'cells-have-changed' });
    const after = await read(bytes());
    expect(tableOf(after)).toEqual(['A6:E9']);
    expect(rules(after)).toEqual(rules(await read(planXlsx())));
  });

  test('rows inserted inside merged cells stretch them', async () => {
    const { access, bytes } = open(planXlsx({ plain: true }));
    const { title } = continued(9);
    await access.apply({ title, changes: [{ kind: 'insert-rows', sheet: 'Plan', row: 9, count: 2 }] });
    expect((await read(bytes())).contents.get('Plan')?.merges).toEqual(['G7:G11']);
    expect((await access.read({ depth: 'full' })).contents.get('Plan')?.merges).toEqual(['G7:G11']);
  });

  describeWithLibreOffice('as LibreOffice sees it', () => {
    test(
      'a status in the new row counts, and is chosen from the list',
      async () => {
        const { access, bytes } = open(planXlsx());
        await access.apply(filled(10));
        expect(sheetsAsCsv(bytes()).get('Tal')).toMatch(/^4/);
        const seen = await read(savedByLibreOffice(bytes()));
        // LibreOffice gives every rule a second bound, used or not.
        for (const row of [9, 10]) expect(ofRow(seen, row)).toMatchObject(RULES(row) as object);
        expect(tableOf(seen)).toEqual(['A6:E10']);
      },
      LIBREOFFICE_TIMEOUT,
    );
  });
});
