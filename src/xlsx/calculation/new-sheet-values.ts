import { parseArea, parseCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { NumberMarks } from '../../workbook/number-format/number-locale';
import type { NewSheet } from '../../workbook/new-sheet';
import type { Snapshot } from '../../workbook/snapshot';
import { Calculator } from './calculator';
import type { CalculationSheet } from './workbook';

/**
 * What the cells of a sheet come to that is not made yet, by their addresses, so that it can be shown beforehand. Its
 * formulas see the values of the snapshot, and blank cells where nothing was read. A sheet of the same name gives way.
 */
export function newSheetValues(
  snapshot: Snapshot,
  sheet: NewSheet,
  marks?: NumberMarks,
): ReadonlyMap<string, CellValue> {
  const sheets = [
    ...snapshot.sheets.flatMap(({ name }) => (name === sheet.name ? [] : [asRead(snapshot, name)])),
    asMade(sheet),
  ];
  const { names, date1904 } = snapshot;
  const calculator = new Calculator(
    { sheets, names, date1904: date1904 ?? false },
    // A summary stands without the add-in, and so without its functions.
    { functions: [], blanks: 'null', ...(marks && { marks }) },
  );
  calculator.recalculate();
  return new Map(sheet.cells.map(({ cell }) => [cell, calculator.valueAt(sheet.name, parseCell(cell)!)]));
}

/** With values only: what the workbook's own formulas came to is known. */
function asRead({ contents }: Snapshot, name: string): CalculationSheet {
  const content = contents.get(name);
  const cells = [...(content?.cells ?? [])].map(([at, { value }]) => [at, { value }] as const);
  return { name, cells, tables: content?.tables ?? [], merges: [] };
}

function asMade({ name, cells, merges }: NewSheet): CalculationSheet {
  return {
    name,
    cells: cells.map(({ cell, content }) => [
      parseCell(cell)!,
      'formula' in content ? { value: null, formula: content.formula } : { value: content.value },
    ]),
    tables: [],
    merges: merges.map((area) => parseArea(area)!),
  };
}
