import { MAALEPUNKTER } from '../configuration/configuration';
import { findMaalepunkt, maalepunktWithId, suggestMaalepunkt } from '../find-maalepunkt';
import type { Block, PlanLayout } from '../layout/layout';
import type { SheetGrid } from '../layout/sheet-grid';
import type { Figure, LogEntry, Plan, PlannedMaalepunkt, UnknownMaalepunkt } from '../plan';
import { plainText } from '../plain-text';
import * as read from './answers';
import type { AnswerCell } from './answers';
import { goalsOf } from './read-goals';
import { planRows, type PlanRow } from './plan-rows';
import { rowKind } from '../layout/content-rows';
import { isFractionColumn } from './fractions';

/** The rows of one block that are about one målepunkt. */
export interface BlockRows {
  readonly grid: SheetGrid;
  readonly block: Block;
  readonly rows: readonly PlanRow[];
}

/** Everything a plan says, wherever its layout has it. */
export function readPlan(layout: PlanLayout, grids: (sheet: string) => SheetGrid | null): Plan {
  const gridOf = (sheet: string): SheetGrid => {
    const grid = grids(sheet);
    if (!grid) throw new Error(`The sheet “${sheet}” was not read: ask for planAreas.`);
    return grid;
  };
  const about = new Map<string, BlockRows[]>();
  const unknown: UnknownMaalepunkt[] = [];
  const helpTexts: Plan['helpTexts'][number][] = [];
  const repeated: Plan['repeated'][number][] = [];
  for (const block of layout.blocks.filter(({ role }) => role === 'plan' || role === 'overview')) {
    const grid = gridOf(block.sheet);
    const found = planRows(grid, block);
    unknown.push(...found.unknown.map((one) => ({ ...one, nearest: suggestMaalepunkt(one.name) })));
    helpTexts.push(...found.helpTexts);
    for (const [id, rows] of byMaalepunkt(found.rows)) {
      const blocks = about.get(id) ?? [];
      about.set(id, [...blocks, { grid, block, rows }]);
      if (block.role === 'overview') repeated.push(...repetitions(id, rows));
    }
    if (block.maalepunkt !== null && !about.get(block.maalepunkt)?.some((one) => one.block === block)) {
      about.set(block.maalepunkt, [...(about.get(block.maalepunkt) ?? []), { grid, block, rows: [] }]);
    }
  }
  const maalepunkter = MAALEPUNKTER.flatMap(({ id }) => {
    const blocks = about.get(id);
    return blocks ? [readMaalepunkt(id, blocks)] : [];
  });
  const withRole = (role: Block['role']): readonly Block[] =>
    layout.blocks.filter((block) => block.role === role);
  return {
    maalepunkter,
    unknown,
    helpTexts,
    repeated,
    log: linked(
      withRole('log').flatMap((block) => readLog(gridOf(block.sheet), block)),
      maalepunkter,
    ),
    figures: withRole('data').flatMap((block) => readFigures(gridOf(block.sheet), block)),
    hasLog: withRole('log').length > 0,
    hasFigures: withRole('data').length > 0,
  };
}

function byMaalepunkt(rows: readonly PlanRow[]): ReadonlyMap<string, readonly PlanRow[]> {
  const grouped = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const group = grouped.get(row.maalepunkt);
    if (group) group.push(row);
    else grouped.set(row.maalepunkt, [row]);
  }
  return grouped;
}

function repetitions(id: string, rows: readonly PlanRow[]): Plan['repeated'][number][] {
  const maalepunkt = maalepunktWithId(id)!;
  return rows
    .filter(({ isNamed, name }) => isNamed && name !== null)
    .slice(1)
    .map(({ name }) => ({ maalepunkt, place: name! }));
}

function readMaalepunkt(id: string, blocks: readonly BlockRows[]): PlannedMaalepunkt {
  const maalepunkt = maalepunktWithId(id)!;
  // What the overview says of a målepunkt counts for more than what its rows in the plan repeat.
  const ordered = blocks.toSorted((a, b) => rank(a) - rank(b));
  const answer = <T>(key: Block['columns'][number]['key'], as: read.Reader<T>): ReturnType<read.Reader<T>> =>
    firstAnswer(ordered, key, as);
  const prioritised = answer('prioritised', read.yes);
  const level = answer('level', read.level);
  const sentence = answer('sentence', read.text);
  const goals = goalsOf(id, blocks);
  const says = goals.length > 0 || level.value !== null || sentence.value !== null;
  return {
    maalepunkt,
    name: nameOf(ordered),
    isPrioritised: prioritised.value ?? says,
    prioritised,
    relevance: answer('relevance', read.text),
    score: answer('score', read.number),
    today: answer('today', read.text),
    level,
    sentence,
    goals,
  };
}

const rank = ({ block }: BlockRows): number =>
  block.role === 'overview' ? 0 : block.cells.length > 0 ? 1 : 2;

/** The first place that says something; else the first where something could be said. */
function firstAnswer<T>(
  blocks: readonly BlockRows[],
  key: Block['columns'][number]['key'],
  as: read.Reader<T>,
): ReturnType<read.Reader<T>> {
  let first: AnswerCell | null = null;
  for (const cell of cellsFor(blocks, key)) {
    first ??= cell;
    const answer = as(cell);
    if (answer.written !== null) return answer;
  }
  return as(first);
}

function* cellsFor(
  blocks: readonly BlockRows[],
  key: Block['columns'][number]['key'],
): Generator<AnswerCell> {
  for (const { grid, block, rows } of blocks) {
    const labelled = block.cells.find((cell) => cell.key === key);
    if (labelled) yield { grid, row: labelled.row, column: labelled.column };
    const column = block.columns.find((one) => one.key === key)?.column;
    if (column !== undefined) for (const { row } of rows) yield { grid, row, column };
  }
}

function nameOf(blocks: readonly BlockRows[]): PlannedMaalepunkt['name'] {
  for (const { grid, block, rows } of blocks) {
    const cell = block.cells.find(({ key }) => key === 'maalepunkt');
    if (cell) return read.text({ grid, row: cell.row, column: cell.column });
    const named = rows.find(({ name }) => name !== null)?.name;
    if (named) {
      const column = block.columns.find(({ key }) => key === 'maalepunkt')?.column;
      const row = rows.find(({ isNamed }) => isNamed)?.row;
      if (column !== undefined && row !== undefined) return read.text({ grid, row, column });
    }
  }
  return { value: null, written: null, place: null };
}

function contentRows(grid: SheetGrid, block: Block): readonly number[] {
  const rows: number[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (rowKind(grid, block.columns, row, block.role) === 'content') rows.push(row);
  }
  return rows;
}

/** Reads the columns of one row by their meaning. */
function rowReader(
  grid: SheetGrid,
  block: Block,
  row: number,
): <T>(key: Block['columns'][number]['key'], as: read.Reader<T>) => ReturnType<read.Reader<T>> {
  return (key, as) => {
    const column = block.columns.find((one) => one.key === key)?.column;
    return as(column === undefined ? null : { grid, row, column });
  };
}

function readLog(grid: SheetGrid, block: Block): readonly LogEntry[] {
  return contentRows(grid, block).map((row) => {
    const answer = rowReader(grid, block, row);
    return {
      date: answer('date', read.day),
      maalepunkt: answer('maalepunkt', read.text),
      goalNo: answer('goalNo', read.ordinal),
      initiative: answer('initiative', read.text),
      initiativeId: answer('initiativeId', read.text),
      status: answer('status', read.status),
      value: answer('value', read.number),
      comment: answer('comment', read.text),
      by: answer('by', read.text),
      evidence: answer('evidence', read.text),
      about: null,
      sheet: grid.sheet,
      row,
    };
  });
}

function readFigures(grid: SheetGrid, block: Block): readonly Figure[] {
  const isFraction = isFractionColumn(grid, block, 'value');
  return contentRows(grid, block).map((row) => {
    const answer = rowReader(grid, block, row);
    const unit = answer('unit', read.text);
    const amount = isFraction(unit.value) ? read.percentPoints(true) : read.number;
    return {
      maalepunkt: answer('maalepunkt', read.text),
      indicator: answer('indicator', read.text),
      unit,
      scope: answer('scope', read.text),
      afdeling: answer('afdeling', read.text),
      year: answer('year', read.year),
      value: answer('value', amount),
      source: answer('source', read.text),
      estimated: answer('estimated', read.yes),
      benchmark: answer('benchmark', amount),
      sheet: grid.sheet,
      row,
    };
  });
}

/** Says which goal or initiative of the plan each line of the log is about. */
function linked(
  entries: readonly LogEntry[],
  maalepunkter: readonly PlannedMaalepunkt[],
): readonly LogEntry[] {
  const byId = new Map<string, string>();
  const byText = new Map<string, string>();
  const known = new Set<string>();
  for (const { maalepunkt, goals } of maalepunkter) {
    for (const goal of goals) {
      known.add(goal.id);
      for (const initiative of goal.initiatives) {
        known.add(initiative.id);
        if (initiative.initiativeId.value) byId.set(initiative.initiativeId.value, initiative.id);
        if (initiative.text.value) {
          const text = plainText(initiative.text.value);
          byText.set(`${goal.id} ${text}`, initiative.id);
          byText.set(`${maalepunkt.id} ${text}`, initiative.id);
        }
      }
    }
  }
  return entries.map((entry) => ({ ...entry, about: aboutOf(entry, { byId, byText, known }) }));
}

function aboutOf(
  entry: LogEntry,
  {
    byId,
    byText,
    known,
  }: { byId: ReadonlyMap<string, string>; byText: ReadonlyMap<string, string>; known: ReadonlySet<string> },
): string | null {
  const stable = byId.get(entry.initiativeId.value ?? '');
  if (stable !== undefined) return stable;
  const maalepunkt =
    entry.maalepunkt.value === null ? null : (findMaalepunkt(entry.maalepunkt.value)?.id ?? null);
  if (maalepunkt === null) return null;
  const goal = entry.goalNo.value === null ? null : `${maalepunkt}.${entry.goalNo.value}`;
  const initiative = entry.initiative.value;
  if (initiative !== null) {
    const text = plainText(initiative);
    const found =
      (goal === null ? undefined : byText.get(`${goal} ${text}`)) ?? byText.get(`${maalepunkt} ${text}`);
    if (found !== undefined) return found;
    const numbered = /(\d{1,3})\s*\.?$/.exec(initiative)?.[1];
    if (goal !== null && numbered !== undefined && known.has(`${goal}.${numbered}`))
      return `${goal}.${numbered}`;
  }
  return goal !== null && known.has(goal) ? goal : null;
}
