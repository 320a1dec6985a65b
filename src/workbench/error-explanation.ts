import { isBusy, isCellError, type CellValue } from '../workbook/cell-value';
import type { Text } from '../workbook/text';
import { NO_ROOM_TO_SPILL, WAITS_FOR_ADD_IN } from './texts';

/** What there is to say of an error in a cell; a function speaks the one language it was asked in. */
export function explanationOf(value: CellValue): Text | null {
  if (!isCellError(value)) return null;
  if (isBusy(value)) return WAITS_FOR_ADD_IN;
  if (value.error === '#SPILL!') return NO_ROOM_TO_SPILL;
  return value.message === undefined ? null : { da: value.message, en: value.message };
}
