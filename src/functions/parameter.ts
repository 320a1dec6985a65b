import type { Result } from '../formulas/result';
import type { FunctionValue } from '../workbook/sheet-function';
import type { Text } from '../workbook/text';

/** A parameter as Excel's function metadata describes it, with the reader that turns what Excel sends into `T`. */
export interface Parameter<T> {
  readonly name: Text;
  readonly description: Text;
  readonly type: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  readonly read: (value: FunctionValue) => Result<T>;
}

/** What the readers of a list of parameters give. */
export type ReadValues<P extends readonly Parameter<unknown>[]> = {
  [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};
