import { cellsOf, contains, formatCell, parseArea, type Area } from '../../src/workbook/address';
import type { CellValidation } from '../../src/workbook/snapshot';

/** The rule of every cell, because Excel and a file cut the same rules into different areas. */
export function validatedCells(
  validations: readonly CellValidation[] = [],
  within?: readonly Area[],
): ReadonlyMap<string, unknown> {
  const rules = new Map<string, unknown>();
  for (const { areas, ...rule } of validations) {
    for (const area of areas.split(' ')) {
      for (const at of cellsOf(parseArea(area)!)) {
        if (!within || within.some((one) => contains(one, at))) rules.set(formatCell(at), rule);
      }
    }
  }
  return new Map([...rules].sort(([a], [b]) => a.localeCompare(b)));
}
