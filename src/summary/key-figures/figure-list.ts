import type { CellValue } from '../../workbook/cell-value';
import type { CellRef } from '../../workbook/address';
import type { CellMap } from '../../workbook/snapshot';
import { DATAPOINTS } from '../../vsme/catalogue';
import { spellingsOf } from '../../vsme/former-names';

/** A column of names with columns of figures to the right of it, as people keep them. */
export interface FigureList {
  /** By datapoint id; of one that is named twice the first counts. */
  readonly names: ReadonlyMap<string, ListedName>;
  /** Those with any figure beside a name, from the left; there is one at least. */
  readonly columns: readonly FigureColumn[];
  /** Whether a column is headed as that of units. */
  readonly namesUnits: boolean;
}

export interface ListedName {
  readonly row: number;
  /** Absent where the list has no column of units; `null` where its cell is blank. */
  readonly unit?: string | null;
}

export interface FigureColumn {
  readonly column: number;
  readonly heading: string | null;
  /** What the heading says, or the list itself beside the end of the period. */
  readonly year: number | null;
  /** How many of the names have a figure in it. */
  readonly figures: number;
}

/** `null` where no name of a datapoint has a figure to the right of it. */
export function figureList(cells: CellMap): FigureList | null {
  const named = namesByColumn(cells);
  const [column, names] = [...named].reduce<readonly [number, ReadonlyMap<string, number>]>(
    (most, one) => (one[1].size > most[1].size ? one : most),
    [0, new Map()],
  );
  if (names.size === 0) return null;
  const rows = new Set(names.values());
  const top = Math.min(...rows);
  const headings = headingsAbove(cells, top);
  const unitColumn = [...headings].find(([, heading]) => /^(enhed|unit)/i.test(heading))?.[0];
  const columns = figureColumns(cells, rows, column, headings, names.get(END_YEAR));
  if (columns.length === 0) return null;
  const unitIn = (row: number): string | null => textOf(cells, { row, column: unitColumn! });
  return {
    names: new Map(
      [...names].map(([id, row]) => [id, { row, ...(unitColumn !== undefined && { unit: unitIn(row) }) }]),
    ),
    columns,
    namesUnits: unitColumn !== undefined,
  };
}

const END_YEAR = 'x_endYear';

/** Everything that a figure may be called. */
const IDS: ReadonlyMap<string, string> = new Map(
  DATAPOINTS.filter(({ table, repeats }) => table === undefined && repeats === undefined).flatMap(
    ({ id, name, volumeName, label }) =>
      [id, ...(name === undefined ? [] : spellingsOf(name)), volumeName, label.da, label.en]
        .filter((called) => called !== undefined)
        .map((called) => [plain(called), id] as const),
  ),
);

/** The datapoint that a text names: by id, label or EFRAG's name. */
export function datapointNamed(written: CellValue): string | undefined {
  return typeof written === 'string' ? IDS.get(plain(written)) : undefined;
}

function namesByColumn(cells: CellMap): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const found = new Map<number, Map<string, number>>();
  for (const [{ row, column }, { value }] of cells) {
    const id = datapointNamed(value);
    if (id === undefined) continue;
    const names = found.get(column) ?? new Map<string, number>();
    found.set(column, names);
    names.set(id, Math.min(row, names.get(id) ?? row));
  }
  return found;
}

/** The nearest text or year above the list in each column. */
function headingsAbove(cells: CellMap, top: number): ReadonlyMap<number, string> {
  const nearest = new Map<number, { row: number; heading: string }>();
  for (const [{ row, column }, { value }] of cells) {
    const heading = headingIn(value);
    if (row >= top || heading === null || row < (nearest.get(column)?.row ?? 0)) continue;
    nearest.set(column, { row, heading });
  }
  return new Map([...nearest].map(([column, { heading }]) => [column, heading]));
}

function figureColumns(
  cells: CellMap,
  rows: ReadonlySet<number>,
  names: number,
  headings: ReadonlyMap<number, string>,
  yearRow: number | undefined,
): readonly FigureColumn[] {
  const figures = new Map<number, number>();
  for (const [{ row, column }, { value }] of cells) {
    if (column <= names || row === yearRow || !rows.has(row) || typeof value !== 'number') continue;
    figures.set(column, (figures.get(column) ?? 0) + 1);
  }
  return [...figures]
    .sort(([a], [b]) => a - b)
    .map(([column, count]) => {
      const heading = headings.get(column) ?? null;
      const listed = yearRow === undefined ? null : (cells.get({ row: yearRow, column })?.value ?? null);
      return { column, heading, year: yearIn(heading) ?? yearIn(listed), figures: count };
    });
}

function headingIn(value: CellValue): string | null {
  const written = typeof value === 'number' && yearIn(value) !== null ? String(value) : value;
  return typeof written === 'string' && written.trim() !== '' ? written.trim() : null;
}

function yearIn(value: CellValue): number | null {
  const year = /^\D*((?:19|20)\d\d)\D*$/.exec(
    typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  )?.[1];
  return year === undefined ? null : Number(year);
}

function textOf(cells: CellMap, at: CellRef): string | null {
  const value = cells.get(at)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function plain(written: string): string {
  return written.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
