import { BUSY, isBusy, isCellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionRegistry, type FunctionValue } from '../../workbook/sheet-function';
import { describedFunctions, type AddInFunctions, type DescribedFunction } from './add-in-functions';
import type { Invocation } from './custom-functions';

/** Calls a function in the pane. An argument that is left out is `undefined`. */
type Ask = (id: string, args: readonly (FunctionValue | undefined)[]) => Invocation;

/**
 * The functions of an add-in for a calculation that does not wait: a call that the pane has not answered comes to
 * `#BUSY!`, and the workbook is calculated again when answers have come, until nothing waits. An answer is remembered
 * for as long as that takes, so nothing is asked twice; afterwards an unchanged cell is not calculated at all.
 */
export class DeferredFunctions {
  readonly registry: FunctionRegistry;
  readonly #answers = new Map<string, FunctionValue>();
  /** Calls without an answer, by function and arguments; `null` until they have been made. */
  readonly #waiting = new Map<string, Invocation | null>();
  readonly #unasked: (() => void)[] = [];
  #calculationIsDue = false;
  #whenSettled: (() => void)[] = [];

  constructor(
    { namespace, metadata }: AddInFunctions,
    private readonly ask: Ask,
    private readonly calculate: () => void,
  ) {
    this.registry = describedFunctions(metadata).map((fn) => ({
      name: `${namespace}.${fn.name}`,
      minArguments: fn.parameters.filter(({ optional }) => !optional).length,
      maxArguments: fn.parameters.length,
      evaluate: (args) => this.#evaluate(fn, args),
    }));
  }

  /** How many calls have not been answered. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Settles when every call has been answered and the cells show it: at once when none waits. */
  settled(): Promise<void> {
    if (this.#waiting.size === 0 && !this.#calculationIsDue) return Promise.resolve();
    return new Promise((settle) => this.#whenSettled.push(settle));
  }

  /** Asks no more, and hears no answers: the workbook is closed. */
  abandon(): void {
    this.#unasked.length = 0;
    for (const invocation of this.#waiting.values()) invocation?.cancel();
    this.#waiting.clear();
  }

  #evaluate(fn: DescribedFunction, args: readonly FunctionValue[]): FunctionValue {
    const cells = args.flatMap((arg) => (isRange(arg) ? arg.flat() : [arg]));
    if (cells.some(isBusy)) return BUSY;
    const error = fn.options.allowErrorForDataTypeAny ? undefined : cells.find(isCellError);
    return error ?? this.#answerToEach(fn, args);
  }

  /** GUESS: a range in a parameter of one cell makes Excel call the function for each of its cells. */
  #answerToEach(fn: DescribedFunction, args: readonly FunctionValue[]): FunctionValue {
    const lifted = args.filter((arg, index) => !takesMatrix(fn, index) && isRange(arg)).filter(isRange);
    const rows = Math.max(1, ...lifted.map((range) => range.length));
    const columns = Math.max(1, ...lifted.map((range) => range[0]?.length ?? 1));
    const answerAt = (row: number, column: number): FunctionValue =>
      this.#answer(
        fn,
        args.map((arg, index) => handedOver(arg, takesMatrix(fn, index), row, column)),
      );
    if (rows === 1 && columns === 1) return answerAt(0, 0);
    return Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => oneCell(answerAt(row, column))),
    );
  }

  #answer(fn: DescribedFunction, args: readonly FunctionValue[]): FunctionValue {
    const call = JSON.stringify([fn.id, args]);
    const known = this.#answers.get(call);
    if (known !== undefined) return known;
    if (!this.#waiting.has(call)) {
      this.#waiting.set(call, null);
      this.#askSoon(() => {
        const all = fn.parameters.map((_parameter, index) => args[index]);
        const invocation = this.ask(fn.id, all);
        this.#waiting.set(call, invocation);
        void invocation.result.then((answer) => this.#take(call, answer));
      });
    }
    return BUSY;
  }

  /** When the calculation is over. */
  #askSoon(ask: () => void): void {
    if (this.#unasked.push(ask) > 1) return;
    queueMicrotask(() => {
      for (const go of this.#unasked.splice(0)) go();
    });
  }

  /** Answers come many at a time: the workbook is calculated once for all of them, after the request that brought them. */
  #take(call: string, answer: FunctionValue): void {
    this.#waiting.delete(call);
    this.#answers.set(call, answer);
    if (this.#calculationIsDue) return;
    this.#calculationIsDue = true;
    setTimeout(() => {
      this.#calculationIsDue = false;
      this.calculate();
      if (this.#waiting.size === 0) this.#settle();
    });
  }

  #settle(): void {
    this.#answers.clear();
    const settled = this.#whenSettled;
    this.#whenSettled = [];
    for (const tell of settled) tell();
  }
}

function takesMatrix({ parameters }: DescribedFunction, index: number): boolean {
  return parameters[index]?.dimensionality === 'matrix';
}

/** GUESS: a single value in a parameter of cells arrives as a matrix of one cell. */
function handedOver(arg: FunctionValue, asMatrix: boolean, row: number, column: number): FunctionValue {
  if (asMatrix) return isRange(arg) ? arg : [[arg]];
  if (!isRange(arg)) return arg;
  const cells = arg[arg.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? { error: '#N/A' } : cell;
}

/** GUESS: an array for one cell of an array is refused, as it is for Excel's own functions. */
function oneCell(answer: FunctionValue): CellValue {
  return isRange(answer) ? { error: '#CALC!' } : answer;
}
