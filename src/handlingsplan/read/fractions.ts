import type { AnyColumn, Block } from '../layout/layout';
import type { SheetGrid } from '../layout/sheet-grid';

const PERCENT = /^(?:%|pct\.?|procent|andel)$|^%/i;

export function isPercentUnit(unit: string): boolean {
  return PERCENT.test(unit.trim());
}

type IsFraction = (unit: string | null) => boolean;

/** A column is looked through once, however many rows ask. */
const JUDGED = new WeakMap<Block, Map<AnyColumn, IsFraction>>();

/**
 * Whether the numbers of a column in per cent are fractions, as cells with a percent format hold them. Live reading
 * brings no number formats, so it is told from the numbers: every one in per cent is at most 1. Per cents that are all
 * below 1 are therefore read as fractions.
 *
 * @returns asked with the unit of a row.
 */
export function isFractionColumn(grid: SheetGrid, block: Block, key: AnyColumn): IsFraction {
  const judged = JUDGED.get(block) ?? new Map<AnyColumn, IsFraction>();
  JUDGED.set(block, judged);
  const known = judged.get(key);
  if (known) return known;
  const isFraction = judge(grid, block, key);
  judged.set(key, isFraction);
  return isFraction;
}

function judge(grid: SheetGrid, block: Block, key: AnyColumn): IsFraction {
  const column = block.columns.find((one) => one.key === key)?.column;
  const units = block.columns.find((one) => one.key === 'unit')?.column;
  if (column === undefined) return () => false;
  let fractions = 0;
  let others = 0;
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const value = grid.value(row, column);
    if (typeof value !== 'number' || value === 0) continue;
    if (key !== 'percent' && (units === undefined || !isPercentUnit(grid.text(row, units)))) continue;
    if (Math.abs(value) <= 1) fractions++;
    else others++;
  }
  const all = fractions > 0 && others === 0;
  return (unit) => all && (key === 'percent' || (unit !== null && PERCENT.test(unit.trim())));
}
