import type { Area, CellRef } from '../workbook/address';
import { UserError } from '../workbook/user-error';
import type { CellLook } from '../host/workbook-appearance';
import type { OpenSheet } from '../host/model/open-sheet';
import type { OpenWorkbook } from '../host/model/open-workbook';
import type { TypingConvention } from '../host/model/typing-convention';
import type { WorkbookEvent } from '../host/model/workbook-events';
import { WorkbookAppearance } from '../host/workbook-appearance';
import type { Grid } from './grid';
import { cellOrMerge, type Ground } from './navigation';
import { SheetContent } from './sheet-content';

type CalculatedCell = Extract<WorkbookEvent, { kind: 'calculated' }>['cells'][number];

/** Keeps the grid's picture of a workbook true to the workbook. */
export class Drawing {
  #workbook: OpenWorkbook;
  #appearance: WorkbookAppearance;
  #contents = new Map<OpenSheet, SheetContent>();
  #grid: Grid | null = null;
  #wholeIsDue = false;

  /** @throws {UserError} when the file is damaged where it says how it looks */
  constructor(
    workbook: OpenWorkbook,
    file: Uint8Array,
    private readonly typing: TypingConvention,
  ) {
    this.#workbook = workbook;
    this.#appearance = new WorkbookAppearance(file);
  }

  attach(grid: Grid): void {
    this.#grid = grid;
    this.#drawWhole();
  }

  /** Another workbook takes the place of this one. */
  replace(workbook: OpenWorkbook, appearance: WorkbookAppearance): void {
    this.#workbook = workbook;
    this.#appearance = appearance;
    this.#drawWhole();
  }

  lookAt(sheet: OpenSheet, at: CellRef): CellLook {
    return this.#contentOf(sheet).lookAt(at);
  }

  groundOf(sheet: OpenSheet): Ground {
    return this.#contentOf(sheet).ground;
  }

  cells(sheet: OpenSheet, cells: Iterable<CellRef>): void {
    const content = this.#contentOf(sheet);
    this.#grid?.update(
      sheet.id,
      [...cells].map((at) => content.cell(at)),
    );
  }

  calculated(cells: readonly CalculatedCell[]): void {
    const bySheet = new Map<string, CellRef[]>();
    for (const { sheet, at } of cells) {
      const places = bySheet.get(sheet) ?? [];
      bySheet.set(sheet, places);
      places.push(at);
    }
    for (const [name, places] of bySheet) {
      const sheet = this.#workbook.sheet(name);
      if (sheet) this.cells(sheet, places);
    }
  }

  select(): void {
    const { active, selection } = this.#workbook;
    const isOneCell = selection.top === selection.bottom && selection.left === selection.right;
    const first = { row: selection.top, column: selection.left };
    this.#grid?.select(active.id, isOneCell ? cellOrMerge(first, active) : selection);
  }

  /** Rows or sheets have come or gone. The add-in formats a new sheet in the same batch, so drawing waits for it. */
  wholeSoon(): void {
    if (this.#wholeIsDue) return;
    this.#wholeIsDue = true;
    setTimeout(() => {
      this.#wholeIsDue = false;
      this.#readAppearance();
      this.#drawWhole();
    });
  }

  /** What cannot be saved as it is keeps its old looks in the file's own sheets: whoever saves is told why. */
  #readAppearance(): void {
    try {
      this.#appearance = new WorkbookAppearance(this.#workbook.save());
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }

  #drawWhole(): void {
    this.#contents.clear();
    this.#grid?.show(
      this.#workbook.sheets.map((sheet) => this.#contentOf(sheet).whole()),
      this.#workbook.active.id,
    );
    this.select();
  }

  #contentOf(sheet: OpenSheet): SheetContent {
    const known = this.#contents.get(sheet);
    if (known) return known;
    const content = new SheetContent(sheet, this.#appearance.of(sheet), this.typing);
    this.#contents.set(sheet, content);
    return content;
  }
}

/** Whole columns and rows reach no further than the cells that hold anything. */
export function withinUsed(sheet: OpenSheet, area: Area): Area | null {
  const used = sheet.usedArea(false);
  if (!used) return null;
  const bottom = Math.min(area.bottom, used.bottom);
  const right = Math.min(area.right, used.right);
  return bottom < area.top || right < area.left ? null : { ...area, bottom, right };
}
