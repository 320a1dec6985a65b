import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { ESG_FUNCTIONS } from '../../src/functions/function-registry';
import { openPlan, planAreas } from '../../src/handlingsplan/open-plan';
import { boardOverview, boardOverviewAreas } from '../../src/summary/board/board-overview';
import { keyFigureAreas, keyFigures } from '../../src/summary/key-figures/key-figures';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import type { ChangeSet } from '../../src/workbook/change-set';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { openWorkbook } from '../support/open-workbook';
import { reportIn } from '../vsme/support/read-report';

const OPTIONS = { today: '2026-11-21', language: 'da' } as const;

async function recalculated(file: XlsxFile): Promise<void> {
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
}

async function ofPlan(file: XlsxFile): Promise<ChangeSet> {
  const snapshot = await file.read({
    depth: 'full',
    want: (index) => [...planAreas(index), ...boardOverviewAreas(index)],
  });
  return boardOverview(openPlan(snapshot)!, OPTIONS);
}

async function ofReport(file: XlsxFile): Promise<ChangeSet> {
  const snapshot = await file.read({
    depth: 'full',
    want: (index) => [...vsmeAreas('all')(index), ...keyFigureAreas(index)],
  });
  return keyFigures(snapshot, reportIn(snapshot), OPTIONS);
}

test.each([
  ['the board’s overview', 'kompasark-handlingsplan.xlsx', ofPlan],
  ['the key figures', 'kompasark-eksempel.xlsx', ofReport],
])('%s: the same charts through Excel as in the file, in three syncs', async (_, example, summary) => {
  const file = XlsxFile.open(
    new Uint8Array(readFileSync(resolve(__dirname, '../../assets/examples', example))),
  );
  await recalculated(file);
  const excel = openWorkbook(file.toBytes(), {}, ESG_FUNCTIONS);
  const changes = await summary(file);
  await file.apply(changes);
  await recalculated(file);
  const { log } = excel.office.channel;
  log.clear();
  await new ExcelWorkbook().apply(changes);
  expect(log.syncs).toHaveLength(3);
  const viaExcel = OoxmlPackage.open(excel.bytes());
  const viaFile = OoxmlPackage.open(file.toBytes());
  const parts = viaFile.partNames.filter((name) => name.includes('charts/'));
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(viaExcel.text(part)).toBe(viaFile.text(part));
});
