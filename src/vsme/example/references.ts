import { columnLetters, quoteSheet } from '../../workbook/address';
import { FORMULAS, ROW_FORMULAS, type References } from './formulas';
import { areaOf, type PlacedDatapoint } from './layout';

/** The formula of a cell, `undefined` where people answer. */
export function formulaOf(
  placed: PlacedDatapoint,
  index: number,
  all: readonly PlacedDatapoint[],
): string | undefined {
  const { id } = placed.datapoint;
  const formula = (index === 0 ? FORMULAS[id] : undefined) ?? ROW_FORMULAS[id];
  return formula?.(referencesFrom(placed, index, all));
}

function referencesFrom(
  { sheet }: PlacedDatapoint,
  index: number,
  all: readonly PlacedDatapoint[],
): References {
  const find = (id: string): PlacedDatapoint => {
    const found = all.find(({ datapoint }) => datapoint.id === id);
    if (!found) throw new Error(`The example has no cell for ${id}.`);
    return found;
  };
  const onSheet = (to: PlacedDatapoint): string =>
    to.sheet === sheet ? '' : `${quoteSheet(to.sheet.name)}!`;
  return {
    cell(id) {
      const to = find(id);
      const { row, column } = to.cells[index] ?? to.cells[0]!;
      return `${onSheet(to)}${columnLetters(column)}${row}`;
    },
    column(id) {
      const to = find(id);
      const { top, bottom, left } = areaOf(to);
      const letters = columnLetters(left);
      return `${onSheet(to)}$${letters}$${top}:$${letters}$${bottom}`;
    },
  };
}
