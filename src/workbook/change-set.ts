import { formatCell, parseCell, type CellRef } from './address';
import { sameValue, type CellContent } from './cell-value';
import type { ChartCells } from './chart';
import type { NewSheet } from './new-sheet';
import { CellMap, type Cell, type Snapshot } from './snapshot';
import type { Text } from './text';

/**
 * Every change to a workbook, as data the user can see before it happens. A change carries what was there
 * before, so that it can be previewed, checked against what the cells hold now, and undone. The changes are made
 * in the order they stand.
 */
export interface ChangeSet {
  /** What the change does, as the preview and the undo button say it. */
  readonly title: Text;
  readonly changes: readonly Change[];
}

export type Change = CellChange | RowsChange | SheetChange | NameChange | ChartChange;

export interface CellChange {
  readonly kind: 'cell';
  readonly sheet: string;
  /** One cell in A1 without `$`. */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Only where the format changes with the content, as when a date is typed into a cell whose format is General. */
  readonly numberFormat?: NumberFormatChange;
}

/** Invariant (US) format codes; `General` for a cell that has no other. */
export interface NumberFormatChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Whole blank rows inserted above `row`; formulas, names, merges, validations and table bounds follow as in Excel.
 * `remove-rows` exists as the inverse of `insert-rows`.
 */
export interface RowsChange {
  readonly kind: 'insert-rows' | 'remove-rows';
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  /**
   * The new rows continue the row above: its looks, validations and conditional formats, and the table whose last
   * data row it is (a totals row stays below). Formulas and contents are not copied: the caller writes them as cell
   * changes. Merges that end in the row above are not lengthened. Taking the rows away needs nothing of it, and keeps
   * it for the change back.
   */
  readonly continues?: true;
}

/** `remove-sheet` exists as the inverse of `add-sheet`: nothing else removes a sheet. */
export interface SheetChange {
  readonly kind: 'add-sheet' | 'remove-sheet';
  readonly sheet: NewSheet;
}

/**
 * A name whose cells are gone (`#REF!`) gives way to a new one of the same name. `remove-name` exists as the inverse of
 * `add-name`.
 */
export interface NameChange {
  readonly kind: 'add-name' | 'remove-name';
  readonly name: string;
  /** Invariant spelling without the equals sign. */
  readonly refersTo: string;
}

/** A chart shows other cells, of the same sheet. A chart that somebody has removed stays away. */
export interface ChartChange {
  readonly kind: 'chart';
  readonly sheet: string;
  /** Its name. */
  readonly chart: string;
  readonly before: ChartCells;
  readonly after: ChartCells;
}

/** The number format of a cell that has no other. */
export const GENERAL = 'General';

export const BLANK: CellContent = { value: null };

export function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return BLANK;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  if ('formula' in a || 'formula' in b) {
    return 'formula' in a && 'formula' in b && a.formula === b.formula;
  }
  return sameValue(a.value, b.value);
}

const OPPOSITE = {
  'insert-rows': 'remove-rows',
  'remove-rows': 'insert-rows',
  'add-sheet': 'remove-sheet',
  'remove-sheet': 'add-sheet',
  'add-name': 'remove-name',
  'remove-name': 'add-name',
} as const;

/** The change that takes one change back. */
export function inverseChange(change: CellChange): CellChange;
export function inverseChange(change: RowsChange): RowsChange;
export function inverseChange(change: ChartChange): ChartChange;
export function inverseChange(change: Exclude<Change, CellChange>): Exclude<Change, CellChange>;
export function inverseChange(change: Change): Change;
export function inverseChange(change: Change): Change {
  switch (change.kind) {
    case 'cell':
      return {
        ...change,
        before: change.after,
        after: change.before,
        ...(change.numberFormat && {
          numberFormat: { before: change.numberFormat.after, after: change.numberFormat.before },
        }),
      };
    case 'chart':
      return { ...change, before: change.after, after: change.before };
    case 'insert-rows':
    case 'remove-rows':
      return { ...change, kind: OPPOSITE[change.kind] };
    case 'add-sheet':
    case 'remove-sheet':
      return { ...change, kind: OPPOSITE[change.kind] };
    case 'add-name':
    case 'remove-name':
      return { ...change, kind: OPPOSITE[change.kind] };
  }
}

/** The change set that takes the workbook back, in the opposite order. The inverse of the inverse is the original. */
export function inverse({ title, changes }: ChangeSet): ChangeSet {
  return { title, changes: changes.map((change) => inverseChange(change)).reverse() };
}

/**
 * The cell changes that give the cells of one snapshot the contents of another, over the sheets both hold; formats
 * are not compared. Both must have been read at the same depth: at depth `validate` a formula shows as its value.
 */
export function diff(from: Snapshot, to: Snapshot): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const [sheet, { cells }] of from.contents) {
    const target = to.contents.get(sheet)?.cells;
    if (!target) continue;
    const compare = (at: CellRef): void => {
      const before = contentOf(cells.get(at));
      const after = contentOf(target.get(at));
      if (!sameContent(before, after)) {
        changes.push({ kind: 'cell', sheet, cell: formatCell(at), before, after });
      }
    };
    for (const [at] of cells) compare(at);
    for (const [at] of target) if (!cells.get(at)) compare(at);
  }
  return changes;
}

/**
 * The snapshot as it would be with the cell changes made, nothing recalculated: a formula that is written has
 * no value yet. Only cell changes are followed: rows, sheets and names show after the next read.
 */
export function withChanges(snapshot: Snapshot, { changes }: ChangeSet): Snapshot {
  const contents = new Map(snapshot.contents);
  const copied = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'cell') continue;
    const at = parseCell(change.cell);
    const content = contents.get(change.sheet);
    if (!at || !content) continue;
    let { cells } = content;
    if (!copied.has(change.sheet)) {
      cells = CellMap.from(cells);
      contents.set(change.sheet, { ...content, cells });
      copied.add(change.sheet);
    }
    cells.set(at, changedCell(cells.get(at), change));
  }
  return { ...snapshot, contents };
}

function changedCell(cell: Cell | undefined, { after, numberFormat }: CellChange): Cell {
  const { formula: _replaced, ...kept } = withNumberFormat(cell ?? { value: null }, numberFormat?.after);
  return 'formula' in after
    ? { ...kept, value: null, formula: after.formula }
    : { ...kept, value: after.value };
}

/** The cell with another number format; the cell itself when there is none. */
export function withNumberFormat(cell: Cell, numberFormat: string | undefined): Cell {
  if (numberFormat === undefined) return cell;
  const { numberFormat: _replaced, ...kept } = cell;
  return numberFormat === GENERAL ? kept : { ...kept, numberFormat };
}
