import { z } from 'zod';
import { fillIn } from '../vsme/fill-in';
import { originsOfAnswers } from '../vsme/records/answer-origins';
import { originKey, type Origin } from '../vsme/records/kinds';
import { setOrigins } from '../vsme/records/vsme-records';
import type { PlanBook } from '../handlingsplan/plan-book';
import { quoteSheet } from '../workbook/address';
import type { ChangeSet } from '../workbook/change-set';
import type { Language } from '../workbook/text';
import { planAnswersFile, readAnswersFile } from './answers-file';
import { readAssignment } from './assignment';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { readCommandLine, wrongUsage } from './command-line';
import { writeFile } from './files';
import { contentOnOneLine } from './one-line';
import { openFile } from './open-file';
import { OUTPUT_OPTIONS, outputTarget } from './output-target';
import { originText } from './origin-text';
import { recalculate } from './recalculate';
import { EXIT, type CommandContext, type ExitCode, type RunCommand } from './terminal';
import { readReport, recogniseFile } from './vsme-file';

const OPTIONS = OUTPUT_OPTIONS.extend({
  from: z.string().optional(),
  /** The columns of a handlingsplan are as they were guessed. */
  confirm: z.boolean().default(false),
  recalculate: z.enum(['always', 'never']).default('never'),
  source: z.string().optional(),
  voucher: z.string().optional(),
  estimated: z.boolean().optional(),
  responsible: z.string().optional(),
  note: z.string().optional(),
});
type Options = z.output<typeof OPTIONS>;

/** Writes answers, and where they come from, in a copy of the file or in the file itself, or only shows them. */
export const run: RunCommand = async (args, { terminal, language }) => {
  const { positionals, options } = readCommandLine(args, OPTIONS);
  const [path, ...assignments] = positionals;
  if (path === undefined) throw wrongUsage({ da: 'Angiv en fil.', en: 'Name a file.' });
  const target = outputTarget(path, options);
  const given = assignments.map(readAssignment);
  const from = options.from === undefined ? null : readAnswersFile(options.from);
  if (given.length === 0 && (from?.table.rows ?? []).length === 0) {
    throw wrongUsage({
      da: 'Angiv mindst ét svar, <datapunkt>=<værdi> eller --from.',
      en: 'Give at least one answer, <datapoint>=<value> or --from.',
    });
  }
  const file = openFile(path);
  const plan = await planIn(file);
  if (plan) return setPlan({ path, file, plan, target }, assignments, options, { terminal, language });
  const { snapshot, report } = await readReport(file);
  const planned = from && planAnswersFile(report, snapshot, from);
  const unused = planned?.unused ?? [];
  for (const line of unused) terminal.err(line[language]);
  if (planned?.ignored) terminal.err(planned.ignored[language]);
  if (unused.length > 0 && target !== null) return EXIT.failed;
  const answers = [...(planned?.used ?? []).map(({ answer }) => answer), ...given];
  const filling = fillIn(snapshot, report, answers);
  const said = originIn(options);
  const origins = withoutEarlier([
    ...(said ? originsOfAnswers(report, answers, said) : []),
    ...(planned?.origins ?? []),
  ]);
  const keeping = setOrigins(snapshot, origins);
  await file.apply({ ...filling, changes: [...filling.changes, ...keeping] });
  const preview = previewLines(filling, keeping.length > 0 ? origins : [], language);
  if (target === null) {
    if (answers.length > 0) terminal.out(preview.join('\n'));
    return unused.length > 0 ? EXIT.failed : EXIT.ok;
  }
  const note = await recalculate(file, options.recalculate);
  if (note) terminal.err(`${path}: ${note[language]}`);
  writeFile(target, file.toBytes());
  terminal.out(
    [...preview, language === 'da' ? `Skrevet til ${target}.` : `Written to ${target}.`].join('\n'),
  );
  return EXIT.ok;
};

async function planIn(file: XlsxFile): Promise<PlanBook | null> {
  const { template } = await recogniseFile(file);
  if (template.kind !== 'unknown') return null;
  return (await import('./plan-file')).openPlanFile(file);
}

interface OpenedPlan {
  readonly path: string;
  readonly file: XlsxFile;
  readonly plan: PlanBook;
  readonly target: string | null;
}

/** A plan's fields stand in the cells people see, so nothing is kept of where they come from. */
async function setPlan(
  { path, file, plan, target }: OpenedPlan,
  assignments: readonly string[],
  options: Options,
  { terminal, language }: CommandContext,
): Promise<ExitCode> {
  if (options.from !== undefined || originIn(options) !== null) {
    throw wrongUsage({
      da: '--from, --source og de andre oplysninger om kilder gælder VSME-opgørelser, ikke handlingsplaner.',
      en: '--from, --source and the other options about sources are for VSME reports, not for handlingsplaner.',
    });
  }
  if (assignments.length === 0) {
    throw wrongUsage({
      da: 'Angiv mindst ét felt, for eksempel E1.2.3.status=Gennemført.',
      en: 'Give at least one field, for instance E1.2.3.status=Gennemført.',
    });
  }
  const [{ setInPlan }, { changeLines }] = await Promise.all([import('./set-plan'), import('./plan-file')]);
  const changes = await setInPlan(file, plan, assignments, options.confirm);
  const lines = changeLines(plan, changes, language);
  const shown =
    lines.length > 0 ? lines : [language === 'da' ? 'Det står der allerede.' : 'It is there already.'];
  if (target === null) {
    terminal.out(shown.join('\n'));
    return EXIT.ok;
  }
  const note = await recalculate(file, options.recalculate);
  if (note) terminal.err(`${path}: ${note[language]}`);
  writeFile(target, file.toBytes());
  terminal.out([...shown, language === 'da' ? `Skrevet til ${target}.` : `Written to ${target}.`].join('\n'));
  return EXIT.ok;
}

/** `null` when no option says anything: what is kept of the answers already then stays. */
function originIn({
  source,
  voucher,
  estimated,
  responsible,
  note,
}: Options): Omit<Origin, 'datapoint' | 'row'> | null {
  const given = [source, voucher, estimated, responsible, note];
  if (given.every((one) => one === undefined)) return null;
  return {
    source: source ?? '',
    voucher: voucher ?? '',
    estimated: estimated ?? false,
    responsible: responsible ?? '',
    note: note ?? '',
  };
}

/** What the file says of an answer counts for more than what is said of all of them. */
function withoutEarlier(origins: readonly Origin[]): readonly Origin[] {
  return [...new Map(origins.map((origin) => [originKey(origin), origin])).values()];
}

/** Old and new content of every cell that changes, and what will be kept of where the answers come from. */
function previewLines({ changes }: ChangeSet, origins: readonly Origin[], language: Language): string[] {
  const cells = changes.flatMap((change) => {
    if (change.kind !== 'cell') return [];
    const { sheet, cell, before, after } = change;
    return [
      `${quoteSheet(sheet)}!${cell}  ${contentOnOneLine(before, language)} → ${contentOnOneLine(after, language)}`,
    ];
  });
  const lines = [...cells, ...origins.map((origin) => originLine(origin, language))];
  if (lines.length > 0) return lines;
  return [language === 'da' ? 'Alle svar står der allerede.' : 'Every answer is there already.'];
}

function originLine(origin: Origin, language: Language): string {
  const { datapoint, row } = origin;
  const answer = row === undefined ? datapoint : `${datapoint}[${row}]`;
  const said = originText(origin, language);
  if (said !== '') return `${answer}  ${said}`;
  return `${answer}  ${language === 'da' ? 'oprindelsen fjernes' : 'the origin is removed'}`;
}
