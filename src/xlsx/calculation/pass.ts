import { formatCell, overlap, type Area, type CellRef } from '../../workbook/address';
import { isCellError, sameValue, type CellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import type { DefinedName } from '../../workbook/snapshot';
import { evaluateFormulas, type EngineCell, type EngineResult, type EngineSheet } from './engine';
import type { CalculatedFormula } from './formula';
import type { SpillSpelling } from './spelling';
import type { EngineFunction } from './values';

/** Stands around every formula to see its whole answer before the engine cuts it to a cell. */
const ANSWER = 'KOMPASARK.ANSWER';

/** These must stand outermost: the engine recognises the totals that other totals skip by it. */
const OUTERMOST = /^\s*(?:SUBTOTAL|AGGREGATE)\s*\(/i;

export interface PassWorkbook {
  readonly sheets: readonly EngineSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly functions: ReadonlyMap<string, EngineFunction>;
}

export interface PassAnswer {
  readonly results: readonly EngineResult[];
  /** The areas that spilled arrays take; formulas that answer with one cell are left out. */
  readonly spills: ReadonlyMap<CalculatedFormula, Area>;
  /** The areas that arrays would take if there was room. */
  readonly blocked: ReadonlyMap<CalculatedFormula, Area>;
}

/** One run of the engine over the formulas that need it. */
export class CalculationPass {
  readonly #formulas: CalculatedFormula[] = [];
  readonly #spills = new Map<CalculatedFormula, Area>();
  readonly #explanations = new Map<string, CellError>();
  #tables: ReadonlyMap<string, readonly Area[]> = new Map();

  /** @param spellingFor how a formula's references to spilled arrays are spelled now. */
  constructor(private readonly spellingFor: (formula: CalculatedFormula) => SpillSpelling) {}

  /** The formula cell as the engine is to meet it. */
  cellFor(formula: CalculatedFormula): EngineCell {
    const id = this.#formulas.push(formula) - 1;
    const { at, array } = formula;
    const spelled = formula.spelled(this.spellingFor(formula));
    return {
      at,
      value: null,
      formula: OUTERMOST.test(spelled) ? spelled : `${ANSWER}(${spelled},${id})`,
      ...(array && { array: array.kind === 'spill' ? 'spill' : { fill: array.area } }),
    };
  }

  run(workbook: PassWorkbook): PassAnswer {
    const answer: EngineFunction = {
      minArguments: 2,
      maxArguments: 2,
      evaluate: ([value = null, id = null]) => this.#answer(value, id),
      alignedWith: 0,
    };
    const functions = new Map([...workbook.functions, [ANSWER, answer] as const]);
    this.#tables = new Map(workbook.sheets.map(({ name, tables }) => [name, tables.map(({ area }) => area)]));
    const results = evaluateFormulas({ ...workbook, functions }).map((result) => this.#explained(result));
    const refused = new Set(results.filter(({ value }) => isSpillError(value)).map(placeKey));
    const isBlocked = ([formula]: readonly [CalculatedFormula, Area]): boolean =>
      refused.has(placeKey(formula));
    const wanted = [...this.#spills];
    return {
      results,
      spills: new Map(wanted.filter((one) => !isBlocked(one))),
      blocked: new Map(wanted.filter(isBlocked)),
    };
  }

  /** A formula that comes to a blank shows 0, in every cell of its answer. */
  #answer(value: FunctionValue, id: FunctionValue): FunctionValue {
    const formula = typeof id === 'number' ? this.#formulas[id] : undefined;
    if (!formula) return value;
    this.#spills.delete(formula);
    if (isRange(value)) {
      if (formula.array?.kind === 'spill' && !this.#hasRoom(formula, value)) return { error: '#SPILL!' };
      return value.map((row, down) => row.map((cell, along) => this.#shown(formula, cell, down, along)));
    }
    return this.#shown(formula, value, 0, 0);
  }

  /** One cell of a formula's answer; so many rows and columns from where the formula stands. */
  #shown({ sheet, at }: CalculatedFormula, value: CellValue, down: number, along: number): CellValue {
    if (isCellError(value) && value.message !== undefined) {
      const place = { row: at.row + down, column: at.column + along };
      this.#explanations.set(placeKey({ sheet, at: place }), value);
    }
    return value ?? 0;
  }

  /**
   * Notes the area that the array wants. The engine sees whether it is free; of tables it knows nothing. Source:
   * support.microsoft.com, "How to correct a #SPILL! error".
   */
  #hasRoom(formula: CalculatedFormula, rows: readonly (readonly CellValue[])[]): boolean {
    const width = rows[0]?.length ?? 1;
    if (rows.length <= 1 && width <= 1) return true;
    const { row: top, column: left } = formula.at;
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    this.#spills.set(formula, area);
    return !this.#tables.get(formula.sheet)?.some((table) => overlap(table, area));
  }

  /** The engine keeps only an error's code; a function's own message is put back here. */
  #explained(result: EngineResult): EngineResult {
    const explanation = this.#explanations.get(placeKey(result));
    return explanation && sameValue(explanation, result.value) ? { ...result, value: explanation } : result;
  }
}

function isSpillError(value: CellValue): boolean {
  return isCellError(value) && value.error === '#SPILL!';
}

function placeKey({ sheet, at }: { readonly sheet: string; readonly at: CellRef }): string {
  return `${sheet}!${formatCell(at)}`;
}
