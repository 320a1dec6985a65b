import { sameValue } from '../workbook/cell-value';
import { DATAPOINTS } from './catalogue';
import type { BoundCell, Report } from './report';

const LISTS = [...new Set(DATAPOINTS.flatMap(({ list }) => list ?? []))];

/**
 * The cells that hold something else in the later report. `null` when more than contents differs: after rows were
 * inserted, a name was changed, or more or less was read, datapoints are bound to other cells, locks or lists.
 */
export function changedCells(before: Report, after: Report): readonly BoundCell[] | null {
  const [olds, news] = [ownedCells(before), ownedCells(after)];
  const alike = before.template.release === after.template.release && olds.length === news.length;
  if (!alike || !LISTS.every((list) => sameList(before.enums(list), after.enums(list)))) return null;
  const changed: BoundCell[] = [];
  for (const [index, [owner, cell]] of news.entries()) {
    const [formerOwner, former] = olds[index]!;
    if (owner !== formerOwner || !samePlace(cell, former)) return null;
    if (cell.formula !== former.formula || !sameValue(cell.value, former.value)) changed.push(cell);
  }
  return changed;
}

/** Every cell with the id of its datapoint or the name of its box. */
function ownedCells({ datapoints, boxes }: Report): readonly (readonly [owner: string, BoundCell])[] {
  return [
    ...[...datapoints].flatMap(([id, { cells }]) => cells.map((cell) => [id, cell] as const)),
    ...boxes,
  ];
}

function samePlace(one: BoundCell, other: BoundCell): boolean {
  return one.cell === other.cell && one.sheet === other.sheet && one.locked === other.locked;
}

function sameList(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return one?.length === other?.length && (one ?? []).every((value, index) => value === other![index]);
}
