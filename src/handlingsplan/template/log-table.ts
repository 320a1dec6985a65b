import { columnLetters, quoteSheet } from '../../workbook/address';
import type { ConditionalFormat } from '../../workbook/new-sheet';
import { COLUMNS, LOG_COLUMNS, type LogColumn } from '../configuration/configuration';
import { A_DATE, A_GOAL_NUMBER, A_NUMBER } from './bounds';
import { oneOf } from './lists';
import { PLAN } from './plan-table';
import { FIRST_ROW, HEADING_ROW, Table, type TableColumn, type Validation } from './table';
import { SHEETS } from './words';

/** What is written by hand comes first; the id that ties a line to its initiative stands hidden at the end. */
const ORDER: readonly LogColumn[] = [...LOG_COLUMNS.filter((key) => key !== 'initiativeId'), 'initiativeId'];

export const LOG = new Table<LogColumn>(SHEETS.log, ORDER);

/** The initiatives of the plan, as far as its rows are filled in. */
function oneOfInitiatives(): Validation {
  const heading = `${quoteSheet(SHEETS.plan)}!$${columnLetters(PLAN.column('initiative'))}$${HEADING_ROW}`;
  const rows = `MAX(2,COUNTA(${PLAN.all('goal')}),COUNTA(${PLAN.all('initiative')}))-1`;
  return { type: 'list', formula1: `OFFSET(${heading},1,0,${rows},1)` };
}

type Described = Omit<TableColumn<LogColumn>, 'key' | 'heading' | 'headingLook'>;

const DESCRIBED: Readonly<Record<LogColumn, Described>> = {
  date: { width: 12, look: 'date', validation: A_DATE },
  maalepunkt: { width: 22, look: 'choice', validation: oneOf('maalepunkter') },
  goalNo: { width: 7, look: 'whole', validation: A_GOAL_NUMBER },
  initiative: { width: 38, look: 'text', validation: oneOfInitiatives() },
  status: { width: 15, look: 'choice', validation: oneOf('statuses') },
  value: { width: 14, look: 'number', validation: A_NUMBER },
  comment: { width: 52, look: 'text' },
  by: { width: 20, look: 'text' },
  evidence: { width: 26, look: 'text' },
  initiativeId: { width: 0, look: 'code' },
};

export const LOG_TABLE_COLUMNS: readonly TableColumn<LogColumn>[] = ORDER.map((key) => ({
  key,
  heading: COLUMNS.log.find((column) => column.key === key)!.heading.da,
  headingLook: 'topic',
  ...DESCRIBED[key],
}));

/** @param lastRow of the table. */
export function logFormats(lastRow: number): readonly ConditionalFormat[] {
  const at = (key: LogColumn): string => LOG.cell(key, FIRST_ROW);
  const isBegun = `OR(${at('maalepunkt')}<>"",${at('initiative')}<>"",${at('comment')}<>"")`;
  return [
    {
      areas: LOG.rows('date', 'date', lastRow),
      formula: `AND(${at('date')}="",${isBegun})`,
      style: 'missing',
    },
    {
      areas: LOG.rows('by', 'by', lastRow),
      formula: `AND(${at('by')}="",${at('date')}<>"")`,
      style: 'missing',
    },
  ];
}
