/** @jest-environment ./test/office-environment.ts */
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { ESG_FUNCTIONS } from '../../src/functions/function-registry';
import { inverse, type ChangeSet } from '../../src/workbook/change-set';
import type { CellContent } from '../../src/workbook/cell-value';
import { cellAt, type Snapshot } from '../../src/workbook/snapshot';
import type { WorkbookAccess } from '../../src/workbook/workbook-access';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const FILE = handMadeXlsx({
  sheets: {
    Ark: '<sheetData><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
  },
});

interface Boundary {
  readonly workbook: WorkbookAccess;
  readonly calculated: () => Promise<void>;
}

const BOUNDARIES: readonly (readonly [string, () => Boundary])[] = [
  [
    'the file',
    () => {
      const workbook = XlsxFile.open(FILE);
      const calculated = async (): Promise<void> => {
        await workbook.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
      };
      return { workbook, calculated };
    },
  ],
  [
    'Excel',
    () => {
      openWorkbook(FILE, {}, ESG_FUNCTIONS);
      return { workbook: new ExcelWorkbook(), calculated: () => Promise.resolve() };
    },
  ],
];

function changing(cells: Readonly<Record<string, readonly [CellContent, CellContent]>>): ChangeSet {
  const changes = Object.entries(cells).map(([cell, [before, after]]) => ({
    kind: 'cell' as const,
    sheet: 'Ark',
    cell,
    before,
    after,
  }));
  return { title: { da: 'Prøve', en: 'Test' }, changes };
}

const NOTHING: CellContent = { value: null };
const SPILL = changing({ B1: [NOTHING, { formula: 'A1:A2*10' }] });

const cells = (snapshot: Snapshot): unknown => [...snapshot.contents.get('Ark')!.cells];

async function spilled(open: () => Boundary): Promise<Boundary> {
  const boundary = open();
  await boundary.workbook.apply(SPILL);
  await boundary.calculated();
  return boundary;
}

test('both boundaries read the same of an array that spills', async () => {
  const [file, excel] = await Promise.all(BOUNDARIES.map(([, open]) => spilled(open)));
  for (const depth of ['full', 'validate'] as const) {
    const inFile = await file!.workbook.read({ depth });
    expect(cells(await excel!.workbook.read({ depth }))).toEqual(cells(inFile));
    expect(cellAt(inFile, 'Ark', 'B2')).toEqual({ value: 40 });
  }
  expect(cellAt(await file!.workbook.read({ depth: 'full' }), 'Ark', 'B1')).toEqual({
    value: 30,
    formula: 'A1:A2*10',
  });
});

describe.each(BOUNDARIES)('a change set for %s', (_, open) => {
  test('does not write into what an array spills', async () => {
    const { workbook } = await spilled(open);
    const into = changing({ B2: [{ value: 40 }, { value: 7 }] });
    await expect(workbook.apply(into)).rejects.toMatchObject({ code: 'array-formula' });
    expect(cellAt(await workbook.read({ depth: 'full' }), 'Ark', 'B2')).toEqual({ value: 40 });
  });

  test('may replace the array as a whole', async () => {
    const { workbook, calculated } = await spilled(open);
    const whole = changing({
      B1: [{ formula: 'A1:A2*10' }, { value: 1 }],
      B2: [{ value: 40 }, { value: 7 }],
    });
    await workbook.apply(whole);
    await calculated();
    const after = await workbook.read({ depth: 'full' });
    expect([cellAt(after, 'Ark', 'B1'), cellAt(after, 'Ark', 'B2')]).toEqual([{ value: 1 }, { value: 7 }]);
  });

  test('takes the array back with its formula', async () => {
    const { workbook, calculated } = open();
    const before = cells(await workbook.read({ depth: 'full' }));
    await workbook.apply(SPILL);
    await calculated();
    await workbook.apply(inverse(SPILL));
    await calculated();
    expect(cells(await workbook.read({ depth: 'full' }))).toEqual(before);
  });
});
