import type { CellValue } from '../../workbook/cell-value';
import type { Maalepunkt, PlanColumn } from '../configuration/configuration';
import type { Block, BoundColumn } from '../layout/layout';
import type { SheetGrid } from '../layout/sheet-grid';
import type { Goal } from '../plan';
import { planRows } from '../read/plan-rows';
import type { Host } from './hosts';
import { endsMerge } from './new-row';
import type { SheetDetails } from './sheet-details';

export type Values = readonly (readonly [BoundColumn, CellValue])[];

/**
 * What says whose row it is: the name of the målepunkt and, for an initiative, its goal. Where the plan leaves them
 * blank below the first row of a målepunkt, the new row does too, unless it comes to stand below a merged cell.
 *
 * @param anchor the row of the same målepunkt right above; `null` when there is none.
 */
export function ownerValues(
  details: SheetDetails,
  host: Host,
  anchor: number | null,
  maalepunkt: Maalepunkt,
  goal: Goal | undefined,
): Values {
  const values: [BoundColumn, CellValue][] = [];
  const bind = (key: 'maalepunkt' | 'pillar' | 'goal' | 'goalNo', value: CellValue): void => {
    const bound = host.block.columns.find((one) => one.key === key && one.slot === undefined);
    if (!bound || value === null || value === '') return;
    const isClear = anchor !== null && leavesBlank(host, key) && !endsMerge(details, anchor, bound.column);
    if (!isClear) values.push([bound, value]);
  };
  bind('maalepunkt', writtenName(host, maalepunkt));
  bind('pillar', samePillar(host, anchor) ?? maalepunkt.pillar);
  if (goal) {
    bind('goal', goal.text.value);
    bind('goalNo', goal.goalNo.value ?? goal.no);
  }
  return values;
}

const REPEATED_OF_MAALEPUNKT: readonly PlanColumn[] = ['prioritised', 'level', 'sentence'];
const REPEATED_OF_GOAL: readonly PlanColumn[] = [
  'indicator',
  'unit',
  'baselineYear',
  'baseline',
  'target',
  'targetYear',
  'sdg',
  'vsme',
];

/** What the plan says again in every row of a målepunkt or goal, as the row above has it. */
export function repeatedValues(host: Host, anchor: number, isInGoal: boolean): Values {
  const keys = isInGoal ? [...REPEATED_OF_MAALEPUNKT, ...REPEATED_OF_GOAL] : REPEATED_OF_MAALEPUNKT;
  return host.block.columns.flatMap((bound): [BoundColumn, CellValue][] => {
    if (!(keys as readonly string[]).includes(bound.key) || !isRepeated(host, bound)) return [];
    const value = host.grid.value(anchor, bound.column);
    return value === null ? [] : [[bound, value]];
  });
}

/** As the plan itself spells it, where it stands already. */
export function writtenName({ block, grid, rows }: Host, maalepunkt: Maalepunkt): string {
  const column = block.columns.find(({ key }) => key === 'maalepunkt')?.column;
  const named = rows.find(({ isNamed }) => isNamed);
  const own = column === undefined || !named ? '' : grid.text(named.row, column);
  return own === '' ? maalepunkt.name.da : own;
}

export function samePillar({ block, grid, rows }: Host, anchor: number | null): string | null {
  const column = block.columns.find(({ key }) => key === 'pillar')?.column;
  const row =
    rows.find((one) => column !== undefined && grid.text(one.row, column) !== '')?.row ?? anchor ?? undefined;
  const text = column === undefined || row === undefined ? '' : grid.text(row, column);
  return text !== '' && rows.length > 0 ? text : null;
}

/** Whether the rows of this table, where they go on with the same målepunkt or goal, leave its cell blank. */
export function leavesBlank(
  { block, grid }: Host,
  key: 'maalepunkt' | 'pillar' | 'goal' | 'goalNo',
): boolean {
  const column = block.columns.find((one) => one.key === key)?.column;
  if (column === undefined) return true;
  const { rows } = planRows(grid, block);
  return rows.some(({ row }) => grid.text(row, column) === '' && isInitiativeRow(block, grid, row));
}

export function isInitiativeRow(block: Block, grid: SheetGrid, row: number): boolean {
  const column = block.columns.find(({ key }) => key === 'initiative')?.column;
  return column === undefined || grid.text(row, column) !== '';
}

/** Whether a column says the same again in every row of a målepunkt or goal. */
export function isRepeated({ block, grid }: Host, { column }: BoundColumn): boolean {
  const { rows } = planRows(grid, block);
  const later = rows.filter(({ maalepunkt }, index) => rows[index - 1]?.maalepunkt === maalepunkt);
  const filled = later.filter(({ row }) => grid.text(row, column) !== '').length;
  return later.length > 0 && filled >= later.length * 0.8;
}
