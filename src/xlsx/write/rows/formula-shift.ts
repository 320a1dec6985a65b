import { columnLetters, type Area } from '../../../workbook/address';
import { mapReferences, type Corner, type ReferenceToken } from '../../../workbook/formula-tokens';
import { continuedArea, shiftedArea, type RowShift } from './row-shift';

/** A shift of rows on one sheet, as formulas everywhere have to follow it. */
export interface SheetShift {
  readonly sheet: string;
  readonly shift: RowShift;
}

/**
 * A formula after rows came or went: what it refers to is the same as before, or `#REF!` when that is gone.
 * A reference over several sheets or into another workbook stays as it is, as in Excel.
 *
 * @param ownSheet the sheet that a reference without a sheet means; `null` for a name of the workbook.
 */
export function shiftFormula(formula: string, ownSheet: string | null, sheetShift: SheetShift): string {
  return shiftReferences(formula, ownSheet, sheetShift, shiftedArea);
}

/** The area of a filter as its hidden name spells it: it takes in new rows that continue its last one. */
export function shiftFilterName(refersTo: string, sheetShift: SheetShift): string {
  return shiftReferences(refersTo, null, sheetShift, continuedArea);
}

type MoveArea = (shift: RowShift, area: Area) => Area | null;

function shiftReferences(
  formula: string,
  ownSheet: string | null,
  { sheet, shift }: SheetShift,
  move: MoveArea,
): string {
  return mapReferences(formula, (reference) => {
    const meant = reference.sheet === null ? ownSheet : sheetName(reference.sheet);
    return meant?.toLowerCase() === sheet.toLowerCase() ? shifted(reference, shift, move) : reference.text;
  });
}

function sheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

function shifted({ text, first, last = first }: ReferenceToken, shift: RowShift, move: MoveArea): string {
  if (!first.row || !last.row) return text;
  const rows = rowsBetween(first.row.at, last.row.at);
  const moved = move(shift, rows);
  if (!moved) return '#REF!';
  if (moved.top === rows.top && moved.bottom === rows.bottom) return text;
  const upsideDown = first.row.at > last.row.at;
  const start = corner(first, upsideDown ? moved.bottom : moved.top);
  return text.includes(':') ? `${start}:${corner(last, upsideDown ? moved.top : moved.bottom)}` : start;
}

function rowsBetween(a: number, b: number): Area {
  return { top: Math.min(a, b), bottom: Math.max(a, b), left: 1, right: 1 };
}

function corner({ row, column }: Corner, at: number): string {
  const letters = column ? `${column.absolute ? '$' : ''}${columnLetters(column.at)}` : '';
  return `${letters}${row?.absolute ? '$' : ''}${at}`;
}
