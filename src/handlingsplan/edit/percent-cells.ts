import { GENERAL, type NumberFormatChange } from '../../workbook/change-set';
import type { AnyColumn, Block } from '../layout/layout';
import { SheetGrid } from '../layout/sheet-grid';
import { isFractionColumn, isPercentUnit } from '../read/fractions';
import type { SheetDetails } from './sheet-details';

/** How an amount is to stand in a cell. */
export interface PercentUse {
  /** As 0.85 and not as 85: the cell shows per cent, or the column has its per cents that way. */
  readonly isFraction: boolean;
  /** The cell shows per cent, and the amount is in another unit: it would be shown a hundred times too large. */
  readonly mustNotShow: boolean;
}

const PLAIN: PercentUse = { isFraction: false, mustNotShow: false };
const AMOUNTS: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['baseline', 'target']);

/**
 * One amount written otherwise than the others of its column would make all of them read otherwise.
 *
 * @param unit of the goal the amount belongs to, as it will be; `null` when none is said.
 * @param numberFormat of the cell, or of the one a new cell will look like.
 */
export function percentUse(
  details: SheetDetails,
  block: Block | null,
  key: AnyColumn,
  unit: string | null,
  numberFormat: string | undefined,
): PercentUse {
  if (key !== 'percent' && !AMOUNTS.has(key)) return PLAIN;
  const shows = numberFormat?.includes('%') === true;
  const isPercent = key === 'percent' || (unit !== null && isPercentUnit(unit)) || (unit === null && shows);
  if (!isPercent) return { isFraction: false, mustNotShow: shows };
  return {
    isFraction: shows || (block !== null && hasFractions(details, block, key, unit)),
    mustNotShow: false,
  };
}

function hasFractions(details: SheetDetails, block: Block, key: AnyColumn, unit: string | null): boolean {
  const cells = details.snapshot.contents.get(block.sheet)?.cells;
  return cells !== undefined && isFractionColumn(new SheetGrid(block.sheet, cells), block, key)(unit);
}

/** The format a cell must get with what is written in it; `null` when the one it has will do. */
export function formatChange(
  now: string | undefined,
  wanted: string | undefined,
  { mustNotShow }: PercentUse,
): NumberFormatChange | null {
  if (mustNotShow && now !== undefined) return { before: now, after: GENERAL };
  return now === undefined && wanted !== undefined ? { before: GENERAL, after: wanted } : null;
}
