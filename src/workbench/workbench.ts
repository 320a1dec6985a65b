import {
  cellsOf,
  contains,
  formatArea,
  formatCell,
  type Area,
  type CellRef,
  type SheetArea,
} from '../workbook/address';
import type { Language } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import { NAMESPACE } from '../functions/esg-function';
import { functionsMetadata } from '../functions/functions-metadata';
import { EmbeddedExcel } from '../host/embedded-excel';
import { DANISH_EXCEL, type HostOptions } from '../host/host-options';
import { formulaBarText } from '../host/model/formula-bar-text';
import type { OpenSheet } from '../host/model/open-sheet';
import type { OpenWorkbook } from '../host/model/open-workbook';
import { shownText } from '../workbook/number-format/shown-text';
import { pasteIntoCell, typeIntoCell, type TypedText } from '../host/model/typing';
import { typingOf, type TypingConvention } from '../host/model/typing-convention';
import { truthWord } from '../workbook/formula-language/truth-words';
import type { WorkbookEvent } from '../host/model/workbook-events';
import { WorkbookAppearance } from '../host/workbook-appearance';
import { drawnCharts, redrawn } from './charts/drawn-chart';
import { choicesAt } from './choices';
import { Drawing, withinUsed } from './drawing';
import { explanationOf } from './error-explanation';
import type { Grid } from './grid';
import { stepFrom, type Step } from './navigation';
import { placeOf } from './place';
import { defect, NO_SUCH_PLACE } from './texts';
import type { WorkbookFile } from './workbook-file';
import { NO_CELL, type Editing, type WorkbenchState } from './workbench-state';

/** So long, in milliseconds, is saving held back for cells that wait for the add-in: it answers twice a second. */
const PATIENCE = 5000;

/**
 * The workbench behind its page: one open workbook, the grid that draws it, and what a person does to it. Failures
 * become the state's `problem`: no method throws.
 */
export class Workbench {
  readonly excel: EmbeddedExcel;
  readonly typing: TypingConvention;
  readonly #listeners = new Set<() => void>();
  readonly #drawing: Drawing;
  /** The selection comes from the grid, which need not be told. */
  #selectedInGrid = false;
  #state: WorkbenchState;

  /** @throws {UserError} when the file cannot be opened */
  constructor(file: WorkbookFile, language: Language) {
    const options: Partial<HostOptions> = {
      displayLanguage: language === 'da' ? DANISH_EXCEL.displayLanguage : 'en-US',
      documentUrl: file.name,
    };
    this.excel = new EmbeddedExcel(file.bytes, options, {
      namespace: NAMESPACE,
      metadata: functionsMetadata(language),
    });
    this.typing = typingOf(this.excel.office.options);
    this.#drawing = new Drawing(this.#workbook, file.bytes, this.typing);
    this.#state = {
      fileName: file.name,
      unsaved: false,
      workbookNumber: 1,
      opening: false,
      tabs: [],
      activeTab: '',
      selection: 'A1',
      cell: NO_CELL,
      charts: [],
      editing: null,
      problem: null,
    };
    this.#begin();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly state = (): WorkbenchState => this.#state;

  /** The sheet in front, for whoever needs to know what its cells hold. */
  get sheet(): OpenSheet {
    return this.#workbook.active;
  }

  get selection(): Area {
    return this.#workbook.selection;
  }

  attach(grid: Grid): void {
    this.#drawing.attach(grid);
  }

  /**
   * Puts another workbook in the place of this one; a file that cannot be opened leaves everything as it is. As when
   * Excel closes a window, the old pane goes before its workbook does.
   */
  async open(file: WorkbookFile): Promise<void> {
    const appearance = this.#appearanceOf(file);
    if (!appearance) return;
    this.#set({ opening: true });
    await new Promise((shown) => setTimeout(shown));
    this.#attempt(() => {
      this.#replace(file, appearance);
    });
    this.#set({ opening: false });
  }

  #appearanceOf({ bytes }: WorkbookFile): WorkbookAppearance | null {
    let appearance: WorkbookAppearance | null = null;
    this.#attempt(() => {
      appearance = new WorkbookAppearance(bytes);
    });
    return appearance;
  }

  #replace(file: WorkbookFile, appearance: WorkbookAppearance): void {
    this.cancelEdit();
    this.excel.openWorkbook(file.bytes, { documentUrl: file.name });
    this.#set({
      fileName: file.name,
      unsaved: false,
      workbookNumber: this.#state.workbookNumber + 1,
    });
    this.#drawing.replace(this.#workbook, appearance);
    this.#begin();
  }

  /** The workbook as a file, with what the add-in is about to answer; `null` when it cannot be saved. */
  async save(): Promise<WorkbookFile | null> {
    await atMost(PATIENCE, this.excel.settled());
    let file: WorkbookFile | null = null;
    this.#attempt(() => {
      file = { name: this.#state.fileName, bytes: this.excel.bytes() };
      this.#set({ unsaved: false });
    });
    return file;
  }

  activate(sheetId: string): void {
    const sheet = this.#workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet) this.#attempt(() => this.#workbook.activate(sheet));
  }

  /** The mouse selected in the grid. */
  selectedInGrid(sheetId: string, area: Area): void {
    const sheet = this.#workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet || this.#selectedInGrid) return;
    this.#selectedInGrid = true;
    this.#attempt(() => this.#workbook.select(sheet, area));
    this.#selectedInGrid = false;
  }

  select(area: Area): void {
    this.#attempt(() => this.#workbook.select(this.sheet, area));
  }

  step(step: Step): void {
    this.select(stepFrom(this.selection, step, this.#drawing.groundOf(this.sheet)));
  }

  /** Goes to an address or a defined name, as the name box does. */
  goTo(text: string): void {
    const place = placeOf(this.#workbook, text);
    if (place) this.#attempt(() => this.#workbook.select(place.sheet, place.area));
    else this.#set({ problem: NO_SUCH_PLACE });
  }

  /** @param typed replaces what the cell holds; `null` edits it. */
  beginEdit(where: Editing['where'], typed: string | null): void {
    this.excel.office.channel.cellEditMode = true;
    this.#set({ editing: { where, draft: typed ?? this.#state.cell.text }, problem: null });
  }

  draft(text: string): void {
    const { editing } = this.#state;
    if (editing) this.#set({ editing: { ...editing, draft: text } });
  }

  cancelEdit(): void {
    if (!this.#state.editing) return;
    this.#set({ editing: null });
    this.excel.office.channel.cellEditMode = false;
  }

  /**
   * Ends the editing and enters the draft into the active cell.
   *
   * @returns whether the cell took it.
   */
  endEdit(): boolean {
    const { editing, cell } = this.#state;
    if (!editing) return true;
    this.cancelEdit();
    return editing.draft === cell.text || this.type(cell.at, editing.draft);
  }

  /** Enters the draft and goes on, or stays where the cell refused. */
  enterAndStep(step: Step): void {
    if (this.endEdit()) this.step(step);
  }

  /** Ticks or unticks the box in the active cell. */
  tick(): void {
    const { at } = this.#state.cell;
    this.type(at, truthWord(this.typing.language, this.sheet.cell(at).value !== true));
  }

  /** What Excel does when a text is typed into a cell of the sheet in front; an empty one clears it. */
  type(at: CellRef, text: string): boolean {
    return this.#attempt(() => {
      typeIntoCell(this.#workbook, this.excel.office.options, this.#typed(at, text));
    });
  }

  paste(at: CellRef, text: string): boolean {
    return this.#attempt(() => {
      pasteIntoCell(this.#workbook, this.excel.office.options, this.#typed(at, text));
    });
  }

  /** Clears what is selected; the first cell that refuses ends it. */
  clear(): void {
    const { selection } = this.#workbook;
    for (const [at, { value, formula }] of [...this.sheet.cells]) {
      if (!contains(selection, at) || (value === null && formula === undefined)) continue;
      if (!this.type(at, '')) return;
    }
  }

  dismissProblem(): void {
    this.#set({ problem: null });
  }

  #typed(at: CellRef, text: string): TypedText {
    return { sheet: this.sheet.name, cell: formatCell(at), text };
  }

  get #workbook(): OpenWorkbook {
    return this.excel.workbook;
  }

  #begin(): void {
    this.#workbook.listen((event) => this.#follow(event));
    this.#showPlace();
    this.#showCharts();
  }

  #follow(event: WorkbookEvent): void {
    switch (event.kind) {
      case 'cells-changed': {
        const area = withinUsed(event.sheet, event.area);
        if (isBeingMade(event)) this.#drawing.wholeSoon();
        else if (area) this.#drawing.cells(event.sheet, cellsOf(area));
        this.#set({ unsaved: true, charts: redrawn(this.#state.charts, [placeOfCells(event)]) });
        this.#showPlace();
        break;
      }
      case 'calculated':
        this.#drawing.calculated(event.cells);
        this.#set({ charts: redrawn(this.#state.charts, event.cells.map(placeOfCell)) });
        this.#showPlace();
        break;
      case 'charts-changed':
        this.#set({ unsaved: true });
        if (event.sheet === this.sheet) this.#showCharts();
        break;
      case 'sheet-activated':
        this.#showCharts();
        this.#goToSelection();
        break;
      case 'selection-changed':
        this.#goToSelection();
        break;
      case 'rows-changed':
      case 'sheet-added':
      case 'sheet-deleted':
        this.#drawing.wholeSoon();
        this.#set({ unsaved: true });
        this.#showCharts();
        this.#showPlace();
        break;
    }
  }

  #goToSelection(): void {
    this.cancelEdit();
    if (!this.#selectedInGrid) this.#drawing.select();
    this.#showPlace();
  }

  #showCharts(): void {
    this.#set({ charts: drawnCharts(this.#workbook, this.sheet, this.typing) });
  }

  /** Where the selection is and what its first cell holds. */
  #showPlace(): void {
    const { sheets, active, selection } = this.#workbook;
    const at = { row: selection.top, column: selection.left };
    const merge = active.mergeAt(at);
    const spill = active.arrays.spillingInto(at);
    const isOneCell = merge !== undefined && formatArea(merge) === formatArea(selection);
    this.#set({
      tabs: sheets.filter(({ visibility }) => visibility === 'visible').map(({ id, name }) => ({ id, name })),
      activeTab: active.id,
      selection: isOneCell ? formatCell(at) : formatArea(selection),
      cell: {
        at,
        text: spill ? '' : formulaBarText(active.cell(at), this.typing),
        spilledBy: spill ? formulaBarText(active.cell(firstCell(spill.area)), this.typing) : null,
        shown: shownText(active.cell(at), this.typing),
        explanation: explanationOf(active.cell(at).value),
        locked: active.isClosed(at),
        choices: choicesAt(this.#workbook, active, at, this.typing),
        tickBox: this.#drawing.lookAt(active, at).tickBox,
      },
    });
  }

  /** @returns whether it went well. */
  #attempt(action: () => void): boolean {
    try {
      action();
      this.#set({ problem: null });
      return true;
    } catch (error) {
      this.#set({ problem: error instanceof UserError ? error.text : defect(error) });
      return false;
    }
  }

  #set(part: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

/** The add-in writes and formats a sheet that it has added some batches later, and tells nobody of formats. */
function isBeingMade({ sheet, by }: Extract<WorkbookEvent, { kind: 'cells-changed' }>): boolean {
  return by === 'add-in' && sheet.layout !== null && sheet.visibility === 'visible';
}

function placeOfCells({ sheet, area }: Extract<WorkbookEvent, { kind: 'cells-changed' }>): SheetArea {
  return { sheet: sheet.name, area };
}

function placeOfCell({ sheet, at }: { readonly sheet: string; readonly at: CellRef }): SheetArea {
  return { sheet, area: { top: at.row, left: at.column, bottom: at.row, right: at.column } };
}

/** Waits for something, but not for ever. */
async function atMost(milliseconds: number, something: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([something, over]);
  clearTimeout(timer);
}

function firstCell({ top, left }: Area): CellRef {
  return { row: top, column: left };
}
