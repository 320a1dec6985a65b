import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keyFigureAreas, keyFigures } from '../../../src/summary/key-figures/key-figures';
import type { Report } from '../../../src/vsme/report';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { blank, describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { reportIn } from '../../vsme/support/read-report';
import { applied, emptyReferences, errorsOn, recalculated, sheetIn } from '../support';

const EXAMPLE = resolve(__dirname, '../../../assets/examples/kompasark-eksempel.xlsx');
const OPTIONS = { today: '2026-11-21', language: 'da' } as const;

async function opened(bytes: Uint8Array): Promise<XlsxFile> {
  const file = XlsxFile.open(bytes);
  await recalculated(file);
  return file;
}

const example = (): Uint8Array => new Uint8Array(readFileSync(EXAMPLE));

async function reportOf(file: XlsxFile): Promise<{ snapshot: Snapshot; report: Report }> {
  const snapshot = await file.read({
    depth: 'full',
    want: (index) => [...vsmeAreas('all')(index), ...keyFigureAreas(index)],
  });
  return { snapshot, report: reportIn(snapshot) };
}

/** Makes the sheet and says what is wrong with it. */
async function made(bytes: Uint8Array, before: Uint8Array | null, out: string): Promise<XlsxFile> {
  const file = await opened(bytes);
  const { snapshot, report } = await reportOf(file);
  const lastYear = before
    ? { report: (await reportOf(await opened(before))).report, source: 'sidste-aar.xlsx' }
    : undefined;
  const proposal = keyFigures(snapshot, report, { ...OPTIONS, ...(lastYear && { lastYear }) });
  const sheet = sheetIn(proposal);
  const after = await applied(file, proposal);
  writeFileSync(`/tmp/${out}.xlsx`, file.toBytes());
  expect(errorsOn(after, sheet.name)).toEqual([]);
  expect(sheet.charts!.flatMap((chart) => emptyReferences(after, sheet.name, chart))).toEqual([]);
  return file;
}

test('the Danish example', async () => {
  const file = await made(example(), null, 'dk');
  const { snapshot, report } = await reportOf(file);
  expect(keyFigures(snapshot, report, OPTIONS).changes).toEqual([]);
});

describeWithTemplates('EFRAG', () => {
  test('the sample of 1.3.0 beside the one of 1.1.0', async () => {
    await made(readTemplate(sample('1.3.0')), readTemplate(sample('1.1.0')), 'efrag');
  });
  test('a blank workbook', async () => {
    await made(readTemplate(blank('1.3.0')), null, 'blank');
  });
});
