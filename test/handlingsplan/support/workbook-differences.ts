import { cellsOf, contains, formatCell, parseArea, type CellRef } from '../../../src/workbook/address';
import { contentOf, type ChangeSet } from '../../../src/workbook/change-set';
import type { SheetContent, Snapshot } from '../../../src/workbook/snapshot';
import { PLAIN_LOOK } from '../../../src/xlsx/appearance/cell-looks';
import { readAppearance, type SheetAppearance } from '../../../src/xlsx/appearance/sheet-appearance';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';

/** Rows that an edit has inserted, as they are numbered afterwards. */
export type Inserted = Readonly<Record<string, readonly number[]>>;

/** Everything a cell has: content, format, look, lock and what may be chosen in it. */
export interface Everything {
  readonly content: unknown;
  readonly form: Form;
}

export interface Form {
  readonly numberFormat: string;
  readonly unlocked: boolean;
  readonly look: unknown;
  readonly choices: unknown;
}

/** A file as its user sees it. */
export class SeenFile {
  readonly snapshot: Snapshot;
  readonly #appearance: ReadonlyMap<string, SheetAppearance>;
  readonly #looks = new Map<string, Map<string, unknown>>();

  constructor(bytes: Uint8Array) {
    const pkg = OoxmlPackage.open(bytes);
    this.snapshot = readSnapshot(pkg, { depth: 'full' });
    this.#appearance = readAppearance(pkg);
    for (const [sheet, { cells }] of this.#appearance) {
      this.#looks.set(sheet, new Map(cells.map(([at, look]) => [formatCell(at), look])));
    }
  }

  content(sheet: string): SheetContent {
    return this.snapshot.contents.get(sheet)!;
  }

  /** Every cell that holds or looks like something. */
  cells(sheet: string): readonly CellRef[] {
    const cells = new Map<string, CellRef>();
    for (const [at] of this.content(sheet).cells) cells.set(formatCell(at), at);
    for (const [at] of this.#appearance.get(sheet)!.cells) cells.set(formatCell(at), at);
    return [...cells.values()];
  }

  at(sheet: string, at: CellRef): Everything {
    const cell = this.content(sheet).cells.get(at);
    const validations = (this.content(sheet).validations ?? []).filter(({ areas }) =>
      areas.split(' ').some((area) => contains(parseArea(area)!, at)),
    );
    return {
      content: contentOf(cell),
      form: {
        numberFormat: cell?.numberFormat ?? 'General',
        unlocked: cell?.locked === false,
        look: this.#looks.get(sheet)?.get(formatCell(at)) ?? PLAIN_LOOK,
        choices: validations.map(({ type, operator, formula1, formula2 }) => ({
          type,
          operator,
          formula1,
          formula2,
        })),
      },
    };
  }

  lastColumn(sheet: string): number {
    return Math.max(...this.cells(sheet).map(({ column }) => column));
  }
}

/** The rows a change set inserts, counted as they are when all is done; one insertion on a sheet at the most. */
export function insertedBy({ changes }: ChangeSet): Inserted {
  const inserted: Record<string, number[]> = {};
  for (const change of changes) {
    if (change.kind !== 'insert-rows') continue;
    if (inserted[change.sheet]) throw new Error('Rows are inserted twice on the same sheet.');
    inserted[change.sheet] = Array.from({ length: change.count }, (_, i) => change.row + i);
  }
  return inserted;
}

export interface Difference {
  readonly sheet: string;
  /** As it is afterwards. */
  readonly at: CellRef;
  readonly before: Everything;
  readonly after: Everything;
}

/**
 * The cells of the visible sheets before that are otherwise afterwards, those of inserted rows left out: cells below
 * them are compared with where they have moved, and formulas with what Excel makes of their references. What Kompasark
 * keeps for itself stands on hidden sheets.
 */
export function differences(before: SeenFile, after: SeenFile, inserted: Inserted): readonly Difference[] {
  const visible = before.snapshot.sheets.filter(({ visibility }) => visibility === 'visible');
  return visible.flatMap(({ name: sheet }) => {
    const rows = inserted[sheet] ?? [];
    const now = (row: number): number => (row >= (rows[0] ?? Infinity) ? row + rows.length : row);
    const then = (row: number): number | null =>
      rows.includes(row) ? null : row > (rows[0] ?? Infinity) ? row - rows.length : row;
    const places = new Map<string, CellRef>();
    for (const at of before.cells(sheet)) {
      const moved = { ...at, row: now(at.row) };
      places.set(formatCell(moved), moved);
    }
    for (const at of after.cells(sheet)) if (then(at.row) !== null) places.set(formatCell(at), at);
    return [...places.values()].flatMap((at): Difference[] => {
      const was = before.at(sheet, { ...at, row: then(at.row)! });
      const is = after.at(sheet, at);
      const expected = { ...was, content: movedContent(was.content, rows) };
      return JSON.stringify(expected) === JSON.stringify(is) ? [] : [{ sheet, at, before: was, after: is }];
    });
  });
}

/** A formula with the references that Excel moves; those of these workbooks stay on their own sheet. */
function movedContent(content: unknown, rows: readonly number[]): unknown {
  const [first] = rows;
  if (first === undefined || typeof content !== 'object' || content === null || !('formula' in content))
    return content;
  const formula = String(content.formula).replace(
    /(\$?[A-Z]{1,2}\$?)(\d+)\b(?!\()/g,
    (_, column: string, row: string) =>
      Number(row) >= first ? `${column}${Number(row) + rows.length}` : `${column}${row}`,
  );
  return { formula };
}

/** The cells of a row up to the last column of its sheet. */
export function rowCells(file: SeenFile, sheet: string, row: number): readonly CellRef[] {
  return [...cellsOf({ top: row, bottom: row, left: 1, right: file.lastColumn(sheet) })];
}
