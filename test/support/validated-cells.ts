import { cellsOf, contains, formatCell, parseArea, union, type Area } from '../../src/workbook/address';
import { translateFormula } from '../../src/workbook/shared-formulas';
import type { CellValidation } from '../../src/workbook/snapshot';

/**
 * The rule of every cell as the cell sees it, because Excel and a file cut the same rules into different areas, whose
 * first corners relative references are written for.
 */
export function validatedCells(
  validations: readonly CellValidation[] = [],
  within?: readonly Area[],
): ReadonlyMap<string, unknown> {
  const rules = new Map<string, unknown>();
  for (const { areas: written, ...rule } of validations) {
    const areas = written.split(' ').map((area) => parseArea(area)!);
    const { top: row, left: column } = areas.reduce(union);
    for (const at of areas.flatMap((area) => [...cellsOf(area)])) {
      if (within && !within.some((one) => contains(one, at))) continue;
      const formulas = (['formula1', 'formula2'] as const).flatMap((name) => {
        const formula = rule[name];
        return formula === undefined ? [] : [[name, translateFormula(formula, { row, column }, at)]];
      });
      rules.set(formatCell(at), { ...rule, ...Object.fromEntries(formulas) });
    }
  }
  return new Map([...rules].sort(([a], [b]) => a.localeCompare(b)));
}
