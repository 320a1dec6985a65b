import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPlan, planAreas } from '../../../src/handlingsplan/open-plan';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import { boardOverview, boardOverviewAreas } from '../../../src/summary/board/board-overview';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { applied, emptyReferences, errorsOn, recalculated, sheetIn } from '../support';

const EXAMPLE = resolve(__dirname, '../../../assets/examples/kompasark-handlingsplan.xlsx');
const OPTIONS = { today: '2026-11-21', language: 'da' } as const;

async function opened(): Promise<XlsxFile> {
  const file = XlsxFile.open(new Uint8Array(readFileSync(EXAMPLE)));
  await recalculated(file);
  return file;
}

async function planIn(file: XlsxFile): Promise<PlanBook> {
  return openPlan(
    await file.read({ depth: 'full', want: (index) => [...planAreas(index), ...boardOverviewAreas(index)] }),
  )!;
}

test('the example plan', async () => {
  const file = await opened();
  const proposal = boardOverview(await planIn(file), {
    ...OPTIONS,
    ...(process.env['ALLV'] ? { views: process.env['ALLV'].split(',') } : {}),
  });
  const sheet = sheetIn(proposal);
  const snapshot = await applied(file, proposal);
  writeFileSync('/tmp/board.xlsx', file.toBytes());
  expect(errorsOn(snapshot, sheet.name)).toEqual([]);
  expect(sheet.charts!.flatMap((chart) => emptyReferences(snapshot, sheet.name, chart))).toEqual([]);
  expect((await planIn(file)).plan).toEqual((await planIn(await opened())).plan);
  expect(boardOverview(await planIn(file), OPTIONS).changes).toEqual([]);
});
