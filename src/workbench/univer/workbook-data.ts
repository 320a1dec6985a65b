import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Area } from '../../workbook/address';
import type { GridCell, GridSheet } from '../grid';
import type { CellStyles } from './cell-styles';
import { indented } from './indent';

/** Blank rows and columns beyond what a sheet holds, so that there is somewhere to go. */
const SPARE = { rows: 60, columns: 12 };
const LEAST = { rows: 120, columns: 30 };

/** Univer counts from 0, and every cell is a text to it: numbers are spelled, and aligned, before they come here. */
export function workbookData(id: string, sheets: readonly GridSheet[], styles: CellStyles): IWorkbookData {
  const data = Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet, styles)]));
  return {
    id,
    name: id,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: styles.styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: data,
  };
}

export function cellData(cell: GridCell, styles: CellStyles): ICellData {
  const text = indented(cell);
  return { v: text === '' ? null : text, t: CellValueType.STRING, s: styles.name(cell.look, cell.align) };
}

function sheetData(sheet: GridSheet, styles: CellStyles): Partial<IWorksheetData> {
  const { appearance, cells, merges } = sheet;
  const bounds = boundsOf(sheet);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    (matrix[cell.at.row - 1] ??= {})[cell.at.column - 1] = cellData(cell, styles);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData: matrix,
    rowCount: bounds.rows,
    columnCount: bounds.columns,
    defaultColumnWidth: appearance.defaultWidth,
    defaultRowHeight: appearance.defaultHeight,
    columnData: columnsOf(sheet, bounds.columns, styles),
    rowData: rowsOf(sheet, bounds.rows, styles),
    mergeData: merges.map(rangeOf),
    showGridlines: appearance.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: appearance.frozen.columns,
      ySplit: appearance.frozen.rows,
      startRow: appearance.frozen.rows || -1,
      startColumn: appearance.frozen.columns || -1,
    },
  };
}

export function rangeOf({ top, left, bottom, right }: Area): {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
} {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

function boundsOf({ cells, merges, charts }: GridSheet): Bounds {
  let { rows, columns } = { rows: 0, columns: 0 };
  for (const { at } of cells) {
    rows = Math.max(rows, at.row);
    columns = Math.max(columns, at.column);
  }
  for (const { bottom, right } of merges) {
    rows = Math.max(rows, bottom);
    columns = Math.max(columns, right);
  }
  for (const { from, to } of charts) {
    const last = 'row' in to ? to : from;
    rows = Math.max(rows, last.row);
    columns = Math.max(columns, last.column);
  }
  return {
    rows: Math.max(rows + SPARE.rows, LEAST.rows),
    columns: Math.max(columns + SPARE.columns, LEAST.columns),
  };
}

function columnsOf(
  { appearance }: GridSheet,
  count: number,
  styles: CellStyles,
): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (const { from, to, width = appearance.defaultWidth, hidden, look } of appearance.columns) {
    for (let column = from; column <= Math.min(to, count); column++) {
      columns[column - 1] = {
        w: width,
        hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        ...(look && { s: styles.name(look, 'left') }),
      };
    }
  }
  return columns;
}

function rowsOf({ appearance }: GridSheet, count: number, styles: CellStyles): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (let row = 1; row <= count; row++) {
    const { height = appearance.defaultHeight, hidden = false, look } = appearance.rows.get(row) ?? {};
    rows[row - 1] = {
      h: height,
      // A height of its own: Univer must not fit the row to its content.
      ia: BooleanNumber.FALSE,
      hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      ...(look && { s: styles.name(look, 'left') }),
    };
  }
  return rows;
}
