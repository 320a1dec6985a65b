import { isCellError, type CellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';

/** A function that is given to the engine. */
export interface EngineFunction {
  readonly minArguments: number;
  readonly maxArguments: number;
  readonly evaluate: (args: readonly FunctionValue[]) => FunctionValue;
  /** The argument whose cells an array answer stands beside, for formulas that take one value out of an array. */
  readonly alignedWith?: number;
}

/** What the engine writes into a cell. */
export function valueFromEngine(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'error' in value) return { error: String(value.error) };
  return null;
}

/** A value as the engine hands it to a function: `kind` is its own number for what the value is. */
interface EngineValue {
  readonly kind: number;
  readonly value?: CellValue;
  readonly code?: string;
  readonly message?: string;
  readonly rows?: readonly (readonly EngineValue[])[];
  readonly height?: number;
  readonly width?: number;
  readonly originRow?: number | undefined;
  readonly originCol?: number | undefined;
}

const KIND = { blank: 0, number: 1, text: 2, truth: 3, error: 4, array: 5 };

/** The function as the engine calls it. */
export function functionForEngine({ minArguments, maxArguments, evaluate, alignedWith }: EngineFunction) {
  return {
    minArity: minArguments,
    maxArity: maxArguments,
    invoke: (args: unknown[]): EngineValue => {
      const values = args as EngineValue[];
      const origin = alignedWith === undefined ? undefined : values[alignedWith];
      return toEngine(evaluate(values.map(fromEngine)), origin);
    },
  };
}

function fromEngine(value: EngineValue): FunctionValue {
  return value.kind === KIND.array
    ? (value.rows ?? []).map((row) => row.map(cellFromEngine))
    : cellFromEngine(value);
}

function cellFromEngine({ kind, value, code, message }: EngineValue): CellValue {
  if (kind === KIND.blank) return null;
  if (kind === KIND.error) return errorOf(code ?? '#VALUE!', message);
  return value === undefined ? { error: '#VALUE!' } : value;
}

function errorOf(error: string, message: string | undefined): CellError {
  return message === undefined ? { error } : { error, message };
}

function toEngine(value: FunctionValue, origin: EngineValue | undefined): EngineValue {
  if (!isRange(value)) return cellToEngine(value);
  const rows = value.map((row) => row.map(cellToEngine));
  const [first] = rows;
  return {
    kind: KIND.array,
    rows,
    height: rows.length,
    width: first?.length ?? 0,
    originRow: origin?.originRow,
    originCol: origin?.originCol,
  };
}

function cellToEngine(value: CellValue): EngineValue {
  if (value === null) return { kind: KIND.blank };
  if (isCellError(value))
    return { kind: KIND.error, code: value.error, ...(value.message && { message: value.message }) };
  if (typeof value === 'number') return { kind: KIND.number, value };
  if (typeof value === 'string') return { kind: KIND.text, value };
  return { kind: KIND.truth, value };
}
