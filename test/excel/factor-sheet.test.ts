import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { EMISSION_FUNCTIONS } from '../../src/functions/definitions/emission-functions';
import { addFactorSheet, FACTOR_TABLE_REFERENCE } from '../../src/functions/factor-sheet';
import { answerOf } from '../../src/functions/function-registry';
import type { Change } from '../../src/workbook/change-set';
import { cellAt, valueAt } from '../../src/workbook/snapshot';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { openWorkbook } from '../support/open-workbook';

const FUNCTIONS = EMISSION_FUNCTIONS.map((fn) => ({
  name: `ESG.${fn.id}`,
  minArguments: 1,
  maxArguments: fn.parameters.length,
  evaluate: (args: Parameters<typeof answerOf>[1]) => answerOf(fn, args, 'da'),
}));

const title = { da: 'Regnskab', en: 'Account' };
const HOME: Change = {
  kind: 'add-sheet',
  sheet: {
    name: 'Regnskab',
    visibility: 'visible',
    styles: {},
    cells: [],
    styledAreas: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    validations: [],
    protected: false,
    showGridLines: true,
    frozen: { rows: 0, columns: 0 },
  },
};

test('the sheet is the same in Excel as in a file, and a formula reads its table', async () => {
  const file = XlsxFile.open(createWorkbook());
  await file.apply({ title, changes: [HOME] });
  openWorkbook(file.toBytes(), {}, FUNCTIONS);
  const excel = new ExcelWorkbook();
  const empty = await excel.read({ depth: 'full' });
  await excel.apply(addFactorSheet(empty));
  await file.apply(addFactorSheet(empty));
  const [live, stored] = [await excel.read({ depth: 'full' }), await file.read({ depth: 'full' })];
  const [sheet, other] = [live, stored].map(({ contents }) => contents.get('Emissionsfaktorer')!);
  expect(sheet!.cells.differences(other!.cells)).toEqual([]);
  expect(sheet!.tables).toEqual(other!.tables);
  expect(() => addFactorSheet(live)).toThrow(/already has the factor table/);

  const formula = `ESG.CO2E(245,"naturgas","m3",2023,,,,${FACTOR_TABLE_REFERENCE})`;
  await excel.apply({
    title,
    changes: [{ kind: 'cell', sheet: 'Regnskab', cell: 'A1', before: { value: null }, after: { formula } }],
  });
  const calculated = await excel.read({ depth: 'full' });
  expect(cellAt(calculated, 'Regnskab', 'A1')?.formula).toBe(formula);
  expect(valueAt(calculated, 'Regnskab', 'A1')).toBeCloseTo(554.3615, 8);
});
