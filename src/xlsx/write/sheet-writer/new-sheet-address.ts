import { parseArea, parseCell, type Area, type CellRef } from '../../../workbook/address';
import type { NewSheet } from '../../../workbook/new-sheet';
import { UserError } from '../../../workbook/user-error';

/** @throws {UserError} `invalid-cell` */
export function cellOf({ name }: NewSheet, text: string): CellRef {
  const cell = parseCell(text);
  if (!cell) throw invalidAddress(name, text);
  return cell;
}

/** @throws {UserError} `invalid-cell` */
export function areaOf({ name }: NewSheet, text: string): Area {
  const area = parseArea(text);
  if (!area) throw invalidAddress(name, text);
  return area;
}

/** @throws {UserError} `invalid-cell` */
export function areasOf(sheet: NewSheet, text: string): Area[] {
  return text.split(/\s+/).map((area) => areaOf(sheet, area));
}

function invalidAddress(sheet: string, address: string): UserError {
  return new UserError('invalid-cell', {
    da: `»${address}« er ingen celle og intet område på det nye ark »${sheet}«. Skriv en adresse som B7 eller B2:C9.`,
    en: `“${address}” is no cell or area of the new sheet “${sheet}”. Write an address such as B7 or B2:C9.`,
  });
}
