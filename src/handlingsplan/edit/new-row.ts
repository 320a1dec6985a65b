import { formatCell, parseArea } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { BLANK, type CellChange, type Change, type RowsChange } from '../../workbook/change-set';
import { translateFormula } from '../../workbook/shared-formulas';
import { columnHeading } from '../layout/column-heading';
import { textOf } from '../layout/sheet-grid';
import type { Block, BoundColumn } from '../layout/layout';
import { fieldChange, type AmountOf } from './field-change';
import { formatChange, percentUse } from './percent-cells';
import type { SheetDetails } from './sheet-details';
import { stretchedTotals } from './stretched-totals';
import { UserError } from '../../workbook/user-error';
import { writtenValue } from './written-values';

/** A row to fill in: one that is ready, or one that is inserted. */
export interface NewRow {
  readonly row: number;
  /** The row is not there yet. */
  readonly isNew: boolean;
  /** What inserts it; `null` when it is there, or is inserted together with one above it. */
  readonly insert: RowsChange | null;
  /** The row whose looks and formulas the new one has; as numbered before anything is inserted. */
  readonly like: number;
  /** Columns whose merged cell the new row becomes part of. */
  readonly merged: ReadonlySet<number>;
}

/** So many blank rows may lie between the last answer and a row that is ready. */
const MOST_BLANK = 1;

/**
 * A row below `anchor`. At the end of a table that has blank rows ready, the first of them; otherwise one is inserted.
 *
 * @param isInGoal the row belongs to the goal of the anchor: it is inserted inside the merged cells that end there, so
 *   that they grow.
 */
export function rowBelow(details: SheetDetails, block: Block, anchor: number, isInGoal: boolean): NewRow {
  const columns = block.columns.map(({ column }) => column);
  if (anchor >= block.lastRow) {
    for (let row = anchor + 1; row <= anchor + MOST_BLANK; row++) {
      if (
        isBlank(details, row, columns) &&
        details.isReady(row, columns) &&
        !mergesAbove(details, row, columns)
      ) {
        return { row, isNew: false, insert: null, like: Math.min(anchor, row - 1), merged: new Set() };
      }
    }
  }
  const inside = new Set(columns.filter((column) => endsMerge(details, anchor, column)));
  // A row inserted above the anchor stretches the merged cells, unless the anchor begins a goal of its own.
  const goal = block.columns.find(({ key }) => key === 'goal')?.column;
  const isInside =
    isInGoal &&
    inside.size > 0 &&
    (goal === undefined || inside.has(goal) || isBlankCell(details, anchor, goal));
  const row = isInside ? anchor : anchor + 1;
  refuseUnlessInsertable(details, row);
  return {
    row,
    isNew: true,
    insert: {
      kind: 'insert-rows',
      sheet: details.sheet,
      row,
      count: 1,
      ...(!isInside && anchor >= block.firstRow && { continues: true }),
    },
    like: anchor,
    merged: isInside ? inside : new Set(),
  };
}

/**
 * Rows at the end of a list, for as many lines at once: those that are ready, and the rest inserted below them in one go.
 */
export function rowsAtEnd(details: SheetDetails, block: Block, count: number): readonly NewRow[] {
  const columns = block.columns.map(({ column }) => column);
  const last = Math.max(block.lastRow, block.firstRow - 1);
  const like = Math.max(last, block.firstRow);
  const rows: NewRow[] = [];
  for (let row = last + 1; rows.length < count; row++) {
    if (!isBlank(details, row, columns) || !details.isReady(row, columns)) break;
    rows.push({ row, isNew: false, insert: null, like, merged: new Set() });
  }
  const first = last + rows.length + 1;
  const inserted = count - rows.length;
  if (inserted > 0) refuseUnlessInsertable(details, first);
  for (let index = 0; index < inserted; index++) {
    const insert: RowsChange = {
      kind: 'insert-rows',
      sheet: details.sheet,
      row: first,
      count: inserted,
      ...(first > block.firstRow && { continues: true }),
    };
    rows.push({
      row: first + index,
      isNew: true,
      insert: index === 0 ? insert : null,
      like,
      merged: new Set(),
    });
  }
  return rows;
}

function isBlank(details: SheetDetails, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => isBlankCell(details, row, column));
}

/** A formula of a row nobody has filled in is part of its being ready. */
function isBlankCell(details: SheetDetails, row: number, column: number): boolean {
  const cell = details.cell({ row, column });
  return cell === undefined || cell.formula !== undefined || cell.value === null || cell.value === '';
}

function mergesAbove(details: SheetDetails, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const merge = details.mergeAt({ row, column });
    return merge !== null && merge.top < row;
  });
}

export function endsMerge(details: SheetDetails, row: number, column: number): boolean {
  const merge = details.mergeAt({ row, column });
  return merge !== null && merge.bottom === row && merge.top < row;
}

function refuseUnlessInsertable(details: SheetDetails, row: number): void {
  if (!details.isProtected()) return;
  throw new UserError('sheet-protected', {
    da: `Der er ingen ledig række på arket »${details.sheet}« (række ${row}), og det er beskyttet, så der kan ikke indsættes en. Fjern beskyttelsen i Excel under Gennemse, og prøv igen.`,
    en: `There is no free row on the sheet “${details.sheet}” (row ${row}), and it is protected, so none can be inserted. Remove the protection in Excel under Review, and try again.`,
  });
}

/** What is written in a new row, by column number. */
export type RowValues = ReadonlyMap<BoundColumn, CellValue>;

/**
 * The changes that make and fill a row: the row itself, what is said, and the formulas of the row it is like.
 *
 * @param copied what the row repeats of the one above, as it stands there.
 * @throws {UserError} as fieldChange
 */
export function rowChanges(
  details: SheetDetails,
  block: Block,
  at: NewRow,
  values: RowValues,
  lastColumn: number,
  copied: RowValues = new Map(),
): readonly Change[] {
  const filled: CellChange[] = [];
  for (const [{ column }, value] of copied) {
    if (at.merged.has(column) || details.cell({ row: at.like, column })?.formula !== undefined) continue;
    const cell = formatCell({ row: at.row, column });
    filled.push({ kind: 'cell', sheet: details.sheet, cell, before: BLANK, after: { value } });
  }
  for (const [bound, value] of values) {
    if (value === null || at.merged.has(bound.column)) continue;
    const of = { block, unit: unitOf(details, block, at, bound, [values, copied]) };
    const change = at.isNew
      ? inNewRow(details, at, bound, value, of)
      : inReadyRow(details, at, bound, value, of);
    if (change) filled.push(change);
  }
  const taken = new Set(filled.map(({ cell }) => cell));
  const formulas = at.isNew
    ? continuedFormulas(details, at, lastColumn).filter(({ cell }) => !taken.has(cell))
    : [];
  return [...(at.insert ? [at.insert, ...totalsBelow(details, at.insert)] : []), ...filled, ...formulas];
}

/** The unit of the goal on the row: as it is said, or as it stands there. */
function unitOf(
  details: SheetDetails,
  { columns }: Block,
  { row, isNew }: NewRow,
  { slot }: BoundColumn,
  said: readonly RowValues[],
): string | null {
  const units = columns.filter(({ key }) => key === 'unit');
  const unit = units.find((one) => one.slot === slot) ?? units[0];
  if (!unit) return null;
  const given = said.flatMap((values) => [...values]).find(([bound]) => bound === unit)?.[1];
  const text = textOf(given ?? (isNew ? null : (details.cell({ row, column: unit.column })?.value ?? null)));
  return text === '' ? null : text;
}

/** Only rows at the end of the table are left out of its totals. */
function totalsBelow(details: SheetDetails, { row, count, continues }: RowsChange): readonly CellChange[] {
  return continues ? stretchedTotals(details, row - 1, count) : [];
}

function inReadyRow(
  details: SheetDetails,
  { row }: NewRow,
  { key, column }: BoundColumn,
  value: CellValue,
  of: AmountOf,
): CellChange | null {
  const cell = formatCell({ row, column });
  return fieldChange(details, key, { sheet: details.sheet, cell }, value, columnHeading(key), of);
}

/** The cell is not there yet: it will look and be chosen from as the one it is like. */
function inNewRow(
  details: SheetDetails,
  { row, like }: NewRow,
  { key, column }: BoundColumn,
  value: CellValue,
  of: AmountOf,
): CellChange | null {
  const model = details.cell({ row: like, column });
  if (model?.formula !== undefined) return null;
  const cell = formatCell({ row, column });
  const percent = percentUse(details, of.block, key, of.unit, model?.numberFormat);
  const written = writtenValue(key, value, {
    choices: details.choicesAt({ row: like, column }),
    isPercent: percent.isFraction,
    date1904: details.snapshot.date1904 ?? false,
    label: columnHeading(key),
    place: `${details.sheet}!${cell}`,
  });
  if (written.value === null) return null;
  const numberFormat = formatChange(model?.numberFormat, written.numberFormat, percent);
  return {
    kind: 'cell',
    sheet: details.sheet,
    cell,
    before: BLANK,
    after: { value: written.value },
    ...(numberFormat && { numberFormat }),
  };
}

/** The formulas of the row it is like, filled down, as Excel's own fill does. */
function continuedFormulas(
  details: SheetDetails,
  { row, like }: NewRow,
  lastColumn: number,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  // Inserted above the row it is like, that row has moved one down.
  const from = row <= like ? like + 1 : like;
  for (let column = 1; column <= lastColumn; column++) {
    const formula = details.cell({ row: like, column })?.formula;
    if (formula === undefined || details.mergeAt({ row: like, column })) continue;
    const own =
      row <= like ? translateFormula(formula, { row: like, column }, { row: from, column }) : formula;
    changes.push({
      kind: 'cell',
      sheet: details.sheet,
      cell: formatCell({ row, column }),
      before: BLANK,
      after: { formula: translateFormula(own, { row: from, column }, { row, column }) },
    });
  }
  return changes;
}

/** Formulas beside the columns we know, inside the table or next to it, continue as well. */
export function lastColumnOf(details: SheetDetails, block: Block): number {
  const table = details.tableAt(block.firstRow);
  const right = table ? (parseArea(table.area)?.right ?? 0) : 0;
  return Math.max(right, ...block.columns.map(({ column }) => column)) + (table ? 0 : 10);
}
