import type { Report } from '../report';
import type { AnswerTable } from './answer-table';
import { namesDatapoint } from './find-answered';

/** What a column holds. `answers`: its heading is the datapoint, and every row an answer. `null`: it is not used. */
export type ColumnUse = Role | 'answers' | null;

/** What is said of an answer, each by one column at most. */
export type Role = (typeof ROLES)[number];

export const ROLES = [
  'datapoint',
  'row',
  'value',
  'source',
  'voucher',
  'estimated',
  'responsible',
  'note',
] as const;

/** By column. */
export type ColumnMapping = readonly ColumnUse[];

/** What people call the columns, the likeliest first. */
const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  datapoint: ['datapoint', 'datapunkt', 'id', 'navn', 'name', 'felt', 'field', 'spørgsmål', 'question'],
  row: ['row', 'række', 'rækkenummer', 'row number'],
  value: ['value', 'værdi', 'svar', 'answer', 'tal', 'resultat', 'beløb'],
  source: ['source', 'kilde', 'datakilde'],
  voucher: ['voucher', 'bilag', 'bilagsnummer', 'bilagsnr', 'bilagsnr.'],
  estimated: ['estimated', 'estimat', 'skøn', 'skønnet', 'estimate'],
  responsible: ['responsible', 'ansvarlig', 'dataansvarlig', 'owner'],
  note: ['note', 'noter', 'bemærkning', 'kommentar', 'comment'],
};

/** What the columns are likely to hold: what they are called, or else the datapoints their headings are. */
export function proposeMapping(report: Report, { headings }: AnswerTable): ColumnMapping {
  const roles = new Map<number, Role>();
  for (const role of ROLES) {
    const column = HEADINGS[role]
      .map((wanted) => headings.findIndex((heading, index) => !roles.has(index) && plain(heading) === wanted))
      .find((index) => index >= 0);
    if (column !== undefined) roles.set(column, role);
  }
  const taken = new Set(roles.values());
  const listed = taken.has('datapoint') && taken.has('value');
  return headings.map((heading, index) => {
    const role = roles.get(index);
    if (listed) return role ?? null;
    if (namesDatapoint(report, heading)) return 'answers';
    return role === 'datapoint' || role === 'value' ? null : (role ?? null);
  });
}

/** The mapping with another use of one column: what only one can be, the one before is no more. */
export function withUse(mapping: ColumnMapping, column: number, use: ColumnUse): ColumnMapping {
  return mapping.map((one, index) => {
    if (index === column) return use;
    return use !== 'answers' && one === use ? null : one;
  });
}

/** Whether any column holds answers. */
export function hasAnswers(mapping: ColumnMapping): boolean {
  return mapping.includes('answers') || (mapping.includes('datapoint') && mapping.includes('value'));
}

function plain(heading: string): string {
  return heading.trim().toLowerCase();
}
