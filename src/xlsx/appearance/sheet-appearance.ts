import type { CellRef } from '../../workbook/address';
import { CellReader } from '../read/cell-reader';
import type { OoxmlPackage } from '../package/package';
import type { SheetEntry } from '../read/workbook-model';
import { readWorkbook } from '../read/workbook-part';
import { attribute, flag, readXml, type XmlAttributes } from '../package/xml';
import { PLAIN_LOOK, readCellLooks, type CellLook } from './cell-looks';

/** How one sheet looks, for a grid that draws it. Sizes are pixels at 96 dpi. */
export interface SheetAppearance {
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly columns: readonly ColumnAppearance[];
  readonly rows: ReadonlyMap<number, RowAppearance>;
  /** Of every cell that stands in the file, blank ones included; other cells look as their row, else column, does. */
  readonly cells: readonly (readonly [CellRef, CellLook])[];
  readonly showGridLines: boolean;
  /** Rows and columns that stay when the sheet scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Absent sizes are the sheet's default. */
export interface ColumnAppearance {
  readonly from: number;
  readonly to: number;
  readonly width?: number;
  readonly hidden: boolean;
  readonly look?: CellLook;
}

export interface RowAppearance {
  readonly height?: number;
  readonly hidden: boolean;
  readonly look?: CellLook;
}

const EXCEL_DEFAULT_WIDTH = 8.43;
const EXCEL_DEFAULT_HEIGHT = 15;

/** A sheet that nobody has formatted. */
export const PLAIN_SHEET: SheetAppearance = {
  defaultWidth: columnPixels(EXCEL_DEFAULT_WIDTH),
  defaultHeight: rowPixels(EXCEL_DEFAULT_HEIGHT),
  columns: [],
  rows: new Map(),
  cells: [],
  showGridLines: true,
  frozen: { rows: 0, columns: 0 },
};

/**
 * How the sheets of a workbook look, by their names.
 *
 * @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml`
 */
export function readAppearance(pkg: OoxmlPackage): ReadonlyMap<string, SheetAppearance> {
  const workbook = readWorkbook(pkg);
  const cells = new CellReader(pkg, workbook);
  const looks = readCellLooks(pkg);
  return new Map(workbook.sheets.map((sheet) => [sheet.name, sheetAppearance(pkg, sheet, cells, looks)]));
}

function sheetAppearance(
  pkg: OoxmlPackage,
  sheet: SheetEntry,
  reader: CellReader,
  looks: readonly CellLook[],
): SheetAppearance {
  const columns: ColumnAppearance[] = [];
  const rows = new Map<number, RowAppearance>();
  const cells: [CellRef, CellLook][] = [];
  let format: XmlAttributes = {};
  let pane: XmlAttributes = {};
  let showGridLines = true;
  readXml(pkg.text(sheet.part), sheet.part, {
    open(name, attributes) {
      if (name === 'col') columns.push(columnAppearance(attributes, looks));
      else if (name === 'row') rows.set(Number(attribute(attributes, 'r')), rowAppearance(attributes, looks));
      else if (name === 'sheetFormatPr') format = attributes;
      else if (name === 'sheetView') showGridLines = flag(attributes, 'showGridLines', true);
      else if (name === 'pane' && isFrozen(attributes)) pane = attributes;
    },
  });
  reader.read(sheet, (at, { style }) => {
    cells.push([at, looks[style] ?? PLAIN_LOOK]);
  });
  return {
    defaultWidth: columnPixels(numberOf(format, 'defaultColWidth') ?? EXCEL_DEFAULT_WIDTH),
    defaultHeight: rowPixels(numberOf(format, 'defaultRowHeight') ?? EXCEL_DEFAULT_HEIGHT),
    columns,
    rows,
    cells,
    showGridLines,
    frozen: { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 },
  };
}

function columnAppearance(attributes: XmlAttributes, looks: readonly CellLook[]): ColumnAppearance {
  const width = numberOf(attributes, 'width');
  const look = looks[numberOf(attributes, 'style') ?? -1];
  return {
    from: Number(attribute(attributes, 'min')),
    to: Number(attribute(attributes, 'max')),
    ...(width !== undefined && { width: columnPixels(width) }),
    hidden: flag(attributes, 'hidden', false),
    ...(look && { look }),
  };
}

function rowAppearance(attributes: XmlAttributes, looks: readonly CellLook[]): RowAppearance {
  const height = numberOf(attributes, 'ht');
  const look = flag(attributes, 'customFormat', false) ? looks[numberOf(attributes, 's') ?? -1] : undefined;
  return {
    ...(height !== undefined && { height: rowPixels(height) }),
    hidden: flag(attributes, 'hidden', false),
    ...(look && { look }),
  };
}

function isFrozen(pane: XmlAttributes): boolean {
  return (attribute(pane, 'state') ?? '').startsWith('frozen');
}

function numberOf(attributes: XmlAttributes, name: string): number | undefined {
  const text = attribute(attributes, name);
  return text === undefined ? undefined : Number(text);
}

/** Widths count characters of the default font, 7 pixels each in Calibri 11, and 5 pixels of padding. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
