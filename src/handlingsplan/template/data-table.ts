import type { ConditionalFormat } from '../../workbook/new-sheet';
import { COLUMNS, DATA_COLUMNS, type DataColumn } from '../configuration/configuration';
import { A_NUMBER, A_YEAR, textOfLength } from './bounds';
import { oneOf, oneOfIndicators, oneOfUnits } from './lists';
import { FIRST_ROW, Table, type TableColumn } from './table';
import { SHEETS } from './words';

export type DataTableColumn = DataColumn | 'difference';

const ORDER: readonly DataTableColumn[] = [...DATA_COLUMNS, 'difference'];

export const DATA = new Table<DataTableColumn>(SHEETS.data, ORDER);

const at = (key: DataTableColumn, row = FIRST_ROW): string => DATA.cell(key, row);

/** LBF's numbers are short texts. */
const LONGEST_AFDELING = 10;

function difference(row: number): string {
  const [value, benchmark] = [at('value', row), at('benchmark', row)];
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${benchmark})),${value}-${benchmark},"")`;
}

type Described = Omit<TableColumn<DataTableColumn>, 'key' | 'heading' | 'headingLook'>;

const DESCRIBED: Readonly<Record<DataTableColumn, Described>> = {
  maalepunkt: { width: 24, look: 'choice', validation: oneOf('maalepunkter') },
  indicator: { width: 34, look: 'choice', validation: oneOfIndicators(at('maalepunkt')) },
  unit: { width: 14, look: 'choice', validation: oneOfUnits() },
  scope: { width: 14, look: 'choice', validation: oneOf('scopes') },
  afdeling: { width: 13, look: 'code', validation: textOfLength(1, LONGEST_AFDELING) },
  year: { width: 8, look: 'whole', validation: A_YEAR },
  value: { width: 12, look: 'number', validation: A_NUMBER },
  source: { width: 38, look: 'text' },
  estimated: { width: 9, look: 'centered', validation: oneOf('truth') },
  benchmark: { width: 18, look: 'number', validation: A_NUMBER },
  difference: { width: 12, look: 'number', formula: difference },
};

export const DATA_TABLE_COLUMNS: readonly TableColumn<DataTableColumn>[] = ORDER.map((key) => ({
  key,
  heading: key === 'difference' ? 'Forskel' : COLUMNS.data.find((column) => column.key === key)!.heading.da,
  headingLook: key === 'benchmark' || key === 'difference' ? 'more' : 'topic',
  ...DESCRIBED[key],
}));

/** @param lastRow of the table. */
export function dataFormats(lastRow: number): readonly ConditionalFormat[] {
  const missing = (key: DataTableColumn, when: string): ConditionalFormat => ({
    areas: DATA.rows(key, key, lastRow),
    formula: `AND(${at(key)}="",${when})`,
    style: 'missing',
  });
  return [
    ...(['unit', 'year', 'value', 'source'] as const).map((key) => missing(key, `${at('indicator')}<>""`)),
    missing('afdeling', `${at('scope')}="Afdeling"`),
  ];
}
