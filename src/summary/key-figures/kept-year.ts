import type { CellRef, SheetArea } from '../../workbook/address';
import { contentOf } from '../../workbook/change-set';
import { cellAt, valueAt, type Snapshot } from '../../workbook/snapshot';
import { datapointNamed } from './figure-list';
import type { FormerFigure, Gap, LastYear } from './last-year';
import { FIGURES, GAP_WORDS } from './sections/figures';

/** The figures of last year that the summary has, or a person has written there; `null` where there are none. */
export function keptLastYear(snapshot: Snapshot, { sheet, area }: SheetArea): LastYear | null {
  const { rows, columns } = FIGURES;
  const at = (row: number, column: number): CellRef => ({
    row: area.top + row - 1,
    column: area.left + column - 1,
  });
  const figures = new Map<string, FormerFigure | Gap>();
  for (let row = rows.headings + 1; row <= area.bottom - area.top + 1; row++) {
    const id = datapointNamed(valueAt(snapshot, sheet, at(row, columns.name)));
    if (id === undefined) continue;
    const cell = cellAt(snapshot, sheet, at(row, columns.before));
    const unit = valueAt(snapshot, sheet, at(row, columns.unit));
    const isFigure = typeof cell?.value === 'number' || cell?.formula !== undefined;
    figures.set(
      id,
      isFigure
        ? {
            value: typeof cell.value === 'number' ? cell.value : null,
            ...(typeof unit === 'string' && unit !== '' && { unit: unit === '%' ? 'fraction' : unit }),
            content: () => contentOf(cell),
          }
        : gapOf(cell?.value),
    );
  }
  const source = valueAt(snapshot, sheet, at(rows.source, columns.source));
  const year = valueAt(snapshot, sheet, at(rows.headings, columns.before));
  const isKnown = typeof source === 'string' || [...figures.values()].some((one) => typeof one !== 'string');
  if (!isKnown) return null;
  return {
    source: typeof source === 'string' ? source : '',
    year: typeof year === 'number' ? year : null,
    entity: null,
    consolidation: null,
    notes: [],
    figure: (id) => figures.get(id) ?? 'not-reported',
  };
}

function gapOf(written: unknown): Gap {
  const gaps = Object.keys(GAP_WORDS) as Gap[];
  return gaps.find((gap) => Object.values(GAP_WORDS[gap]).includes(String(written))) ?? 'not-reported';
}
