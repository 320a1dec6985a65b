import { formatArea, type Area } from '../workbook/address';
import { CellMap, type Cell, type Depth, type SheetProtection, type WantedArea } from '../workbook/snapshot';
import { readValue, shownFormula } from './excel-values';

/** One block of cells of one sheet; one block per sheet is what is fast in Excel. */
export interface CellBlock {
  readonly sheet: string;
  /** What was read; `null` when the sheet is empty. */
  readonly area: Area | null;
  readonly cells: CellMap;
  /** Absent at depth `validate`. */
  readonly protection?: SheetProtection;
}

const LOADED: Record<Depth, string> = {
  validate: 'values,valueTypes,rowIndex,columnIndex',
  formulas: 'values,valueTypes,rowIndex,columnIndex,formulas,numberFormat',
  full: 'values,valueTypes,rowIndex,columnIndex,formulas,numberFormat',
};

/** Asks for one block; call the result after the next sync. */
export function requestCells(
  context: Excel.RequestContext,
  { sheet, area }: WantedArea,
  depth: Depth,
): () => CellBlock {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = area
    ? worksheet.getRange(formatArea(area))
    : worksheet.getUsedRangeOrNullObject(depth === 'validate');
  range.load(LOADED[depth]);
  const protection = depth === 'validate' ? null : worksheet.protection.load('protected');
  return () => ({
    ...(range.isNullObject ? { sheet, area: null, cells: new CellMap() } : blockOf(sheet, range, depth)),
    ...(protection && { protection: { protected: protection.protected } }),
  });
}

function blockOf(sheet: string, range: Excel.Range, depth: Depth): CellBlock {
  const { values, valueTypes, rowIndex, columnIndex } = range;
  const formulas: readonly (readonly unknown[])[] = depth === 'validate' ? [] : range.formulas;
  const formats: readonly (readonly unknown[])[] = depth === 'validate' ? [] : range.numberFormat;
  const cells = new CellMap();
  values.forEach((line, i) => {
    line.forEach((raw, j) => {
      const value = readValue(raw, valueTypes[i]?.[j] ?? 'Empty');
      const look = { ...formulaOf(formulas[i]?.[j], raw), ...formatOf(formats[i]?.[j]) };
      if (value !== null || Object.keys(look).length > 0) {
        cells.set({ row: rowIndex + 1 + i, column: columnIndex + 1 + j }, { value, ...look });
      }
    });
  });
  const area = {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + values.length,
    right: columnIndex + (values[0]?.length ?? 0),
  };
  return { sheet, area, cells };
}

function formulaOf(shown: unknown, value: unknown): Pick<Cell, 'formula'> {
  const formula = shownFormula(shown, value);
  return formula === null ? {} : { formula };
}

function formatOf(code: unknown): Pick<Cell, 'numberFormat'> {
  return typeof code === 'string' && code !== 'General' ? { numberFormat: code } : {};
}
