import type { CellValue } from '../../workbook/cell-value';
import type { ChangeSet } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import type { Answer } from '../fill';
import { Filling } from '../fill-in';
import { originsOfAnswers } from '../records/answer-origins';
import { originKey, type Origin } from '../records/kinds';
import { originOf, readVsmeRecords, setOrigins, type VsmeRecords } from '../records/vsme-records';
import type { Report } from '../report';
import type { AnswerRow, AnswerTable } from './answer-table';
import type { ColumnMapping, Role } from './column-mapping';
import { findAnswered, splitTarget } from './find-answered';

export interface BatchPlan {
  /** Everything that can be used, as one change. */
  readonly changeSet: ChangeSet;
  readonly used: readonly UsedAnswer[];
  readonly unused: readonly UnusedAnswer[];
  /** Where the used answers come from, for those the file says it of. */
  readonly origins: readonly Origin[];
}

export interface UsedAnswer {
  /** See `AnswerRow`. */
  readonly line: number;
  readonly answer: Answer;
}

export interface UnusedAnswer {
  /** See `AnswerRow`. */
  readonly line: number;
  /** The answer as the file has it. */
  readonly text: string;
  readonly reason: Text;
}

/** An answer as it stands in the file. */
interface Given {
  readonly line: number;
  readonly written: string;
  readonly row: string;
  readonly value: CellValue;
  readonly said: Readonly<Record<SaidRole, string>>;
}

const SAID = ['source', 'voucher', 'estimated', 'responsible', 'note'] as const satisfies readonly Role[];
type SaidRole = (typeof SAID)[number];

/**
 * What a table of answers would change, each answer read in the light of those before it. An answer that cannot be
 * used stops no other: it is listed with the reason. A blank value clears its cell where the datapoint stands in its
 * row; under a heading that is the datapoint it is no answer. What the table does not say of the origin of an answer
 * stays as it is kept.
 */
export function planBatch(
  report: Report,
  snapshot: Snapshot,
  table: AnswerTable,
  mapping: ColumnMapping,
): BatchPlan {
  const filling = new Filling(snapshot, report);
  const records = readVsmeRecords(snapshot);
  const answeredIn = new Map<string, number>();
  const origins = new Map<string, Origin>();
  const used: UsedAnswer[] = [];
  const unused: UnusedAnswer[] = [];
  for (const given of table.rows.flatMap((row) => answersIn(row, table.headings, mapping))) {
    try {
      const answer = answerOf(report, given);
      const answerOrigins = originsOf(report, records, answer, given);
      const changes = filling.changesFor(answer);
      for (const { sheet, cell } of changes) refuseAnswered(answeredIn.get(`${sheet}!${cell}`));
      filling.make(changes);
      for (const { sheet, cell } of changes) answeredIn.set(`${sheet}!${cell}`, given.line);
      for (const origin of answerOrigins) origins.set(originKey(origin), origin);
      used.push({ line: given.line, answer });
    } catch (refusal) {
      if (!(refusal instanceof UserError)) throw refusal;
      unused.push({ line: given.line, text: shown(given), reason: refusal.text });
    }
  }
  const said = [...origins.values()];
  return {
    changeSet: {
      title: { da: 'Udfyld fra fil', en: 'Fill in from a file' },
      changes: [...filling.changes, ...setOrigins(snapshot, said)],
    },
    used,
    unused,
    origins: said,
  };
}

function answersIn(row: AnswerRow, headings: readonly string[], mapping: ColumnMapping): readonly Given[] {
  const under = (role: Role): CellValue => row.fields[mapping.indexOf(role)] ?? null;
  const textUnder = (role: Role): string => textOf(under(role)).trim();
  const shared = {
    line: row.line,
    row: textUnder('row'),
    said: {
      source: textUnder('source'),
      voucher: textUnder('voucher'),
      estimated: textUnder('estimated'),
      responsible: textUnder('responsible'),
      note: textUnder('note'),
    },
  };
  const wide = mapping.flatMap((use, column): Given[] => {
    const value = row.fields[column] ?? null;
    if (use !== 'answers' || isBlank(value)) return [];
    return [{ ...shared, written: headings[column] ?? '', value }];
  });
  if (!mapping.includes('datapoint') || !mapping.includes('value')) return wide;
  const [written, value] = [textUnder('datapoint'), under('value')];
  return written === '' && isBlank(value) ? wide : [...wide, { ...shared, written, value }];
}

function answerOf(report: Report, given: Given): Answer {
  const { written, row } = splitTarget(given.written);
  if (written === '') {
    throw new UserError('unknown-datapoint', {
      da: 'Der står ikke, hvilket datapunkt svaret hører til.',
      en: 'It does not say which datapoint the answer belongs to.',
    });
  }
  const { datapoint } = findAnswered(report, written);
  const told = rowTold(given.row);
  if (told !== undefined && row !== undefined && told !== row) {
    throw new UserError('no-such-row', {
      da: `»${given.written}« står i række ${told} ifølge rækkekolonnen. Skriv rækken ét sted.`,
      en: `“${given.written}” stands in row ${told} by the column of rows. Write the row in one place.`,
    });
  }
  const wanted = told ?? row;
  return { datapoint: datapoint.id, value: given.value, ...(wanted !== undefined && { row: wanted }) };
}

function rowTold(text: string): number | undefined {
  if (text === '') return undefined;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UserError('no-such-row', {
    da: `»${text}« er ikke et rækkenummer som 2.`,
    en: `“${text}” is no row number such as 2.`,
  });
}

function originsOf(report: Report, records: VsmeRecords, answer: Answer, { said }: Given): readonly Origin[] {
  if (SAID.every((role) => said[role] === '')) return [];
  const { source, voucher, responsible, note } = said;
  const estimated = said.estimated === '' ? null : readEstimated(said.estimated);
  const blank = { source: '', voucher: '', estimated: false, responsible: '', note: '' };
  return originsOfAnswers(report, [answer], blank).map((origin) => {
    const kept = originOf(records, origin.datapoint, origin.row) ?? origin;
    return {
      ...origin,
      source: source || kept.source,
      voucher: voucher || kept.voucher,
      estimated: estimated ?? kept.estimated,
      responsible: responsible || kept.responsible,
      note: note || kept.note,
    };
  });
}

function readEstimated(text: string): boolean {
  const word = text.toLowerCase();
  if (['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'sand', 'sandt', 'skøn', 'estimat'].includes(word))
    return true;
  if (['nej', 'n', 'no', '0', 'false', 'falsk'].includes(word)) return false;
  throw new UserError('estimate-not-understood', {
    da: `Om svaret er et skøn, skal være ja eller nej, ikke »${text}«.`,
    en: `Whether the answer is an estimate must be yes or no, not “${text}”.`,
  });
}

function refuseAnswered(line: number | undefined): void {
  if (line === undefined) return;
  throw new UserError('answered-already', {
    da: `Filen har allerede et svar til samme celle (${line}). Det første bruges.`,
    en: `The file already has an answer for the same cell (${line}). The first is used.`,
  });
}

function shown({ written, row, value }: Given): string {
  return `${written}${row === '' ? '' : `[${row}]`} = ${textOf(value)}`;
}

function isBlank(value: CellValue): boolean {
  return textOf(value).trim() === '';
}

/** A file holds no cell errors. */
function textOf(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}
