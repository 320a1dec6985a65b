import { readRecords } from '../../records/read-records';
import { recordChanges } from '../../records/record-changes';
import type { Change, ChangeSet } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import type { AnyColumn, PlanLayout, Role } from '../layout/layout';
import { NOT_USED, REMEMBERED_HEADINGS, type RememberedHeading } from '../layout/remembered-headings';
import type { PlanBook } from '../plan-book';

/**
 * Remembers in the workbook that a layout is right, so that nobody is asked again. What is corrected in it is
 * remembered too: a column with another meaning, and one that is not used.
 */
export function confirmLayout({ snapshot }: PlanBook, layout: PlanLayout): ChangeSet {
  return {
    title: { da: 'Bekræft planens kolonner', en: 'Confirm the columns of the plan' },
    changes: remembering(snapshot, headingsIn(layout)),
  };
}

/** The memory of a sheet that Kompasark itself adds: its columns are known from birth. */
export function rememberNewSheet(
  { snapshot, layout }: PlanBook,
  sheet: string,
  role: Role,
  columns: readonly { readonly key: AnyColumn; readonly heading: { readonly da: string } }[],
): readonly Change[] {
  if (layout.certainty !== 'confirmed') return [];
  const own = columns.map(({ key, heading }) => ({ sheet, role, heading: heading.da, meaning: key }));
  return remembering(snapshot, own);
}

function remembering(snapshot: Snapshot, headings: readonly RememberedHeading[]): readonly Change[] {
  const { keyOf } = REMEMBERED_HEADINGS;
  const said = new Map(
    readRecords(snapshot, REMEMBERED_HEADINGS).records.map((record) => [keyOf(record), record]),
  );
  for (const heading of headings) said.set(keyOf(heading), heading);
  return recordChanges(snapshot, REMEMBERED_HEADINGS, [...said.values()]);
}

function headingsIn({ blocks, unused }: PlanLayout): readonly RememberedHeading[] {
  const used = blocks.flatMap(({ sheet, role, columns, cells }) =>
    [...columns, ...cells].map((one) => ({
      sheet,
      role,
      heading: one.heading,
      meaning: !('row' in one) && one.slot !== undefined ? `${one.key} ${one.slot}` : one.key,
    })),
  );
  const roles = new Map(blocks.map(({ sheet, role }) => [sheet, role]));
  const left = unused.flatMap(({ sheet, heading }): RememberedHeading[] => {
    const role = roles.get(sheet);
    return role === undefined ? [] : [{ sheet, role, heading, meaning: NOT_USED }];
  });
  return [...used, ...left];
}
