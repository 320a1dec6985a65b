import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { handlingsplanWorkbook } from '../../src/handlingsplan/template/handlingsplan-workbook';
import { formatCell } from '../../src/workbook/address';
import { contentOf, inverse } from '../../src/workbook/change-set';
import type { Snapshot } from '../../src/workbook/snapshot';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

jest.setTimeout(60_000);

const OPEN = handMadeXlsx({ sheets: { Noter: '<sheetData/>' } });
const TODAY = '2026-11-16';

/** Everything but the values of formulas, which each program calculates for itself. */
function told({ sheets, names, contents }: Snapshot): unknown {
  return {
    sheets,
    names: names.map(({ name, refersTo }) => [name, refersTo]),
    contents: [...contents].map(([sheet, { cells, tables, validations = [], merges, protection }]) => ({
      sheet,
      cells: [...cells].map(([at, cell]) => [
        formatCell(at),
        contentOf(cell),
        cell.numberFormat,
        cell.locked,
      ]),
      tables,
      validations: validations
        .flatMap(({ areas, ...rule }) => areas.split(' ').map((area) => ({ area, ...rule })))
        .toSorted((a, b) => a.area.localeCompare(b.area)),
      merges: merges?.toSorted(),
      protection,
    })),
  };
}

test('put into an open workbook it is the same as in a file, and goes again', async () => {
  const excel = openWorkbook(OPEN);
  const workbook = new ExcelWorkbook();
  const changeSet = await handlingsplanWorkbook({ example: true, today: TODAY });
  await workbook.apply(changeSet);
  const file = XlsxFile.open(OPEN);
  await file.apply(changeSet);
  const inExcel = await XlsxFile.open(excel.bytes()).read({ depth: 'full' });
  expect(told(inExcel)).toEqual(told(await file.read({ depth: 'full' })));
  for (const bytes of [excel.bytes(), file.toBytes()]) {
    const plan = OoxmlPackage.open(bytes).text('xl/worksheets/sheet4.xml');
    expect(plan).toContain('<col min="29" max="29" width="0" customWidth="1" hidden="1"/>');
  }
  await workbook.apply(inverse(changeSet));
  const { sheets, names } = await workbook.read({ depth: 'validate' });
  expect([sheets.map(({ name }) => name), names]).toEqual([['Noter'], []]);
});
