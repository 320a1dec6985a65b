import type { CellRef, SheetArea } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { contentOf } from '../../workbook/change-set';
import { cellAt, valueAt, type Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import { datapointNamed } from './figure-list';
import type { FormerFigure, Gap, LastYear } from './last-year';
import { FIGURES, GAP_WORDS, SOURCE_WORDS } from './sections/figures';

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
        : gapOf(cell?.value ?? null),
    );
  }
  const source = sourceIn(valueAt(snapshot, sheet, at(rows.source, columns.name)));
  const year = valueAt(snapshot, sheet, at(rows.headings, columns.before));
  const isKnown = source !== null || [...figures.values()].some((one) => typeof one !== 'string');
  if (!isKnown) return null;
  return {
    source: source ?? '',
    year: typeof year === 'number' ? year : null,
    entity: null,
    consolidation: null,
    notes: [],
    figure: (id) => figures.get(id) ?? 'not-reported',
  };
}

function sourceIn(written: CellValue): string | null {
  if (typeof written !== 'string') return null;
  const words = [SOURCE_WORDS.da, SOURCE_WORDS.en].find((said) => written.startsWith(said));
  return words === undefined ? null : written.slice(words.length);
}

function gapOf(written: CellValue): Gap {
  const gaps = Object.keys(GAP_WORDS) as Gap[];
  const isWritten = ({ da, en }: Text): boolean => written === da || written === en;
  return gaps.find((gap) => isWritten(GAP_WORDS[gap])) ?? 'not-reported';
}
