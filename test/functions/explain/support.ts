import { explainCell, referencesIn, type CellExplanation } from '../../../src/functions/explain/explain-cell';
import type { ActiveCell, ReferredValues } from '../../../src/workbook/active-cell';
import { cellsOf, formatCell, parseArea, parseCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import { SPELLINGS, formulaToLocal } from '../../../src/workbook/formula-language/formula-language';
import { referenceKey, type Reference, type ReferredCells } from '../../../src/workbook/reference';

export interface Typed {
  /** In English spelling, without the equals sign. */
  readonly formula: string;
  /** What the cell shows. */
  readonly shows?: CellValue;
  /** Where the formula spills; the active cell is `C2` unless it is given. */
  readonly spill?: string;
  readonly cell?: string;
  /** What stands in the cells of the sheet Ark1. */
  readonly cells?: Readonly<Record<string, CellValue>>;
  /** The cells that names, tables and spilled answers turn out to be. */
  readonly places?: Readonly<Record<string, string>>;
}

/** What would be read of the active cell `C2` of the sheet Ark1, explained. */
export function explained({
  formula,
  shows = null,
  spill,
  cell = 'C2',
  cells = {},
  places = {},
}: Typed): CellExplanation {
  const area = spill === undefined ? null : parseArea(spill)!;
  const active: ActiveCell = {
    sheet: 'Ark1',
    cell: parseCell(cell)!,
    value: shows,
    formula,
    shownFormula: `=${formulaToLocal(formula, SPELLINGS.da)}`,
    spill: area && { anchor: { row: area.top, column: area.left }, area },
  };
  const references = new Map(
    referencesIn(active).flatMap((reference) => {
      const place = placeOf(reference, places);
      return place ? [[referenceKey(reference), valuesAt(place, cells)] as const] : [];
    }),
  );
  const explanation = explainCell({ active, references });
  if (!explanation) throw new Error(`${formula} has no function of the add-in.`);
  return explanation;
}

function placeOf(reference: Reference, places: Readonly<Record<string, string>>): ReferredCells | null {
  if (reference.kind === 'area') return reference;
  const written = reference.kind === 'name' ? places[reference.name] : undefined;
  const area = written === undefined ? null : parseArea(written);
  return area && { sheet: 'Ark1', area };
}

function valuesAt(place: ReferredCells, cells: Readonly<Record<string, CellValue>>): ReferredValues {
  const rows = new Map<number, CellValue[]>();
  for (const at of cellsOf(place.area)) {
    const row = rows.get(at.row) ?? [];
    row.push(cells[formatCell(at)] ?? null);
    rows.set(at.row, row);
  }
  return { ...place, values: [...rows.values()] };
}
