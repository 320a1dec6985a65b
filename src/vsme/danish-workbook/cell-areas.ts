import { formatArea, parseCell, type CellRef } from '../../workbook/address';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';

/** The cells as areas, those below each other as one. */
export function cellAreas(cells: readonly CellRef[]): readonly string[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of ordered) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return areas.map(formatArea);
}

/** The same cells with their looks by area: in Excel a look costs as much for one cell as for many. */
export function withStyledAreas(cells: readonly NewCell[]): Pick<NewSheet, 'cells' | 'styledAreas'> {
  const byStyle = new Map<string, CellRef[]>();
  for (const { cell, style } of cells) {
    if (style !== undefined) byStyle.set(style, [...(byStyle.get(style) ?? []), parseCell(cell)!]);
  }
  return {
    cells: cells.flatMap(({ cell, content }) =>
      'value' in content && content.value === null ? [] : [{ cell, content }],
    ),
    styledAreas: [...byStyle].flatMap(([style, styled]) =>
      cellAreas(styled).map((area) => ({ area, style })),
    ),
  };
}
