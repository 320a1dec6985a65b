import { z } from 'zod';
import { isFormulaError, type Result } from '../formulas/result';
import type { UsedSource } from '../formulas/source';
import type { EsgFunction } from '../functions/esg-function';
import { exactValue } from '../functions/explain/shown-values';
import { isCellError, type CellError, type CellValue } from '../workbook/cell-value';
import { errorNameIn } from '../workbook/formula-language/error-names';
import { isRange, type FunctionValue } from '../workbook/sheet-function';
import { shownContent } from '../workbook/shown-value';
import type { Language } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import { calculationWorkbook } from '../xlsx/calculation/source';
import type { CalculationSheet, CalculationWorkbook } from '../xlsx/calculation/workbook';
import { readCommandLine, wrongUsage } from './command-line';
import { EMPTY_WORKBOOK, evaluate, type Evaluation } from './evaluate';
import { oneLine } from './one-line';
import { openFile } from './open-file';
import { recalculate } from './recalculate';
import { EXIT, type CommandContext, type RunCommand } from './terminal';
import { readTypedFormula } from './typed-formula';

const OPTIONS = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  format: z.enum(['text', 'json']).default('text'),
});
type Options = z.output<typeof OPTIONS>;

/** Calculates one formula. An error is an answer like any other: the exit code says only whether it was calculated. */
export const run: RunCommand = async (args, context) => {
  const { positionals, options } = readCommandLine(args, OPTIONS);
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) {
    throw wrongUsage({
      da: "Angiv én formel i enkelte anførselstegn: '=ESG.ULYKKESFREKVENS(3;80000)'.",
      en: "Give one formula in single quotes: '=ESG.ULYKKESFREKVENS(3,80000)'.",
    });
  }
  const { terminal, language } = context;
  const { formula } = readTypedFormula(typed, language);
  const workbook = await openWorkbook(options, context);
  const sheet = sheetNamed(workbook, options.sheet);
  const evaluation = evaluate(formula, workbook, sheet, language);
  terminal.out(options.format === 'json' ? asJson(evaluation, language) : asText(evaluation, language));
  return EXIT.ok;
};

async function openWorkbook(
  { file: path, sheet }: Options,
  { terminal, language }: CommandContext,
): Promise<CalculationWorkbook> {
  if (path === undefined) {
    if (sheet === undefined) return EMPTY_WORKBOOK;
    throw wrongUsage({ da: '--sheet kræver --file.', en: '--sheet needs --file.' });
  }
  const file = openFile(path);
  const note = await recalculate(file, 'auto');
  if (note) terminal.err(`${path}: ${note[language]}`);
  return calculationWorkbook(file.package);
}

/** The sheet that references without a sheet are on: the first one, when none is named. */
function sheetNamed({ sheets }: CalculationWorkbook, wanted: string | undefined): CalculationSheet {
  const [first] = sheets;
  const sheet =
    wanted === undefined ? first : sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (sheet) return sheet;
  const names = sheets.map(({ name }) => shownContent({ value: oneLine(name) }));
  throw new UserError('sheet-not-found', {
    da: `Filen har intet ark »${wanted}«. Den har ${names.map(({ da }) => da).join(', ')}.`,
    en: `The file has no sheet “${wanted}”. It has ${names.map(({ en }) => en).join(', ')}.`,
  });
}

function asJson({ value, answer }: Evaluation, language: Language): string {
  if (isRange(value) || !isCellError(value)) return JSON.stringify({ value });
  return JSON.stringify(explained(value, answer?.result, language));
}

/** Excel shows a message beside two errors only; here there is room for it beside all of them. */
function explained(
  error: CellError,
  result: Result<FunctionValue> | undefined,
  language: Language,
): CellError {
  return result && isFormulaError(result)
    ? { error: result.error, message: result.message[language] }
    : error;
}

/** The answer with its unit, and for one call of one of our functions, what it is and what it rests on. */
function asText({ value, answer }: Evaluation, language: Language): string {
  if (isRange(value)) {
    return value.map((row) => row.map((cell) => shownAnswer(cell, language)).join('\t')).join('\n');
  }
  if (isCellError(value)) {
    const { error, message } = explained(value, answer?.result, language);
    const name = errorNameIn(language, error);
    return message === undefined ? name : `${name}: ${oneLine(message)}`;
  }
  const shown = shownAnswer(value, language);
  if (!answer || isFormulaError(answer.result)) return shown;
  const unit = typeof value === 'number' ? answer.fn.unit[language] : '';
  return [
    unit === '' ? shown : `${shown} ${unit}`,
    definitionLine(answer.fn, language),
    ...(answer.result.sources ?? []).flatMap((source) => sourceLines(source, language)),
  ].join('\n');
}

function shownAnswer(value: CellValue, language: Language): string {
  return typeof value === 'string' ? oneLine(value) : exactValue(value, language);
}

function definitionLine({ definition, reference }: EsgFunction, language: Language): string {
  return `  ${definition[language]} (${reference[language]})`;
}

function sourceLines({ figure, source, note }: UsedSource, language: Language): readonly string[] {
  const label = language === 'da' ? 'Kilde' : 'Source';
  return [
    `  ${figure[language]}`,
    `  ${label}: ${source.title}, ${source.url}`,
    ...(note ? [`  ${note[language]}`] : []),
  ];
}
