import { contains, parseArea, union, type Area, type CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { EngineCell, EngineSheet } from './engine';
import type { CalculatedFormula } from './formula';
import type { CalculationPass } from './pass';
import type { CalculationSheet } from './workbook';

/** A cell as it stands between calculations. */
export interface CellState {
  readonly at: CellRef;
  value: CellValue;
  formula?: CalculatedFormula;
  /** The array formula whose answer covers this cell. */
  coveredBy?: CalculatedFormula;
}

/** By the number of each cell that holds or held something. */
export interface SheetState {
  readonly name: string;
  readonly merges: readonly Area[];
  readonly tables: EngineSheet['tables'];
  readonly cells: Map<number, CellState>;
}

export function sheetState({ name, merges, tables }: CalculationSheet): SheetState {
  const withArea = tables.flatMap((table) => {
    const area = parseArea(table.area);
    return area ? [{ ...table, area }] : [];
  });
  return { name, merges, tables: withArea, cells: new Map() };
}

/** The sheet for one pass: formulas that are due as formulas, all others with the value they have. */
export function engineSheet(
  { name, merges, tables, cells }: SheetState,
  due: ReadonlySet<CalculatedFormula>,
  pass: CalculationPass,
): EngineSheet {
  const forEngine = [...cells.values()].flatMap((cell) => engineCell(cell, due, pass) ?? []);
  return { name, merges, tables, cells: forEngine, usedArea: usedArea(forEngine) };
}

function engineCell(
  { at, value, formula, coveredBy }: CellState,
  due: ReadonlySet<CalculatedFormula>,
  pass: CalculationPass,
): EngineCell | undefined {
  if (formula && due.has(formula)) return pass.cellFor(formula);
  if (coveredBy && due.has(coveredBy)) {
    return coveredBy.array?.kind === 'fill' ? { at, value, filled: true } : undefined;
  }
  return value === null ? undefined : { at, value };
}

function usedArea(cells: readonly EngineCell[]): Area | null {
  let area: Area | null = null;
  for (const { at } of cells) {
    if (area && contains(area, at)) continue;
    const cell = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    area = area ? union(area, cell) : cell;
  }
  return area;
}
