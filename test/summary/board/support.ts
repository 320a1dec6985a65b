import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPlan, planAreas } from '../../../src/handlingsplan/open-plan';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import type { Contents } from '../../../src/handlingsplan/template/contents';
import { handlingsplanChanges } from '../../../src/handlingsplan/template/handlingsplan-workbook';
import { boardOverviewAreas } from '../../../src/summary/board/board-overview';
import { applyChangeSet } from '../../../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { recalculated } from '../support';

export const TODAY = '2026-11-21';
export const IN_DANISH = { today: TODAY, language: 'da' } as const;

const EXAMPLE = resolve(__dirname, '../../../assets/examples/kompasark-handlingsplan.xlsx');

export async function opened(bytes: Uint8Array): Promise<XlsxFile> {
  const file = XlsxFile.open(bytes);
  await recalculated(file);
  return file;
}

export function exampleFile(): Promise<XlsxFile> {
  return opened(new Uint8Array(readFileSync(EXAMPLE)));
}

/** Kompasark's own plan with something written in it. */
export function planFile(contents: Contents): Promise<XlsxFile> {
  const changeSet = { title: { da: '', en: '' }, changes: handlingsplanChanges(contents) };
  return opened(applyChangeSet(OoxmlPackage.open(createWorkbook()), changeSet));
}

export async function planIn(file: XlsxFile): Promise<PlanBook> {
  const book = openPlan(
    await file.read({ depth: 'full', want: (index) => [...planAreas(index), ...boardOverviewAreas(index)] }),
  );
  if (!book) throw new Error('The workbook is not recognised as a handlingsplan.');
  return book;
}
