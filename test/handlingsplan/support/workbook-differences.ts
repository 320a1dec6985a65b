import {
  cellsOf,
  contains,
  formatArea,
  formatCell,
  parseArea,
  type Area,
  type CellRef,
} from '../../../src/workbook/address';
import { contentOf, type ChangeSet } from '../../../src/workbook/change-set';
import type { SheetContent, Snapshot } from '../../../src/workbook/snapshot';
import { PLAIN_LOOK } from '../../../src/xlsx/appearance/cell-looks';
import { readAppearance, type SheetAppearance } from '../../../src/xlsx/appearance/sheet-appearance';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { readWorkbook } from '../../../src/xlsx/read/workbook-part';

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
  /** The validations that hold for it. */
  readonly choices: unknown;
  /** The formulas of the conditional formats that hold for it, row numbers left out. */
  readonly marks: readonly string[];
}

/** A file as its user sees it. */
export class SeenFile {
  readonly snapshot: Snapshot;
  readonly #appearance: ReadonlyMap<string, SheetAppearance>;
  readonly #looks = new Map<string, Map<string, unknown>>();
  readonly #marks = new Map<string, readonly Mark[]>();

  constructor(bytes: Uint8Array) {
    const pkg = OoxmlPackage.open(bytes);
    this.snapshot = readSnapshot(pkg, { depth: 'full' });
    this.#appearance = readAppearance(pkg);
    for (const [sheet, { cells }] of this.#appearance) {
      this.#looks.set(sheet, new Map(cells.map(([at, look]) => [formatCell(at), look])));
    }
    for (const { name, part } of readWorkbook(pkg).sheets) this.#marks.set(name, marksIn(pkg.text(part)));
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
        marks: this.#marks
          .get(sheet)!
          .filter(({ areas }) => areas.some((area) => contains(area, at)))
          .map(({ formula }) => formula),
      },
    };
  }

  lastColumn(sheet: string): number {
    return Math.max(...this.cells(sheet).map(({ column }) => column));
  }
}

interface Mark {
  readonly areas: readonly Area[];
  readonly formula: string;
}

function marksIn(xml: string): readonly Mark[] {
  return [
    ...xml.matchAll(/<conditionalFormatting\b[^>]*?sqref="([^"]+)"[^>]*>(.*?)<\/conditionalFormatting>/gs),
  ].flatMap(([, sqref, rules]) => {
    const areas = sqref!.split(' ').map((area) => parseArea(area)!);
    return [...rules!.matchAll(/<formula>(.*?)<\/formula>/gs)].map(([, formula]) => ({
      areas,
      formula: formula!.replaceAll(/([A-Z])\d+/g, '$1'),
    }));
  });
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

/**
 * A formula with the references that Excel moves; those of these workbooks stay on their own sheet. A sum of the rows
 * down to the inserted ones takes them in, as when the rows are typed below a list.
 */
function movedContent(content: unknown, rows: readonly number[]): unknown {
  const [first] = rows;
  if (first === undefined || typeof content !== 'object' || content === null || !('formula' in content)) {
    return content;
  }
  const moved = (row: number, isEnd: boolean): number =>
    row >= first || (isEnd && row === first - 1) ? row + rows.length : row;
  const formula = String(content.formula).replace(
    /\b([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?\b(?!\()/g,
    (_, column: string, row: string, lastColumn?: string, lastRow?: string) => {
      const start = `${column}${moved(Number(row), false)}`;
      return lastColumn ? `${start}:${lastColumn}${moved(Number(lastRow), true)}` : start;
    },
  );
  return { formula };
}

/** The merged areas of a sheet as the inserted rows move and stretch them. */
export function expectedMerges(before: SeenFile, sheet: string, inserted: Inserted): readonly string[] {
  const rows = inserted[sheet] ?? [];
  const now = (row: number): number => (row >= (rows[0] ?? Infinity) ? row + rows.length : row);
  return (before.content(sheet).merges ?? [])
    .map((merge) => {
      const area = parseArea(merge)!;
      return formatArea({ ...area, top: now(area.top), bottom: now(area.bottom) });
    })
    .sort();
}

/** The cells of a row up to the last column of its sheet. */
export function rowCells(file: SeenFile, sheet: string, row: number): readonly CellRef[] {
  return [...cellsOf({ top: row, bottom: row, left: 1, right: file.lastColumn(sheet) })];
}
