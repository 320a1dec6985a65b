import * as z from 'zod/mini';
import { readDate } from '../workbook/typed-text';

/** An error value in a cell is never a field. */
const content = z.union([z.null(), z.string(), z.number(), z.boolean()]);

/** A number somebody typed, such as a voucher's, is taken as the text it shows. */
export const text = z.pipe(
  content,
  z.transform((value) => (value === null ? '' : String(value))),
);

export const requiredText = z.pipe(text, z.string().check(z.regex(/\S/)));

/** JA or blank; people may also write NEJ, or TRUE and FALSE. */
export const mark = z.pipe(
  z.pipe(
    text,
    z.transform((value) => value.trim().toLowerCase()),
  ),
  z.pipe(
    z.enum(['', 'ja', 'nej', 'true', 'false']),
    z.transform((word) => word === 'ja' || word === 'true'),
  ),
);

const given = z.pipe(
  content,
  z.transform((value) => value ?? undefined),
);

/** The row of a table, counted from 1. */
export const optionalRow = z.pipe(given, z.optional(z.int().check(z.positive())));

export const count = z.pipe(content, z.int().check(z.nonnegative()));

export const number = z.pipe(content, z.number());

/** Blank, a text or a figure, as it stands. */
export const optionalValue = z.pipe(given, z.optional(z.union([z.string(), z.number()])));

/** ISO; a Danish date typed as text is taken too. */
export const date = z.pipe(
  z.pipe(
    text,
    z.transform((value) => readDate(value)),
  ),
  z.string(),
);
