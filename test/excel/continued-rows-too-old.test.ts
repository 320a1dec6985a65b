/** @jest-environment-options {"apiVersion": "1.12"} */
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { openWorkbook } from '../support/open-workbook';
import { planXlsx } from '../support/plan-xlsx';

test('an Excel that cannot lengthen a table says so, and the workbook is untouched', async () => {
  const plan = planXlsx();
  const excel = openWorkbook(plan);
  const refused = new ExcelWorkbook().apply({
    title: { da: 'Tilføj initiativ', en: 'Add an initiative' },
    changes: [{ kind: 'insert-rows', sheet: 'Plan', row: 10, count: 1, continues: true }],
  });
  await expect(refused).rejects.toMatchObject({
    code: 'excel-too-old',
    text: { da: expect.stringContaining('række 10 på arket »Plan«') as string },
  });
  expect(excel.bytes()).toEqual(plan);
});
