import type { ZodMiniType } from 'zod/mini';

/** What one field of a record can hold. An absent one and an empty text are both a blank cell. */
export type RecordValue = string | number | boolean | undefined;

/** Records of any shape whose fields can stand in cells. */
export type RecordFields<R> = { readonly [K in keyof R]: RecordValue };

/**
 * One kind of record that Kompasark keeps in the user's workbook: a hidden, ordinary sheet with Danish headings in
 * row 1 and one record per row, which survives every program that saves workbooks and can be read without Kompasark.
 */
export interface RecordKind<R extends RecordFields<R>> {
  readonly sheet: string;
  /** As they stand in a new sheet; later they are found by their headings, so that people may move them. */
  readonly columns: readonly RecordColumn<R>[];
  /** Makes a record of the cells of a row, by field: see fields.ts. */
  readonly schema: ZodMiniType<R>;
  /** Two records with the same key are about the same thing: the later replaces the earlier. */
  readonly keyOf: (record: R) => string;
}

export interface RecordColumn<R> {
  readonly field: keyof R & string;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}
