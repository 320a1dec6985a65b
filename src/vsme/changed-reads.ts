import { sameValue } from '../workbook/cell-value';
import { DATAPOINTS } from './catalogue';
import type { BoundCell, Report } from './report';
import { sensitiveRead, type SensitiveBox } from './rules/sensitive-data';

const LISTS = [...new Set(DATAPOINTS.flatMap(({ list }) => list ?? []))];

/**
 * What rules read that is something else in the later report: datapoints and boxes. `null` when more than contents differs: after rows were
 * inserted, a name was changed, or more or less was read, datapoints are bound to other cells, locks or lists.
 */
export function changedReads(before: Report, after: Report): ReadonlySet<string> | null {
  const [olds, news] = [ownedCells(before), ownedCells(after)];
  const alike = before.template.release === after.template.release && olds.length === news.length;
  if (!alike || !LISTS.every((list) => sameList(before.enums(list), after.enums(list)))) return null;
  const changed = new Set<string>();
  for (const [index, [owner, cell]] of news.entries()) {
    const [formerOwner, former] = olds[index]!;
    if (owner !== formerOwner || !samePlace(cell, former)) return null;
    if (cell.formula !== former.formula || !sameValue(cell.value, former.value)) changed.add(owner);
  }
  return changed;
}

/** Every cell with what rules call it: the id of its datapoint, or the box. */
function ownedCells({ datapoints, boxes }: Report): readonly (readonly [owner: string, BoundCell])[] {
  return [
    ...[...datapoints].flatMap(([id, { cells }]) => cells.map((cell) => [id, cell] as const)),
    ...[...boxes].map(([box, cell]) => [sensitiveRead(box as SensitiveBox), cell] as const),
  ];
}

function samePlace(one: BoundCell, other: BoundCell): boolean {
  return one.cell === other.cell && one.sheet === other.sheet && one.locked === other.locked;
}

function sameList(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return one?.length === other?.length && (one ?? []).every((value, index) => value === other![index]);
}
