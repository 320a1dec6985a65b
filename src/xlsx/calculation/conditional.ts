import { isCellError, type CellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import { criterion } from './criteria';
import type { EngineFunction } from './values';

/**
 * COUNTIF, SUMIFS and their relatives with Excel's criteria. The engine's own refuse a range of one cell and
 * read some criteria differently.
 */
export const CONDITIONAL_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map([
  [
    'COUNTIF',
    { minArguments: 2, maxArguments: 2, evaluate: (args) => withCriteria(null, args, count), alignedWith: 1 },
  ],
  [
    'COUNTIFS',
    {
      minArguments: 2,
      maxArguments: 254,
      evaluate: (args) => withCriteria(null, args, count),
      alignedWith: 1,
    },
  ],
  ['SUMIF', ifFunction(sum)],
  ['SUMIFS', ifsFunction(sum)],
  ['AVERAGEIF', ifFunction(average)],
  ['AVERAGEIFS', ifsFunction(average)],
  ['MINIFS', ifsFunction((cells) => extreme(cells, Math.min))],
  ['MAXIFS', ifsFunction((cells) => extreme(cells, Math.max))],
] satisfies [string, EngineFunction][]);

type Grid = readonly (readonly CellValue[])[];
/** What becomes of the cells that meet all criteria. */
type Aggregate = (cells: readonly CellValue[]) => CellValue;

const VALUE_ERROR: CellError = { error: '#VALUE!' };

/** `SUMIF(range, criterion, [cells])`: the range itself is aggregated when there are no other cells. */
function ifFunction(aggregate: Aggregate): EngineFunction {
  const evaluate = ([range = null, wanted = null, cells = range]: readonly FunctionValue[]): FunctionValue =>
    withCriteria(cells, [range, wanted], aggregate);
  return { minArguments: 2, maxArguments: 3, evaluate, alignedWith: 1 };
}

/** `SUMIFS(cells, range, criterion, …)`. */
function ifsFunction(aggregate: Aggregate): EngineFunction {
  const evaluate = ([cells = null, ...pairs]: readonly FunctionValue[]): FunctionValue =>
    withCriteria(cells, pairs, aggregate);
  return { minArguments: 3, maxArguments: 255, evaluate, alignedWith: 2 };
}

/** A criterion that is an array gives an array of answers, one for each of its values. */
function withCriteria(
  cells: FunctionValue,
  pairs: readonly FunctionValue[],
  aggregate: Aggregate,
): FunctionValue {
  if (pairs.length % 2 !== 0) return VALUE_ERROR;
  const ranges = pairs.filter((_value, index) => index % 2 === 0).map(gridOf);
  const criteria = pairs.filter((_value, index) => index % 2 === 1);
  const target = cells === null ? ranges[0]! : gridOf(cells);
  // A sum range smaller than the criteria range would grow in Excel, into cells that are not at hand here.
  if (ranges.some((range) => !sameShape(range, target))) return VALUE_ERROR;
  const answer = (wanted: readonly CellValue[]): CellValue => aggregate(matches(target, ranges, wanted));
  const array = criteria.find(isRange);
  if (!array) return answer(criteria as CellValue[]);
  if (criteria.some((one) => isRange(one) && !sameShape(one, array))) return VALUE_ERROR;
  return array.map((row, r) =>
    row.map((_cell, c) => answer(criteria.map((one) => (isRange(one) ? one[r]![c]! : one)))),
  );
}

function matches(target: Grid, ranges: readonly Grid[], wanted: readonly CellValue[]): readonly CellValue[] {
  const tests = wanted.map(criterion);
  return target.flatMap((row, r) =>
    row.filter((_cell, c) => tests.every((meets, index) => meets(ranges[index]![r]![c]!))),
  );
}

function gridOf(value: FunctionValue): Grid {
  return isRange(value) ? value : [[value]];
}

function sameShape(a: Grid, b: Grid): boolean {
  return a.length === b.length && a[0]?.length === b[0]?.length;
}

function count(cells: readonly CellValue[]): CellValue {
  return cells.length;
}

function sum(cells: readonly CellValue[]): CellValue {
  return cells.find(isCellError) ?? numbersIn(cells).reduce((total, number) => total + number, 0);
}

function average(cells: readonly CellValue[]): CellValue {
  const total = sum(cells);
  const numbers = numbersIn(cells).length;
  if (typeof total !== 'number') return total;
  return numbers === 0 ? { error: '#DIV/0!' } : total / numbers;
}

function extreme(cells: readonly CellValue[], pick: (...numbers: number[]) => number): CellValue {
  return (
    cells.find(isCellError) ??
    numbersIn(cells).reduce(
      (best: number | null, number) => (best === null ? number : pick(best, number)),
      null,
    ) ??
    0
  );
}

function numbersIn(cells: readonly CellValue[]): readonly number[] {
  return cells.filter((cell) => typeof cell === 'number');
}
