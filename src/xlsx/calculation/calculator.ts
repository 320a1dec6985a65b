import { cellsOf, formatArea, formatCell, quoteSheet, type Area, type CellRef } from '../../workbook/address';
import { isBusy, sameValue, type CellValue, type CellContent } from '../../workbook/cell-value';
import type { ReferenceToken } from '../../workbook/formula-tokens';
import { marksOf, type NumberMarks } from '../../workbook/number-format/number-locale';
import type { FunctionRegistry } from '../../workbook/sheet-function';
import type { DefinedName } from '../../workbook/snapshot';
import type { MovedSpill } from '../write/cached-values';
import { addInFunctions, type Blanks } from './add-in';
import { CONDITIONAL_FUNCTIONS } from './conditional';
import { correctedFunctions } from './corrections';
import { formulasInCycles } from './cycles';
import { cellKey, Dependents } from './dependents';
import { readCalculatedFormula, type ArrayFormula, type CalculatedFormula } from './formula';
import { KnownFunctions } from './known-functions';
import { VALUE_OF_GAP, type GapReason } from './gaps';
import { CalculationPass } from './pass';
import { PrecedentFinder } from './precedents';
import { engineSheet, sheetState, type CellState, type SheetState } from './sheet';
import { isOneCell, readsSpillOf, sameArea, Spills } from './spills';
import type { EngineFunction } from './values';
import type { CalculationCell, CalculationWorkbook } from './workbook';

export interface CalculatorOptions {
  readonly functions: FunctionRegistry;
  readonly blanks: Blanks;
  /** The marks that numbers have where a formula makes texts of them; absent: those of US Excel. */
  readonly marks?: NumberMarks;
}

export interface CalculatedCell {
  readonly sheet: string;
  readonly at: CellRef;
  readonly value: CellValue;
}

export interface NotCalculated {
  readonly sheet: string;
  readonly at: CellRef;
  readonly reason: GapReason;
}

export interface Recalculation {
  /** The computed cells whose value is another than before, spilled cells included. */
  readonly changed: readonly CalculatedCell[];
  /** The dynamic formulas whose array stands in another area than before. */
  readonly moved: readonly MovedSpill[];
  /** The formulas that were due but keep the value they had. What depends on them was calculated with that value. */
  readonly notCalculated: readonly NotCalculated[];
}

/** An array that changes size may change what another spills; Excel settles within a few rounds. */
const MAX_ROUNDS = 20;

/**
 * A workbook that is kept calculated: built once, told of each change, and asked for what the change did. Formulas
 * keep the values from the file until something they read changes; a formula without a value is due from the start.
 */
export class Calculator {
  readonly #sheets: ReadonlyMap<string, SheetState>;
  readonly #names: readonly DefinedName[];
  readonly #date1904: boolean;
  readonly #functions: ReadonlyMap<string, EngineFunction>;
  readonly #known: KnownFunctions;
  readonly #finder: PrecedentFinder;
  readonly #dependents = new Dependents<CalculatedFormula>();
  readonly #eager = new Set<CalculatedFormula>();
  readonly #spills = new Spills();
  #due = new Set<CalculatedFormula>();
  /**
   * Calculated while a function of the add-in had no answer yet. The engine does not tell which formula asked, and one
   * that hides the `#BUSY!` waits too, so all of such a pass are calculated again.
   */
  readonly #waiting = new Set<CalculatedFormula>();
  #busy = false;
  /** A cell was set since the last calculation. */
  #touched = false;
  /** What computed cells held when the last calculation ended. */
  readonly #before = new Map<CellState, { readonly sheet: string; readonly value: CellValue }>();

  constructor(
    workbook: CalculationWorkbook,
    { functions, blanks, marks = marksOf('en') }: CalculatorOptions,
  ) {
    this.#names = workbook.names;
    this.#date1904 = workbook.date1904;
    this.#functions = new Map([
      ...correctedFunctions(workbook.date1904, marks),
      ...CONDITIONAL_FUNCTIONS,
      ...addInFunctions(functions, blanks, () => (this.#busy = true)),
    ]);
    this.#known = new KnownFunctions(this.#functions, workbook.names);
    this.#finder = new PrecedentFinder(workbook.sheets, workbook.names);
    this.#sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheetState(sheet)]));
    for (const { name, cells } of workbook.sheets) {
      for (const [at, cell] of cells) this.#load(name, at, cell);
    }
  }

  /** The value a cell has now; `null` when it is blank. */
  valueAt(sheet: string, at: CellRef): CellValue {
    return this.#sheet(sheet).cells.get(cellKey(at))?.value ?? null;
  }

  /**
   * Puts content into a cell as if it were typed there; a formula is a dynamic array formula as in today's Excel.
   * Nothing is calculated before `recalculate`.
   */
  setCell(sheet: string, at: CellRef, content: CellContent): void {
    this.#touched = true;
    const cell = this.#cell(sheet, at);
    if (cell.formula) this.#remove(cell.formula);
    if (cell.coveredBy) this.#due.add(cell.coveredBy);
    delete cell.formula;
    delete cell.coveredBy;
    cell.value = 'formula' in content ? null : content.value;
    if ('formula' in content) this.#add(cell, sheet, content.formula, { kind: 'spill' });
    this.#markDependents(sheet, at);
  }

  /** Makes due what reads a cell that was another when the values that came with the workbook were calculated. */
  noteEdited(sheet: string, at: CellRef): void {
    this.#touched = true;
    this.#markDependents(sheet, at);
  }

  /** A function of the add-in has not answered yet: the next calculation asks it again. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Calculates what the changes since the last time made due, and what waits for a function's answer. */
  recalculate(): Recalculation {
    for (const formula of this.#waiting) this.#due.add(formula);
    if (this.#touched) for (const formula of this.#eager) this.#due.add(formula);
    this.#touched = false;
    return this.#settle();
  }

  /** Calculates every formula, whatever values the file came with. */
  recalculateAll(): Recalculation {
    this.#due = new Set(this.#formulas());
    return this.#settle();
  }

  #settle(): Recalculation {
    const left = new Map<CalculatedFormula, NotCalculated>();
    for (let round = 0; this.#due.size > 0 && round < MAX_ROUNDS; round++) {
      const due = this.#withDependents(this.#due);
      this.#due = new Set();
      for (const [formula, reason] of this.#takeOutUncalculable(due)) {
        left.set(formula, { sheet: formula.sheet, at: formula.at, reason });
      }
      this.#postponeReadersOfSpills(due);
      if (due.size > 0) this.#runPass(due);
    }
    const changed = [...this.#before].flatMap(([{ at, value }, { sheet, value: old }]) =>
      sameValue(old, value) ? [] : [{ sheet, at, value }],
    );
    this.#before.clear();
    return { changed, moved: this.#spills.takeMoved(), notCalculated: [...left.values()] };
  }

  /** How large `A1#` is shows when A1 has been calculated: what reads it comes in the next round. */
  #postponeReadersOfSpills(due: Set<CalculatedFormula>): void {
    const waiting = [...due].filter(({ spillsRead }) =>
      spillsRead.some(({ sheet, at }) => {
        const anchor = this.#cell(sheet, at).formula;
        return anchor !== undefined && due.has(anchor);
      }),
    );
    for (const formula of this.#withDependents(new Set(waiting))) {
      if (due.delete(formula)) this.#due.add(formula);
    }
  }

  #spillText(own: string, anchor: ReferenceToken): string {
    const place = this.#finder.anchorOf(anchor, own);
    const formula = place && this.#cell(place.sheet, place.at).formula;
    if (formula?.array?.kind !== 'spill') return '#REF!';
    const cells = formula.area ? formatArea(formula.area) : formatCell(formula.at);
    return `${quoteSheet(formula.sheet)}!${cells}`;
  }

  /** A formula in a ring keeps its value, or has 0 as in Excel; Excel's iterations are not followed. */
  #takeOutUncalculable(due: Set<CalculatedFormula>): readonly (readonly [CalculatedFormula, GapReason])[] {
    const gaps = [...due].flatMap((formula) =>
      formula.gap === null ? [] : [[formula, formula.gap] as const],
    );
    for (const [formula] of gaps) due.delete(formula);
    const rings = [...formulasInCycles(due, (formula) => this.#readersOf(formula))];
    for (const formula of rings) {
      due.delete(formula);
      const cell = this.#cell(formula.sheet, formula.at);
      this.#write(formula.sheet, cell, cell.value ?? 0);
    }
    return [...gaps, ...rings.map((formula): [CalculatedFormula, GapReason] => [formula, 'circular'])];
  }

  #runPass(due: ReadonlySet<CalculatedFormula>): void {
    const pass = new CalculationPass(
      ({ sheet }) =>
        (anchor) =>
          this.#spillText(sheet, anchor),
    );
    const sheets = [...this.#sheets.values()].map((sheet) => engineSheet(sheet, due, pass));
    const { results, spills, blocked } = pass.run({
      sheets,
      names: this.#names,
      date1904: this.#date1904,
      functions: this.#functions,
    });
    const busy = this.#takeBusy();
    for (const formula of due) {
      if (busy) this.#waiting.add(formula);
      else this.#waiting.delete(formula);
    }
    const answered = new Map(results.map((result) => [this.#cell(result.sheet, result.at), result]));
    for (const formula of due) {
      if (formula.array?.kind !== 'spill') continue;
      this.#moveSpill(formula, spills.get(formula), answered);
      this.#spills.noteRoom(formula, blocked.get(formula));
    }
    for (const [cell, { sheet, value }] of answered) {
      const settled = cell.formula ? (value ?? 0) : value;
      if (!cell.formula && !sameValue(cell.value, settled)) this.#markDependents(sheet, cell.at);
      this.#write(sheet, cell, settled);
    }
  }

  /** Whether a function of the add-in had no answer in the pass that has run. */
  #takeBusy(): boolean {
    const busy = this.#busy;
    this.#busy = false;
    return busy;
  }

  /** Blanks the cells that an array no longer covers and notes those it covers now. */
  #moveSpill(
    formula: CalculatedFormula,
    area: Area | undefined,
    answered: ReadonlyMap<CellState, unknown>,
  ): void {
    for (const cell of this.#covered(formula)) {
      delete cell.coveredBy;
      if (answered.has(cell)) continue;
      this.#write(formula.sheet, cell, null);
      this.#markDependents(formula.sheet, cell.at);
    }
    if (!sameArea(formula.area, area)) {
      this.#spills.noteMoved(formula);
      for (const reader of this.#readersOf(formula)) if (readsSpillOf(reader, formula)) this.#due.add(reader);
    }
    delete formula.area;
    if (area) this.#cover(formula, area);
  }

  #cover(formula: CalculatedFormula, area: Area): void {
    formula.area = area;
    for (const at of cellsOf(area)) {
      const cell = this.#cell(formula.sheet, at);
      if (cell.formula !== formula) cell.coveredBy = formula;
    }
  }

  #covered(formula: CalculatedFormula): readonly CellState[] {
    if (!formula.area) return [];
    return [...cellsOf(formula.area)]
      .map((at) => this.#cell(formula.sheet, at))
      .filter((cell) => cell.coveredBy === formula);
  }

  #load(sheet: string, at: CellRef, { value, formula, array }: CalculationCell): void {
    const cell = this.#cell(sheet, at);
    cell.value = value;
    if (formula === undefined) return;
    const loaded = this.#add(cell, sheet, formula, array && arrayFormula(array));
    if (array && !isOneCell(array.area)) this.#cover(loaded, array.area);
    if (value === null || isBusy(value)) return;
    this.#due.delete(loaded);
    if (array?.dynamic) this.#spills.noteLoaded(loaded, value);
  }

  #add(cell: CellState, sheet: string, formula: string, array: ArrayFormula | undefined): CalculatedFormula {
    const place = { sheet, at: cell.at, array };
    const read = readCalculatedFormula(formula, place, this.#finder, (name) => this.#known.has(name));
    // Without a value to keep, a formula that asks for the file's name is answered as in a workbook never saved.
    const added = read.gap === 'file-name' && cell.value === null ? { ...read, gap: null } : read;
    cell.formula = added;
    if (added.gap !== null) cell.value ??= { error: VALUE_OF_GAP[added.gap] };
    this.#dependents.add(added);
    if (added.eager) this.#eager.add(added);
    this.#due.add(added);
    return added;
  }

  #remove(formula: CalculatedFormula): void {
    for (const cell of this.#covered(formula)) {
      delete cell.coveredBy;
      this.#write(formula.sheet, cell, null);
      this.#markDependents(formula.sheet, cell.at);
    }
    this.#dependents.remove(formula);
    this.#eager.delete(formula);
    this.#spills.forget(formula);
    this.#due.delete(formula);
    this.#waiting.delete(formula);
  }

  /** Makes due what reads a cell, and the arrays that want its room. */
  #markDependents(sheet: string, at: CellRef): void {
    for (const formula of this.#dependents.of(sheet, at)) this.#due.add(formula);
    for (const formula of this.#spills.wanting(sheet, at)) this.#due.add(formula);
  }

  /** The formulas and everything that reads them, directly or through others. */
  #withDependents(formulas: ReadonlySet<CalculatedFormula>): Set<CalculatedFormula> {
    const all = new Set(formulas);
    for (const formula of all) for (const reader of this.#readersOf(formula)) all.add(reader);
    return all;
  }

  *#readersOf({ sheet, at, area }: CalculatedFormula): Generator<CalculatedFormula> {
    for (const cell of area ? cellsOf(area) : [at]) yield* this.#dependents.of(sheet, cell);
  }

  #write(sheet: string, cell: CellState, value: CellValue): void {
    if (!this.#before.has(cell)) this.#before.set(cell, { sheet, value: cell.value });
    cell.value = value;
  }

  #formulas(): readonly CalculatedFormula[] {
    return [...this.#sheets.values()].flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ formula }) => formula ?? []),
    );
  }

  #sheet(name: string): SheetState {
    const sheet = this.#sheets.get(name);
    if (!sheet) throw new Error(`The calculator has no sheet called ${name}.`);
    return sheet;
  }

  #cell(sheet: string, at: CellRef): CellState {
    const { cells } = this.#sheet(sheet);
    const key = cellKey(at);
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = { at, value: null }));
    return cell;
  }
}

function arrayFormula({ area, dynamic }: { readonly area: Area; readonly dynamic: boolean }): ArrayFormula {
  return dynamic ? { kind: 'spill' } : { kind: 'fill', area };
}
