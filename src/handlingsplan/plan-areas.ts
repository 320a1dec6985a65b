import { recordAreas } from '../records/read-records';
import type { WantedArea, WorkbookIndex } from '../workbook/snapshot';
import { REMEMBERED_HEADINGS } from './layout/remembered-headings';

/** Kompasark's own sheets are no part of anybody's plan. */
const OWN_SHEET = /^kompasark /i;

export function isOwnSheet(name: string): boolean {
  return OWN_SHEET.test(name);
}

/** What to read of a workbook to know whether it is a plan, and all that it says: every sheet people can see or show. */
export function planAreas(index: WorkbookIndex): readonly WantedArea[] {
  const sheets = index.sheets
    .filter(({ name, visibility }) => visibility !== 'veryHidden' && !isOwnSheet(name))
    .map(({ name }) => ({ sheet: name }));
  return [...sheets, ...recordAreas([REMEMBERED_HEADINGS])(index)];
}
