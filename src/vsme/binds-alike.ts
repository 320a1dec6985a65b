import { DATAPOINTS } from './catalogue';
import type { BoundCell, Report } from './report';

const LISTS = [...new Set(DATAPOINTS.flatMap(({ list }) => list ?? []))];

/**
 * Whether two reports have the same datapoints in the same cells, with the same locks and lists: what else they
 * say can then differ only by the contents of the cells. Not so after rows were inserted, a name was changed, or more
 * or less was read.
 */
export function bindsAlike(one: Report, other: Report): boolean {
  return (
    one.template.version === other.template.version &&
    sameElements([...one.datapoints.keys()], [...other.datapoints.keys()]) &&
    [...one.datapoints].every(([id, { cells }]) => sameCells(cells, other.datapoints.get(id)!.cells)) &&
    sameElements([...one.boxes.keys()], [...other.boxes.keys()]) &&
    sameCells([...one.boxes.values()], [...other.boxes.values()]) &&
    LISTS.every((list) => sameElements(one.enums(list) ?? [], other.enums(list) ?? []))
  );
}

function sameCells(some: readonly BoundCell[], others: readonly BoundCell[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ sheet, cell, locked }, index) => {
      const other = others[index]!;
      return cell === other.cell && sheet === other.sheet && locked === other.locked;
    })
  );
}

function sameElements(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
