import { isFormulaError, type Result } from '../../formulas/result';
import type { UsedSource } from '../../formulas/source';
import type { ReadReferences, ReferredValues } from '../../workbook/active-cell';
import type { Area } from '../../workbook/address';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import { referenceKey, type Reference } from '../../workbook/reference';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import { cellAt, isErrorAnswer, type EsgFunction } from '../esg-function';
import { answersEach } from '../function-registry';
import type { Parameter } from '../parameters/parameter';
import type { CallArgument, EsgCall } from './esg-calls';

/** One call with everything its answer rests on: an input for every parameter. */
export interface CallExplanation {
  readonly call: EsgCall;
  readonly inputs: readonly InputExplanation[];
  /** `null` when an input is not known, so that the answer cannot be calculated here. */
  readonly answer: Result<FunctionValue> | null;
  /** The outside figures behind the answer; `null` when there is no answer to have any. */
  readonly sources: readonly UsedSource[] | null;
}

export interface InputExplanation {
  readonly parameter: Parameter<unknown>;
  readonly argument: CallArgument;
  /** `undefined` when it is not known: an expression, or cells that cannot be read. `null` for what is left out. */
  readonly value: FunctionValue | undefined;
  /** What the function takes it for, where that is another value: the day of a serial number, the number of a text. */
  readonly readAs?: CellValue;
  /** The cells it is, or refers to. */
  readonly cells: readonly ReferredValues[];
  /** The calls it is, or consists of. */
  readonly calls: readonly CallExplanation[];
}

/** A place in what a formula spills, counted from 0. */
export interface Element {
  readonly row: number;
  readonly column: number;
}

/** How to explain. */
export interface Circumstances {
  readonly references: ReadReferences;
  /** One of several answers; `null` for all of them. */
  readonly element: Element | null;
  /** What Excel hands over for a blank cell. */
  readonly blank: null | 0;
}

/**
 * Explains a call and calculates it by the function's own definition. Only what stands as it is can be known: there is
 * no second calculation engine here, so an answer with an expression in it stays unknown.
 */
export function explainCall(call: EsgCall, circumstances: Circumstances): CallExplanation {
  const { fn, args } = call;
  const { element, blank } = circumstances;
  const inputs = fn.parameters.map((parameter, index) => {
    const isPart = fn.answers === 'each-cell' && parameter.takes === 'cell';
    return explainInput(
      args[index] ?? OMITTED,
      parameter,
      isPart ? circumstances : { ...circumstances, element: null },
    );
  });
  const values = inputs.map(({ argument, value }) =>
    blank === 0 && argument.kind === 'reference' ? blanksAsZero(value) : value,
  );
  const answered = values.every(isKnown) ? answersTo(fn, values) : null;
  const isPartOfMatrix = element !== null && fn.answers === 'array';
  return {
    call,
    inputs,
    answer: answered && (isPartOfMatrix ? elementOf(answered.answer, element) : answered.answer),
    sources: answered && !isErrorAnswer(answered.answer) ? distinct(answered.sources) : null,
  };
}

const OMITTED: CallArgument = { kind: 'omitted', text: '' };

/** Whether each cell of what the call is handed has an answer of its own, beside those of its neighbours. */
export function hasElements({ fn, within }: EsgCall): boolean {
  return fn.answers !== 'once' && within.every((name) => CELL_BY_CELL.test(name));
}

/** Functions that leave each answer in its place. */
const CELL_BY_CELL = /^(?:IF|IFERROR|IFNA|ROUND|ROUNDUP|ROUNDDOWN)$/;

function explainInput(
  argument: CallArgument,
  parameter: Parameter<unknown>,
  circumstances: Circumstances,
): InputExplanation {
  const { references, element } = circumstances;
  const known = (reference: Reference): readonly ReferredValues[] => {
    const cells = references.get(referenceKey(reference));
    return cells ? [cells] : [];
  };
  const input = (
    value: FunctionValue | undefined,
    cells: readonly ReferredValues[] = [],
    calls: readonly CallExplanation[] = [],
  ): InputExplanation => ({
    parameter,
    argument,
    value,
    ...readAs(value, parameter),
    cells,
    calls,
  });
  switch (argument.kind) {
    case 'omitted':
      return input(null);
    case 'literal':
      return input(partOf(argument.value, element));
    case 'reference': {
      const cells = known(argument.reference).map((one) => partOfCells(one, element));
      return input(unwrapped(cells[0]?.values ?? undefined), cells);
    }
    case 'call': {
      const call = explainCall(argument.call, circumstances);
      return input(call.answer ? valueOf(call.answer) : undefined, [], [call]);
    }
    case 'expression': {
      const calls = argument.calls.map((call) => explainCall(call, { ...circumstances, element: null }));
      return input(undefined, argument.references.flatMap(known), calls);
    }
  }
}

/** What a function makes of a single value, where it is another value than the one it was handed. */
function readAs(
  value: FunctionValue | undefined,
  parameter: Parameter<unknown>,
): Pick<InputExplanation, 'readAs'> {
  if (value === undefined || value === null || isRange(value) || isCellError(value)) return {};
  const read = parameter.read(value);
  if (isFormulaError(read) || !isPlain(read.value) || String(read.value) === String(value)) return {};
  return { readAs: read.value };
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

interface Answered {
  readonly answer: Result<FunctionValue>;
  readonly sources: readonly UsedSource[];
}

function answersTo(fn: EsgFunction, values: readonly FunctionValue[]): Answered {
  if (!answersEach(fn, values)) {
    const answer = fn.calculate(values);
    return { answer, sources: sourcesOf(answer) };
  }
  const answers = fn.calculateEach(values);
  const value = answers.map((row) => row.map((one) => onlyCell(valueOf(one))));
  return { answer: { value }, sources: answers.flat().flatMap(sourcesOf) };
}

function sourcesOf(answer: Result<FunctionValue>): readonly UsedSource[] {
  return isFormulaError(answer) ? [] : (answer.sources ?? []);
}

function valueOf(answer: Result<FunctionValue>): FunctionValue {
  return isFormulaError(answer) ? { error: answer.error } : answer.value;
}

function onlyCell(value: FunctionValue): CellValue {
  return isRange(value) ? (value[0]?.[0] ?? null) : value;
}

function elementOf(answer: Result<FunctionValue>, element: Element): Result<FunctionValue> {
  return isFormulaError(answer) ? answer : { ...answer, value: partOf(answer.value, element) };
}

function partOf(value: FunctionValue, element: Element | null): FunctionValue {
  return element && isRange(value) ? cellAt(value, element.row, element.column) : value;
}

function partOfCells(cells: ReferredValues, element: Element | null): ReferredValues {
  const { area, values } = cells;
  if (!element || values === null) return cells;
  const row = area.top + (area.top === area.bottom ? 0 : element.row);
  const column = area.left + (area.left === area.right ? 0 : element.column);
  const isInside = row <= area.bottom && column <= area.right;
  const one: Area = isInside ? { top: row, bottom: row, left: column, right: column } : area;
  return { ...cells, area: one, values: [[onlyCell(partOf(values, element))]] };
}

/** One cell is handed over as its value. */
function unwrapped(values: FunctionValue | undefined): FunctionValue | undefined {
  const isOne = values !== undefined && isRange(values) && values.length === 1 && values[0]?.length === 1;
  return isOne ? onlyCell(values) : values;
}

function blanksAsZero(value: FunctionValue | undefined): FunctionValue | undefined {
  if (value === undefined) return undefined;
  return isRange(value) ? value.map((row) => row.map((cell) => cell ?? 0)) : (value ?? 0);
}

function isKnown(value: FunctionValue | undefined): value is FunctionValue {
  return value !== undefined;
}

function distinct(sources: readonly UsedSource[]): readonly UsedSource[] {
  return [...new Map(sources.map((one) => [JSON.stringify(one), one])).values()];
}
