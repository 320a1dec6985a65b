import { GOAL_FIELDS } from '../configuration/configuration';
import type { Block, BoundColumn } from '../layout/layout';
import type { Goal, Initiative } from '../plan';
import { plainText } from '../plain-text';
import * as read from './answers';
import type { AnswerCell, Reader } from './answers';
import { isFractionColumn } from './fractions';
import type { BlockRows } from './read-plan';

type Key = BoundColumn['key'];

/** A goal while its rows are gathered, perhaps from several sheets. */
interface GatheredGoal {
  /** The number the plan gives it. */
  number: number | null;
  readonly text: string;
  readonly cells: { readonly of: BlockRows; readonly row: number; readonly slot: number | null }[];
  readonly initiatives: { readonly of: BlockRows; readonly row: number }[];
}

/** The goals of a målepunkt with their initiatives, in the order in which they stand, or by number where all have one. */
export function goalsOf(maalepunkt: string, blocks: readonly BlockRows[]): readonly Goal[] {
  const gathered: GatheredGoal[] = [];
  for (const of of blocks) for (const { row } of of.rows) gatherRow(gathered, of, row);
  const numbers = numbersFor(gathered);
  return gathered
    .map((goal, index) => ({ goal, no: numbers[index]! }))
    .sort((a, b) => a.no - b.no)
    .map(({ goal, no }) => goalOf(maalepunkt, no, goal));
}

/** Their own numbers, when every goal has one and no two the same; else their place. */
function numbersFor(goals: readonly GatheredGoal[]): readonly number[] {
  const own = goals.map(({ number }) => number);
  const isNumbered = own.every((number) => number !== null) && new Set(own).size === own.length;
  return goals.map(({ number }, index) => (isNumbered ? number! : index + 1));
}

function gatherRow(goals: GatheredGoal[], of: BlockRows, row: number): void {
  const { grid, block } = of;
  const slots = block.columns.filter(({ key, slot }) => key === 'goal' && slot !== undefined);
  for (const { column, slot } of slots) {
    if (grid.text(row, column) === '') continue;
    const goal = goalFor(goals, grid.text(row, column), slot!, true);
    goal.cells.push({ of, row, slot: slot! });
  }
  const text = slots.length > 0 ? '' : textAt(of, 'goal', row);
  const numberColumn = columnOf(block, 'goalNo');
  const number = numberColumn === undefined ? null : read.ordinal({ grid, row, column: numberColumn }).value;
  const isInitiative = hasInitiative(of, row);
  let goal: GatheredGoal | undefined;
  if (text !== '') goal = goalFor(goals, text, number, false);
  else if (number !== null) goal = goals.find((one) => one.number === number);
  if (!goal && isInitiative) {
    goal = number === null ? goals.at(-1) : undefined;
    goal ??= goalFor(goals, '', number, false);
  }
  if (!goal) return;
  if (slots.length === 0 && (text !== '' || saysOfGoal(of, row) || goal.cells.length === 0)) {
    goal.cells.push({ of, row, slot: null });
  }
  if (isInitiative) goal.initiatives.push({ of, row });
}

/** The goal with this number or, where either has none, this text. */
function goalFor(goals: GatheredGoal[], text: string, number: number | null, isSlot: boolean): GatheredGoal {
  const plain = plainText(text);
  const known = goals.find(
    (goal) =>
      (goal.text === plain && (number === null || goal.number === null || goal.number === number)) ||
      (number !== null && goal.number === number && (goal.text === '' || plain === '')),
  );
  if (known && !(isSlot && known.cells.some(({ slot }) => slot !== null && slot !== number))) {
    known.number ??= number;
    return known;
  }
  const goal: GatheredGoal = { number, text: plain, cells: [], initiatives: [] };
  goals.push(goal);
  return goal;
}

function columnOf({ columns }: Block, key: Key): number | undefined {
  return columns.find((one) => one.key === key)?.column;
}

function textAt({ grid, block }: BlockRows, key: Key, row: number): string {
  const column = columnOf(block, key);
  return column === undefined ? '' : grid.text(row, column);
}

/** A status alone may be what a formula says of a row that nobody has filled in. */
function hasInitiative(of: BlockRows, row: number): boolean {
  const { block } = of;
  if (textAt(of, 'initiative', row) !== '') return true;
  if (columnOf(block, 'initiative') === undefined && columnOf(block, 'goal') === undefined) return false;
  return textAt(of, 'responsible', row) !== '' || textAt(of, 'deadline', row) !== '';
}

/** What a row says of a goal besides which one it is. */
const GOAL_KEYS = GOAL_FIELDS.filter((field) => field !== 'goal' && field !== 'goalNo');

function saysOfGoal(of: BlockRows, row: number): boolean {
  return GOAL_KEYS.some((key) => textAt(of, key, row) !== '');
}

function goalOf(maalepunkt: string, no: number, { cells, initiatives }: GatheredGoal): Goal {
  const id = `${maalepunkt}.${no}`;
  const answer = <T>(key: Key, as: Reader<T>): ReturnType<Reader<T>> => {
    let first: AnswerCell | null = null;
    for (const { of, row, slot } of cells) {
      const cell = cellOf(of, key, row, slot);
      if (!cell) continue;
      first ??= cell;
      const found = as(cell);
      if (found.written !== null) return found;
    }
    return as(first);
  };
  const unit = answer('unit', read.text);
  const amount = (key: 'baseline' | 'target'): Reader<number> => {
    const isFraction = cells.some(({ of }) => isFractionColumn(of.grid, of.block, key)(unit.value));
    return isFraction ? read.percentPoints(true) : read.number;
  };
  return {
    id,
    no,
    goalNo: answer('goalNo', read.ordinal),
    text: answer('goal', read.text),
    indicator: answer('indicator', read.text),
    unit,
    baselineYear: answer('baselineYear', read.year),
    baseline: answer('baseline', amount('baseline')),
    target: answer('target', amount('target')),
    targetYear: answer('targetYear', read.year),
    approvedBy: answer('approvedBy', read.text),
    approvedOn: answer('approvedOn', read.day),
    sdg: answer('sdg', read.text),
    vsme: answer('vsme', read.text),
    initiatives: initiatives.map(({ of, row }, index) => initiativeOf(`${id}.${index + 1}`, of, row)),
  };
}

function cellOf({ grid, block }: BlockRows, key: Key, row: number, slot: number | null): AnswerCell | null {
  const same = block.columns.filter((one) => one.key === key);
  const column =
    slot === null
      ? same[0]
      : (same.find((one) => one.slot === slot) ?? (key === 'goal' ? undefined : same[0]));
  return column ? { grid, row, column: column.column } : null;
}

/** The initiative of one row. */
export function initiativeOf(id: string, of: Pick<BlockRows, 'grid' | 'block'>, row: number): Initiative {
  const { grid, block } = of;
  const answer = <T>(key: Key, as: Reader<T>): ReturnType<Reader<T>> => {
    const column = columnOf(block, key);
    return as(column === undefined ? null : { grid, row, column });
  };
  return {
    id,
    initiativeId: answer('initiativeId', read.text),
    text: answer('initiative', read.text),
    responsible: answer('responsible', read.text),
    participants: answer('participants', read.text),
    start: answer('start', read.day),
    deadline: answer('deadline', read.day),
    resources: answer('resources', read.text),
    status: answer('status', read.status),
    percent: answer('percent', read.percentPoints(isFractionColumn(grid, block, 'percent')(null))),
    nextStep: answer('nextStep', read.text),
    followUp: answer('followUp', read.text),
    scope: answer('scope', read.text),
    sheet: grid.sheet,
    row,
  };
}
