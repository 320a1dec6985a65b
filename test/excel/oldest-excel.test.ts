/** @jest-environment-options {"apiVersion": "1.9"} */
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { ChangeSet } from '../../src/workbook/change-set';
import { valueAt } from '../../src/workbook/snapshot';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const FILE = handMadeXlsx({
  sheets: {
    Ark: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  },
});
const CHANGE: ChangeSet = {
  title: { da: 'Prøve', en: 'Test' },
  changes: [{ kind: 'cell', sheet: 'Ark', cell: 'A1', before: { value: 1 }, after: { value: 2 } }],
};

test('ExcelApi 1.9, the oldest the manifest lets in, reads, listens and writes; merges it cannot tell', async () => {
  openWorkbook(FILE);
  const workbook = new ExcelWorkbook();
  let hear: (structural: boolean) => void = () => undefined;
  const heard = new Promise<boolean>((resolve) => (hear = resolve));
  const stop = await workbook.onStale(({ structural }) => hear(structural));
  await workbook.apply(CHANGE);
  expect(await heard).toBe(false);
  await stop();
  const snapshot = await workbook.read({ depth: 'full' });
  expect(valueAt(snapshot, 'Ark', 'A1')).toBe(2);
  expect(snapshot.contents.get('Ark')).not.toHaveProperty('merges');
});

test('ExcelApi 1.9 tells the active cell; it knows of no spilling', async () => {
  openWorkbook(FILE);
  const workbook = new ExcelWorkbook();
  await workbook.goTo('Ark', 'A1');
  const { active } = await workbook.readActiveCell(() => []);
  expect(active).toEqual({
    sheet: 'Ark',
    cell: { row: 1, column: 1 },
    value: 1,
    formula: null,
    shownFormula: null,
    spill: null,
  });
});
