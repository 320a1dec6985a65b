import { type PlanColumn } from '../configuration/configuration';
import { findMaalepunkt } from '../find-maalepunkt';
import { findHeadings, type Headings } from './find-headings';
import { isPlanColumn, meaningOf } from './heading-words';
import type { BoundCell } from './layout';
import type { Remembered } from './remembered';
import { NOT_USED } from './remembered-headings';
import type { SheetGrid } from './sheet-grid';

/** The part of a sheet that is about one målepunkt: labels with answers beside them, perhaps a table below. */
export interface Card {
  /** Id of the målepunkt. */
  readonly maalepunkt: string;
  readonly cells: readonly BoundCell[];
  /** The headings of its tables; what it says once stands above them. */
  readonly tables: readonly Headings[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What a card can say once about its målepunkt; the rest stands in its table. */
const ON_CARDS: ReadonlySet<PlanColumn> = new Set<PlanColumn>([
  'pillar',
  'maalepunkt',
  'prioritised',
  'relevance',
  'score',
  'today',
  'level',
  'sentence',
  'sdg',
  'vsme',
  'approvedBy',
  'approvedOn',
]);
/** So far down a sheet its title can stand. */
const TITLE_ROWS = 5;

/**
 * The cards of a sheet. Each begins with its målepunkt, as `Målepunkt: Affald` or `Affald` in a title; a sheet that is
 * named after a målepunkt is one card.
 */
export function findCards(grid: SheetGrid, remembered: Remembered): readonly Card[] {
  const starts = cardStarts(grid, remembered);
  return starts.map(({ row, maalepunkt }, index) => {
    const firstRow = index === 0 ? (grid.rowNumbers[0] ?? row) : row;
    const lastRow = (starts[index + 1]?.row ?? grid.lastRow + 1) - 1;
    const tables = findHeadings(grid, firstRow, lastRow, remembered);
    const lastLabel = (tables[0]?.top ?? lastRow + 1) - 1;
    return {
      maalepunkt,
      firstRow,
      lastRow,
      tables,
      cells: labelledCells(grid, firstRow, lastLabel, remembered),
    };
  });
}

function cardStarts(
  grid: SheetGrid,
  remembered: Remembered,
): readonly { readonly row: number; readonly maalepunkt: string }[] {
  const labelled = grid.rowNumbers.flatMap((row) =>
    grid.columns(row).flatMap((column) => {
      const label = labelAt(grid, row, column, remembered);
      if (label !== 'maalepunkt') return [];
      const maalepunkt = findMaalepunkt(grid.text(row, answerColumn(grid, row, column, remembered)));
      return maalepunkt ? [{ row, maalepunkt: maalepunkt.id }] : [];
    }),
  );
  if (labelled.length > 0) return labelled;
  const titles = grid.rowNumbers
    .slice(0, TITLE_ROWS)
    .filter((row) => grid.columns(row).length <= 2)
    .flatMap((row) => {
      const found = grid.columns(row).flatMap((column) => findMaalepunkt(grid.text(row, column)) ?? []);
      return found.length === 1 ? [{ row, maalepunkt: found[0]!.id }] : [];
    });
  if (titles.length > 0) return titles.slice(0, 1);
  const named = findMaalepunkt(grid.sheet);
  return named && grid.lastRow > 0 ? [{ row: grid.rowNumbers[0]!, maalepunkt: named.id }] : [];
}

function labelledCells(
  grid: SheetGrid,
  firstRow: number,
  lastRow: number,
  remembered: Remembered,
): readonly BoundCell[] {
  const cells: BoundCell[] = [];
  for (const row of grid.rowNumbers) {
    if (row < firstRow || row > lastRow) continue;
    const labels = grid.columns(row).filter((column) => labelAt(grid, row, column, remembered) !== null);
    // More than two labels on a row are the headings of a table.
    if (labels.length > 2) continue;
    for (const column of labels) {
      const key = labelAt(grid, row, column, remembered);
      if (key === null || cells.some((cell) => cell.key === key)) continue;
      cells.push({
        key,
        row,
        column: answerColumn(grid, row, column, remembered),
        heading: grid.text(row, column),
        evidence:
          remembered.meaning(grid.sheet, 'plan', grid.text(row, column)) === null ? 'heading' : 'confirmed',
      });
    }
  }
  return cells;
}

function labelAt(grid: SheetGrid, row: number, column: number, remembered: Remembered): PlanColumn | null {
  const text = grid.text(row, column);
  if (typeof grid.value(row, column) !== 'string' || text === '') return null;
  const confirmed = remembered.meaning(grid.sheet, 'plan', text);
  if (confirmed !== null) {
    return confirmed !== NOT_USED && isPlanColumn(confirmed.key) && ON_CARDS.has(confirmed.key)
      ? confirmed.key
      : null;
  }
  const meaning = meaningOf(text, 'plan');
  const key = meaning?.keys.find((one) => isPlanColumn(one) && ON_CARDS.has(one));
  return key !== undefined && isPlanColumn(key) ? key : null;
}

/** The answer stands in the next filled cell that is no label itself, else right beside the label. */
function answerColumn(grid: SheetGrid, row: number, column: number, remembered: Remembered): number {
  const next = grid.columns(row).find((other) => other > column);
  return next !== undefined && labelAt(grid, row, next, remembered) === null ? next : column + 1;
}
