import { contains, parseArea, type Area, type CellRef } from '../../workbook/address';
import {
  CellMap,
  type Cell,
  type DefinedName,
  type ReadRequest,
  type SheetContent,
  type Snapshot,
  type WantedArea,
  type WorkbookIndex,
} from '../../workbook/snapshot';
import { UserError } from '../../workbook/user-error';
import { readCellFormats, type CellFormat } from './cell-formats';
import { CellReader } from './cell-reader';
import { toShownSpelling } from '../formula-text/formula-spelling';
import type { OoxmlPackage } from '../package/package';
import { readSheetFeatures } from './sheet-features';
import { readWorkbook } from './workbook-part';
import type { SheetEntry, StoredCell, StoredName, WorkbookModel } from './workbook-model';

/**
 * The workbook in a package as a snapshot. Only the sheets that are wanted are opened.
 *
 * @throws {UserError} `sheet-not-found`, `missing-part`, `damaged-workbook`, `unsafe-xml`
 */
export function readSnapshot(pkg: OoxmlPackage, { depth, want }: ReadRequest): Snapshot {
  const workbook = readWorkbook(pkg);
  const index: WorkbookIndex = {
    sheets: workbook.sheets.map(({ name, visibility }) => ({ name, visibility })),
    names: workbook.names.filter(({ scope }) => depth === 'full' || scope === null).map(definedName),
  };
  const wanted = want?.(index) ?? index.sheets.map(({ name }) => ({ sheet: name }));
  const cells = new CellReader(pkg, workbook);
  const formats = depth === 'validate' ? [] : readCellFormats(pkg);
  const contents = new Map<string, SheetContent>();
  for (const [sheet, areas] of areasBySheet(workbook, wanted)) {
    contents.set(
      sheet.name,
      depth === 'validate'
        ? { cells: readValues(cells, sheet, areas) }
        : {
            cells: readCells(cells, sheet, areas, depth === 'full' ? formats : formats.map(withoutLock)),
            ...(depth === 'full' ? shownFeatures(pkg, sheet) : protectionOf(pkg, sheet)),
          },
    );
  }
  return { ...index, depth, date1904: workbook.date1904, contents };
}

/** Which cells are locked is not asked for. */
function withoutLock(format: CellFormat): CellFormat {
  return { ...format, locked: true };
}

function protectionOf(pkg: OoxmlPackage, sheet: SheetEntry): Pick<SheetContent, 'protection'> {
  return { protection: readSheetFeatures(pkg, sheet).protection };
}

function shownFeatures(pkg: OoxmlPackage, sheet: SheetEntry): Omit<SheetContent, 'cells'> {
  const features = readSheetFeatures(pkg, sheet);
  return {
    ...features,
    validations: features.validations.map(({ dialogs: _unshown, ...rule }) => rule),
    tables: features.tables.map(({ calculatedColumns: _unshown, ...table }) => table),
  };
}

/** `null` instead of areas: the whole sheet. */
type Areas = readonly Area[] | null;

function areasBySheet(
  { sheets }: WorkbookModel,
  wanted: readonly WantedArea[],
): ReadonlyMap<SheetEntry, Areas> {
  const found = new Map<SheetEntry, Areas>();
  for (const { sheet: name, area } of wanted) {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw sheetNotFound(name);
    const known = found.get(sheet);
    found.set(sheet, area && known !== null ? [...(known ?? []), area] : null);
  }
  return found;
}

function isWanted(at: CellRef, areas: Areas): boolean {
  return areas === null || areas.some((area) => contains(area, at));
}

function readValues(reader: CellReader, sheet: SheetEntry, areas: Areas): CellMap {
  const cells = new CellMap();
  reader.readValues(sheet, (at, value) => {
    if (isWanted(at, areas)) cells.set(at, { value });
  });
  return cells;
}

function readCells(
  reader: CellReader,
  sheet: SheetEntry,
  areas: Areas,
  formats: readonly CellFormat[],
): CellMap {
  const cells = new CellMap();
  const arrays: { readonly area: Area; readonly formula: string }[] = [];
  reader.read(sheet, (at, stored) => {
    const array = stored.formula?.kind === 'array' ? parseArea(stored.formula.area ?? '') : null;
    if (array && stored.formula) arrays.push({ area: array, formula: toShownSpelling(stored.formula.text) });
    if (!isWanted(at, areas)) return;
    const cell = fullCell(stored, formats[stored.style]);
    if (Object.keys(cell).length > 1 || cell.value !== null) cells.set(at, cell);
  });
  showArrays(cells, arrays);
  return cells;
}

/** The formula of an array that was entered with Ctrl+Shift+Enter belongs to each of its cells, as Excel shows it. */
function showArrays(
  cells: CellMap,
  arrays: readonly { readonly area: Area; readonly formula: string }[],
): void {
  const large = arrays.filter(({ area }) => area.top !== area.bottom || area.left !== area.right);
  if (large.length === 0) return;
  for (const [at, cell] of cells) {
    const array = large.find(({ area }) => contains(area, at));
    if (array) cells.set(at, { ...cell, formula: array.formula });
  }
}

function fullCell({ value, formula }: StoredCell, format: CellFormat | undefined): Cell {
  return {
    value,
    ...(formula ? { formula: toShownSpelling(formula.text) } : {}),
    ...(format?.numberFormat === undefined ? {} : { numberFormat: format.numberFormat }),
    ...(format?.locked === false ? { locked: false } : {}),
  };
}

function definedName({ name, refersTo, scope }: StoredName): DefinedName {
  return {
    // Excel's own names (`_xlnm.Print_Area`) are shown without their prefix.
    name: name.replace(/^_xlnm\./, ''),
    refersTo: toShownSpelling(refersTo),
    scope,
    broken: refersTo.includes('#REF!'),
  };
}

function sheetNotFound(sheet: string): UserError {
  return new UserError('sheet-not-found', {
    da: `Projektmappen har intet ark med navnet »${sheet}«. Kontrollér navnet på arkfanen.`,
    en: `The workbook has no sheet named “${sheet}”. Check the name on the sheet tab.`,
  });
}
