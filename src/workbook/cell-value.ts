/** Excel's own name of an error, always in English: `#N/A`, `#DIV/0!`, `#REF!` … */
export interface CellError {
  readonly error: string;
  /** What a custom function said beside the error; only `#VALUE!` and `#N/A` can carry one. */
  readonly message?: string;
}

/**
 * What a cell holds. `null` is a blank cell, which is not zero. A date is its serial number
 * in the workbook's own date system; only the number format tells it apart.
 */
export type CellValue = null | number | string | boolean | CellError;

/** What a cell shows while the function of an add-in has not answered; the answer comes in a later calculation. */
export const BUSY: CellError = { error: '#BUSY!' };

export function isBusy(value: CellValue): boolean {
  return isCellError(value) && value.error === BUSY.error;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Equality as the change journal needs it: same type, same value, same error. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) {
    return isCellError(a) && isCellError(b) && a.error === b.error;
  }
  return Object.is(a, b);
}

/** A text value is always text, whatever it looks like; only `formula` is ever calculated. */
export type CellContent = { readonly value: CellValue } | { readonly formula: string };
