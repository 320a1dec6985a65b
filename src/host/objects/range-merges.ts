import { cellsOf, type Area } from '../../workbook/address';
import { invalidArgument } from '../protocol/host-error';
import {
  HostCollection,
  HostObject,
  NULL_OBJECT,
  wireCollection,
  wireType,
  type NullObject,
  type WireMembers,
  type WireType,
} from '../protocol/host-object';
import { booleanArgument, optionalArgument } from '../protocol/wire-arguments';
import { writableLayout } from './added-sheet';
import type { PlaceObject } from './place-object';
import { fullAddress } from './range-address';

/** The members of a range about merged cells. */
export const RANGE_MERGES = {
  methods: {
    GetMergedAreasOrNullObject: mergedAreas,
    Merge: merge,
    Unmerge: unmerge,
  },
} satisfies WireMembers<PlaceObject>;

/** Several ranges of one sheet: `Excel.RangeAreas`. */
class RangeAreasObject extends HostObject {
  override readonly wire: WireType = RANGE_AREAS;

  constructor(
    readonly range: PlaceObject,
    readonly areas: readonly Area[],
  ) {
    super();
  }
}

class RangeCollectionObject extends HostCollection {
  override readonly wire: WireType = RANGE_COLLECTION;

  constructor(private readonly owner: RangeAreasObject) {
    super();
  }

  override items(): readonly HostObject[] {
    const { range, areas } = this.owner;
    return areas.map((area) => range.session.range({ sheet: range.sheet, area }));
  }

  override keysOf(): readonly string[] {
    return [];
  }
}

const RANGE_AREAS = wireType<RangeAreasObject>('RangeAreas', {
  readable: {
    Address: ({ range, areas }) => areas.map((area) => fullAddress({ sheet: range.sheet, area })).join(','),
    AreaCount: ({ areas }) => areas.length,
  },
  navigation: { Areas: (owner) => new RangeCollectionObject(owner) },
});

const RANGE_COLLECTION = wireCollection<RangeCollectionObject>('RangeCollection');

/** The merges that the range touches, each as a whole. */
function mergedAreas(range: PlaceObject): HostObject | NullObject {
  const areas = range.sheet.merges.filter((merge) => overlap(merge, range.area));
  return areas.length > 0 ? new RangeAreasObject(range, areas) : NULL_OBJECT;
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

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
