import { recordAreas } from '../records/read-records';
import { parseReference } from '../workbook/address';
import type { WantedArea, WorkbookIndex } from '../workbook/snapshot';
import { REMEMBERED_HEADINGS } from './layout/remembered-headings';

const OWN_SHEET = /^kompasark /i;
/** The defined names by which Kompasark finds the sheets again that it has written: reports and summaries. */
const OWN_NAME = /^kompasark_/i;

/** Kompasark's own sheets are no part of anybody's plan, whatever they are called by now. */
export function isOwnSheet({ names }: WorkbookIndex, sheet: string): boolean {
  return (
    OWN_SHEET.test(sheet) ||
    names.some(
      ({ name, refersTo, broken }) =>
        !broken && OWN_NAME.test(name) && parseReference(refersTo)?.sheet === sheet,
    )
  );
}

/** What to read of a workbook to know whether it is a plan, and all that it says: every sheet people can see or show. */
export function planAreas(index: WorkbookIndex): readonly WantedArea[] {
  const sheets = index.sheets
    .filter(({ name, visibility }) => visibility !== 'veryHidden' && !isOwnSheet(index, name))
    .map(({ name }) => ({ sheet: name }));
  return [...sheets, ...recordAreas([REMEMBERED_HEADINGS])(index)];
}
