import { notUnderstood, readAnswerTable, type AnswerTable } from '../vsme/batch-fill/answer-table';
import { hasAnswers, proposeMapping } from '../vsme/batch-fill/column-mapping';
import { planBatch, type BatchPlan } from '../vsme/batch-fill/plan-batch';
import type { Report } from '../vsme/report';
import type { Snapshot } from '../workbook/snapshot';
import type { Text } from '../workbook/text';
import { readFile } from './files';
import { oneLine } from './one-line';

/** Answers in a file, and the file. */
export interface AnswersFile {
  readonly path: string;
  readonly table: AnswerTable;
}

/** @throws {UserError} `file-not-readable`, `answers-not-understood` */
export function readAnswersFile(path: string): AnswersFile {
  return { path, table: readAnswerTable(path, readFile(path)) };
}

/** What a file of answers can be used for in a workbook. */
export interface PlannedFile extends Pick<BatchPlan, 'used' | 'origins'> {
  /** What is not used of the file, and why: a line each. */
  readonly unused: readonly Text[];
  /** The columns that nothing is read from. */
  readonly ignored: Text | null;
}

/** @throws {UserError} `answers-not-understood` */
export function planAnswersFile(
  report: Report,
  snapshot: Snapshot,
  { path, table }: AnswersFile,
): PlannedFile {
  const mapping = proposeMapping(report, table);
  if (!hasAnswers(mapping)) {
    throw notUnderstood(path, {
      da: `${table.format === 'csv' ? 'CSV-filens første linje' : 'JSON-filens objekter'} skal have datapoint og value (og eventuelt row), eller et datapunkt over hver kolonne`,
      en: `${table.format === 'csv' ? 'the first line of the CSV file' : 'the objects of the JSON file'} must have datapoint and value (and, if needed, row), or a datapoint above each column`,
    });
  }
  const { used, origins, unused } = planBatch(report, snapshot, table, mapping);
  return {
    used,
    origins,
    unused: unused.map(({ line, text, reason }) => ({
      da: `${path}:${line}: ${oneLine(text)}: ${oneLine(reason.da)}`,
      en: `${path}:${line}: ${oneLine(text)}: ${oneLine(reason.en)}`,
    })),
    ignored: ignoredColumns(
      path,
      table.headings.filter((_heading, column) => mapping[column] === null),
    ),
  };
}

function ignoredColumns(path: string, headings: readonly string[]): Text | null {
  if (headings.length === 0) return null;
  const listed = headings.map((heading) => `»${oneLine(heading)}«`).join(', ');
  return {
    da: `${path}: Disse kolonner bruges ikke: ${listed}.`,
    en: `${path}: These columns are not used: ${listed}.`,
  };
}
