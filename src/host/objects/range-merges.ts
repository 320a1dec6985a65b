import { cellsOf, overlap } from '../../workbook/address';
import { invalidArgument } from '../protocol/host-error';
import { NULL_OBJECT, type HostObject, type NullObject, type WireMembers } from '../protocol/host-object';
import { booleanArgument, optionalArgument } from '../protocol/wire-arguments';
import { writableLayout } from './added-sheet';
import type { PlaceObject } from './place-object';
import { RangeAreasObject } from './range-areas';

/** The members of a range about merged cells. */
export const RANGE_MERGES = {
  methods: {
    GetMergedAreasOrNullObject: mergedAreas,
    Merge: merge,
    Unmerge: unmerge,
  },
} satisfies WireMembers<PlaceObject>;

/** The merges that the range touches, each as a whole. */
function mergedAreas(range: PlaceObject): HostObject | NullObject {
  const areas = range.sheet.merges.filter((merge) => overlap(merge, range.area));
  return areas.length > 0 ? new RangeAreasObject(range.session, range.sheet, areas) : NULL_OBJECT;
}

function merge(range: PlaceObject, across: unknown): void {
  const { sheet, area, session } = range;
  writableLayout(sheet, 'Range.merge');
  if (optionalArgument(across, booleanArgument))
    throw invalidArgument('The embedded host does not merge across.');
  // What a merge hides is gone, except the first cell.
  const [, ...hidden] = cellsOf(area);
  for (const at of hidden) session.workbook.clearCell(sheet, at);
  sheet.merges = [...sheet.merges.filter((other) => !overlap(other, area)), area];
}

function unmerge({ sheet, area }: PlaceObject): void {
  writableLayout(sheet, 'Range.unmerge');
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
}
