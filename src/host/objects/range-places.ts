import { areaBetween, union, type Area } from '../../workbook/address';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { NULL_OBJECT, type HostObject, type NullObject, type WireMembers } from '../protocol/host-object';
import { integerArgument } from '../protocol/wire-arguments';
import { placeArgument, type PlaceObject } from './place-object';
import { WHOLE_SHEET } from './range-address';
import { usedRange } from './used-range';

/** The members of a range that lead to other ranges. Indexes and counts are Office.js', from zero. */
export const RANGE_PLACES = {
  navigation: {
    Worksheet: ({ session, sheet }) => session.worksheet(sheet),
  },
  methods: {
    GetCell: (range, row, column) => {
      const at = {
        top: range.area.top + integerArgument(row),
        left: range.area.left + integerArgument(column),
      };
      return within(range, { ...at, bottom: at.top, right: at.left });
    },
    GetRow: (range, index) => {
      const row = range.area.top + integerArgument(index);
      return within(range, { ...range.area, top: row, bottom: row });
    },
    GetColumn: (range, index) => {
      const column = range.area.left + integerArgument(index);
      return within(range, { ...range.area, left: column, right: column });
    },
    GetOffsetRange: (range, rows, columns) =>
      within(range, {
        top: range.area.top + integerArgument(rows),
        bottom: range.area.bottom + integerArgument(rows),
        left: range.area.left + integerArgument(columns),
        right: range.area.right + integerArgument(columns),
      }),
    GetResizedRange: (range, rows, columns) =>
      within(range, {
        ...range.area,
        bottom: range.area.bottom + integerArgument(rows),
        right: range.area.right + integerArgument(columns),
      }),
    GetAbsoluteResizedRange: (range, rows, columns) =>
      within(range, {
        ...range.area,
        bottom: range.area.top + integerArgument(rows) - 1,
        right: range.area.left + integerArgument(columns) - 1,
      }),
    GetLastRow: (range) => within(range, { ...range.area, top: range.area.bottom }),
    GetLastColumn: (range) => within(range, { ...range.area, left: range.area.right }),
    GetLastCell: (range) => within(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
    GetEntireRow: (range) =>
      within(range, { ...WHOLE_SHEET, top: range.area.top, bottom: range.area.bottom }),
    GetEntireColumn: (range) =>
      within(range, { ...WHOLE_SHEET, left: range.area.left, right: range.area.right }),
    GetBoundingRect: (range, other) => within(range, union(range.area, areaOnSameSheet(range, other))),
    GetIntersection: (range, other) => intersection(range, other) ?? nothing(),
    GetIntersectionOrNullObject: (range, other) => intersection(range, other) ?? NULL_OBJECT,
    GetUsedRange: (range, valuesOnly) => usedRange(range, valuesOnly) ?? nothing(),
    GetUsedRangeOrNullObject: (range, valuesOnly) => usedRange(range, valuesOnly) ?? NULL_OBJECT,
    GetSpillParentOrNullObject: spillParent,
    GetSpillingToRangeOrNullObject: spillingTo,
  },
} satisfies WireMembers<PlaceObject>;

/** @throws {HostError} `InvalidArgument` outside the sheet. */
function within({ session, sheet }: PlaceObject, { top, left, bottom, right }: Area): HostObject {
  const inside = top >= 1 && left >= 1 && bottom >= top && right >= left;
  const area = inside ? areaBetween({ row: top, column: left }, { row: bottom, column: right }) : null;
  if (!area) throw invalidArgument();
  return session.range({ sheet, area });
}

function areaOnSameSheet({ session, sheet }: PlaceObject, other: unknown): Area {
  const place = placeArgument(session, sheet, other);
  if (place.sheet !== sheet) throw invalidArgument();
  return place.area;
}

function intersection(range: PlaceObject, other: unknown): HostObject | null {
  const b = areaOnSameSheet(range, other);
  const a = range.area;
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? within(range, area) : null;
}

function spillParent(range: PlaceObject): HostObject | NullObject {
  const array = range.sheet.arrayAt({ row: range.area.top, column: range.area.left });
  if (!array?.dynamic) return NULL_OBJECT;
  const { top, left } = array.area;
  return within(range, { top, left, bottom: top, right: left });
}

function spillingTo(range: PlaceObject): HostObject | NullObject {
  const { top, left } = range.area;
  const array = range.sheet.arrayAt({ row: top, column: left });
  const isAnchor = array?.dynamic === true && array.area.top === top && array.area.left === left;
  return isAnchor ? within(range, array.area) : NULL_OBJECT;
}

function nothing(): never {
  throw itemNotFound();
}
