import { cellsOf, type CellRef } from '../../workbook/address';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import { errorNameIn } from '../../workbook/formula-language/error-names';
import { enteredCell, type EnteredCell } from '../model/enter-cell';
import { US_TYPING, type TypingConvention } from '../model/typing-convention';
import { checkWritable, protectedSheet } from '../model/write-guard';
import { HostError, invalidArgument } from '../protocol/host-error';
import type { WireValue } from '../protocol/host-object';
import type { ExcelSession } from './excel-session';
import { isEntireColumns, isEntireRows, type Place } from './range-address';

/** Source: "Resource limits and performance optimization for Office Add-ins". */
const MAX_CELLS = 5_000_000;

type Grid = readonly (readonly WireValue[])[];

/**
 * One answer per cell, row by row; `null` for whole rows or columns, as Excel answers. Source: "Read or write to an
 * unbounded range using the Excel JavaScript API".
 *
 * @throws {HostError} `RangeExceedsLimit` beyond five million cells. GUESS: the code.
 */
export function readGrid({ area }: Place, read: (at: CellRef) => WireValue): Grid | null {
  if (isEntireRows(area) || isEntireColumns(area)) return null;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (rows * columns > MAX_CELLS) {
    throw new HostError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
  return Array.from({ length: rows }, (_row, i) =>
    Array.from({ length: columns }, (_column, j) => read({ row: area.top + i, column: area.left + j })),
  );
}

/** A value as `Range.values` has it: blanks as `''`, errors by their name in the display language. */
export function wireValue(session: ExcelSession, value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? errorNameIn(session.language, value.error) : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export interface WrittenCell {
  readonly at: CellRef;
  readonly value: unknown;
}

/**
 * The cells that an array or a single value is meant for. `null` leaves a cell as it is; a single value is for all
 * of them.
 *
 * @param single whether one value in a 1 × 1 array is for every cell too, as it is for formats.
 * @throws {HostError} `InvalidArgument` when the shape is another than the range's, for `null` alone and for whole
 * rows and columns.
 */
export function writtenCells(
  { area }: Place,
  input: unknown,
  single: 'one-cell' | 'every-cell',
): WrittenCell[] {
  if (input === null || input === undefined || isEntireRows(area) || isEntireColumns(area)) {
    throw invalidArgument();
  }
  const rows: unknown = input;
  if (!Array.isArray(rows)) return [...cellsOf(area)].map((at) => ({ at, value: input }));
  const first: unknown = rows[0];
  if (single === 'every-cell' && rows.length === 1 && Array.isArray(first) && first.length === 1) {
    return first[0] === null ? [] : [...cellsOf(area)].map((at) => ({ at, value: first[0] as unknown }));
  }
  checkShape(rows, area.bottom - area.top + 1, area.right - area.left + 1);
  return (rows as readonly (readonly unknown[])[]).flatMap((line, i) =>
    line.flatMap((value, j) =>
      value === null || value === undefined
        ? []
        : [{ at: { row: area.top + i, column: area.left + j }, value }],
    ),
  );
}

function checkShape(rows: readonly unknown[], height: number, width: number): void {
  const fits = rows.length === height && rows.every((line) => Array.isArray(line) && line.length === width);
  if (!fits) throw wrongShape();
}

export function wrongShape(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/**
 * A locked cell closes the whole range, also where `null` would leave it as it is.
 * Source: github.com/microsoftgraph/microsoft-graph-docs/issues/4546.
 */
function checkOpen({ sheet, area }: Place): void {
  if (!sheet.protection.protected) return;
  for (const at of cellsOf(area)) {
    if (sheet.isClosed(at) && !sheet.isHiddenByMerge(at)) throw protectedSheet();
  }
}

/**
 * Writes values or formulas as Office.js does: texts are read as if typed in US Excel, or in the user's own for the
 * local properties. Data validation is not asked. Everything is checked before the first cell is written.
 */
export function writeCells(
  session: ExcelSession,
  place: Place,
  input: unknown,
  convention: TypingConvention = US_TYPING,
): void {
  const { sheet, area } = place;
  const { workbook } = session;
  const entered: EnteredCell[] = writtenCells(place, input, 'one-cell')
    // What is hidden in a merge keeps nothing: Excel drops the write without a word.
    // Source: github.com/sbroenne/mcp-server-excel/issues/831 (through COM); GUESS for Office.js.
    .filter(({ at }) => !sheet.isHiddenByMerge(at))
    .map(({ at, value }) => enteredCell(at, value, sheet.numberFormat(at), convention));
  checkOpen(place);
  checkWritable(
    sheet,
    entered.map(({ at }) => at),
  );
  for (const { at, content, numberFormat } of entered) workbook.setCell(sheet, at, content, numberFormat);
  if (entered.length > 0) workbook.tellChanged(sheet, area, 'add-in');
}
