import { z } from 'zod';
import { countOf, isUnreadable, isValidated, type CheckedFile } from '../validation/formats/validated-file';
import { validate as runRules } from '../validation/engine';
import { MODULES } from '../validation/profiles';
import { VSME_RULES } from '../vsme/rules/vsme-rules';
import { bindReport } from '../vsme/bind';
import { readVsmeRecords } from '../vsme/records/vsme-records';
import { validateReport } from '../vsme/validate';
import type { Language } from '../workbook/text';
import { XlsxFile } from '../xlsx/xlsx-file';
import { readCommandLine, wrongUsage } from './command-line';
import { failureText } from './failure';
import { readFile } from './files';
import { RECALCULATE, recalculate } from './recalculate';
import { EXIT, type CommandContext, type ExitCode, type RunCommand } from './terminal';
import { NO_CELL, RECOGNISED } from './unknown-workbook-rule';
import { recogniseFile } from './vsme-file';

const FORMATS = ['text', 'json', 'sarif'] as const;

const OPTIONS = z.object({
  module: z.enum([...MODULES, 'auto']).default('auto'),
  /** Only a handlingsplan has phases: a goal without initiatives is right after the workshop, wrong in the plan. */
  phase: z.enum(['workshop', 'plan']).default('plan'),
  recalculate: z.enum(RECALCULATE).default('auto'),
  failOn: z.enum(['error', 'warning']).default('error'),
  format: z.enum(FORMATS).default('text'),
});
type Options = z.output<typeof OPTIONS>;

/** Validates the files one after another; one that cannot be read does not stop the others. */
export const run: RunCommand = async (args, context) => {
  const { positionals: files, options } = readCommandLine(args, OPTIONS);
  if (files.length === 0) throw wrongUsage({ da: 'Angiv mindst én fil.', en: 'Name at least one file.' });
  const { terminal, language } = context;
  const checked: CheckedFile[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) terminal.progress(`${index + 1}/${files.length} ${file}`);
    checked.push(await check(file, options, context));
  }
  if (files.length > 1) terminal.progress('');
  for (const { file, error } of checked.filter(isUnreadable)) terminal.err(`${file}: ${error[language]}`);
  const output = await formatted(checked, options.format, language);
  if (output !== '') terminal.out(output);
  return exitCode(checked, options.failOn);
};

async function check(
  path: string,
  options: Options,
  { terminal, language }: CommandContext,
): Promise<CheckedFile> {
  try {
    const file = XlsxFile.open(readFile(path));
    const note = await recalculate(file, options.recalculate);
    if (note) terminal.err(`${path}: ${note[language]}`);
    const { snapshot, template } = await recogniseFile(file);
    if (template.kind === 'unknown') {
      const { checkPlan } = await import('./validate-plan');
      const plan = await checkPlan(file, path, options.phase);
      if (plan) return plan;
      return {
        file: path,
        template: { kind: 'unknown', version: null },
        result: runRules([RECOGNISED], template, NO_CELL),
      };
    }
    const { kind, version } = template;
    const records = readVsmeRecords(snapshot);
    for (const defect of records.defects) terminal.err(`${path}: ${defect[language]}`);
    // Only what is said is kept: with a hundred files the workbooks themselves would fill the memory.
    const { findings, accepted, passed, notRelevant, notChecked } = validateReport(
      bindReport(snapshot, template),
      { ...options, acceptances: records.acceptances },
    );
    return {
      file: path,
      template: { kind, version },
      result: { findings, accepted, passed, notRelevant, notChecked },
      recordDefects: records.defects,
    };
  } catch (thrown) {
    return { file: path, error: failureText(thrown) };
  }
}

/** As text, what could not be read has been said on stderr already. */
async function formatted(
  files: readonly CheckedFile[],
  format: Options['format'],
  language: Language,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../validation/formats/text')).formatText(files.filter(isValidated), language);
    case 'json':
      return (await import('../validation/formats/json')).formatJson(files, language);
    case 'sarif': {
      const { formatSarif } = await import('../validation/formats/sarif');
      const { PLAN_RULES } = await import('../handlingsplan/rules/plan-rules');
      return formatSarif(files, [RECOGNISED, ...VSME_RULES, ...PLAN_RULES], language);
    }
  }
}

function exitCode(files: readonly CheckedFile[], failOn: Options['failOn']): ExitCode {
  if (files.some(isUnreadable)) return EXIT.failed;
  const counting = failOn === 'error' ? (['error'] as const) : (['error', 'warning'] as const);
  const hasFindings = files
    .filter(isValidated)
    .some(({ result }) => counting.some((severity) => countOf(result, severity) > 0));
  return hasFindings ? EXIT.findings : EXIT.ok;
}
