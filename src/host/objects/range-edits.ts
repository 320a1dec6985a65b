import { contains } from '../../workbook/address';
import { UserError } from '../../workbook/user-error';
import { checkWritable, protectedSheet } from '../model/write-guard';
import { apiNotFound, HostError } from '../protocol/host-error';
import type { WireMembers } from '../protocol/host-object';
import { choiceArgument, optionalArgument } from '../protocol/wire-arguments';
import type { PlaceObject } from './place-object';
import { isEntireRows } from './range-address';

const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** The members of a range that do something to its cells besides writing them. */
export const RANGE_EDITS = {
  methods: {
    Select: ({ session, sheet, area }) => session.workbook.select(sheet, area),
    Clear: clear,
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
