import { valueAt } from '../../src/workbook/snapshot';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { calculationState } from '../../src/xlsx/calculation/state';
import { XlsxFile, type Calculate } from '../../src/xlsx/xlsx-file';
import { cellChanges } from '../support/cell-changes';
import { withParts } from '../support/damaged-xlsx';
import { handMadeXlsx, relationship, relationshipsXml } from '../support/hand-made-xlsx';
import { describeWithTemplates, readTemplate, sample } from '../support/templates';

const FILE = handMadeXlsx({
  sheets: {
    Ark: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>',
  },
});

/** As Excel saves a file: it says so, and the values stand beside the formulas. */
const excelFile = (formulas: string, calcPr = '<calcPr calcId="1"/>'): Uint8Array =>
  withParts(
    handMadeXlsx({
      sheets: {
        Ark: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c>${formulas}</row></sheetData>`,
      },
      afterSheets: calcPr,
    }),
    {
      '_rels/.rels': relationshipsXml([
        relationship('rId1', 'officeDocument', 'xl/workbook.xml'),
        relationship('rId2', 'extended-properties', 'docProps/app.xml'),
      ]),
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
    },
  );

const calculate: Calculate = (pkg, due) => calculateFile(pkg, [], due);
const workbookXml = (file: XlsxFile): string => file.package.text('xl/workbook.xml');

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
    const { values } = await file.recalculate(calculate);
    expect(values.get('Ark')!.get({ row: 1, column: 2 })).toEqual({ value: 42 });
    expect(valueAt(await file.read({ depth: 'validate' }), 'Ark', 'B1')).toBe(42);
  });
});

describe('a file that was changed and then calculated', () => {
  const DOUBLE = '<c r="C1"><f>A1*2</f><v>2</v></c>';
  const FETCHED = '<c r="D1" t="str"><f>_xlfn.WEBSERVICE("https://example.org/"&amp;B1)</f><v>svar</v></c>';

  const changedAndCalculated = async (file: Uint8Array, cell: string, value: number): Promise<XlsxFile> => {
    const opened = XlsxFile.open(file);
    await opened.apply(cellChanges(file, 'Ark', { [cell]: { value } }));
    expect(calculationState(opened.package)).toMatchObject({ reason: 'calculation-requested' });
    await opened.recalculate(calculate);
    return opened;
  };

  test('is trusted, and its workbook part is as it was', async () => {
    const file = excelFile(DOUBLE + FETCHED);
    const opened = await changedAndCalculated(file, 'A1', 21);
    expect(valueAt(await opened.read({ depth: 'validate' }), 'Ark', 'C1')).toBe(42);
    expect(calculationState(opened.package)).toEqual({ state: 'trusted' });
    expect(workbookXml(opened)).toBe(workbookXml(XlsxFile.open(file)));
  });

  test('asks again after the next change, until it is calculated again', async () => {
    const file = excelFile(DOUBLE);
    const opened = await changedAndCalculated(file, 'A1', 21);
    await opened.apply(cellChanges(opened.toBytes(), 'Ark', { A1: { value: 4 } }));
    expect(calculationState(opened.package)).toMatchObject({ reason: 'calculation-requested' });
    await opened.recalculate(calculate);
    expect(calculationState(opened.package)).toEqual({ state: 'trusted' });
    expect(valueAt(await opened.read({ depth: 'validate' }), 'Ark', 'C1')).toBe(8);
  });

  test('goes on asking when the change reaches a formula that only Excel can calculate', async () => {
    const opened = await changedAndCalculated(excelFile(DOUBLE + FETCHED), 'B1', 2);
    expect(calculationState(opened.package)).toMatchObject({ reason: 'calculation-requested' });
    expect(valueAt(await opened.read({ depth: 'validate' }), 'Ark', 'D1')).toBe('svar');
  });

  test('goes on asking when it asked before', async () => {
    const asking = excelFile(DOUBLE, '<calcPr calcId="1" fullCalcOnLoad="1"/>');
    const opened = await changedAndCalculated(asking, 'A1', 21);
    expect(workbookXml(opened)).toContain('fullCalcOnLoad="1"');
  });

  test('is calculated whole when rows have moved, or when its values were not right before', async () => {
    const wrong = '<c r="C1"><f>B1*2</f><v>99</v></c>';
    const moved = XlsxFile.open(excelFile(wrong));
    await moved.apply({
      title: { da: 'Rækker', en: 'Rows' },
      changes: [{ kind: 'insert-rows', sheet: 'Ark', row: 1, count: 1 }],
    });
    await moved.recalculate(calculate);
    expect(valueAt(await moved.read({ depth: 'validate' }), 'Ark', 'C2')).toBe(2);

    const asking = await changedAndCalculated(excelFile(wrong, '<calcPr fullCalcOnLoad="1"/>'), 'A1', 5);
    expect(valueAt(await asking.read({ depth: 'validate' }), 'Ark', 'C1')).toBe(2);
  });

  test('keeps what no edit reaches as Excel calculated it', async () => {
    const opened = await changedAndCalculated(
      excelFile(DOUBLE + '<c r="E1"><f>B1*3</f><v>3.0000000000000004</v></c>'),
      'A1',
      21,
    );
    expect(valueAt(await opened.read({ depth: 'validate' }), 'Ark', 'E1')).toBe(3.0000000000000004);
  });
});

describeWithTemplates("EFRAG's filled workbook, changed and then calculated", () => {
  test('is trusted, and calculating all of it changes nothing', async () => {
    const file = XlsxFile.open(readTemplate(sample('1.3.0')));
    await file.apply(
      cellChanges(file.toBytes(), 'Environmental Disclosures', { D22: { value: 1234.5 }, D23: { value: 0 } }),
    );
    const { values, notCalculated } = await file.recalculate(calculate);
    expect([...values.values()].reduce((count, { size }) => count + size, 0)).toBeGreaterThan(0);
    expect(notCalculated.filter(({ reason }) => reason !== 'file-name')).toEqual([]);
    expect(calculationState(file.package)).toEqual({ state: 'trusted' });
    expect([...calculateFile(file.package, []).values.keys()]).toEqual([]);
  });
});
