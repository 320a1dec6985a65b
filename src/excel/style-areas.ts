import {
  cellsOf,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseCell,
  type Area,
} from '../workbook/address';
import type { NewSheet } from '../workbook/new-sheet';

/** An area that looks the same all over. */
export interface StyledArea {
  readonly area: string;
  readonly style: string;
}

/**
 * Which areas of a new sheet get which look: whole columns and rows first, and then every other cell once, with the
 * look that it has in the end, because looks given one after the other would add up. In Excel a look costs as much for
 * one cell as for many, so cells beside and below each other are one area.
 */
export function styleAreas({ styledAreas, cells }: NewSheet): readonly StyledArea[] {
  const wide = styledAreas.filter(({ area }) => isWide(parseArea(area)));
  const styles = new Map<number, string>();
  for (const { area, style } of styledAreas) {
    const bounds = parseArea(area);
    if (!bounds || isWide(bounds)) continue;
    for (const { row, column } of cellsOf(bounds)) styles.set(keyOf(row, column), style);
  }
  for (const { cell, style } of cells) {
    const at = parseCell(cell);
    if (at && style !== undefined) styles.set(keyOf(at.row, at.column), style);
  }
  const byStyle = new Map<string, number[]>();
  for (const [key, style] of [...styles].sort(([a], [b]) => a - b)) {
    const keys = byStyle.get(style);
    if (keys) keys.push(key);
    else byStyle.set(style, [key]);
  }
  return [
    ...wide,
    ...[...byStyle].flatMap(([style, keys]) =>
      rectangles(keys).map((area) => ({ area: formatArea(area), style })),
    ),
  ];
}

function isWide(area: Area | null): boolean {
  if (!area) return false;
  const { top, left, bottom, right } = area;
  return (top === 1 && bottom === MAX_ROWS) || (left === 1 && right === MAX_COLUMNS);
}

/** In the order of reading. */
function keyOf(row: number, column: number): number {
  return row * (MAX_COLUMNS + 1) + column;
}

type Run = { -readonly [side in keyof Area]: number };

/** Cells in the order of reading as areas: runs in a row, those of the same columns in the rows below joined. */
function rectangles(keys: readonly number[]): readonly Area[] {
  const areas: Run[] = [];
  const open = new Map<string, Run>();
  for (const run of runs(keys)) {
    const columns = `${run.left}:${run.right}`;
    const above = open.get(columns);
    if (above?.bottom === run.top - 1) above.bottom = run.top;
    else {
      areas.push(run);
      open.set(columns, run);
    }
  }
  return areas;
}

function runs(keys: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  for (const key of keys) {
    const column = key % (MAX_COLUMNS + 1);
    const row = (key - column) / (MAX_COLUMNS + 1);
    const last = found.at(-1);
    if (last?.top === row && last.right === column - 1) last.right = column;
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}
