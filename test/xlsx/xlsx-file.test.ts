import { valueAt } from '../../src/workbook/snapshot';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { cellChanges } from '../support/cell-changes';
import { handMadeXlsx } from '../support/hand-made-xlsx';

const FILE = handMadeXlsx({
  sheets: {
    Ark: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>',
  },
});

describe('a workbook in a file', () => {
  test('gives back the very bytes it was opened with until something changes', () => {
    expect(XlsxFile.open(FILE).toBytes()).toBe(FILE);
  });

  test('shows a change in the next read and in its bytes', async () => {
    const file = XlsxFile.open(FILE);
    await file.apply(cellChanges(FILE, 'Ark', { A1: { value: 21 } }));
    expect(valueAt(await file.read({ depth: 'validate' }), 'Ark', 'A1')).toBe(21);
    const again = XlsxFile.open(file.toBytes());
    expect(valueAt(await again.read({ depth: 'full' }), 'Ark', 'A1')).toBe(21);
  });

  test('is as it was when a change is refused', async () => {
    const file = XlsxFile.open(FILE);
    const { title, changes } = cellChanges(FILE, 'Ark', { A1: { value: 5 }, C1: { value: NaN } });
    await expect(file.apply({ title, changes })).rejects.toMatchObject({ code: 'not-a-number' });
    expect(file.toBytes()).toBe(FILE);
  });

  test('has its formulas calculated only when asked', async () => {
    const file = XlsxFile.open(FILE);
    await file.apply(cellChanges(FILE, 'Ark', { A1: { value: 21 } }));
    expect(valueAt(await file.read({ depth: 'validate' }), 'Ark', 'B1')).toBe(2);
    const values = await file.recalculate((pkg) => calculateFile(pkg, []).values);
    expect(values.get('Ark')!.get({ row: 1, column: 2 })).toEqual({ value: 42 });
    expect(valueAt(await file.read({ depth: 'validate' }), 'Ark', 'B1')).toBe(42);
  });
});
