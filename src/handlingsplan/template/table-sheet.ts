import { columnLetters, formatArea, formatCell } from '../../workbook/address';
import type { ConditionalFormat, NewCell, NewSheet } from '../../workbook/new-sheet';
import { headingStyle, looks } from './looks';
import { FIRST_ROW, HEADING_ROW, type Table, type TableColumn, type TableRow } from './table';
import { textHeight } from './text-height';

/** Rows that are ready for what comes: so many in all, and at least so many blank ones. */
const READY_ROWS = 40;
const LEAST_BLANK_ROWS = 20;

export interface TableSheet<Key extends string> {
  readonly table: Table<Key>;
  readonly columns: readonly TableColumn<Key>[];
  /** Of the table in Excel. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tabColor: string;
  readonly rows: readonly TableRow<Key>[];
  readonly formats: (lastRow: number) => readonly ConditionalFormat[];
  /** Columns that stay when the sheet scrolls. */
  readonly frozenColumns: number;
  /** Whole columns; absent prints all of them. */
  readonly printedColumns?: string;
}

/** A sheet with one table: its rows, and blank ones that have everything the filled ones have. */
export function tableSheet<Key extends string>(description: TableSheet<Key>): NewSheet {
  const { table, columns, rows, printedColumns } = description;
  const length = Math.max(READY_ROWS, rows.length + LEAST_BLANK_ROWS);
  const lastRow = FIRST_ROW + length - 1;
  const all = Array.from({ length }, (_, index) => FIRST_ROW + index);
  const areaOf = ({ key }: TableColumn<Key>): string => table.rows(key, key, lastRow);
  const cells: NewCell[] = [
    { cell: 'B1', content: { value: description.title }, style: 'title' },
    { cell: 'B2', content: { value: description.subtitle }, style: 'subtitle' },
    ...columns.map(({ key, heading, headingLook, look }): NewCell => ({
      cell: formatCell({ row: HEADING_ROW, column: table.column(key) }),
      content: { value: heading },
      style: headingStyle(headingLook, look),
    })),
    ...columns.flatMap(({ key, formula }): NewCell[] => {
      const column = table.column(key);
      if (formula) {
        return all.map((row) => ({ cell: formatCell({ row, column }), content: { formula: formula(row) } }));
      }
      return rows.flatMap((row, index) => {
        const value = row[key] ?? null;
        return value === null
          ? []
          : [{ cell: formatCell({ row: FIRST_ROW + index, column }), content: { value } }];
      });
    }),
  ];
  const first = table.column(columns[0]!.key);
  const last = table.column(columns.at(-1)!.key);
  return {
    name: table.sheet,
    visibility: 'visible',
    styles: looks('top'),
    cells,
    styledAreas: columns.map((column) => ({
      area: areaOf(column),
      style: `${column.formula ? 'computed' : 'input'} ${column.look}`,
    })),
    columnWidths: [
      { column: 1, width: 2 },
      ...columns.map(({ key, width }) => ({ column: table.column(key), width })),
    ],
    // Blank rows have no height of their own: they grow with what is written.
    rowHeights: [
      { row: 1, height: 32 },
      { row: HEADING_ROW, height: 34 },
      ...rows.map((row, index) => ({
        row: FIRST_ROW + index,
        height: textHeight(columns.map(({ key, width }) => [row[key] ?? null, width])),
      })),
    ],
    merges: [],
    validations: columns.flatMap((column) =>
      column.validation ? [{ areas: areaOf(column), ...column.validation }] : [],
    ),
    conditionalFormats: description.formats(lastRow),
    tables: [
      {
        name: description.name,
        area: formatArea({ top: HEADING_ROW, left: first, bottom: lastRow, right: last }),
        style: 'TableStyleLight1',
      },
    ],
    // Excel adds no rows to a table on a protected sheet.
    protected: false,
    showGridLines: false,
    frozen: { rows: HEADING_ROW, columns: description.frozenColumns },
    tabColor: description.tabColor,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      titleRows: `${HEADING_ROW}:${HEADING_ROW}`,
      area: printedColumns ?? `A:${columnLetters(last)}`,
      footer: { left: '&A', right: 'Side &P af &N' },
    },
  };
}
