import { formatArea, formatCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { Change } from '../../workbook/change-set';
import type { CellStyle, NewSheet } from '../../workbook/new-sheet';
import { COLUMNS, STATUSES } from '../configuration/configuration';
import type { AnyColumn } from '../layout/layout';
import type { PlanBook } from '../plan-book';
import { rememberNewSheet } from './confirm-layout';
import { columnHeading } from '../layout/column-heading';
import { writtenValue } from './written-values';

const NAMES = { log: 'Opfølgning', data: 'Data' } as const;
const TABLES = { log: 'KompasarkLog', data: 'KompasarkData' } as const;

const WIDTHS: Readonly<Partial<Record<AnyColumn, number>>> = {
  date: 12,
  maalepunkt: 26,
  initiative: 40,
  comment: 50,
  indicator: 36,
  source: 30,
  evidence: 30,
  status: 16,
  by: 20,
  value: 14,
};
const DEFAULT_WIDTH = 14;
const HEADING_ROW = 1;

const STYLES: Readonly<Record<string, CellStyle>> = {
  heading: { bold: true, color: '#FFFFFF', fill: '#33414B', wrap: true, vertical: 'center' },
  text: { wrap: true, vertical: 'top' },
  day: { numberFormat: 'dd-mm-yyyy', vertical: 'top', horizontal: 'left' },
};

/** A sheet for follow-up or for figures in a plan that has none, with its first rows, and the memory of its columns. */
export function newListSheet(
  book: PlanBook,
  role: 'log' | 'data',
  rows: readonly Readonly<Partial<Record<AnyColumn, CellValue>>>[],
): readonly Change[] {
  const columns: readonly { readonly key: AnyColumn; readonly heading: { readonly da: string } }[] =
    COLUMNS[role];
  const name = freeName(book, NAMES[role]);
  const cells: NewSheet['cells'] = [
    ...columns.map(({ heading }, index) => ({
      cell: formatCell({ row: HEADING_ROW, column: index + 1 }),
      content: { value: heading.da },
      style: 'heading',
    })),
    ...rows.flatMap((values, line) =>
      columns.flatMap(({ key }, index) => {
        const row = HEADING_ROW + 1 + line;
        const cell = formatCell({ row, column: index + 1 });
        const { value } = writtenValue(key, values[key] ?? null, {
          choices: null,
          isPercent: false,
          date1904: book.snapshot.date1904 ?? false,
          label: columnHeading(key, role),
          place: `${name}!${cell}`,
        });
        return value === null ? [] : [{ cell, content: { value }, style: key === 'date' ? 'day' : 'text' }];
      }),
    ),
  ];
  const bottom = HEADING_ROW + rows.length;
  const status = columns.findIndex(({ key }) => key === 'status') + 1;
  const sheet: NewSheet = {
    name,
    visibility: 'visible',
    styles: STYLES,
    cells,
    styledAreas: [],
    columnWidths: columns.map(({ key }, index) => ({
      column: index + 1,
      width: WIDTHS[key] ?? DEFAULT_WIDTH,
    })),
    rowHeights: [{ row: HEADING_ROW, height: 30 }],
    merges: [],
    validations:
      status > 0
        ? [
            {
              areas: formatArea({ top: HEADING_ROW + 1, left: status, bottom, right: status }),
              type: 'list',
              formula1: `"${STATUSES.join(',')}"`,
            },
          ]
        : [],
    protected: false,
    showGridLines: false,
    frozen: { rows: HEADING_ROW, columns: 0 },
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      titleRows: '1:1',
      footer: { left: '&A', right: 'Side &P af &N' },
    },
    tables: [
      {
        name: freeTableName(book, TABLES[role]),
        area: formatArea({ top: HEADING_ROW, left: 1, bottom, right: columns.length }),
        style: 'TableStyleLight1',
      },
    ],
  };
  return [{ kind: 'add-sheet', sheet }, ...rememberNewSheet(book, name, role, columns)];
}

function freeName({ snapshot }: PlanBook, wanted: string): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

function freeTableName({ snapshot }: PlanBook, wanted: string): string {
  const tables = [...snapshot.contents.values()].flatMap((content) =>
    (content.tables ?? []).map(({ name }) => name),
  );
  const taken = new Set(
    [...tables, ...snapshot.names.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
