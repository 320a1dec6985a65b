import { contains } from '../../workbook/address';
import { checkWritable } from '../model/write-guard';
import { apiNotFound } from '../protocol/host-error';
import type { WireMembers } from '../protocol/host-object';
import { choiceArgument, optionalArgument } from '../protocol/wire-arguments';
import type { PlaceObject } from './place-object';

const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** The members of a range that do something to its cells besides writing them. */
export const RANGE_EDITS = {
  methods: {
    Select: ({ session, sheet, area }) => session.workbook.select(sheet, area),
    Clear: clear,
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
