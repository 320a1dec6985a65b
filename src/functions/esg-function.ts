import { isFormulaError, type Result } from '../formulas/result';
import { isCellError, type CellError, type CellValue } from '../workbook/cell-value';
import { isRange, type FunctionValue } from '../workbook/sheet-function';
import type { Text } from '../workbook/text';
import type { FunctionId } from './function-ids';
import { cellsIn } from './parameters/cell-input';
import type { Parameter, ReadValues } from './parameters/parameter';
import type { Topic } from './topics';

/** Every function is called `ESG.` and its id, in every language. */
export const NAMESPACE = 'ESG';

/** What is printed of a function: in Excel's function wizard, the catalogue, the reference and audit notes. */
interface Described {
  readonly id: FunctionId;
  readonly topic: Topic;
  readonly title: Text;
  /** At most 255 characters: what the function wizard shows. */
  readonly description: Text;
  /** The calculation in words: »antal ulykker / arbejdstimer × 200.000«. */
  readonly definition: Text;
  /** The paragraph or document it comes from: »VSME B9, pkt. 41a«. */
  readonly reference: Text;
  /** Of the answer; empty when it has none. */
  readonly unit: Text;
  /** What to beware of. */
  readonly cautions?: readonly Text[];
  readonly parameters: readonly Parameter<unknown>[];
  readonly result: 'any' | 'number' | 'string' | 'boolean';
  /**
   * `each-cell`: a range in any parameter of one value gives an answer for each of its cells. `once`: one answer.
   * `array`: the formula itself answers with several cells.
   */
  readonly answers: 'each-cell' | 'once' | 'array';
  /** Worked examples; they are run as tests and by the self-test in Excel. */
  readonly examples: readonly FunctionExample[];
}

export interface FunctionExample {
  readonly args: readonly FunctionValue[];
  /** Numbers that are not exact have at least four decimals. */
  readonly answer: FunctionValue;
  readonly note?: Text;
}

/** One custom function: what is printed of it, and what it calculates from whatever Excel hands over. */
export interface EsgFunction extends Described {
  /** One answer, with its sources. */
  readonly calculate: (args: readonly FunctionValue[]) => Result<FunctionValue>;
  /** An answer for each cell of the largest range, as Excel's own functions answer for ranges. */
  readonly calculateEach: (args: readonly FunctionValue[]) => readonly (readonly Result<FunctionValue>[])[];
}

interface Definition<P extends readonly Parameter<unknown>[]> extends Described {
  readonly parameters: P;
  readonly formula: (...inputs: ReadValues<P>) => Result<FunctionValue>;
}

/** What a parameter gives: its value, what is wrong with it, or the error of a cell, which is passed on. */
type Input = Result<unknown> | { readonly passedOn: CellError };

/** A thin shell over a formula: reads each argument by its parameter and passes errors on before the formula sees them. */
export function defineFunction<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P>,
): EsgFunction {
  const { formula, ...described } = definition;
  const { parameters } = definition;

  const answer = (inputs: readonly Input[]): Result<FunctionValue> => {
    const values: unknown[] = [];
    for (const input of inputs) {
      if ('passedOn' in input) return { value: input.passedOn };
      if (isFormulaError(input)) return input;
      values.push(input.value);
    }
    return formula(...(values as ReadValues<P>));
  };

  const calculate = (args: readonly FunctionValue[]): Result<FunctionValue> =>
    answer(parameters.map((parameter, index) => readInput(parameter, args[index] ?? null)));

  const calculateEach = (args: readonly FunctionValue[]): (readonly Result<FunctionValue>[])[] => {
    // What is the same for every cell is read once, however many cells there are.
    const shared = parameters.map((parameter, index) => {
      const argument = args[index] ?? null;
      return parameter.takes === 'range' || isOneCell(argument) ? readInput(parameter, argument) : null;
    });
    const { rows, columns } = extent(args.filter((_arg, index) => parameters[index]?.takes === 'cell'));
    return Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) =>
        answer(
          parameters.map(
            (parameter, index) =>
              shared[index] ?? readInput(parameter, cellAt(args[index] ?? null, row, column)),
          ),
        ),
      ),
    );
  };
  return { ...described, calculate, calculateEach };
}

function readInput(parameter: Parameter<unknown>, argument: FunctionValue): Input {
  const error = parameter.readsErrors ? undefined : cellsIn(argument).find(isCellError);
  return error ? { passedOn: error } : parameter.read(argument);
}

export function isOneCell(argument: FunctionValue): boolean {
  return !isRange(argument) || (argument.length === 1 && argument[0]?.length === 1);
}

/** How many cells an answer for each cell has: as many rows and columns as the largest argument. */
function extent(args: readonly FunctionValue[]): { rows: number; columns: number } {
  let [rows, columns] = [1, 1];
  for (const arg of args) {
    if (!isRange(arg)) continue;
    rows = Math.max(rows, arg.length);
    columns = Math.max(columns, arg[0]?.length ?? 0);
  }
  return { rows, columns };
}

/** Whether an answer is an error: one of its own, or one that stands in an input and is passed on. */
export function isErrorAnswer(answer: Result<FunctionValue>): boolean {
  return isFormulaError(answer) || (!isRange(answer.value) && isCellError(answer.value));
}

/**
 * The cell of an argument that belongs to an answer, counted from 0. A single row or column is repeated; outside a range
 * that is too small stands `#N/A`, as in Excel.
 */
export function cellAt(argument: FunctionValue, row: number, column: number): CellValue {
  if (!isRange(argument)) return argument;
  const cells = argument[argument.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? { error: '#N/A' } : cell;
}
