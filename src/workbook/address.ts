/** Rows and columns are counted from 1, as they are printed: A1 is row 1, column 1. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** `AB` → 28. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Addresses are written by the ten thousand. */
const LETTERS: string[] = [];

/** 28 → `AB`. */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads `B7` or `$B$7`; `null` when the text is no cell of a worksheet. */
export function parseCell(text: string): CellRef | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const column = columnNumber(match[1]!);
  const row = Number(match[2]);
  return column <= MAX_COLUMNS && row <= MAX_ROWS ? { row, column } : null;
}

export function formatCell({ row, column }: CellRef): string {
  return columnLetters(column) + row;
}

/** Reads `B7`, `B2:C9`, `B:D` or `2:5`, with or without `$`; corners in any order. `null` when it is none of them. */
export function parseArea(text: string): Area | null {
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) {
    return areaBetween(
      { row: 1, column: columnNumber(columns[1]!) },
      { row: MAX_ROWS, column: columnNumber(columns[2]!) },
    );
  }
  const rows = WHOLE_ROWS.exec(text);
  if (rows) {
    return areaBetween({ row: Number(rows[1]), column: 1 }, { row: Number(rows[2]), column: MAX_COLUMNS });
  }
  const [from, to, ...rest] = text.split(':');
  if (from === undefined || rest.length > 0) return null;
  const first = parseCell(from);
  const last = to === undefined ? first : parseCell(to);
  return first && last ? areaBetween(first, last) : null;
}

export function areaBetween(a: CellRef, b: CellRef): Area | null {
  const area = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
  return area.bottom <= MAX_ROWS && area.right <= MAX_COLUMNS ? area : null;
}

/** `B7` for one cell, else `B2:C9`. */
export function formatArea(area: Area): string {
  const first = formatCell({ row: area.top, column: area.left });
  const last = formatCell({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

export function contains(area: Area, cell: CellRef): boolean {
  return (
    cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right
  );
}

/** Whether two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function* cellsOf(area: Area): Generator<CellRef> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}

/** A sheet name as formulas write it: quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) && !/^[RC]\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Reads `'General Information'!$D$3:$E$3`; `null` for anything but one area on one sheet of the same workbook. */
export function parseReference(text: string): SheetArea | null {
  const bang = text.lastIndexOf('!');
  if (bang <= 0) return null;
  const area = parseArea(text.slice(bang + 1));
  const written = text.slice(0, bang);
  const quoted = /^'((?:[^']|'')+)'$/.exec(written);
  const sheet = quoted ? quoted[1]!.replaceAll("''", "'") : written;
  const unquotedOk = quoted !== null || /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(written);
  return area && unquotedOk && !sheet.includes('[') ? { sheet, area } : null;
}

/** `'General Information'!$D$3` as names and formulas store it. */
export function formatReference({ sheet, area }: SheetArea): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
