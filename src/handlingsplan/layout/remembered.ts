import { readRecords } from '../../records/read-records';
import type { Snapshot } from '../../workbook/snapshot';
import { plainText } from '../plain-text';
import type { AnyColumn, Role } from './layout';
import { NOT_USED, REMEMBERED_HEADINGS, type RememberedHeading } from './remembered-headings';
import { isDataColumn, isLogColumn, isPlanColumn } from './heading-words';

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
