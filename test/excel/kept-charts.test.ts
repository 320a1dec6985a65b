import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { sheetCharts } from '../../src/host/model/sheet-charts';
import { inverse, type Change, type ChangeSet } from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import type { SheetChart } from '../../src/workbook/sheet-chart';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readCharts } from '../../src/xlsx/read/charts';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { CHART_SHEET } from '../support/chart-sheet';
import { openWorkbook } from '../support/open-workbook';

const DATA = CHART_SHEET.name;
const FRONT: NewSheet = { ...CHART_SHEET, name: 'Forside', charts: CHART_SHEET.charts!.slice(0, 2) };
const set = (...changes: readonly Change[]): ChangeSet => ({
  title: { da: 'Ændring', en: 'Change' },
  changes,
});
const insertRows = (row: number, count: number): ChangeSet =>
  set({ kind: 'insert-rows', sheet: DATA, row, count });

/** A workbook with charts beside their figures, and with charts of the same figures on another sheet. */
async function userFile(): Promise<Uint8Array> {
  const file = XlsxFile.open(createWorkbook());
  await file.apply(set({ kind: 'add-sheet', sheet: CHART_SHEET }, { kind: 'add-sheet', sheet: FRONT }));
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
  const parts = unzipSync(file.toBytes());
  for (const [part, bytes] of Object.entries(parts)) {
    if (!part.startsWith('xl/charts/')) continue;
    parts[part] = strToU8(strFromU8(bytes).replaceAll('Forside!', `'${DATA.replaceAll("'", "''")}'!`));
  }
  return zipSync(parts);
}

const drawn = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([part]) => /^xl\/(?:charts|drawings)\//.test(part))
      .map(([part, xml]) => [part, strFromU8(xml)]),
  );

const chartsOn = (bytes: Uint8Array, number: number): readonly SheetChart[] =>
  readCharts(OoxmlPackage.open(bytes), `xl/worksheets/sheet${number}.xml`);

const rowsOf = (chart: SheetChart | undefined) =>
  chart && chart.kind !== 'unknown'
    ? {
        from: chart.place.from.row,
        values: chart.series.map(({ values: { area } }) => [area.top, area.bottom]),
      }
    : null;

async function inBoth(changes: ChangeSet) {
  const bytes = await userFile();
  const excel = openWorkbook(bytes);
  const file = XlsxFile.open(bytes);
  await new ExcelWorkbook().apply(changes);
  await file.apply(changes);
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
  return { bytes, excel, file };
}

test.each<[string, ChangeSet, { from: number; onFront: number; values: number[] }]>([
  ['above', insertRows(2, 3), { from: 5, onFront: 2, values: [7, 9] }],
  ['inside', insertRows(5, 2), { from: 2, onFront: 2, values: [4, 8] }],
  ['below', insertRows(40, 1), { from: 2, onFront: 2, values: [4, 6] }],
])(
  'the user’s charts follow rows that are inserted %s their figures, on every sheet',
  async (_, changes, expected) => {
    const { bytes, excel, file } = await inBoth(changes);
    expect(drawn(excel.bytes())).toEqual(drawn(file.toBytes()));
    const { from, onFront, values } = expected;
    expect(rowsOf(chartsOn(file.toBytes(), 1)[0])).toEqual({ from, values: [values] });
    expect(rowsOf(chartsOn(file.toBytes(), 2)[0])).toEqual({ from: onFront, values: [values] });
    for (const [number, name] of [DATA, 'Forside'].entries()) {
      expect(sheetCharts(excel.workbook.sheet(name)!)).toEqual(chartsOn(excel.bytes(), number + 1));
    }
    await new ExcelWorkbook().apply(inverse(changes));
    await file.apply(inverse(changes));
    await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
    expect(drawn(excel.bytes())).toEqual(drawn(bytes));
    expect(drawn(file.toBytes())).toEqual(drawn(bytes));
  },
);

const SUMMARY = { ...CHART_SHEET, name: 'Overblik' };

test.each<[string, ChangeSet]>([
  ['a figure', set({ kind: 'cell', sheet: DATA, cell: 'A9', before: { value: null }, after: { value: 5 } })],
  [
    'a summary with a name',
    set(
      { kind: 'add-sheet', sheet: SUMMARY },
      { kind: 'add-name', name: 'overblik_top', refersTo: 'Overblik!$A$1' },
    ),
  ],
])('the user’s charts keep every byte beside %s, and when it is undone', async (_, changes) => {
  const { bytes, excel, file } = await inBoth(changes);
  for (const after of [excel.bytes(), file.toBytes()]) expect(drawn(after)).toMatchObject(drawn(bytes));
  await new ExcelWorkbook().apply(inverse(changes));
  await file.apply(inverse(changes));
  for (const after of [excel.bytes(), file.toBytes()]) expect(drawn(after)).toEqual(drawn(bytes));
});

test('charts of a new sheet follow rows and the name of their sheet, and then go with it', async () => {
  const excel = openWorkbook(await userFile());
  const workbook = new ExcelWorkbook();
  await workbook.apply(set({ kind: 'add-sheet', sheet: SUMMARY }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Overblik').name = "Bestyrelsens 'egne' tal";
    await context.sync();
  });
  const renamed = sheetCharts(excel.workbook.sheet("Bestyrelsens 'egne' tal")!);
  expect(renamed[0]).toMatchObject({ series: [{ values: { sheet: "Bestyrelsens 'egne' tal" } }] });
  expect(chartsOn(excel.bytes(), 3)).toEqual(renamed);
  await workbook.apply(set({ kind: 'insert-rows', sheet: "Bestyrelsens 'egne' tal", row: 2, count: 1 }));
  expect(rowsOf(chartsOn(excel.bytes(), 3)[0])).toEqual({ from: 3, values: [[5, 7]] });
});
