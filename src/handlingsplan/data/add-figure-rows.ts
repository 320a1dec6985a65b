import { parseCell } from '../../workbook/address';
import { GENERAL, type CellChange, type Change, type ChangeSet } from '../../workbook/change-set';
import { cellAt } from '../../workbook/snapshot';
import { addFigures, type DataValues } from '../edit/list-edits';
import type { Block } from '../layout/layout';
import type { PlanBook } from '../plan-book';
import { fractionOf, isPercentFormat, percentHabit } from './percent-cells';
import { meaningOfUnit } from './units';

const PERCENT_FORMAT = '0.0%';

/**
 * Adds figures, each in a row of its own. A new row has the formats of the one above it, whatever its unit: a figure in
 * per cent is written as the others are, and one in kWh is not shown as per cent.
 *
 * @param rows percent points for percentages.
 * @throws {UserError} as addFigures
 */
export function addFigureRows(book: PlanBook, rows: readonly DataValues[]): ChangeSet {
  const { title, changes } = addFigures(book, rows);
  const block = book.layout.blocks.find(({ role }) => role === 'data');
  if (!block) return { title, changes };
  const asFractions = areFractions(book, rows);
  const values = new Amounts(block, 'value', rows);
  const averages = new Amounts(block, 'benchmark', rows);
  const firstNew = Math.min(
    ...changes.flatMap((change) => (change.kind === 'insert-rows' ? [change.row] : [])),
  );
  return {
    title,
    changes: changes.map((change): Change => {
      const amount = values.next(change) ?? averages.next(change);
      if (!amount || change.kind !== 'cell') return change;
      const { row, column } = parseCell(change.cell)!;
      const model = { row: row >= firstNew ? Math.max(block.lastRow, block.firstRow) : row, column };
      const format = cellAt(book.snapshot, block.sheet, model)?.numberFormat;
      return written(change, amount, asFractions, format);
    }),
  };
}

/** What a plan has of figures in per cent settles it; else percent formats, and figures that are all below 1. */
function areFractions({ plan, layout, snapshot }: PlanBook, rows: readonly DataValues[]): boolean {
  const habit = percentHabit(plan.figures);
  if (habit !== 'none yet') return habit === 'fractions';
  const shares = rows.filter(isShare).map(({ value }) => value);
  // Alone they would be taken for fractions when they are read again.
  if (shares.length > 0 && shares.every((share) => typeof share === 'number' && Math.abs(share) <= 1))
    return true;
  const block = layout.blocks.find(({ role }) => role === 'data');
  const column = block?.columns.find(({ key }) => key === 'value')?.column;
  if (!block || column === undefined) return false;
  return isPercentFormat(cellAt(snapshot, block.sheet, { row: block.lastRow, column })?.numberFormat);
}

function isShare({ unit }: DataValues): boolean {
  return typeof unit === 'string' && meaningOfUnit(unit).kind === 'share';
}

interface Amount {
  readonly value: number;
  readonly isShare: boolean;
}

/** The amounts of one column in the order in which their cells are written. */
class Amounts {
  readonly #column: number | undefined;
  readonly #sheet: string;
  readonly #amounts: Amount[];

  constructor({ columns, sheet }: Block, key: 'value' | 'benchmark', rows: readonly DataValues[]) {
    this.#column = columns.find((column) => column.key === key)?.column;
    this.#sheet = sheet;
    this.#amounts = rows
      .flatMap((row) => {
        const value = row[key];
        return typeof value === 'number' ? [{ value, isShare: isShare(row) }] : [];
      })
      .reverse();
  }

  /** The amount that a change writes; `undefined` when it writes something else. */
  next(change: Change): Amount | undefined {
    if (change.kind !== 'cell' || change.sheet !== this.#sheet || 'formula' in change.after) return undefined;
    return parseCell(change.cell)?.column === this.#column ? this.#amounts.pop() : undefined;
  }
}

function written(
  { numberFormat: _other, ...change }: CellChange,
  { value, isShare: inPercent }: Amount,
  asFractions: boolean,
  format: string | undefined,
): CellChange {
  const isFraction = inPercent && asFractions;
  const after = { value: isFraction ? fractionOf(value) : value };
  if (isFraction === isPercentFormat(format)) return { ...change, after };
  if (isFraction && format !== undefined) return { ...change, after };
  const numberFormat = isFraction
    ? { before: GENERAL, after: PERCENT_FORMAT }
    : { before: format ?? GENERAL, after: GENERAL };
  return { ...change, after, numberFormat };
}
