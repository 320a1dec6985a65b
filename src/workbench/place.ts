import { parseArea, parseReference, type Area } from '../workbook/address';
import type { OpenSheet } from '../host/model/open-sheet';
import type { OpenWorkbook } from '../host/model/open-workbook';

export interface Place {
  readonly sheet: OpenSheet;
  readonly area: Area;
}

/** Where an address, on the active sheet or another, or a defined name leads; `null` when nobody can go there. */
export function placeOf(workbook: OpenWorkbook, text: string): Place | null {
  const wanted = text.trim();
  const here = parseArea(wanted);
  if (here) return { sheet: workbook.active, area: here };
  const name = workbook.names.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  const reference = parseReference(name?.refersTo ?? wanted);
  const sheet = reference && workbook.sheet(reference.sheet);
  return sheet?.visibility === 'visible' && reference ? { sheet, area: reference.area } : null;
}
