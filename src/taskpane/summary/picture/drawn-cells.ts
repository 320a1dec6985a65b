import { parseArea, parseCell, type Area } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell-value';
import type { CellStyle, NewSheet } from '../../../workbook/new-sheet';
import { shownText, type CellSpelling } from '../../../workbook/number-format/shown-text';
import { cellArea, type Box, type Geometry } from './geometry';

/** A cell, or an area of one look, as the picture draws it. */
export interface DrawnCell {
  readonly box: Box;
  readonly style: CellStyle;
  readonly text: string;
  /** Figures stand to the right where nothing else is said. */
  readonly isFigure: boolean;
}

/** The looks of areas first, and over them the cells with what they hold. */
export function drawnCells(
  sheet: NewSheet,
  values: ReadonlyMap<string, CellValue>,
  geometry: Geometry,
  spelling: CellSpelling,
): readonly DrawnCell[] {
  const styleOf = (name: string | undefined): CellStyle =>
    (name === undefined ? {} : sheet.styles[name]) ?? {};
  const taken = takenCells(sheet);
  return [
    ...sheet.styledAreas.map(({ area, style }) => ({
      box: geometry.box(parseArea(area)!),
      style: styleOf(style),
      text: '',
      isFigure: false,
    })),
    ...sheet.cells.map(({ cell, style: name }) => {
      const style = styleOf(name);
      const value = values.get(cell) ?? null;
      const area = cellArea(sheet, cell);
      return {
        box: geometry.box(runsOn(style, value) ? runOn(area, taken, geometry.area.right) : area),
        style,
        text: shownText(
          { value, ...(style.numberFormat !== undefined && { numberFormat: style.numberFormat }) },
          spelling,
        ),
        isFigure: typeof value === 'number',
      };
    }),
  ];
}

/** Text goes on over the blank cells to its right, as in Excel. */
function runsOn({ wrap = false, horizontal = 'left' }: CellStyle, value: CellValue): boolean {
  return typeof value === 'string' && !wrap && horizontal === 'left';
}

function runOn(area: Area, taken: ReadonlySet<string>, last: number): Area {
  let { right } = area;
  while (right < last && !taken.has(`${area.top} ${right + 1}`)) right += 1;
  return { ...area, right };
}

/** Even a formula that shows nothing holds its cell. */
function takenCells({ cells }: NewSheet): ReadonlySet<string> {
  return new Set(
    cells.flatMap(({ cell, content }) => {
      if (!('formula' in content) && content.value === null) return [];
      const { row, column } = parseCell(cell)!;
      return [`${row} ${column}`];
    }),
  );
}
