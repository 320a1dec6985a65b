import { parseArea, type Area, type CellRef } from '../../workbook/address';
import type { CalculationCell, CalculationSheet, CalculationWorkbook } from './workbook';
import { CellReader } from '../read/cell-reader';
import { toShownSpelling } from '../formula-text/formula-spelling';
import type { OoxmlPackage } from '../package/package';
import { readSheetFeatures } from '../read/sheet-features';
import { readWorkbook } from '../read/workbook-part';
import type { SheetEntry, StoredCell, StoredFormula } from '../read/workbook-model';

/**
 * The workbook in a package as the calculator needs it, with the values the file has.
 *
 * @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml`
 */
export function calculationWorkbook(pkg: OoxmlPackage): CalculationWorkbook {
  const workbook = readWorkbook(pkg);
  const reader = new CellReader(pkg, workbook);
  const names = workbook.names.map(({ name, refersTo, scope }) => ({
    name,
    refersTo: toShownSpelling(refersTo),
    scope,
    broken: refersTo.includes('#REF!'),
  }));
  const sheets = workbook.sheets.map((sheet) => calculationSheet(pkg, reader, sheet));
  return { sheets, names, date1904: workbook.date1904 };
}

function calculationSheet(pkg: OoxmlPackage, reader: CellReader, sheet: SheetEntry): CalculationSheet {
  const cells: (readonly [CellRef, CalculationCell])[] = [];
  reader.read(sheet, (at, stored) => {
    if (stored.value !== null || stored.formula) cells.push([at, calculationCell(stored)]);
  });
  const { tables, merges } = readSheetFeatures(pkg, sheet);
  return { name: sheet.name, cells, tables, merges: merges.flatMap((area) => parseArea(area) ?? []) };
}

function calculationCell({ value, formula }: StoredCell): CalculationCell {
  if (!formula) return { value };
  const area = arrayArea(formula);
  return {
    value,
    formula: toShownSpelling(formula.text),
    ...(area && { array: { area, dynamic: formula.kind === 'dynamic' } }),
  };
}

function arrayArea({ kind, area }: StoredFormula): Area | null {
  return area !== undefined && (kind === 'dynamic' || kind === 'array') ? parseArea(area) : null;
}
