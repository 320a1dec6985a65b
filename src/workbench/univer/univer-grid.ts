import { CommandType, LifecycleStages, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService, type Scene } from '@univerjs/engine-render';
import {
  SHEET_VIEWPORT_KEY,
  UniverSheetsCorePreset,
  UniverSheetsUIPlugin,
} from '@univerjs/preset-sheets-core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Area, CellRef } from '../../workbook/address';
import type { ChartCorner, ChartPlace } from '../../workbook/sheet-chart';
import type { Grid, GridBox, GridCell, GridListener, GridPane, GridSheet } from '../grid';
import { CellStyles } from './cell-styles';
import { cellData, rangeOf, workbookData } from './workbook-data';

/** So many pixels of a cell must show before it counts as in sight. */
const LEAST_IN_SIGHT = 160;

const PIXELS_PER_POINT = 96 / 72;

const SET_CELLS = 'sheet.mutation.set-range-values';

/** Univer as a picture of the sheets: it neither calculates nor edits, and its own menus and shortcuts are off. */
export class UniverGrid implements Grid {
  readonly #univer: Univer;
  readonly #api: FUniver;
  readonly #subscriptions: { dispose(): void }[] = [];
  readonly #listening = new AbortController();
  #styles = new CellStyles();
  #book: FWorkbook | null = null;
  #generation = 0;
  /** Our own changes are under way; everything else that would change the sheets is refused. */
  #drawing = false;
  /** Parts of Univer are made after its first workbook has been drawn; until then nothing can be asked of them. */
  #ready = false;
  readonly #waiting: (() => void)[] = [];
  /** A mouse button is down in the grid: only then does a selection come from a person. */
  #pointing = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly listener: GridListener,
  ) {
    this.#univer = startUniver(container);
    this.#api = FUniver.newAPI(this.#univer);
    this.#api.getShortcut().disableShortcut();
    const { Event } = this.#api;
    this.#subscriptions.push(
      this.#api.addEvent(Event.BeforeCommandExecute, (event) => {
        const changes = event.type === CommandType.MUTATION && event.id.startsWith('sheet.mutation.');
        if (changes && !this.#drawing) event.cancel = true;
      }),
      this.#api.addEvent(Event.SelectionMoveEnd, ({ worksheet, selections }) => {
        const range = selections.at(-1);
        if (range && this.#pointing) listener.selected(worksheet.getSheetId(), areaOf(range));
      }),
      this.#api.addEvent(Event.LifeCycleChanged, ({ stage }) => {
        if (stage < LifecycleStages.Rendered || this.#ready) return;
        this.#ready = true;
        for (const action of this.#waiting.splice(0)) action();
        listener.moved();
      }),
      this.#api.addEvent(Event.Scroll, () => listener.moved()),
    );
    const { signal } = this.#listening;
    container.addEventListener('pointerdown', () => (this.#pointing = true), { signal, capture: true });
    window.addEventListener('pointerup', () => setTimeout(() => (this.#pointing = false)), { signal });
    container.addEventListener('dblclick', () => listener.editRequested(), { signal });
    this.#subscriptions.push(keepOutOfTabOrder(container));
  }

  show(sheets: readonly GridSheet[], activeSheet: string): void {
    // Univer gets ready around the first workbook it is given.
    if (this.#book) this.#whenReady(() => this.#show(sheets));
    else this.#show(sheets);
    this.select(activeSheet, { top: 1, left: 1, bottom: 1, right: 1 });
  }

  #show(sheets: readonly GridSheet[]): void {
    this.#drawing = true;
    if (this.#book) this.#api.disposeUnit(this.#book.getId());
    this.#styles = new CellStyles();
    const data = workbookData(`workbook-${++this.#generation}`, sheets, this.#styles);
    this.#book = this.#api.createWorkbook(data);
    this.#drawing = false;
    this.#whenReady(() => {
      // Univer gives the panes their size a moment after the canvas.
      this.#scene()?.onTransformChange$.subscribeEvent(() => {
        requestAnimationFrame(() => this.listener.moved());
      });
      this.listener.moved();
    });
  }

  update(sheetId: string, cells: readonly GridCell[]): void {
    this.#whenReady(() => this.#update(sheetId, cells));
  }

  select(sheetId: string, area: Area): void {
    this.#whenReady(() => this.#select(sheetId, area));
  }

  #update(sheetId: string, cells: readonly GridCell[]): void {
    if (!this.#book) return;
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const cell of cells) {
      (cellValue[cell.at.row - 1] ??= {})[cell.at.column - 1] = cellData(cell, this.#styles);
    }
    this.#drawing = true;
    this.#api.syncExecuteCommand(SET_CELLS, { unitId: this.#book.getId(), subUnitId: sheetId, cellValue });
    this.#drawing = false;
  }

  #select(sheetId: string, area: Area): void {
    const sheet = this.#book?.getSheetBySheetId(sheetId);
    if (!this.#book || !sheet) return;
    if (this.#book.getActiveSheet().getSheetId() !== sheetId) this.#book.setActiveSheet(sheet);
    const { startRow, startColumn, endRow, endColumn } = rangeOf(area);
    sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
    if (!this.boxOf({ row: area.top, column: area.left })) {
      sheet.scrollToCell(Math.max(0, startRow - 3), Math.max(0, startColumn - 1));
    }
    this.listener.moved();
  }

  boxOf({ row, column }: CellRef): GridBox | null {
    const front = this.#inFront();
    if (!front) return null;
    const { skeleton, viewport, freeze } = front;
    const { xSplit, ySplit } = freeze;
    const cell = skeleton.getCellWithCoordByIndex(row - 1, column - 1);
    const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
    const left = startX - (column > xSplit ? viewport.viewportScrollX : 0);
    const top = startY - (row > ySplit ? viewport.viewportScrollY : 0);
    const width = endX - startX;
    const height = endY - startY;
    const sight = {
      right: viewport.left + (viewport.width ?? 0),
      bottom: viewport.top + (viewport.height ?? 0),
    };
    const inSight =
      left >= (column > xSplit ? viewport.left : 0) &&
      top >= (row > ySplit ? viewport.top : 0) &&
      left + Math.min(width, LEAST_IN_SIGHT) <= sight.right &&
      top + Math.min(height, LEAST_IN_SIGHT) <= sight.bottom;
    return inSight ? { left, top, width, height } : null;
  }

  /** The sheet in front as it is drawn; `null` until it is. */
  #inFront() {
    const sheet = this.#ready ? this.#book?.getActiveSheet() : undefined;
    const skeleton = sheet?.getSkeleton();
    const viewport = this.#scene()?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!sheet || !skeleton || !viewport) return null;
    return { skeleton, viewport, freeze: sheet.getSheet().getConfig().freeze };
  }

  #scene(): Scene | undefined {
    return this.#book ? this.#renderManager().getRenderById(this.#book.getId())?.scene : undefined;
  }

  boxOver({ from, to }: ChartPlace): GridBox {
    const { left, top } = this.#pointOf(from);
    if ('width' in to) {
      return { left, top, width: to.width * PIXELS_PER_POINT, height: to.height * PIXELS_PER_POINT };
    }
    const end = this.#pointOf(to);
    return { left, top, width: end.left - left, height: end.top - top };
  }

  /** A corner lies no further from its cell than the cell reaches: rows and columns may have shrunk since. */
  #pointOf({ row, column, across, down }: ChartCorner): { left: number; top: number } {
    const skeleton = this.#inFront()?.skeleton;
    if (!skeleton) return { left: 0, top: 0 };
    // Univer tells where a row or column ends; the one before the first ends where the first begins.
    const left = skeleton.getOffsetByColumn(column - 2);
    const top = skeleton.getOffsetByRow(row - 2);
    return {
      left: Math.min(left + across * PIXELS_PER_POINT, skeleton.getOffsetByColumn(column - 1)),
      top: Math.min(top + down * PIXELS_PER_POINT, skeleton.getOffsetByRow(row - 1)),
    };
  }

  panes(): readonly GridPane[] {
    const front = this.#inFront();
    if (!front) return [];
    const { skeleton, viewport, freeze } = front;
    const bar = viewport.getScrollBar()?.barSize ?? 0;
    const across = bands(
      { start: skeleton.rowHeaderWidthAndMarginLeft, isFrozen: freeze.xSplit > 0 },
      { start: viewport.left, length: (viewport.width ?? 0) - bar, scrolled: viewport.viewportScrollX },
    );
    const down = bands(
      { start: skeleton.columnHeaderHeightAndMarginTop, isFrozen: freeze.ySplit > 0 },
      { start: viewport.top, length: (viewport.height ?? 0) - bar, scrolled: viewport.viewportScrollY },
    );
    return down.flatMap((rows) =>
      across.map((columns) => ({
        sight: { left: columns.start, top: rows.start, width: columns.length, height: rows.length },
        scrolled: { left: columns.scrolled, top: rows.scrolled },
      })),
    );
  }

  wheel(event: WheelEvent): void {
    this.container.querySelector('canvas')?.dispatchEvent(new WheelEvent(event.type, event));
  }

  #whenReady(action: () => void): void {
    if (this.#ready) action();
    else this.#waiting.push(action);
  }

  #renderManager(): IRenderManagerService {
    return this.#univer.__getInjector().get(IRenderManagerService);
  }

  dispose(): void {
    this.#listening.abort();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#univer.dispose();
  }
}

function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    footer: false,
    formulaBar: false,
    contextMenu: false,
    disableAutoFocus: true,
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
  });
  for (const plugin of preset.plugins) {
    const [constructor, options] = Array.isArray(plugin) ? plugin : [plugin];
    const viewOnly = VIEW_ONLY[constructor.pluginName];
    univer.registerPlugin(constructor, { ...(options as object | undefined), ...viewOnly });
  }
  return univer;
}

/** Univer puts its canvases first in the tab order, and the button of a panel that is never open. */
function keepOutOfTabOrder(container: HTMLElement): { dispose(): void } {
  const observer = new MutationObserver(() => {
    for (const element of container.querySelectorAll<HTMLElement>('canvas, button')) {
      if (element.tabIndex !== -1) element.tabIndex = -1;
    }
  });
  observer.observe(container, { childList: true, subtree: true, attributeFilter: ['tabindex'] });
  return { dispose: () => observer.disconnect() };
}

/** Options of single plugins that the preset does not pass on. */
const VIEW_ONLY: Readonly<Record<string, object>> = {
  [UniverSheetsUIPlugin.pluginName]: { disableEdit: true },
  UNIVER_ENGINE_FORMULA_PLUGIN: { notExecuteFormula: true },
};

interface Band {
  readonly start: number;
  readonly length: number;
  readonly scrolled: number;
}

/** The frozen band, which does not scroll, and the one after it. */
function bands(frozen: { start: number; isFrozen: boolean }, main: Band): Band[] {
  if (!frozen.isFrozen) return [main];
  return [{ start: frozen.start, length: main.start - frozen.start, scrolled: 0 }, main];
}

function areaOf(range: { startRow: number; startColumn: number; endRow: number; endColumn: number }): Area {
  return {
    top: range.startRow + 1,
    left: range.startColumn + 1,
    bottom: range.endRow + 1,
    right: range.endColumn + 1,
  };
}
