import { basename } from 'node:path';
import { keyFigureAreas, keyFigures } from '../summary/key-figures/key-figures';
import {
  lastYearAreas,
  lastYearFrom,
  lastYearOnSheet,
  lastYearSheets,
  type LastYear,
} from '../summary/key-figures/last-year';
import { managementText, managementTextAreas, reportText } from '../summary/management-text/management-text';
import type { SummaryProposal } from '../summary/sheet/summary-kind';
import { bindReport } from '../vsme/bind';
import type { VsmeTemplate } from '../vsme/recognise';
import type { Snapshot, WantedArea, WorkbookIndex } from '../workbook/snapshot';
import { UserError } from '../workbook/user-error';
import { wrongUsage } from './command-line';
import { openFile } from './open-file';
import { recalculate } from './recalculate';
import type { SummaryContext } from './summary';

/** As they are given on the command line. */
export interface LastYearOptions {
  readonly lastYear: string | undefined;
  readonly lastYearSheet: string | undefined;
}

/** What must be read of the workbook besides the report. */
export function reportSummaryAreas(
  index: WorkbookIndex,
  lastYearSheet: string | undefined,
): readonly WantedArea[] {
  const sheets = index.sheets.filter(({ name }) => name === lastYearSheet);
  return [
    ...keyFigureAreas(index),
    ...managementTextAreas(index),
    ...sheets.map(({ name }) => ({ sheet: name })),
  ];
}

/**
 * The key figures and the draft for the ledelsesberetning.
 *
 * @param snapshot with {@link reportSummaryAreas} read as well.
 * @throws {UserError} `wrong-usage`, `no-such-sheet`, and those of opening last year's figures.
 */
export async function summariseReport(
  snapshot: Snapshot,
  template: VsmeTemplate,
  given: LastYearOptions,
  { today, language, withText }: SummaryContext,
): Promise<readonly SummaryProposal[]> {
  const report = bindReport(snapshot, template);
  const lastYear = await lastYearIn(snapshot, given);
  const options = lastYear ? { lastYear } : {};
  const figures = keyFigures(snapshot, report, { today, language, ...options });
  if (!withText) return [figures];
  return [figures, managementText(reportText(report, options), snapshot, { today, language })];
}

async function lastYearIn(
  snapshot: Snapshot,
  { lastYear: path, lastYearSheet: sheet }: LastYearOptions,
): Promise<LastYear | null> {
  if (path !== undefined && sheet !== undefined) {
    throw wrongUsage({
      da: 'Angiv enten --last-year eller --last-year-sheet.',
      en: 'Give either --last-year or --last-year-sheet.',
    });
  }
  if (sheet !== undefined) {
    if (!snapshot.contents.has(sheet)) throw noSuchSheet(sheet, snapshot);
    return lastYearOnSheet(snapshot, sheet);
  }
  if (path === undefined) return null;
  const file = openFile(path);
  await recalculate(file, 'auto');
  return lastYearFrom(await file.read({ depth: 'validate', want: lastYearAreas }), basename(path));
}

function noSuchSheet(sheet: string, index: WorkbookIndex): UserError {
  const listed = lastYearSheets(index)
    .map((name) => `»${name}«`)
    .join(', ');
  return new UserError('no-such-sheet', {
    da: `Projektmappen har intet ark »${sheet}«.${listed && ` Ark, der kan bruges: ${listed}.`}`,
    en: `The workbook has no sheet “${sheet}”.${listed && ` Sheets that can be used: ${listed}.`}`,
  });
}
