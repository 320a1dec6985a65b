import { isBusy, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionRegistry, type FunctionValue } from '../../workbook/sheet-function';
import type { EngineFunction } from './values';

/**
 * How a blank cell reaches an add-in's function: Excel hands it over as 0 on some desktops and as null on the web.
 * An argument that is left out in the middle cannot be told from a blank cell here; in Excel it is always null.
 */
export type Blanks = 'null' | 'zero';

/**
 * The add-in's functions as the engine calls them, by upper-case name.
 *
 * @param noteBusy called when a function has no answer yet.
 */
export function addInFunctions(
  registry: FunctionRegistry,
  blanks: Blanks,
  noteBusy: () => void,
): ReadonlyMap<string, EngineFunction> {
  const handOver = blanks === 'zero' ? blanksAsZero : (value: FunctionValue): FunctionValue => value;
  return new Map(
    registry.map(({ name, minArguments, maxArguments, evaluate }) => [
      name.toUpperCase(),
      {
        minArguments,
        maxArguments,
        evaluate: (args) => {
          const answer = evaluate(args.map(handOver));
          if (waits(answer)) noteBusy();
          return answer;
        },
      },
    ]),
  );
}

function waits(answer: FunctionValue): boolean {
  return isRange(answer) ? answer.some((row) => row.some(isBusy)) : isBusy(answer);
}

function blanksAsZero(value: FunctionValue): FunctionValue {
  const zero = (cell: CellValue): CellValue => cell ?? 0;
  return isRange(value) ? value.map((row) => row.map(zero)) : zero(value);
}
