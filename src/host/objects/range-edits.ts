import { contains, overlap } from '../../workbook/address';
import { UserError } from '../../workbook/user-error';
import { checkWritable, protectedSheet } from '../model/write-guard';
import { apiNotFound, HostError } from '../protocol/host-error';
import type { WireMembers } from '../protocol/host-object';
import { booleanArgument, choiceArgument, optionalArgument } from '../protocol/wire-arguments';
import { placeArgument, type PlaceObject } from './place-object';
import { isEntireRows } from './range-address';

const COPIED = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** The members of a range that do something to its cells besides writing them. */
export const RANGE_EDITS = {
  methods: {
    Select: ({ session, sheet, area }) => session.workbook.select(sheet, area),
    Clear: clear,
    CopyFrom: copyFormats,
    Insert: (range, shift) => {
      choiceArgument(shift, ['Down'] as const);
      changeRows(range, 'insert-rows');
      return range.session.range(range);
    },
    Delete: (range, shift) => {
      choiceArgument(shift, ['Up'] as const);
      changeRows(range, 'remove-rows');
    },
  },
} satisfies WireMembers<PlaceObject>;

function clear({ session, sheet, area }: PlaceObject, applyTo: unknown): void {
  const what = optionalArgument(applyTo, (value) => choiceArgument(value, CLEARED)) ?? 'All';
  if (what !== 'Contents' && (what !== 'All' || !sheet.layout)) throw apiNotFound(`Range.clear("${what}")`);
  const { workbook } = session;
  const filled = [...sheet.cells].filter(
    ([at, { value, formula }]) => contains(area, at) && (value !== null || formula !== undefined),
  );
  checkWritable(
    sheet,
    filled.map(([at]) => at),
  );
  for (const [at] of filled) workbook.clearCell(sheet, at);
  if (filled.length > 0) workbook.tellChanged(sheet, area, 'add-in');
}

/**
 * Pastes the formats of one row into the rows right below it; a row is repeated where there are several
 * (github.com/OfficeDev/office-js/issues/2674). GUESS: conditional formats are among the formats, as where a person
 * pastes formats, and validations are not. What pasting does to merged cells is not known, so none may be among them.
 *
 * @throws {HostError} `AccessDenied` on a protected sheet, `ApiNotFound` for any other copy.
 */
function copyFormats(range: PlaceObject, source: unknown, ...options: readonly unknown[]): void {
  const { session, sheet, area } = range;
  const from = placeArgument(session, sheet, source);
  const [copyType, skipBlanks, transpose] = options;
  const type = optionalArgument(copyType, (value) => choiceArgument(value, COPIED)) ?? 'All';
  const isPlain = ![skipBlanks, transpose].some((option) => optionalArgument(option, booleanArgument));
  const isBelow =
    from.sheet === sheet &&
    from.area.top === from.area.bottom &&
    area.top === from.area.bottom + 1 &&
    area.left === from.area.left &&
    area.right === from.area.right;
  if (type !== 'Formats' || !isPlain || !isBelow) throw apiNotFound(`Range.copyFrom("${type}")`);
  if (sheet.protection.protected) throw protectedSheet();
  if (sheet.layout) throw apiNotFound('Range.copyFrom on a sheet that was added');
  if (sheet.merges.some((merge) => overlap(merge, from.area) || overlap(merge, area))) {
    throw apiNotFound('Range.copyFrom with merged cells');
  }
  session.workbook.copyFormats(sheet, from.area, area);
}

/** @throws {HostError} `ApiNotFound` for anything but whole rows, `AccessDenied` and what `hostErrorOf` makes of the rest. */
function changeRows({ session, sheet, area }: PlaceObject, kind: 'insert-rows' | 'remove-rows'): void {
  if (!isEntireRows(area)) throw apiNotFound('inserting and deleting anything but whole rows');
  const change = { kind, row: area.top, count: area.bottom - area.top + 1 };
  try {
    session.workbook.changeRows(sheet, change, 'add-in');
  } catch (error) {
    throw error instanceof UserError ? hostErrorOf(error) : error;
  }
}

/** What the file writer refuses, under Excel's codes. GUESS: all but the first. */
function hostErrorOf(error: UserError): HostError {
  return error.code === 'sheet-protected' || error.code === 'cell-locked'
    ? protectedSheet()
    : new HostError('InvalidOperation', error.message, 400, { cause: error });
}
