import { parseArea } from '../../workbook/address';
import { CellMap, type Cell, type DefinedName } from '../../workbook/snapshot';
import { readCharts } from '../../xlsx/read/charts';
import { readCellFormats, type CellFormat } from '../../xlsx/read/cell-formats';
import { CellReader } from '../../xlsx/read/cell-reader';
import { toShownSpelling } from '../../xlsx/formula-text/formula-spelling';
import type { OoxmlPackage } from '../../xlsx/package/package';
import { readSheetFeatures } from '../../xlsx/read/sheet-features';
import type { SheetEntry, StoredCell, StoredName, WorkbookModel } from '../../xlsx/read/workbook-model';
import { readWorkbook } from '../../xlsx/read/workbook-part';
import type { ArrayArea } from './array-areas';
import type { StoredSheet } from './open-sheet';

/** A defined name as Excel's Name Manager knows it. */
export interface OpenName extends DefinedName {
  readonly hidden: boolean;
}

export interface LoadedWorkbook {
  readonly sheets: readonly LoadedSheet[];
  /** The highest number of a sheet: higher than the count of sheets where some were removed. */
  readonly lastSheetNumber: number;
  readonly names: readonly OpenName[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly calculation: WorkbookModel['calculation'];
}

export interface LoadedSheet extends StoredSheet {
  readonly id: string;
  readonly name: string;
}

/** @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml` */
export function loadWorkbook(pkg: OoxmlPackage): LoadedWorkbook {
  const workbook = readWorkbook(pkg);
  const reader = new CellReader(pkg, workbook);
  const formats = readCellFormats(pkg);
  return {
    sheets: workbook.sheets.map((entry) => storedSheet(pkg, reader, formats, entry)),
    lastSheetNumber: Math.max(0, ...workbook.sheets.map((entry) => entry.sheetId)),
    names: workbook.names.map(openName),
    date1904: workbook.date1904,
    structureProtected: workbook.structureProtected,
    calculation: workbook.calculation,
  };
}

function storedSheet(
  pkg: OoxmlPackage,
  reader: CellReader,
  formats: readonly CellFormat[],
  entry: SheetEntry,
): LoadedSheet {
  const cells = new CellMap();
  const arrays: ArrayArea[] = [];
  reader.read(entry, (at, stored) => {
    cells.set(at, openCell(stored, formats[stored.style]));
    const { kind, area } = stored.formula ?? {};
    const whole = area === undefined ? null : parseArea(area);
    if (whole && (kind === 'array' || kind === 'dynamic'))
      arrays.push({ area: whole, dynamic: kind === 'dynamic' });
  });
  const { protection, merges, validations, tables } = readSheetFeatures(pkg, entry);
  return {
    id: sheetId(entry.sheetId),
    name: entry.name,
    visibility: entry.visibility,
    cells,
    arrays,
    merges: merges.flatMap((area) => parseArea(area) ?? []),
    validations,
    tables,
    charts: readCharts(pkg, entry.part),
    // The file does not say the password, so a protected sheet counts as having one.
    protection: { protected: protection.protected, hasPassword: protection.protected },
  };
}

function openCell({ value, formula }: StoredCell, format: CellFormat | undefined): Cell {
  return {
    value,
    ...(formula ? { formula: toShownSpelling(formula.text) } : {}),
    ...(format?.numberFormat === undefined ? {} : { numberFormat: format.numberFormat }),
    ...(format?.locked === false ? { locked: false } : {}),
  };
}

function openName({ name, refersTo, scope, hidden }: StoredName): OpenName {
  return {
    name: name.replace(/^_xlnm\./, ''),
    refersTo: toShownSpelling(refersTo),
    scope,
    broken: refersTo.includes('#REF!'),
    hidden,
  };
}

/** As desktop Excel makes its sheet ids, so that a sheet keeps its id when its name changes. */
export function sheetId(number: number): string {
  return `{00000000-${number.toString(16).toUpperCase().padStart(4, '0')}-0000-0000-000000000000}`;
}
