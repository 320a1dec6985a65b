import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { ESG_FUNCTIONS } from '../../src/functions/function-registry';
import { boardOverview } from '../../src/summary/board/board-overview';
import { BOARD_VIEWS } from '../../src/summary/board/views/views';
import { keyFigureAreas, keyFigures } from '../../src/summary/key-figures/key-figures';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { overlap, parseArea } from '../../src/workbook/address';
import { inverse, type ChangeSet } from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { marksOf } from '../../src/workbook/number-format/number-locale';
import { calculateFile } from '../../src/xlsx/calculation/file';
import type { XlsxFile } from '../../src/xlsx/xlsx-file';
import { openWorkbook } from '../support/open-workbook';
import { sheetInFile } from '../support/sheet-in-file';
import { exampleFile, opened, planIn } from '../summary/board/support';
import { sheetIn } from '../summary/support';
import { reportIn } from '../vsme/support/read-report';

type Summary = (file: XlsxFile, today: string) => Promise<ChangeSet>;

const EXAMPLE = resolve(__dirname, '../../assets/examples/kompasark-eksempel.xlsx');
const vsmeExample = () => opened(new Uint8Array(readFileSync(EXAMPLE)));
const EVERY_VIEW = BOARD_VIEWS.map(({ id }) => id);

const ofPlan: Summary = async (file, today) => boardOverview(await planIn(file), { today, language: 'da' });

const ofWholePlan: Summary = async (file, today) =>
  boardOverview(await planIn(file), { today, language: 'da', views: EVERY_VIEW });

const ofReport: Summary = async (file, today) => {
  const snapshot = await file.read({
    depth: 'full',
    want: (index) => [...vsmeAreas('all')(index), ...keyFigureAreas(index)],
  });
  return keyFigures(snapshot, reportIn(snapshot), { today, language: 'da' });
};

/** Where a chart's title is not shown beside the chart, but covered by one. */
function coveredTitles({ charts = [] }: NewSheet): readonly string[] {
  const covered = (title: string): boolean =>
    charts.some(({ area }) => overlap(parseArea(area)!, parseArea(title)!));
  return charts.map(({ title }) => title).filter(covered);
}

const withoutDescriptions = ({ drawing, ...rest }: ReturnType<typeof sheetInFile>) => ({
  ...rest,
  drawing: drawing?.replace(/ descr="[^"]*"/g, ''),
});

const descriptionsIn = ({ drawing }: ReturnType<typeof sheetInFile>): readonly string[] =>
  [...drawing!.matchAll(/ descr="([^"]*)"/g)].map(([, text]) => text!);

test.each<[string, () => Promise<XlsxFile>, Summary, number]>([
  ['the board’s overview', exampleFile, ofPlan, 330_000],
  ['the board’s overview with every view', exampleFile, ofWholePlan, 480_000],
  ['the key figures', vsmeExample, ofReport, 350_000],
])('%s is the same sheet through Excel as in the file', async (_, example, summary, mostBytes) => {
  const file = await example();
  const excel = openWorkbook(file.toBytes(), {}, ESG_FUNCTIONS);
  const before = excel.bytes();
  const workbook = new ExcelWorkbook();
  const { log } = excel.office.channel;
  const applyInThreeSyncs = async (changes: ChangeSet): Promise<void> => {
    log.clear();
    await workbook.apply(changes);
    expect(log.syncs.length).toBeLessThanOrEqual(3);
  };

  const changes = await summary(file, '2026-11-21');
  const sheet = sheetIn(changes);
  await file.apply(changes);
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due, marksOf('da')));
  await applyInThreeSyncs(changes);
  const bytes = log.syncs.map(({ requestBytes }) => requestBytes);
  expect(Math.max(...bytes)).toBeLessThan(mostBytes);
  const viaExcel = sheetInFile(excel.bytes(), sheet.name);
  const viaFile = sheetInFile(file.toBytes(), sheet.name);
  expect(viaExcel.charts).toHaveLength(sheet.charts!.length);
  expect(withoutDescriptions(viaExcel)).toEqual(withoutDescriptions(viaFile));
  // Office.js has no word for alternative texts: what they say stands in a cell as well.
  expect(descriptionsIn(viaExcel)).toEqual(sheet.charts!.map(() => ''));
  expect(descriptionsIn(viaFile)).not.toContain('');
  expect(coveredTitles(sheet)).toEqual([]);

  const refreshed = await summary(await opened(excel.bytes()), '2026-12-01');
  expect(new Set(refreshed.changes.map(({ kind }) => kind))).toEqual(new Set(['cell']));
  await applyInThreeSyncs(refreshed);
  await applyInThreeSyncs(inverse(refreshed));
  await applyInThreeSyncs(inverse(changes));
  expect(Buffer.from(excel.bytes()).equals(Buffer.from(before))).toBe(true);
});
