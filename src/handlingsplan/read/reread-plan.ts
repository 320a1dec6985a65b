import type { CellRef } from '../../workbook/address';
import { CellMap, type Snapshot } from '../../workbook/snapshot';
import type { AnyColumn, Block } from '../layout/layout';
import { SheetGrid } from '../layout/sheet-grid';
import type { Goal, Initiative, Plan, PlannedMaalepunkt } from '../plan';
import type { PlanBook } from '../plan-book';
import { initiativeOf } from './read-goals';

/**
 * What can change in the row of an initiative without anything else of the plan being other than before: neither which
 * rows there are, nor whose they are, nor how another cell is understood.
 */
const FREE: ReadonlySet<AnyColumn> = new Set<AnyColumn>([
  'responsible',
  'participants',
  'start',
  'deadline',
  'resources',
  'status',
  'nextStep',
  'followUp',
  'scope',
]);
/** Whether a row is an initiative can hang on whether these are blank. */
const NEVER_EMPTIED: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['responsible', 'deadline']);

/**
 * The plan after an edit of a few cells, of which only the rows they stand in are read. `null` when anything but the
 * answers of initiatives has changed: the plan must then be opened again.
 */
export function rereadPlan(previous: PlanBook, snapshot: Snapshot): PlanBook | null {
  if (previous.snapshot.depth !== snapshot.depth || !sameSheets(previous.snapshot, snapshot)) return null;
  const initiatives = initiativesByRow(previous.plan);
  const again = new Map<string, Initiative>();
  for (const [sheet, { cells }] of snapshot.contents) {
    const before = previous.snapshot.contents.get(sheet)!.cells;
    for (const at of before.differences(cells)) {
      const block = blockAt(previous, sheet, at);
      const initiative = initiatives.get(`${sheet}\n${at.row}`);
      if (!block || !initiative || !isFree(block, at, before, cells)) return null;
      again.set(
        initiative.id,
        initiativeOf(initiative.id, { grid: rowGrid(sheet, cells, block, at.row), block }, at.row),
      );
    }
  }
  return { ...previous, snapshot, plan: withInitiatives(previous.plan, again) };
}

function sameSheets(one: Snapshot, other: Snapshot): boolean {
  return (
    one.contents.size === other.contents.size &&
    [...one.contents.keys()].every((sheet) => other.contents.has(sheet))
  );
}

const BY_ROW = new WeakMap<Plan, ReadonlyMap<string, Initiative>>();

function initiativesByRow(plan: Plan): ReadonlyMap<string, Initiative> {
  const known = BY_ROW.get(plan);
  if (known) return known;
  const rows = new Map(
    plan.maalepunkter.flatMap(({ goals }) =>
      goals.flatMap((goal) => goal.initiatives.map((one) => [`${one.sheet}\n${one.row}`, one] as const)),
    ),
  );
  BY_ROW.set(plan, rows);
  return rows;
}

function blockAt({ layout }: PlanBook, sheet: string, { row }: CellRef): Block | undefined {
  return layout.blocks.find(
    (block) => block.sheet === sheet && row >= block.firstRow && row <= block.lastRow,
  );
}

function isFree({ columns }: Block, at: CellRef, before: CellMap, after: CellMap): boolean {
  const key = columns.find(({ column }) => column === at.column)?.key;
  if (key === undefined || !FREE.has(key)) return false;
  const [was, is] = [before.get(at)?.value ?? null, after.get(at)?.value ?? null];
  return !NEVER_EMPTIED.has(key) || (was !== null && was !== '' && is !== null && is !== '');
}

/** The one row, without going through the sheet. */
function rowGrid(sheet: string, cells: CellMap, { columns }: Block, row: number): SheetGrid {
  const own = columns.flatMap(({ column }) => {
    const cell = cells.get({ row, column });
    return cell ? [[{ row, column }, cell] as const] : [];
  });
  return new SheetGrid(sheet, CellMap.from(own));
}

function withInitiatives(plan: Plan, again: ReadonlyMap<string, Initiative>): Plan {
  if (again.size === 0) return plan;
  const ofGoal = (goal: Goal): Goal => {
    const initiatives = goal.initiatives.map((one) => again.get(one.id) ?? one);
    return initiatives.some((one, index) => one !== goal.initiatives[index])
      ? { ...goal, initiatives }
      : goal;
  };
  const ofMaalepunkt = (planned: PlannedMaalepunkt): PlannedMaalepunkt => {
    const goals = planned.goals.map(ofGoal);
    return goals.some((one, index) => one !== planned.goals[index]) ? { ...planned, goals } : planned;
  };
  return { ...plan, maalepunkter: plan.maalepunkter.map(ofMaalepunkt) };
}
