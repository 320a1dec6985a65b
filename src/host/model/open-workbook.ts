import {
  cellsOf,
  formatArea,
  formatCell,
  parseArea,
  parseCell,
  type Area,
  type CellRef,
} from '../../workbook/address';
import { BLANK, withNumberFormat, type RowsChange } from '../../workbook/change-set';
import type { CellContent } from '../../workbook/cell-value';
import type { KnownChart } from '../../workbook/sheet-chart';
import { CellMap } from '../../workbook/snapshot';
import { applyChangeSet } from '../../xlsx/write/apply-change-set';
import type { CalculatorOptions } from '../../xlsx/calculation/calculator';
import { OoxmlPackage } from '../../xlsx/package/package';
import type { SeriesCells } from '../../xlsx/write/charts/chart-references';
import { amendSheets } from '../../xlsx/write/sheet-amendments';
import { UserError } from '../../workbook/user-error';
import { invalidArgument } from '../protocol/host-error';
import { calculatedCells } from './calculated-columns';
import { EditJournal } from './edit-journal';
import { loadWorkbook, sheetId, type LoadedWorkbook, type OpenName } from './load-workbook';
import { OpenSheet, type OpenTable } from './open-sheet';
import { withoutSheet, withSheetRenamed } from './sheet-references';
import type { MovedSpill } from '../../xlsx/write/cached-values';
import { WorkbookCalculation, type Calculated, type CalculationMode } from './workbook-calculation';
import type { WorkbookEvent, WorkbookListener } from './workbook-events';

const CALCULATION_MODES: Record<'auto' | 'autoNoTable' | 'manual', CalculationMode> = {
  auto: 'Automatic',
  autoNoTable: 'AutomaticExceptTables',
  manual: 'Manual',
};
const FIRST_CELL: Area = { top: 1, left: 1, bottom: 1, right: 1 };

/** A workbook that is open in the embedded Excel: kept calculated, and saved over the file it came from. */
export class OpenWorkbook {
  readonly calculation: WorkbookCalculation;
  /** No sheet may come, go or change its name. Not even Excel itself offers to. */
  readonly structureProtected: boolean;
  readonly #sheets: OpenSheet[] = [];
  readonly #names: OpenName[] = [];
  #active: OpenSheet;
  /** The file that the journal starts from. */
  #bytes: Uint8Array;
  #base: OoxmlPackage;
  readonly #selections = new Map<OpenSheet, Area>();
  #journal = new EditJournal();
  /** Computed values that are no longer those of the file. */
  readonly #computed = new Map<OpenSheet, CellMap>();
  /** The areas of arrays, by the cell of their formula, that are no longer those of the file. */
  readonly #moved = new Map<OpenSheet, Map<string, Area | null>>();
  readonly #listeners = new Set<WorkbookListener>();
  /** Formulas that were entered since the last calculation. */
  readonly #entered = new Map<OpenSheet, CellMap>();
  /** Sheets whose charts were changed since anybody was told. */
  readonly #redrawn = new Set<OpenSheet>();
  #sheetNumber = 0;

  /** @throws {UserError} as `OoxmlPackage.open`, `damaged-workbook` and `no-worksheet` */
  static open(bytes: Uint8Array, options: CalculatorOptions): OpenWorkbook {
    return new OpenWorkbook(bytes, options);
  }

  private constructor(bytes: Uint8Array, options: CalculatorOptions) {
    this.#bytes = bytes;
    this.#base = OoxmlPackage.open(bytes);
    const loaded = this.#load();
    this.structureProtected = loaded.structureProtected;
    const active = this.#sheets.find(({ visibility }) => visibility === 'visible') ?? this.#sheets[0];
    if (!active) throw noWorksheet();
    this.#active = active;
    const source = { date1904: loaded.date1904, sheets: this.#sheets, names: this.#names };
    const mode = CALCULATION_MODES[loaded.calculation.mode];
    this.calculation = new WorkbookCalculation(source, options, mode);
    if (loaded.calculation.fullCalcOnLoad) this.calculate('everything');
    else this.settle();
  }

  /** In tab order. */
  get sheets(): readonly OpenSheet[] {
    return this.#sheets;
  }

  get names(): readonly OpenName[] {
    return this.#names;
  }

  /** Excel tells sheet names apart by more than their case. */
  sheet(name: string): OpenSheet | undefined {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get active(): OpenSheet {
    return this.#active;
  }

  /** What is selected on the active sheet. */
  get selection(): Area {
    return this.#selections.get(this.#active) ?? FIRST_CELL;
  }

  /** @throws {HostError} `InvalidArgument` for a hidden sheet. GUESS: the code. */
  activate(sheet: OpenSheet): void {
    if (sheet.visibility !== 'visible') throw invalidArgument('A hidden worksheet cannot be activated.');
    if (sheet === this.#active) return;
    const previous = this.#active;
    this.#active = sheet;
    this.#tell({ kind: 'sheet-activated', sheet, previous });
  }

  /** Selects on a sheet, which becomes the active one. */
  select(sheet: OpenSheet, area: Area): void {
    this.activate(sheet);
    this.#selections.set(sheet, area);
    this.#tell({ kind: 'selection-changed', sheet, area });
  }

  /** Puts content into a cell, no questions asked; `numberFormat` is what the entry gives the cell. */
  setCell(sheet: OpenSheet, at: CellRef, content: CellContent, numberFormat?: string): void {
    this.#journal.noteCell(sheet, at);
    const { formula: _replaced, ...kept } = withNumberFormat(sheet.cell(at), numberFormat);
    sheet.cells.set(
      at,
      'formula' in content
        ? { ...kept, value: null, formula: content.formula }
        : { ...kept, value: content.value },
    );
    this.#computed.get(sheet)?.delete(at);
    this.#replaceArray(sheet, at, content);
    this.calculation.setCell(sheet, at, content);
    if ('formula' in content) this.#cellsOf(this.#entered, sheet).set(at, { value: null });
    else this.#entered.get(sheet)?.delete(at);
  }

  setNumberFormat(sheet: OpenSheet, at: CellRef, numberFormat: string): void {
    this.#journal.noteCell(sheet, at);
    sheet.cells.set(at, withNumberFormat(sheet.cell(at), numberFormat));
  }

  clearCell(sheet: OpenSheet, at: CellRef): void {
    this.setCell(sheet, at, BLANK);
  }

  /** Tells that somebody changed cells, after they have been set. */
  tellChanged(sheet: OpenSheet, area: Area, by: 'user' | 'add-in'): void {
    this.#tell({ kind: 'cells-changed', sheet, area, by });
  }

  /** A chart of the sheet comes, goes or changes; `tellCharts` tells of all of them at once. */
  noteCharts(sheet: OpenSheet): void {
    this.#redrawn.add(sheet);
  }

  /** Lets a series of a chart that came with the file show other cells of its sheet. */
  showInChart(sheet: OpenSheet, shown: SeriesCells): void {
    sheet.storedCharts = sheet.storedCharts.map((chart) =>
      chart.kind === 'unknown' || chart.name !== shown.chart ? chart : showing(chart, sheet.name, shown),
    );
    sheet.amendments = [...sheet.amendments, { kind: 'chart', shown }];
    this.noteCharts(sheet);
  }

  tellCharts(): void {
    const redrawn = [...this.#redrawn].filter((sheet) => this.#sheets.includes(sheet));
    this.#redrawn.clear();
    for (const sheet of redrawn) this.#tell({ kind: 'charts-changed', sheet });
  }

  /** Brings the computed cells up to date, as far as calculation is not manual or suspended. */
  settle(): void {
    if (this.calculation.isAutomatic) this.calculate('changed');
  }

  calculate(what: 'changed' | 'everything'): void {
    this.#take(this.calculation.calculate(what));
  }

  /** The value of a formula that stands in no cell. */
  evaluate(formula: string, sheet: OpenSheet): ReturnType<WorkbookCalculation['evaluate']>['value'] {
    const { value, calculated } = this.calculation.evaluate(formula, sheet);
    this.#take(calculated);
    return value;
  }

  addSheet(name: string): OpenSheet {
    this.#rebuild();
    this.#sheetNumber += 1;
    const sheet = new OpenSheet(sheetId(this.#sheetNumber), name);
    this.#sheets.push(sheet);
    this.#tell({ kind: 'sheet-added', sheet });
    return sheet;
  }

  /** Removes a sheet that was added since the file was opened. What refers to it comes to `#REF!`, as names do. */
  removeSheet(sheet: OpenSheet): void {
    this.#rebuild();
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#computed.delete(sheet);
    this.#moved.delete(sheet);
    const neighbour = this.#sheets.find(({ visibility }) => visibility === 'visible');
    if (sheet === this.#active && neighbour) this.activate(neighbour);
    this.#rewriteReferences((formula) => withoutSheet(formula, sheet.name));
    this.#tell({ kind: 'sheet-deleted', sheet });
  }

  addName(name: OpenName): void {
    this.#rebuild();
    this.#names.push(name);
    this.#journal.noteAddedName(name);
  }

  removeName(name: OpenName): void {
    this.#rebuild();
    this.#names.splice(this.#names.indexOf(name), 1);
    this.#journal.noteRemovedName(name);
  }

  /** The caller sees to it that the name can be a sheet's. What refers to the sheet follows. */
  renameSheet(sheet: OpenSheet, name: string): void {
    this.#rebuild();
    const { name: former } = sheet;
    sheet.name = name;
    this.#rewriteReferences((formula) => withSheetRenamed(formula, former, name));
  }

  /**
   * Inserts or removes whole rows. What was edited so far goes into the file first, which the workbook then starts
   * from: ids, selections and listeners stay.
   *
   * @throws {UserError} what `applyChangeSet` refuses; the workbook is then as it was.
   */
  changeRows(sheet: OpenSheet, change: Omit<RowsChange, 'sheet'>, by: 'user' | 'add-in'): void {
    const saved = OoxmlPackage.open(this.save());
    const changes = [{ ...change, sheet: sheet.name }];
    const changeSet = { title: { da: 'Rækker', en: 'Rows' }, changes };
    // The points of charts follow at once; what rows do to formulas is calculated afterwards.
    this.#startFrom(applyChangeSet(saved, changeSet, { cachedValues: new Map(), request: 'make' }));
    if (change.kind === 'insert-rows') {
      const rows = { top: change.row, bottom: change.row + change.count - 1 };
      for (const table of sheet.tables) this.#fillCalculated(sheet, table, rows);
    }
    this.#tell({ kind: 'rows-changed', sheet, change, by });
  }

  /** Lets the rows right below a row of the file's own sheet look like it. The caller sees to what may not be done. */
  copyFormats(sheet: OpenSheet, from: Area, to: Area): void {
    // What was edited knows the number formats that were there before: it goes into the file first.
    const saved = this.save();
    if (saved !== this.#bytes) this.#startFrom(saved);
    for (const at of cellsOf(to)) {
      const { numberFormat, locked } = sheet.cell({ ...at, row: from.top });
      const { numberFormat: _format, locked: _locked, ...kept } = sheet.cell(at);
      const looks = {
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(locked === undefined ? {} : { locked }),
      };
      sheet.cells.set(at, { ...kept, ...looks });
    }
    sheet.amendments = [...sheet.amendments, { kind: 'formats', from, to }];
  }

  /** Lets a new sheet's tables come or change: formulas may mean other cells by them than before. */
  changeTables(change: () => void): void {
    this.#rebuild();
    change();
  }

  /** Gives a table of the file other bounds. The caller sees to it that they are right. */
  resizeTable(sheet: OpenSheet, table: OpenTable, area: Area): void {
    this.#rebuild();
    const { bottom } = parseArea(table.area) ?? area;
    table.area = formatArea(area);
    sheet.amendments = [...sheet.amendments, { kind: 'table', name: table.name, area }];
    this.#fillCalculated(sheet, table, { top: bottom + 1, bottom: area.bottom });
    this.calculate('everything');
  }

  #fillCalculated(sheet: OpenSheet, table: OpenTable, rows: { top: number; bottom: number }): void {
    const filled = calculatedCells(sheet, table, rows);
    for (const { at, formula } of filled) this.setCell(sheet, at, { formula });
    if (filled.length > 0) this.settle();
  }

  #startFrom(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#base = OoxmlPackage.open(bytes);
    this.#journal = new EditJournal();
    this.#computed.clear();
    this.#moved.clear();
    this.#load();
    this.calculation.rebuild();
    this.calculate('everything');
  }

  /** @returns ends the listening. */
  listen(listener: WorkbookListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * The file with everything that was edited and what that did to computed cells; the very bytes that were opened
   * when nothing was.
   *
   * @throws {UserError} what `applyChangeSet` refuses
   */
  save(): Uint8Array {
    this.settle();
    const changeSet = this.#journal.changeSet(this.#sheets);
    const amended = this.#sheets.filter(({ amendments }) => amendments.length > 0);
    if (changeSet.changes.length === 0 && amended.length === 0) return this.#bytes;
    const amendments = new Map(amended.map((sheet) => [sheet.name, sheet.amendments]));
    const base = amended.length === 0 ? this.#base : OoxmlPackage.open(amendSheets(this.#base, amendments));
    const cachedValues = new Map([...this.#computed].map(([sheet, cells]) => [sheet.name, cells]));
    return applyChangeSet(base, changeSet, { cachedValues, moved: this.#movedSpills(), intoSpills: 'write' });
  }

  /** Takes sheets and names from the file; a sheet that is known by its name stays the same object. */
  #load(): LoadedWorkbook {
    const loaded = loadWorkbook(this.#base);
    const sheets = loaded.sheets.map((stored) => {
      const sheet = this.sheet(stored.name) ?? new OpenSheet(stored.id, stored.name);
      sheet.load(stored);
      return sheet;
    });
    this.#sheets.splice(0, Infinity, ...sheets);
    this.#names.splice(0, Infinity, ...loaded.names);
    this.#sheetNumber = Math.max(this.#sheetNumber, loaded.lastSheetNumber);
    return loaded;
  }

  /** In the workbook's own names and in cells: no other formula of a file refers to a sheet that was added. */
  #rewriteReferences(rewrite: (formula: string) => string): void {
    for (const [index, name] of this.#names.entries()) {
      const refersTo = rewrite(name.refersTo);
      if (refersTo === name.refersTo || name.scope !== null) continue;
      const rewritten = { ...name, refersTo, broken: refersTo.includes('#REF!') };
      this.#names[index] = rewritten;
      this.#journal.noteRemovedName(name);
      this.#journal.noteAddedName(rewritten);
    }
    for (const sheet of this.#sheets) {
      for (const [at, { formula }] of [...sheet.cells]) {
        const rewritten = formula === undefined ? undefined : rewrite(formula);
        if (rewritten !== undefined && rewritten !== formula) this.setCell(sheet, at, { formula: rewritten });
      }
    }
  }

  /** Calculates what is due before sheets or names come or go, because what is due is then forgotten. */
  #rebuild(): void {
    this.calculate('changed');
    this.calculation.rebuild();
  }

  #take({ changed, moved }: Calculated): void {
    for (const { sheet: name, at, area } of moved) {
      const sheet = this.sheet(name);
      if (sheet) this.#moveArray(sheet, at, area);
    }
    const cells = [...changed, ...this.#takeEntered()];
    for (const { sheet: name, at, value } of cells) {
      const sheet = this.sheet(name);
      if (!sheet) continue;
      sheet.cells.set(at, { ...sheet.cell(at), value });
      this.#cellsOf(this.#computed, sheet).set(at, { value });
    }
    if (cells.length > 0) this.#tell({ kind: 'calculated', cells });
  }

  /** A formula that comes to what its cell held before is not among what changed. */
  #takeEntered(): Calculated['changed'] {
    const entered = [...this.#entered].flatMap(([sheet, cells]) =>
      [...cells].map(([at]) => ({ sheet: sheet.name, at, value: this.calculation.valueAt(sheet, at) })),
    );
    this.#entered.clear();
    return entered;
  }

  #cellsOf(bySheet: Map<OpenSheet, CellMap>, sheet: OpenSheet): CellMap {
    const cells = bySheet.get(sheet) ?? new CellMap();
    bySheet.set(sheet, cells);
    return cells;
  }

  /** What an array filled is free again when its first cell is written over. A new formula may spill. */
  #replaceArray(sheet: OpenSheet, at: CellRef, content: CellContent): void {
    const array = sheet.arrays.startingAt(at);
    if (array) sheet.arrays.remove(array);
    if ('formula' in content) {
      sheet.arrays.put({ area: areaOf(at), dynamic: true });
      if (array) this.#noteMoved(sheet, at, null);
    } else this.#moved.get(sheet)?.delete(formatCell(at));
  }

  #moveArray(sheet: OpenSheet, at: CellRef, area: Area | null): void {
    const array = sheet.arrays.startingAt(at);
    if (array) sheet.arrays.remove(array);
    sheet.arrays.put({ area: area ?? areaOf(at), dynamic: true });
    this.#noteMoved(sheet, at, area);
  }

  #noteMoved(sheet: OpenSheet, at: CellRef, area: Area | null): void {
    const moved = this.#moved.get(sheet) ?? new Map<string, Area | null>();
    this.#moved.set(sheet, moved.set(formatCell(at), area));
  }

  #movedSpills(): readonly MovedSpill[] {
    return [...this.#moved].flatMap(([{ name: sheet }, moved]) =>
      [...moved].map(([cell, area]) => ({ sheet, at: parseCell(cell)!, area })),
    );
  }

  #tell(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function showing(chart: KnownChart, sheet: string, shown: SeriesCells): KnownChart {
  const { values, categories } = shown;
  const cells = {
    ...(values && { values: { sheet, area: values } }),
    ...(categories && { categories: { sheet, area: categories } }),
  };
  return {
    ...chart,
    series: chart.series.map((series, index) => (index === shown.series ? { ...series, ...cells } : series)),
  };
}

function areaOf({ row, column }: CellRef): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function noWorksheet(): UserError {
  return new UserError('no-worksheet', {
    da: 'Projektmappen har ingen regneark, kun diagramark eller makroark. Åbn en projektmappe med regneark.',
    en: 'The workbook has no worksheets, only chart sheets or macro sheets. Open a workbook with worksheets.',
  });
}
