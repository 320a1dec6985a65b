import * as z from 'zod/mini';
import { requiredText, text } from '../../records/fields';
import type { RecordKind } from '../../records/record-kind';
import type { Role } from './layout';
import { plainText } from '../plain-text';

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
