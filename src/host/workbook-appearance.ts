import { parseCell, type CellRef } from '../workbook/address';
import type { CellStyle } from '../workbook/new-sheet';
import { PLAIN_LOOK, type CellLook, type Side } from '../xlsx/appearance/cell-looks';
import {
  columnPixels,
  PLAIN_SHEET,
  readAppearance,
  rowPixels,
  type SheetAppearance,
} from '../xlsx/appearance/sheet-appearance';
import { OoxmlPackage } from '../xlsx/package/package';
import type { AddedLayout, OpenSheet } from './model/open-sheet';

export { PLAIN_LOOK };
export type { CellLook, SheetAppearance };

/** How the sheets of an open workbook look: as its file says, and as the add-in made the sheets that it added. */
export class WorkbookAppearance {
  readonly #fromFile: ReadonlyMap<string, SheetAppearance>;

  /** @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml` */
  constructor(bytes: Uint8Array) {
    this.#fromFile = readAppearance(OoxmlPackage.open(bytes));
  }

  of(sheet: OpenSheet): SheetAppearance {
    return sheet.layout ? addedAppearance(sheet.layout) : (this.#fromFile.get(sheet.name) ?? PLAIN_SHEET);
  }
}

function addedAppearance(layout: AddedLayout): SheetAppearance {
  return {
    ...PLAIN_SHEET,
    columns: [...layout.columnWidths].map(([column, width]) => ({
      from: column,
      to: column,
      width: columnPixels(width),
      hidden: width === 0,
    })),
    rows: new Map(
      [...layout.rowHeights].map(([row, height]) => [row, { height: rowPixels(height), hidden: false }]),
    ),
    cells: [...layout.styles].flatMap(([cell, style]): (readonly [CellRef, CellLook])[] => {
      const at = parseCell(cell);
      return at ? [[at, addedLook(style)]] : [];
    }),
    showGridLines: layout.showGridLines,
    frozen: layout.frozen,
  };
}

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

function addedLook(style: CellStyle): CellLook {
  const border = style.border && { style: style.border, color: style.borderColor ?? '#000000' };
  return {
    ...PLAIN_LOOK,
    font: {
      ...PLAIN_LOOK.font,
      size: style.size ?? PLAIN_LOOK.font.size,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      color: style.color ?? null,
    },
    fill: style.fill ?? null,
    borders: border ? Object.fromEntries(SIDES.map((side) => [side, border])) : {},
    horizontal: style.horizontal ?? null,
    indent: style.indent ?? 0,
    vertical: style.vertical ?? 'bottom',
    wrap: style.wrap ?? false,
  };
}
