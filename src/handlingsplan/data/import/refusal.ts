import type { Text } from '../../../workbook/text';

/** Why something of a file is not used. */
export type UnusedReason =
  | 'above-headings'
  | 'total'
  | 'no-figure-column'
  | 'blank'
  | 'no-number'
  | 'no-maalepunkt'
  | 'no-indicator'
  | 'no-year'
  | 'no-estimate'
  | 'repeated'
  | 'stands-already'
  | 'stands-twice'
  | 'formula';

/** Why one figure cannot be used; caught where the figure is read, and never shown as a failure. */
export class Refusal extends Error {
  constructor(
    readonly reason: UnusedReason,
    readonly why: Text,
  ) {
    super(why.en);
  }
}
