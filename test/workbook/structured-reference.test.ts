import type { NewSheet } from '../../src/workbook/new-sheet';
import { valueAt } from '../../src/workbook/snapshot';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { structuredArea } from '../../src/workbook/structured-reference';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { applyChangeSet } from '../../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { formatArea } from '../../src/workbook/address';

const SHEET: NewSheet = {
  name: 'Plan',
  visibility: 'visible',
  styles: {},
  cells: [
    { cell: 'A2', content: { value: 'Indsats' } },
    { cell: 'B2', content: { value: 'Færdig (%)' } },
    { cell: 'C2', content: { value: 'Dobbelt' } },
    { cell: 'A3', content: { value: 'Lofter' } },
    { cell: 'B3', content: { value: 20 } },
    { cell: 'C3', content: { formula: 'Handlinger[[#This Row],[Færdig (%)]]*2' } },
    { cell: 'A4', content: { value: 'Vinduer' } },
    { cell: 'B4', content: { value: 40 } },
    { cell: 'C4', content: { formula: 'Handlinger[[#This Row],[Færdig (%)]]*2' } },
    { cell: 'A5', content: { value: 'I alt' } },
    { cell: 'B5', content: { formula: 'SUBTOTAL(101,Handlinger[Færdig (%)])' } },
    { cell: 'C5', content: { formula: 'SUM(Handlinger[Dobbelt])' } },
  ],
  styledAreas: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  validations: [],
  protected: false,
  showGridLines: true,
  frozen: { rows: 0, columns: 0 },
  tables: [{ name: 'Handlinger', area: 'A2:C5', totalsRow: true }],
};

test('totals of a table read its data and not themselves, and a row reads itself', async () => {
  const empty = OoxmlPackage.open(createWorkbook());
  const title = { da: 'Ny', en: 'New' };
  const file = XlsxFile.open(
    applyChangeSet(empty, { title, changes: [{ kind: 'add-sheet', sheet: SHEET }] }),
  );
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
  const snapshot = await file.read({ depth: 'full' });
  expect(['C3', 'C4', 'B5', 'C5'].map((cell) => valueAt(snapshot, 'Plan', cell))).toEqual([40, 80, 30, 120]);
});

test.each([
  ['', 'A3:C4'],
  ['[]', 'A3:C4'],
  ['[Færdig (%)]', 'B3:B4'],
  ['[færdig (%)]', 'B3:B4'],
  ['[[Indsats]:[Færdig (%)]]', 'A3:B4'],
  ['[@Dobbelt]', 'C4'],
  ['[@[Færdig (%)]]', 'B4'],
  ['[[#This Row],[Dobbelt]]', 'C4'],
  ['[#All]', 'A2:C5'],
  ['[[#Totals],[Dobbelt]]', 'C5'],
  ['[[#Headers],[Dobbelt]]', 'C2'],
  ['[[#Headers],[#Data],[Dobbelt]]', 'C2:C4'],
  ['[Ukendt]', 'A3:C4'],
])('Handlinger%s is %s', (brackets, area) => {
  const table = {
    sheet: 'Plan',
    key: 'handlinger',
    name: 'Handlinger',
    area: { top: 2, left: 1, bottom: 5, right: 3 },
    columns: ['Indsats', 'Færdig (%)', 'Dobbelt'],
    headerRow: true,
    totalsRow: true,
  };
  expect(formatArea(structuredArea(table, brackets, { row: 4, column: 3 }))).toBe(area);
});
