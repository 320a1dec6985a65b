import { z } from 'zod';
import type { SummaryProposal } from '../summary/sheet/summary-kind';
import { quoteSheet } from '../workbook/address';
import type { Change } from '../workbook/change-set';
import type { NewSheet } from '../workbook/new-sheet';
import type { Language } from '../workbook/text';
import { today } from '../workbook/today';
import { UserError } from '../workbook/user-error';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { readCommandLine, wrongUsage } from './command-line';
import { writeFile } from './files';
import { openFile } from './open-file';
import { OUTPUT_OPTIONS, outputTarget } from './output-target';
import { recalculate } from './recalculate';
import { reportSummaryAreas, summariseReport } from './summarise-report';
import { EXIT, type RunCommand } from './terminal';
import { recogniseFile } from './vsme-file';

const OPTIONS = OUTPUT_OPTIONS.extend({
  views: z.string().optional(),
  lastMeeting: z.string().optional(),
  vsme: z.string().optional(),
  /** The columns of a handlingsplan are as they were guessed. */
  confirm: z.boolean().default(false),
  lastYear: z.string().optional(),
  lastYearSheet: z.string().optional(),
  noText: z.boolean().default(false),
});
type Options = z.output<typeof OPTIONS>;

/** What every summary is made with. */
export interface SummaryContext {
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  /** Whether a draft for the ledelsesberetning is written too. */
  readonly withText: boolean;
}

/** Makes the summary sheets of a handlingsplan or a VSME report, or brings those up to date that it has. */
export const run: RunCommand = async (args, { terminal, language }) => {
  const { positionals, options } = readCommandLine(args, OPTIONS);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw wrongUsage({ da: 'Angiv én fil.', en: 'Name one file.' });
  const target = outputTarget(path, options);
  const file = openFile(path);
  // The figures decide what is drawn: one that was never calculated would be taken for one that is missing.
  const earlier = await recalculate(file, 'auto', undefined, language);
  if (earlier) terminal.err(`${path}: ${earlier[language]}`);
  const { before, proposals } = await summaryOf(path, file, options, {
    today: today(),
    language,
    withText: !options.noText,
  });
  for (const note of proposals.flatMap(({ notes }) => notes)) terminal.err(`${path}: ${note[language]}`);
  const lines = [...before, ...proposals.map((proposal) => proposalLine(proposal, language))];
  if (target === null) {
    terminal.out(lines.join('\n'));
    return EXIT.ok;
  }
  for (const proposal of proposals) await file.apply(proposal);
  const note = await recalculate(file, 'always', sheetsIn(proposals), language);
  if (note) terminal.err(`${path}: ${note[language]}`);
  writeFile(target, file.toBytes());
  terminal.out([...lines, language === 'da' ? `Skrevet til ${target}.` : `Written to ${target}.`].join('\n'));
  return EXIT.ok;
};

interface Summary {
  /** What was done before the summaries could be made, a line each. */
  readonly before: readonly string[];
  readonly proposals: readonly SummaryProposal[];
}

async function summaryOf(
  path: string,
  file: XlsxFile,
  options: Options,
  context: SummaryContext,
): Promise<Summary> {
  const { views, lastMeeting, vsme, confirm, lastYear, lastYearSheet } = options;
  const { snapshot, template } = await recogniseFile(file, (index) =>
    reportSummaryAreas(index, lastYearSheet),
  );
  if (template.kind !== 'unknown') {
    if ([views, lastMeeting, vsme].some((one) => one !== undefined)) throw ONLY_PLANS;
    const proposals = await summariseReport(snapshot, template, { lastYear, lastYearSheet }, context);
    return { before: [], proposals };
  }
  const { summarisePlan } = await import('./summarise-plan');
  const summary = await summarisePlan(file, { views, lastMeeting, vsme, confirm }, context);
  if (!summary) throw nothingToSummarise(path);
  if (lastYear !== undefined || lastYearSheet !== undefined) throw ONLY_REPORTS;
  return summary;
}

const ONLY_PLANS = wrongUsage({
  da: '--views, --last-meeting og --vsme gælder handlingsplaner, ikke VSME-opgørelser.',
  en: '--views, --last-meeting and --vsme are for handlingsplaner, not for VSME reports.',
});

const ONLY_REPORTS = wrongUsage({
  da: '--last-year og --last-year-sheet gælder VSME-opgørelser, ikke handlingsplaner.',
  en: '--last-year and --last-year-sheet are for VSME reports, not for handlingsplaner.',
});

function nothingToSummarise(path: string): UserError {
  return new UserError('nothing-to-summarise', {
    da: `${path} er hverken en VSME-opgørelse eller en handlingsplan, som Kompasark kender. Se med inspect, hvad den mangler.`,
    en: `${path} is neither a VSME report nor a handlingsplan that Kompasark knows. See with inspect what it lacks.`,
  });
}

function sheetsIn(proposals: readonly SummaryProposal[]): ReadonlySet<string> {
  const changes = proposals.flatMap((proposal) => proposal.changes);
  return new Set(
    changes.flatMap((change) => {
      if (change.kind === 'cell') return [change.sheet];
      return change.kind === 'add-sheet' ? [change.sheet.name] : [];
    }),
  );
}

function proposalLine({ title, changes, sheet }: SummaryProposal, language: Language): string {
  const isNew = changes.some(({ kind }) => kind === 'add-sheet');
  return `${title[language]}: ${isNew ? newSheetText(sheet, language) : refreshText(changes, language)}`;
}

function newSheetText({ name, charts = [] }: NewSheet, language: Language): string {
  const sheet = `${language === 'da' ? 'nyt ark' : 'new sheet'} ${quoteSheet(name)}`;
  if (charts.length === 0) return sheet;
  const drawn =
    language === 'da'
      ? counted(charts.length, 'diagram', 'diagrammer')
      : counted(charts.length, 'chart', 'charts');
  return `${sheet}, ${drawn}`;
}

function refreshText(changes: readonly Change[], language: Language): string {
  const cells = changes.filter(({ kind }) => kind === 'cell').length;
  if (cells === 0) return language === 'da' ? 'er ajour' : 'is up to date';
  return language === 'da'
    ? counted(cells, 'ny celle', 'nye celler')
    : counted(cells, 'changed cell', 'changed cells');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
