import type { Area, CellRef } from '../../workbook/address';
import { BLANK, type CellContent } from '../../workbook/change-set';
import { CellMap } from '../../workbook/snapshot';
import { applyChangeSet } from '../../xlsx/apply-change-set';
import type { CalculatedCell, CalculatorOptions } from '../../xlsx/calculation';
import { OoxmlPackage } from '../../xlsx/package';
import { HostError, invalidArgument } from '../protocol/host-error';
import { EditJournal } from './edit-journal';
import { loadWorkbook, sheetId, type OpenName } from './load-workbook';
import { OpenSheet } from './open-sheet';
import { WorkbookCalculation, type CalculationMode } from './workbook-calculation';
import type { WorkbookEvent, WorkbookListener } from './workbook-events';

const CALCULATION_MODES: Record<string, CalculationMode> = {
  auto: 'Automatic',
  autoNoTable: 'AutomaticExceptTables',
  manual: 'Manual',
};
const FIRST_CELL: Area = { top: 1, left: 1, bottom: 1, right: 1 };

/** A workbook that is open in the embedded Excel: kept calculated, and saved over the file it came from. */
export class OpenWorkbook {
  readonly calculation: WorkbookCalculation;
  #sheets: OpenSheet[];
  #names: OpenName[];
  #active: OpenSheet;
  readonly #selections = new Map<OpenSheet, Area>();
  readonly #journal = new EditJournal();
  /** Computed values that are no longer those of the file. */
  readonly #computed = new Map<OpenSheet, CellMap>();
  readonly #listeners = new Set<WorkbookListener>();
  #sheetNumber: number;

  /** @throws {UserError} as `OoxmlPackage.open`, and `damaged-workbook` */
  static open(bytes: Uint8Array, options: CalculatorOptions): OpenWorkbook {
    return new OpenWorkbook(bytes, OoxmlPackage.open(bytes), options);
  }

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly base: OoxmlPackage,
    options: CalculatorOptions,
  ) {
    const { sheets, names, date1904, calculation } = loadWorkbook(base);
    this.#sheets = [...sheets];
    this.#names = [...names];
    this.#sheetNumber = sheets.length;
    const active = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
    if (!active) throw new HostError('GeneralException', 'The workbook has no worksheet.');
    this.#active = active;
    const source = { date1904, sheets: this.#sheets, names: this.#names };
    this.calculation = new WorkbookCalculation(
      source,
      options,
      CALCULATION_MODES[calculation.mode] ?? 'Automatic',
    );
    if (calculation.fullCalcOnLoad) this.#take(this.calculation.calculate('everything'));
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
    const { formula: _replaced, ...kept } = sheet.cell(at);
    const format = numberFormat === undefined ? {} : { numberFormat };
    sheet.cells.set(
      at,
      'formula' in content
        ? { ...kept, ...format, value: null, formula: content.formula }
        : { ...kept, ...format, value: content.value },
    );
    this.#forgetArray(sheet, at);
    this.calculation.setCell(sheet, at, content);
  }

  clearCell(sheet: OpenSheet, at: CellRef): void {
    this.setCell(sheet, at, BLANK);
  }

  /** Tells that somebody changed cells, after they have been set. */
  tellChanged(sheet: OpenSheet, area: Area, by: 'user' | 'add-in'): void {
    this.#tell({ kind: 'cells-changed', sheet, area, by });
  }

  /** Brings the computed cells up to date, as far as calculation is not manual or suspended. */
  settle(): void {
    this.#take(this.calculation.settle());
  }

  calculate(what: 'changed' | 'everything'): void {
    this.#take(this.calculation.calculate(what));
  }

  /** The value of a formula that stands in no cell. */
  evaluate(formula: string, sheet: OpenSheet): ReturnType<WorkbookCalculation['evaluate']>['value'] {
    const { value, changed } = this.calculation.evaluate(formula, sheet);
    this.#take(changed);
    return value;
  }

  addSheet(name: string): OpenSheet {
    this.#sheetNumber += 1;
    const sheet = new OpenSheet(sheetId(this.#sheetNumber), name, {
      visibility: 'visible',
      content: 'added',
    });
    this.#sheets.push(sheet);
    this.calculation.rebuild();
    this.#tell({ kind: 'sheet-added', sheet });
    return sheet;
  }

  /** Removes a sheet that was added since the file was opened. */
  removeSheet(sheet: OpenSheet): void {
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#computed.delete(sheet);
    const neighbour = this.#sheets.find(({ visibility }) => visibility === 'visible');
    if (sheet === this.#active && neighbour) this.activate(neighbour);
    this.calculation.rebuild();
    this.#tell({ kind: 'sheet-deleted', sheet });
  }

  addName(name: OpenName): void {
    this.#names.push(name);
    this.#journal.noteAddedName(name);
    this.calculation.rebuild();
  }

  removeName(name: OpenName): void {
    this.#names.splice(this.#names.indexOf(name), 1);
    this.#journal.noteRemovedName(name);
    this.calculation.rebuild();
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
    if (changeSet.changes.length === 0) return this.bytes;
    const cachedValues = new Map([...this.#computed].map(([sheet, cells]) => [sheet.name, cells]));
    return applyChangeSet(this.base, changeSet, { cachedValues });
  }

  #take(computed: readonly CalculatedCell[]): void {
    if (computed.length === 0) return;
    for (const { sheet: name, at, value } of computed) {
      const sheet = this.sheet(name);
      if (!sheet) continue;
      sheet.cells.set(at, { ...sheet.cell(at), value });
      const cells = this.#computed.get(sheet) ?? new CellMap();
      this.#computed.set(sheet, cells);
      cells.set(at, { value });
    }
    this.#tell({ kind: 'calculated', cells: computed });
  }

  /** The anchor of an array was written over: what it filled is free again. */
  #forgetArray(sheet: OpenSheet, at: CellRef): void {
    const array = sheet.arrayAt(at);
    if (array?.area.top === at.row && array.area.left === at.column) {
      sheet.arrays = sheet.arrays.filter((one) => one !== array);
    }
  }

  #tell(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
