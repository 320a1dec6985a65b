import { isBusy, isCellError, type CellValue } from '../workbook/cell-value';
import type { Text } from '../workbook/text';
import { WAITS_FOR_ADD_IN } from './texts';

/** What there is to say of an error in a cell; a function speaks the one language it was asked in. */
export function explanationOf(value: CellValue): Text | null {
  if (!isCellError(value)) return null;
  if (isBusy(value)) return WAITS_FOR_ADD_IN;
  return value.message === undefined ? null : { da: value.message, en: value.message };
}
