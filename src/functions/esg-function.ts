import type { Result } from '../formulas/result';
import type { FunctionValue } from '../workbook/sheet-function';
import type { Text } from '../workbook/text';
import type { Parameter, ReadValues } from './parameter';
import { firstError } from './cell-input';

/** Every function is called `ESG.` and its id, in every language. */
export const NAMESPACE = 'ESG';

/** One custom function: what Excel shows of it, and what it calculates from whatever Excel hands over. */
export interface EsgFunction {
  /** A–Z and digits; the same as the printed name, and never changed after release. */
  readonly id: string;
  readonly description: Text;
  readonly parameters: readonly Parameter<unknown>[];
  readonly result: ResultShape;
  readonly calculate: (args: readonly FunctionValue[]) => Result<FunctionValue>;
}

export interface ResultShape {
  readonly type: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality: 'scalar' | 'matrix';
}

interface Definition<P extends readonly Parameter<unknown>[]> extends Omit<EsgFunction, 'calculate'> {
  readonly parameters: P;
  readonly formula: (...inputs: ReadValues<P>) => Result<FunctionValue>;
}

/** A thin shell over a formula: reads each argument by its parameter and passes errors on before the formula sees them. */
export function defineFunction<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P>,
): EsgFunction {
  const { formula, ...described } = definition;
  const calculate = (args: readonly FunctionValue[]): Result<FunctionValue> => {
    const inputs: unknown[] = [];
    for (const [index, parameter] of definition.parameters.entries()) {
      const argument = args[index] ?? null;
      const passedOn = firstError(argument);
      if (passedOn) return { value: passedOn };
      const input = parameter.read(argument);
      if (!('value' in input)) return input;
      inputs.push(input.value);
    }
    return formula(...(inputs as ReadValues<P>));
  };
  return { ...described, calculate };
}
