import { formatArea, formatCell, MAX_ROWS, parseArea, parseCell, type Area } from '../../../workbook/address';

/** Rows inserted above `row`, or the rows from `row` on removed; everything below moves. */
export interface RowShift {
  readonly kind: 'insert' | 'remove';
  readonly row: number;
  readonly count: number;
  /** The inserted rows continue the row above: what `continuedAddresses` moves grows when it ends there. */
  readonly continues?: boolean;
}

/** Where a row stands afterwards; `null` when it is removed. */
export function shiftedRow({ kind, row, count }: RowShift, at: number): number | null {
  if (at < row) return at;
  if (kind === 'insert') return at + count;
  return at < row + count ? null : at - count;
}

/**
 * Where an area stands afterwards: it grows when rows are inserted inside it and shrinks when some of its rows are
 * removed; `null` when all of them are. An area that reaches the end of the sheet still does.
 */
export function shiftedArea(shift: RowShift, area: Area): Area | null {
  const { kind, row, count } = shift;
  if (area.top === 1 && area.bottom === MAX_ROWS) return area;
  if (kind === 'insert') {
    const top = area.top < row ? area.top : area.top + count;
    const bottom = area.bottom < row ? area.bottom : Math.min(area.bottom + count, MAX_ROWS);
    return top > MAX_ROWS ? null : { ...area, top, bottom };
  }
  const top = shiftedRow(shift, area.top) ?? row;
  const bottom = shiftedRow(shift, area.bottom) ?? row - 1;
  return top > bottom ? null : { ...area, top, bottom };
}

/** Where an area stands afterwards that takes in inserted rows which continue its last one. */
export function continuedArea(shift: RowShift, area: Area): Area | null {
  const { kind, row, count, continues = false } = shift;
  const grows = kind === 'insert' && continues && area.bottom === row - 1;
  return grows ? { ...area, bottom: area.bottom + count } : shiftedArea(shift, area);
}

/** An address such as `B2:C9` afterwards; text that is no address stays as it is. */
export function shiftedAddress(shift: RowShift, text: string): string | null {
  return movedAddress(text, (area) => shiftedArea(shift, area));
}

/** Addresses separated by spaces; `null` when none is left. */
export function shiftedAddresses(shift: RowShift, text: string): string | null {
  return movedAddresses(text, (area) => shiftedArea(shift, area));
}

/** The same for what takes in inserted rows that continue its last one. */
export function continuedAddresses(shift: RowShift, text: string): string | null {
  return movedAddresses(text, (area) => continuedArea(shift, area));
}

type Move = (area: Area) => Area | null;

function movedAddresses(text: string, move: Move): string | null {
  const left = text
    .trim()
    .split(/\s+/)
    .flatMap((address) => movedAddress(address, move) ?? []);
  return left.length === 0 ? null : left.join(' ');
}

function movedAddress(text: string, move: Move): string | null {
  const area = parseArea(text);
  if (!area) return text;
  const moved = move(area);
  if (!moved) return null;
  const isCell = parseCell(text) && moved.top === moved.bottom;
  return isCell ? formatCell({ row: moved.top, column: moved.left }) : formatArea(moved);
}
