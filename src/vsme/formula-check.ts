import { cellsOf, formatCell } from '../workbook/address';
import { shownContent } from '../workbook/shown-value';
import { cellAt, type Cell, type Snapshot } from '../workbook/snapshot';
import type { Text } from '../workbook/text';
import { officialFormulas } from './baseline/baseline';
import { formulaOutline } from './formula-outline';
import { MAY_BE_OVERWRITTEN } from './overwritable';
import type { Report } from './report';
import { templateSheets, type TemplateSheet } from './template-check';

/** A cell that has lost the formula EFRAG gave it. */
export interface FormulaDeviation {
  /** `overwritten`: a value or nothing stands there; `changed`: another formula. */
  readonly kind: 'overwritten' | 'changed';
  readonly sheet: string;
  readonly cell: string;
  readonly text: Text;
}

/**
 * The formulas of EFRAG's release that are overwritten or changed. References are not compared, so inserted rows and
 * renamed sheets do no harm; the cells in which the template lets people write over its formula are left out.
 *
 * @param snapshot at depth `full`.
 * @param sheets those that were read whole, as they are called here; the others are not checked.
 */
export async function checkFormulas(
  snapshot: Snapshot,
  report: Report,
  sheets: ReadonlySet<string>,
): Promise<readonly FormulaDeviation[]> {
  const { release } = report.template;
  const places = await templateSheets(snapshot, release);
  const known = new Map(places.map((place) => [place.official, place]));
  const free = overwritableCells(report);
  const deviations: FormulaDeviation[] = [];
  for (const { sheet: official, area, outline } of await officialFormulas(release)) {
    const place = known.get(official) ?? { official, sheet: official, rows: [] };
    if (!sheets.has(place.sheet)) continue;
    for (const { row, column } of cellsOf(area)) {
      const rows = possibleRows(place, row);
      const found = rows.map((at) => cellAt(snapshot, place.sheet, { row: at, column }));
      if (found.some((cell) => cell?.formula !== undefined && formulaOutline(cell.formula) === outline))
        continue;
      const cell = formatCell({ row: rows[0] ?? row, column });
      if (!free.has(`${place.sheet}!${cell}`)) deviations.push(deviation(place.sheet, cell, found[0]));
    }
  }
  return deviations;
}

/** One row, or several where rows were inserted somewhere between the names around it. */
function possibleRows({ rows }: TemplateSheet, row: number): readonly number[] {
  const [aboveFrom, aboveTo] = rows.findLast(([from]) => from <= row) ?? [0, 0];
  const [belowFrom, belowTo] = rows.find(([from]) => from >= row) ?? [aboveFrom, aboveTo];
  const [least, most] = [aboveTo - aboveFrom, belowTo - belowFrom];
  return Array.from({ length: Math.max(0, most - least) + 1 }, (_, more) => row + least + more);
}

function overwritableCells({ datapoints }: Report): ReadonlySet<string> {
  const cells = [...MAY_BE_OVERWRITTEN].flatMap((id) => datapoints.get(id)?.cells ?? []);
  return new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
}

function deviation(sheet: string, cell: string, found: Cell | undefined): FormulaDeviation {
  if (found?.formula !== undefined) {
    return {
      kind: 'changed',
      sheet,
      cell,
      text: {
        da: `Formlen i ${sheet}!${cell} er en anden end EFRAGs.`,
        en: `The formula in ${sheet}!${cell} is another than EFRAG’s.`,
      },
    };
  }
  const says = shownContent({ value: found?.value ?? null });
  return {
    kind: 'overwritten',
    sheet,
    cell,
    text: {
      da: `Formlen i ${sheet}!${cell} er overskrevet: der står ${says.da}. Kopiér den fra en ren skabelon af samme version.`,
      en: `The formula in ${sheet}!${cell} has been overwritten: it holds ${says.en}. Copy it from a clean template of the same version.`,
    },
  };
}
