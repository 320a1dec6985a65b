import type { Maalepunkt, PlanColumn } from '../configuration/configuration';
import { rowKind } from '../layout/content-rows';
import type { Block } from '../layout/layout';
import { SheetGrid } from '../layout/sheet-grid';
import type { Goal } from '../plan';
import type { PlanBook } from '../plan-book';
import { planRows, type PlanRow } from '../read/plan-rows';

/** The table a target's rows stand in, with its rows about the målepunkt. */
export interface Host {
  readonly block: Block;
  readonly grid: SheetGrid;
  readonly rows: readonly PlanRow[];
}

/**
 * The block of the plan that has a place for goals or initiatives of a målepunkt: where it stands already, else the
 * one for its pillar, else the one for all.
 */
export function hostOf(
  book: PlanBook,
  { id, pillar }: Maalepunkt,
  key: 'goal' | 'initiative' | 'maalepunkt',
): Host | null {
  const hosts = book.layout.blocks
    .filter(
      ({ role, columns }) =>
        (role === 'plan' || (key === 'maalepunkt' && role === 'overview')) &&
        columns.some((one) => one.key === key),
    )
    .map((block) => ({ block, ...rowsIn(book, block, id) }));
  const own = hosts.find(({ block }) => block.maalepunkt === id) ?? hosts.find(({ rows }) => rows.length > 0);
  const open = hosts.filter(({ block }) => block.maalepunkt === null);
  return (
    own ??
    open.find(({ block }) => block.pillar === pillar) ??
    open.find(({ block }) => block.pillar === null) ??
    null
  );
}

export function rowsIn(book: PlanBook, block: Block, maalepunkt: string): Pick<Host, 'grid' | 'rows'> {
  const cells = book.snapshot.contents.get(block.sheet)?.cells;
  if (!cells) throw new Error(`The sheet “${block.sheet}” was not read: ask for planAreas.`);
  const grid = new SheetGrid(block.sheet, cells);
  return { grid, rows: planRows(grid, block).rows.filter((row) => row.maalepunkt === maalepunkt) };
}

export function isVacant({ grid, block }: Host, row: number, keys: readonly PlanColumn[]): boolean {
  const columns = block.columns.filter(({ key }) => (keys as readonly string[]).includes(key));
  return columns.length > 0 && columns.every(({ column }) => grid.text(row, column) === '');
}

/** The rows of a goal's own text and of its initiatives, in this block, from the top. */
export function rowsOfGoal(host: Host, goal: Goal): readonly number[] {
  const { sheet } = host.block;
  const own = goal.initiatives.filter((one) => one.sheet === sheet).map(({ row }) => row);
  const { place } = goal.text.place === null ? goal.goalNo : goal.text;
  const isSlot = host.block.columns.some(({ key, slot }) => key === 'goal' && slot !== undefined);
  const text =
    place !== null && place.sheet === sheet && !isSlot ? [Number(/\d+$/.exec(place.cell)?.[0])] : [];
  return [...new Set([...text, ...own])].sort((a, b) => a - b);
}

/** Behind the others of its pillar; at the end when there are none. */
export function lastRowOfPillar({ grid, block }: Host, { pillar }: Maalepunkt): number | undefined {
  const rows = planRows(grid, block).rows.filter((row) => row.maalepunkt.startsWith(pillar));
  const last = rows.at(-1)?.row;
  return last !== undefined && rowKind(grid, block.columns, last, block.role) !== 'blank' ? last : undefined;
}
