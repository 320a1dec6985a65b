import { z } from 'zod';
import { quoteSheet } from '../workbook/address';
import type { Change } from '../workbook/change-set';
import type { Language } from '../workbook/text';
import { readAnswersFile } from './answers-file';
import { readAssignment } from './assignment';
import { readCommandLine, wrongUsage } from './command-line';
import { fillIn } from '../vsme/fill-in';
import { isSameFile, writeFile } from './files';
import { contentOnOneLine } from './one-line';
import { openFile } from './open-file';
import { recalculate } from './recalculate';
import { EXIT, type RunCommand } from './terminal';
import { readReport } from './vsme-file';

const OPTIONS = z.object({
  from: z.string().optional(),
  out: z.string().optional(),
  inPlace: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  recalculate: z.enum(['always', 'never']).default('never'),
});
type Options = z.output<typeof OPTIONS>;

/** Writes answers in a copy of the file or in the file itself, or only shows what would be written. */
export const run: RunCommand = async (args, { terminal, language }) => {
  const { positionals, options } = readCommandLine(args, OPTIONS);
  const [path, ...assignments] = positionals;
  if (path === undefined) throw wrongUsage({ da: 'Angiv en fil.', en: 'Name a file.' });
  const target = options.dryRun ? null : targetOf(path, options);
  const answers = [
    ...(options.from === undefined ? [] : readAnswersFile(options.from)),
    ...assignments.map(readAssignment),
  ];
  if (answers.length === 0) {
    throw wrongUsage({
      da: 'Angiv mindst ét svar, <datapunkt>=<værdi> eller --from.',
      en: 'Give at least one answer, <datapoint>=<value> or --from.',
    });
  }
  const file = openFile(path);
  const { snapshot, report } = await readReport(file);
  const changeSet = fillIn(snapshot, report, answers);
  await file.apply(changeSet);
  const preview = previewLines(changeSet.changes, language);
  if (target === null) {
    terminal.out(preview.join('\n'));
    return EXIT.ok;
  }
  const note = await recalculate(file, options.recalculate);
  if (note) terminal.err(`${path}: ${note[language]}`);
  writeFile(target, file.toBytes());
  terminal.out(
    [...preview, language === 'da' ? `Skrevet til ${target}.` : `Written to ${target}.`].join('\n'),
  );
  return EXIT.ok;
};

function targetOf(path: string, { out, inPlace }: Options): string {
  if ((out !== undefined) === inPlace) {
    throw wrongUsage({
      da: 'Angiv enten --out <ny fil> eller --in-place, eller se først med --dry-run.',
      en: 'Give either --out <new file> or --in-place, or look first with --dry-run.',
    });
  }
  if (out === undefined) return path;
  if (!isSameFile(path, out)) return out;
  throw wrongUsage({
    da: '--out er filen selv. Brug --in-place, hvis den skal ændres.',
    en: '--out is the file itself. Use --in-place if it is to be changed.',
  });
}

/** Old and new content of every cell that changes. */
function previewLines(changes: readonly Change[], language: Language): string[] {
  const lines = changes.flatMap((change) => {
    if (change.kind !== 'cell') return [];
    const { sheet, cell, before, after } = change;
    return [
      `${quoteSheet(sheet)}!${cell}  ${contentOnOneLine(before, language)} → ${contentOnOneLine(after, language)}`,
    ];
  });
  if (lines.length > 0) return lines;
  return [language === 'da' ? 'Alle svar står der allerede.' : 'Every answer is there already.'];
}
