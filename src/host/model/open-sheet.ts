import { contains, formatCell, union, type Area, type CellRef } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell-value';
import { BLANK, contentOf, GENERAL } from '../../workbook/change-set';
import type { CellStyle, NewSheet, PrintLayout } from '../../workbook/new-sheet';
import { CellMap, type Cell, type SheetInfo } from '../../workbook/snapshot';
import type { SheetChart } from '../../workbook/sheet-chart';
import type { StoredTable, StoredValidation, ValidationDialogs } from '../../xlsx/read/sheet-features';
import type { AddedChart } from './added-chart';
import { ArrayAreas, type ArrayArea } from './array-areas';
import type { SheetAmendment } from '../../xlsx/write/sheet-amendments';

export interface Protection {
  readonly protected: boolean;
  /** Somebody set a password that the host does not know. */
  readonly hasPassword: boolean;
}

export const UNPROTECTED: Protection = { protected: false, hasPassword: false };

/** A validation whose dialogs can be set after its rule. */
export interface OpenValidation extends StoredValidation {
  dialogs: ValidationDialogs;
}

/** A sheet as the file has it. */
export interface StoredSheet {
  readonly visibility: SheetInfo['visibility'];
  readonly cells: CellMap;
  readonly arrays: readonly ArrayArea[];
  readonly merges: readonly Area[];
  readonly validations: readonly StoredValidation[];
  readonly tables: readonly StoredTable[];
  readonly charts: readonly SheetChart[];
  readonly protection: Protection;
}

/** One sheet of the open workbook. It knows its cells and what they are part of; nobody is told when it changes. */
export class OpenSheet {
  cells = new CellMap();
  arrays = new ArrayAreas();
  merges: readonly Area[] = [];
  validations: readonly OpenValidation[] = [];
  tables: readonly OpenTable[] = [];
  /** Those of a sheet of the file; an added one has its charts in its layout. */
  storedCharts: readonly SheetChart[] = [];
  protection: Protection = UNPROTECTED;
  visibility: SheetInfo['visibility'] = 'visible';
  /** Looks of a sheet that was added since the file was opened; `null` for a sheet of the file. */
  layout: AddedLayout | null = new AddedLayout();
  /** What the file's own sheet has got that a change set has no word for, not saved yet. */
  amendments: readonly SheetAmendment[] = [];

  /** An added sheet, still empty. @param id as Office.js knows the sheet, whatever it is called. */
  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The sheet is now as the file has it. */
  load({ visibility, ...content }: StoredSheet): void {
    this.visibility = visibility;
    this.cells = content.cells;
    this.arrays = new ArrayAreas(content.arrays);
    this.merges = content.merges;
    this.validations = content.validations.map((validation) => ({ ...validation }));
    this.tables = content.tables.map((table) => ({ ...table }));
    this.storedCharts = content.charts;
    this.protection = content.protection;
    this.layout = null;
    this.amendments = [];
  }

  cell(at: CellRef): Cell {
    return this.cells.get(at) ?? { value: null };
  }

  numberFormat(at: CellRef): string {
    return this.cells.get(at)?.numberFormat ?? GENERAL;
  }

  isLocked(at: CellRef): boolean {
    return this.cells.get(at)?.locked !== false;
  }

  /** A locked cell of a protected sheet. */
  isClosed(at: CellRef): boolean {
    return this.protection.protected && this.isLocked(at);
  }

  mergeAt(at: CellRef): Area | undefined {
    return this.merges.find((area) => contains(area, at));
  }

  /** In a merge, but not its first cell, which is the only one that holds anything. */
  isHiddenByMerge(at: CellRef): boolean {
    const merge = this.mergeAt(at);
    return merge !== undefined && (merge.top !== at.row || merge.left !== at.column);
  }

  /** Where dynamic arrays stand that answer with more than one cell. */
  get spills(): readonly Area[] {
    return [...this.arrays.all].flatMap((array) => spilledArea(array) ?? []);
  }

  /** The one of them that covers a cell. */
  spillAt(at: CellRef): Area | undefined {
    const array = this.arrays.at(at);
    return array && spilledArea(array);
  }

  /** What the cell itself holds: nothing where it only shows what an array spills into it. */
  ownContent(at: CellRef): CellContent {
    return this.arrays.spillingInto(at) ? BLANK : contentOf(this.cells.get(at));
  }

  /** The smallest area that holds everything; formats count too unless only values are asked for. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const [at, { value, formula }] of this.cells) {
      if (valuesOnly && value === null && formula === undefined) continue;
      const cell = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      area = area ? union(area, cell) : cell;
    }
    return area;
  }
}

/** A table of an open sheet. What a table of the file looks like is not known. */
export type OpenTable = Mutable<StoredTable> & { style?: string };
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A conditional format of an added sheet; without a formula it marks nothing. */
export class AddedConditionalFormat {
  formula = '';
  style: CellStyle = {};
  stopIfTrue = false;
  /** Each with a colour of its own, or none. */
  readonly borders = new Map<Side, string | undefined>();

  constructor(
    readonly id: string,
    readonly areas: readonly Area[],
  ) {}
}

/** How an added sheet is printed, as far as anybody said; `null` until then. */
export type AddedPrint = Mutable<PrintLayout>;

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** How an added sheet looks. A sheet of a file keeps the looks it has: the product never restyles it. */
export class AddedLayout {
  readonly #styles = new Map<string, CellStyle>();
  readonly #sides = new Map<string, ReadonlySet<Side>>();
  /** In characters, as files count them. */
  readonly columnWidths = new Map<number, number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  showGridLines = true;
  frozen: NewSheet['frozen'] = { rows: 0, columns: 0 };
  /** The first has priority. */
  conditionalFormats: readonly AddedConditionalFormat[] = [];
  print: AddedPrint | null = null;
  charts: readonly AddedChart[] = [];
  /** How many charts there have been. */
  chartNumber = 0;
  /** `#RRGGBB`; blank for none. */
  tabColor = '';

  styleOf(at: CellRef): CellStyle {
    return this.#styles.get(formatCell(at)) ?? {};
  }

  restyle(at: CellRef, change: CellStyle): void {
    this.#styles.set(formatCell(at), { ...this.styleOf(at), ...change });
  }

  /** Draws one side of a cell's border; with all four the cell has a border. */
  drawSide(at: CellRef, side: Side): void {
    const sides = new Set(this.#sides.get(formatCell(at))).add(side);
    this.#sides.set(formatCell(at), sides);
    if (sides.size === 4) this.restyle(at, { border: 'thin' });
  }

  /** Cells with a border on some sides only, which a new sheet has no word for. */
  get halfBordered(): readonly string[] {
    return [...this.#sides].flatMap(([cell, sides]) => (sides.size < 4 ? [cell] : []));
  }

  /** Every cell that has a look of its own. */
  get styles(): ReadonlyMap<string, CellStyle> {
    return this.#styles;
  }
}

function spilledArea({ area, dynamic }: ArrayArea): Area | undefined {
  const isOneCell = area.top === area.bottom && area.left === area.right;
  return dynamic && !isOneCell ? area : undefined;
}
