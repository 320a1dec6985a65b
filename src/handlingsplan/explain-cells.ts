import type { AnyColumn, Block, PlanLayout } from './layout/layout';
import { parseCell, type CellRef } from '../workbook/address';
import { shownDay } from '../workbook/shown-day';
import type { CellChange } from '../workbook/change-set';
import { columnHeading } from './layout/column-heading';
import type { CellContent } from '../workbook/cell-value';
import { shownContent } from '../workbook/shown-value';
import type { Text } from '../workbook/text';
import { isoOfSerial } from '../workbook/typed-text';

const DAYS: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['start', 'deadline', 'approvedOn', 'date']);

/** What a cell is about, for those who do not know it by its address. */
export interface CellMeaning {
  readonly heading: Text;
  /** A date as a date: its serial number says nothing to people. */
  readonly shown: (content: CellContent) => Text;
}

/** What the cells of a plan are about, rows that are yet to be inserted too: the columns say it. */
export function explainCells({ blocks }: PlanLayout): (change: CellChange) => CellMeaning | null {
  return ({ sheet, cell }) => {
    const at = parseCell(cell);
    if (!at) return null;
    for (const block of blocks.filter((one) => one.sheet === sheet && isBelow(one, at)).toReversed()) {
      const key = keyAt(block, at);
      if (key === undefined) continue;
      return { heading: columnHeading(key, block.role), shown: DAYS.has(key) ? shownAsDay : shownContent };
    }
    return null;
  };
}

function shownAsDay(content: CellContent): Text {
  const day = 'value' in content && typeof content.value === 'number' ? isoOfSerial(content.value) : null;
  return day === null ? shownContent(content) : shownDay(day);
}

const isBelow = ({ headings, firstRow }: Block, { row }: CellRef): boolean =>
  row >= (headings?.top ?? firstRow);

function keyAt({ columns, cells }: Block, at: CellRef): AnyColumn | undefined {
  const labelled = cells.find(({ row, column }) => row === at.row && column === at.column);
  return labelled?.key ?? columns.find(({ column }) => column === at.column)?.key;
}
