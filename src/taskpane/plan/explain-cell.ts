import { COLUMNS } from '../../handlingsplan/configuration/configuration';
import type { AnyColumn, Block, PlanLayout, Role } from '../../handlingsplan/layout/layout';
import { parseCell, type CellRef } from '../../workbook/address';
import { shownDay } from '../../handlingsplan/shown-day';
import type { CellContent } from '../../workbook/cell-value';
import { shownContent } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { isoOfSerial } from '../../workbook/typed-text';
import type { ExplainCell } from '../views-props';

const DAYS: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['start', 'deadline', 'approvedOn', 'date']);

/** What the cells of a plan are about, rows that are yet to be inserted too: the columns say it. */
export function explainCells({ blocks }: PlanLayout): ExplainCell {
  return ({ sheet, cell }) => {
    const at = parseCell(cell);
    if (!at) return null;
    for (const block of blocks.filter((one) => one.sheet === sheet && isBelow(one, at)).toReversed()) {
      const key = keyAt(block, at);
      const heading = key && headingOf(block.role, key);
      if (heading) return { heading, shown: DAYS.has(key) ? shownAsDay : shownContent };
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

function headingOf(role: Role, key: AnyColumn): Text | undefined {
  const columns = role === 'log' ? COLUMNS.log : role === 'data' ? COLUMNS.data : COLUMNS.plan;
  return columns.find((column) => column.key === key)?.heading;
}
