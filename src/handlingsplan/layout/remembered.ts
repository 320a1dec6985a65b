import * as z from 'zod/mini';
import { requiredText, text } from '../../records/fields';
import { readRecords } from '../../records/read-records';
import type { RecordKind } from '../../records/record-kind';
import type { Snapshot } from '../../workbook/snapshot';
import { plainText } from '../plain-text';
import type { AnyColumn, Role } from './layout';
import { isDataColumn, isLogColumn, isPlanColumn } from './heading-words';

/** What a person has said that a heading means on a sheet. */
export interface RememberedHeading {
  readonly sheet: string;
  readonly role: Role;
  readonly heading: string;
  /** An {@link AnyColumn}, with the number of the goal behind it where a row has several (`goal 2`); `-` is not used. */
  readonly meaning: string;
}

export const NOT_USED = '-';

const role = z.pipe(requiredText, z.enum(['plan', 'overview', 'log', 'data']));

/** Kept in the workbook, so that nobody is asked twice. Found by the heading: columns and rows may move. */
export const REMEMBERED_HEADINGS: RecordKind<RememberedHeading> = {
  sheet: 'Kompasark kolonner',
  columns: [
    { field: 'sheet', heading: 'Ark', width: 28 },
    { field: 'role', heading: 'Bruges som', width: 14 },
    { field: 'heading', heading: 'Overskrift', width: 36 },
    { field: 'meaning', heading: 'Betydning', width: 18 },
  ],
  schema: z.object({ sheet: requiredText, role, heading: text, meaning: requiredText }),
  keyOf: ({ sheet, role: as, heading }) => `${sheet}\n${as}\n${plainText(heading)}`,
};

/** What one heading was confirmed to mean. */
export type ConfirmedMeaning = { readonly key: AnyColumn; readonly slot?: number } | typeof NOT_USED;

/** What people have said about the headings of a workbook. */
export class Remembered {
  readonly #meanings = new Map<string, ConfirmedMeaning>();
  readonly #roles = new Map<string, Set<Role>>();

  constructor(headings: readonly RememberedHeading[]) {
    for (const { sheet, role: as, heading, meaning } of headings) {
      const confirmed = confirmedMeaning(meaning);
      if (confirmed === null) continue;
      this.#meanings.set(keyOf(sheet, as, heading), confirmed);
      const roles = this.#roles.get(sheet) ?? new Set();
      this.#roles.set(sheet, roles.add(as));
    }
  }

  /** `null` when nobody has said anything about it. */
  meaning(sheet: string, as: Role, heading: string): ConfirmedMeaning | null {
    return this.#meanings.get(keyOf(sheet, as, heading)) ?? null;
  }

  roles(sheet: string): ReadonlySet<Role> {
    return this.#roles.get(sheet) ?? new Set();
  }
}

export function rememberedIn(snapshot: Snapshot): Remembered {
  return new Remembered(readRecords(snapshot, REMEMBERED_HEADINGS).records);
}

function keyOf(sheet: string, as: Role, heading: string): string {
  return `${sheet}\n${as}\n${plainText(heading)}`;
}

function confirmedMeaning(meaning: string): ConfirmedMeaning | null {
  if (meaning.trim() === NOT_USED) return NOT_USED;
  const [key = '', slot] = meaning.trim().split(' ');
  const known = key as AnyColumn;
  if (!isPlanColumn(known) && !isLogColumn(known) && !isDataColumn(known)) return null;
  return slot === undefined ? { key: known } : { key: known, slot: Number(slot) };
}
