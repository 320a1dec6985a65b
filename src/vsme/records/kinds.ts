import * as z from 'zod/mini';
import {
  count,
  date,
  mark,
  number,
  optionalRow,
  optionalValue,
  requiredText,
  text,
} from '../../records/fields';
import type { RecordKind } from '../../records/record-kind';
import type { Acceptance } from '../../validation/acceptance';

/** Where one answer comes from. An empty text means that nothing was said. */
export interface Origin {
  readonly datapoint: string;
  /** Of a table or list, counted from 1; absent for a single answer. */
  readonly row?: number | undefined;
  readonly source: string;
  /** The reference of the voucher (bilag). */
  readonly voucher: string;
  readonly estimated: boolean;
  readonly responsible: string;
  readonly note: string;
}

/** A disclosure point of the user's own, beside those of the standard. */
export interface OwnDatapoint {
  readonly id: string;
  /** Code of the disclosure it stands under: `B3`. */
  readonly disclosure: string;
  readonly label: string;
  readonly unit: string;
  readonly requirement: 'skal' | 'kan';
  readonly value?: string | number | undefined;
  readonly note: string;
}

/** What one afdeling contributes to a figure of the organisation. */
export interface AfdelingValue {
  readonly datapoint: string;
  readonly afdeling: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly estimated: boolean;
}

/** Somebody's word that exactly this content has been reviewed. */
export interface SignOff {
  readonly reviewer: string;
  /** ISO date. */
  readonly date: string;
  /** Of the reviewed content: see fingerprint.ts. */
  readonly fingerprint: string;
  /** The version of Kompasark whose rules were run. */
  readonly ruleSet: string;
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
}

/** The same for a single answer and for the first row: tables begin as one. */
export function originKey({ datapoint, row = 1 }: Pick<Origin, 'datapoint' | 'row'>): string {
  return `${datapoint}[${row}]`;
}

export const ORIGINS: RecordKind<Origin> = {
  sheet: 'Kompasark oprindelse',
  columns: [
    { field: 'datapoint', heading: 'Datapunkt', width: 32 },
    { field: 'row', heading: 'Række', width: 8 },
    { field: 'source', heading: 'Kilde', width: 32 },
    { field: 'voucher', heading: 'Bilag', width: 20 },
    { field: 'estimated', heading: 'Skøn', width: 8 },
    { field: 'responsible', heading: 'Ansvarlig', width: 24 },
    { field: 'note', heading: 'Note', width: 48 },
  ],
  schema: z.object({
    datapoint: requiredText,
    row: optionalRow,
    source: text,
    voucher: text,
    estimated: mark,
    responsible: text,
    note: text,
  }),
  keyOf: originKey,
};

export const ACCEPTANCES: RecordKind<Acceptance> = {
  sheet: 'Kompasark accepterede fund',
  columns: [
    { field: 'rule', heading: 'Regel', width: 12 },
    { field: 'datapoint', heading: 'Datapunkt', width: 32 },
    { field: 'row', heading: 'Række', width: 8 },
    { field: 'reason', heading: 'Begrundelse', width: 48 },
    { field: 'name', heading: 'Navn', width: 24 },
    { field: 'date', heading: 'Dato', width: 12 },
    { field: 'value', heading: 'Accepteret værdi', width: 24 },
    { field: 'message', heading: 'Accepteret fund', width: 64 },
  ],
  schema: z.object({
    rule: requiredText,
    datapoint: requiredText,
    row: optionalRow,
    reason: requiredText,
    name: requiredText,
    date,
    value: text,
    message: requiredText,
  }),
  keyOf: ({ rule, datapoint, row }) => `${rule} ${datapoint}[${row ?? ''}]`,
};

export const OWN_DATAPOINTS: RecordKind<OwnDatapoint> = {
  sheet: 'Kompasark egne datapunkter',
  columns: [
    { field: 'id', heading: 'Id', width: 20 },
    { field: 'disclosure', heading: 'Oplysningskrav', width: 16 },
    { field: 'label', heading: 'Spørgsmål', width: 48 },
    { field: 'unit', heading: 'Enhed', width: 12 },
    { field: 'requirement', heading: 'Krav', width: 8 },
    { field: 'value', heading: 'Svar', width: 24 },
    { field: 'note', heading: 'Note', width: 48 },
  ],
  schema: z.object({
    id: requiredText,
    disclosure: requiredText,
    label: requiredText,
    unit: text,
    requirement: z.pipe(
      z.pipe(
        text,
        z.transform((word) => word.trim().toLowerCase()),
      ),
      z.enum(['skal', 'kan']),
    ),
    value: optionalValue,
    note: text,
  }),
  keyOf: ({ id }) => id,
};

export const AFDELING_VALUES: RecordKind<AfdelingValue> = {
  sheet: 'Kompasark afdelingstal',
  columns: [
    { field: 'datapoint', heading: 'Datapunkt', width: 32 },
    { field: 'afdeling', heading: 'Afdeling', width: 24 },
    { field: 'value', heading: 'Værdi', width: 16 },
    { field: 'unit', heading: 'Enhed', width: 12 },
    { field: 'source', heading: 'Kilde', width: 32 },
    { field: 'estimated', heading: 'Skøn', width: 8 },
  ],
  schema: z.object({
    datapoint: requiredText,
    afdeling: requiredText,
    value: number,
    unit: text,
    source: text,
    estimated: mark,
  }),
  keyOf: ({ datapoint, afdeling }) => `${datapoint} ${afdeling.trim().toLowerCase()}`,
};

export const SIGN_OFFS: RecordKind<SignOff> = {
  sheet: 'Kompasark underskrift',
  columns: [
    { field: 'reviewer', heading: 'Underskrevet af', width: 24 },
    { field: 'date', heading: 'Dato', width: 12 },
    { field: 'fingerprint', heading: 'Aftryk', width: 68 },
    { field: 'ruleSet', heading: 'Regelsæt', width: 12 },
    { field: 'errors', heading: 'Fejl', width: 10 },
    { field: 'warnings', heading: 'Advarsler', width: 10 },
    { field: 'accepted', heading: 'Accepterede', width: 12 },
  ],
  schema: z.object({
    reviewer: requiredText,
    date,
    fingerprint: requiredText,
    ruleSet: text,
    errors: count,
    warnings: count,
    accepted: count,
  }),
  keyOf: ({ reviewer, fingerprint }) => `${reviewer} ${fingerprint}`,
};
