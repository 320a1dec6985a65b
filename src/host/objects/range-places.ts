import { areaBetween, union, type Area } from '../../workbook/address';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { NULL_OBJECT, type HostObject, type WireMembers } from '../protocol/host-object';
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
    GetSpillParent: (range) => spillParent(range) ?? nothing(),
    GetSpillParentOrNullObject: (range) => spillParent(range) ?? NULL_OBJECT,
    GetSpillingToRange: (range) => spillingTo(range) ?? nothing(),
    GetSpillingToRangeOrNullObject: (range) => spillingTo(range) ?? NULL_OBJECT,
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

/**
 * The cell whose array covers a single cell. GUESS: the cell of the formula is its own parent; and `ItemNotFound` is
 * what the methods without `OrNullObject` answer.
 */
function spillParent(range: PlaceObject): HostObject | null {
  const array = spillAt(range);
  if (!array) return null;
  const { top, left } = array;
  return within(range, { top, left, bottom: top, right: left });
}

function spillingTo(range: PlaceObject): HostObject | null {
  const array = spillAt(range);
  return array?.top === range.area.top && array.left === range.area.left ? within(range, array) : null;
}

/** Where the array stands that covers a range of one cell. */
function spillAt({ session, sheet, area: { top, left, bottom, right } }: PlaceObject): Area | null {
  session.workbook.settle();
  if (top !== bottom || left !== right) return null;
  return sheet.spillAt({ row: top, column: left }) ?? null;
}

function nothing(): never {
  throw itemNotFound();
}
