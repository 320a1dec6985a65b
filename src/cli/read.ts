import { z } from 'zod';
import { bindReport } from '../vsme/bind';
import { figuresAmong, readDatapoints, readOwnDatapoints, type DatapointCell } from '../vsme/read-datapoints';
import type { VsmeTemplate } from '../vsme/recognise';
import { readVsmeRecords } from '../vsme/records/vsme-records';
import { quoteSheet } from '../workbook/address';
import type { Language } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import { readCommandLine, wrongUsage } from './command-line';
import { csvField, csvLine } from './csv';
import { contentOnOneLine, oneLine } from './one-line';
import { openFile } from './open-file';
import { originText } from './origin-text';
import { RECALCULATE, recalculate } from './recalculate';
import { EXIT, type RunCommand } from './terminal';
import { recogniseFile } from './vsme-file';

const OPTIONS = z.object({
  recalculate: z.enum(RECALCULATE).default('auto'),
  format: z.enum(['text', 'json', 'csv']).default('text'),
});

/** Lists every cell of every datapoint, the user's own among them, and where its value comes from. */
export const run: RunCommand = async (args, { terminal, language }) => {
  const { positionals, options } = readCommandLine(args, OPTIONS);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw wrongUsage({ da: 'Angiv én fil.', en: 'Name one file.' });
  const file = openFile(path);
  const note = await recalculate(file, options.recalculate);
  if (note) terminal.err(`${path}: ${note[language]}`);
  const { snapshot, template } = await recogniseFile(file);
  if (template.kind === 'unknown') {
    const plan = await (await import('./read-plan')).planOutput(file, options.format, language);
    if (plan !== null) {
      terminal.out(plan);
      return EXIT.ok;
    }
    throw new UserError('template-not-recognised', template.text);
  }
  const report = bindReport(snapshot, template);
  const records = readVsmeRecords(snapshot);
  for (const defect of records.defects) terminal.err(`${path}: ${defect[language]}`);
  const cells = [...readDatapoints(report, records), ...readOwnDatapoints(snapshot, records)];
  switch (options.format) {
    case 'text':
      terminal.out(asText(cells, figuresAmong(report, cells), language));
      break;
    case 'json':
      terminal.out(asJson(report.template, cells));
      break;
    case 'csv':
      terminal.out(asCsv(cells));
  }
  return EXIT.ok;
};

/** For a person: the filled cells, by disclosure, and how many figures nobody has said the source of. */
function asText(
  cells: readonly DatapointCell[],
  figures: readonly DatapointCell[],
  language: Language,
): string {
  const lines: string[] = [];
  let disclosure = '';
  for (const { value, ...cell } of cells.filter((one) => one.value !== null)) {
    if (cell.disclosure !== disclosure) lines.push(...(lines.length > 0 ? [''] : []), cell.disclosure);
    disclosure = cell.disclosure;
    const unit = cell.unit === null ? '' : ` ${oneLine(cell.unit)}`;
    const place = `${quoteSheet(cell.sheet)}!${cell.cell}`;
    const label = cell.label === undefined ? '' : `  ${oneLine(cell.label)}`;
    const origin = originText(cell, language);
    const after = `${label}${origin === '' ? '' : `  (${origin})`}`;
    lines.push(`  ${cell.id}  ${place}  ${contentOnOneLine({ value }, language)}${unit}${after}`);
  }
  const blank = cells.filter(({ value }) => value === null).length;
  const filled = cells.length - blank;
  const unsourced = figures.filter(({ source }) => source === undefined).length;
  const closing =
    language === 'da'
      ? `${filled} udfyldte og ${blank} tomme celler. ${unsourced} af ${figures.length} tal har ingen kilde.`
      : `${filled} filled and ${blank} blank cells. ${unsourced} of ${figures.length} figures have no source.`;
  return [...lines, '', closing].join('\n');
}

function asJson({ kind, version }: VsmeTemplate, cells: readonly DatapointCell[]): string {
  return JSON.stringify({ template: { kind, version }, cells }, null, 2);
}

const COLUMNS = [
  'id',
  'name',
  'disclosure',
  'sheet',
  'cell',
  'value',
  'unit',
  'label',
  'source',
  'voucher',
  'estimated',
  'responsible',
  'note',
] as const;

function asCsv(cells: readonly DatapointCell[]): string {
  const lines = cells.map((cell) => csvLine(COLUMNS.map((column) => csvField(cell[column] ?? null))));
  return [csvLine(COLUMNS), ...lines].join('\r\n');
}
