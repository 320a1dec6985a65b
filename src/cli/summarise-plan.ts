import type { PlanBook } from '../handlingsplan/plan-book';
import {
  boardChoices,
  boardOverview,
  boardOverviewAreas,
  lastMeetingOn,
  viewsShowing,
  type BoardChoice,
  type BoardOptions,
} from '../summary/board/board-overview';
import { vsmeProgressOf, type VsmeProgress } from '../summary/board/vsme-progress';
import { managementText, managementTextAreas, planText } from '../summary/management-text/management-text';
import type { SummaryProposal } from '../summary/sheet/summary-kind';
import { bindReport } from '../vsme/bind';
import type { WantedArea, WorkbookIndex } from '../workbook/snapshot';
import { readDate } from '../workbook/typed-text';
import { UserError } from '../workbook/user-error';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { wrongUsage } from './command-line';
import { openFile } from './open-file';
import { changeLines, changePlan, openPlanFile } from './plan-file';
import { recalculate } from './recalculate';
import type { SummaryContext } from './summary';
import { recogniseFile } from './vsme-file';

/** As they are given on the command line. */
export interface PlanSummaryOptions {
  readonly views: string | undefined;
  readonly lastMeeting: string | undefined;
  readonly vsme: string | undefined;
  readonly confirm: boolean;
}

/**
 * The overview for the board and the draft for the ledelsesberetning; `null` when the workbook is no plan.
 *
 * @throws {UserError} `layout-not-confirmed`, `no-such-view`, `wrong-usage` for a date that is none or to come, `vsme-not-recognised`,
 *   and those of opening the VSME report.
 */
export async function summarisePlan(
  file: XlsxFile,
  given: PlanSummaryOptions,
  { today, language, withText }: SummaryContext,
): Promise<{ before: readonly string[]; proposals: readonly SummaryProposal[] } | null> {
  const opened = await openPlanFile(file, areas);
  if (!opened) return null;
  const { lastMeeting, vsme } = given;
  const options: BoardOptions = {
    today,
    language,
    ...(lastMeeting !== undefined && { lastMeeting: dateOf(lastMeeting, today) }),
    ...(vsme !== undefined && { vsme: await progressIn(vsme) }),
  };
  const confirming = await changePlan(file, opened, [], given.confirm);
  const book = (confirming.length > 0 && (await openPlanFile(file, areas))) || opened;
  const views = viewsIn(book, given, options);
  const overview = boardOverview(book, { ...options, ...(views && { views }) });
  const { snapshot } = book;
  const meeting = options.lastMeeting ?? lastMeetingOn(snapshot);
  const days = { today, ...(meeting !== null && { lastMeeting: meeting }) };
  const text = withText ? [managementText(planText(book, days), snapshot, { today, language })] : [];
  return { before: changeLines(book, confirming, language), proposals: [overview, ...text] };
}

function areas(index: WorkbookIndex): readonly WantedArea[] {
  return [...boardOverviewAreas(index), ...managementTextAreas(index)];
}

/** @throws {UserError} `wrong-usage` */
function dateOf(lastMeeting: string, today: string): string {
  const date = readDate(lastMeeting);
  if (date !== null && date > today) throw inFuture(lastMeeting);
  if (date !== null) return date;
  throw wrongUsage({
    da: `--last-meeting kan ikke være »${lastMeeting}«. Skriv en dato som 31-12-2026.`,
    en: `--last-meeting cannot be “${lastMeeting}”. Write a date such as 31-12-2026 or 2026-12-31.`,
  });
}

function inFuture(lastMeeting: string): UserError {
  return wrongUsage({
    da: `--last-meeting ${lastMeeting}: Dagen er ikke kommet endnu.`,
    en: `--last-meeting ${lastMeeting}: That day has not come yet.`,
  });
}

async function progressIn(path: string): Promise<readonly VsmeProgress[]> {
  const file = openFile(path);
  await recalculate(file, 'auto');
  const { snapshot, template } = await recogniseFile(file);
  if (template.kind === 'unknown') throw noReport(path);
  return vsmeProgressOf(bindReport(snapshot, template));
}

function noReport(path: string): UserError {
  return new UserError('vsme-not-recognised', {
    da: `${path} er ikke en VSME-opgørelse, som Kompasark kender. Angiv efter --vsme filen med den opgørelse, der skal vises i overblikket.`,
    en: `${path} is no VSME report that Kompasark knows. Name after --vsme the file with the report that the overview is to show.`,
  });
}

/** Those that are asked for, and those that show what is given; absent when nothing says which. */
function viewsIn(
  book: PlanBook,
  { views }: PlanSummaryOptions,
  options: BoardOptions,
): readonly string[] | undefined {
  const shown = viewsShowing(options);
  if (views === undefined && shown.length === 0) return undefined;
  const choices = boardChoices(book, options);
  if (views !== undefined) return [...namedViews(choices, views), ...shown];
  return choices.filter(({ isUsual }) => isUsual).map(({ id }) => id);
}

/** @throws {UserError} `no-such-view` */
function namedViews(choices: readonly BoardChoice[], views: string): readonly string[] {
  const wanted = views.split(',').map((one) => one.trim().toUpperCase());
  const unknown = wanted.filter((one) => !choices.some(({ id }) => id === one));
  if (unknown.length === 0) return wanted;
  const listed = (language: 'da' | 'en'): string =>
    choices.map(({ id, title }) => `${id} ${title[language]}`).join(', ');
  throw new UserError('no-such-view', {
    da: `Der er ingen visning »${unknown.join(', ')}«. Vælg blandt: ${listed('da')}.`,
    en: `There is no view “${unknown.join(', ')}”. Choose among: ${listed('en')}.`,
  });
}
