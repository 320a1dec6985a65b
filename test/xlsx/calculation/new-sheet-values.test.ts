import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPlan, planAreas } from '../../../src/handlingsplan/open-plan';
import { boardOverview } from '../../../src/summary/board/board-overview';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { valueAt } from '../../../src/workbook/snapshot';
import { calculateFile } from '../../../src/xlsx/calculation/file';
import { newSheetValues } from '../../../src/xlsx/calculation/new-sheet-values';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { handMadeXlsx } from '../../support/hand-made-xlsx';

const EXAMPLE = resolve(__dirname, '../../../assets/examples/kompasark-handlingsplan.xlsx');

const SHEET: NewSheet = {
  name: 'Nyt',
  visibility: 'visible',
  styles: {},
  cells: [
    { cell: 'A1', content: { value: 'Sum' } },
    { cell: 'B1', content: { formula: 'SUM(Tal!A1:A2)' } },
    { cell: 'B2', content: { formula: 'B1*2' } },
    { cell: 'B3', content: { formula: '1/Tal!A9' } },
    { cell: 'B4', content: { formula: 'Ukendt!A1' } },
  ],
  styledAreas: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  validations: [],
  protected: false,
  showGridLines: false,
  frozen: { rows: 0, columns: 0 },
};

const NUMBERS =
  '<sheetData><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><f>A1*100</f><v>4</v></c></row></sheetData>';

it('sees the values of the workbook as they were read, and blank cells where nothing was', async () => {
  const file = XlsxFile.open(handMadeXlsx({ sheets: { Tal: NUMBERS } }));
  const values = newSheetValues(await file.read({ depth: 'validate' }), SHEET);
  expect([...values]).toEqual([
    ['A1', 'Sum'],
    ['B1', 7],
    ['B2', 14],
    ['B3', { error: '#DIV/0!' }],
    ['B4', { error: '#REF!' }],
  ]);
});

it('gives a summary the very values that it has when it has been made', async () => {
  const file = XlsxFile.open(new Uint8Array(readFileSync(EXAMPLE)));
  const snapshot = await file.read({ depth: 'validate', want: planAreas });
  const proposal = boardOverview(openPlan(snapshot)!, { today: '2026-11-21', language: 'da' });
  const values = newSheetValues(snapshot, proposal.sheet);
  await file.apply(proposal);
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
  const made = await file.read({ depth: 'validate' });
  expect(values.size).toBeGreaterThan(200);
  for (const [cell, value] of values) {
    expect([cell, value]).toEqual([cell, valueAt(made, proposal.sheet.name, cell)]);
  }
});
