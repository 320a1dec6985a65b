import type { Result } from '../../formulas/result';
import type { FunctionValue } from '../../workbook/sheet-function';
import type { Text } from '../../workbook/text';

/** How a parameter is printed: its name in the function wizard and what it means. */
export interface ParameterText {
  /** Letters, digits and `_`. */
  readonly name: Text;
  readonly description: Text;
}

/**
 * A parameter and the reader that turns what Excel sends into `T`. Excel is told that every value is `any`, because
 * it answers text in a `number` parameter with a `#VALUE!` that carries no explanation.
 */
export interface Parameter<T> extends ParameterText {
  /** One value, or a whole range that belongs together. */
  readonly takes: 'cell' | 'range';
  readonly optional: boolean;
  /** An error in a cell is something to read, not to pass on. */
  readonly readsErrors?: boolean;
  readonly read: (value: FunctionValue) => Result<T>;
}

/** What the readers of a list of parameters give. */
export type ReadValues<P extends readonly Parameter<unknown>[]> = {
  [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};
