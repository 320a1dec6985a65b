import type { Text } from '../workbook/text';
import { above, finite, missing, negative, noDenominator } from './formula-errors';
import { isFormulaError, type Result } from './result';

/** A number as a formula is given it: `null` when it is blank, which is not zero. */
export interface Quantity {
  readonly value: number | null;
  /** What an error calls it. */
  readonly name: Text;
}

/** One amount divided by another and multiplied by `scale`; neither may be negative. */
export function quotient(over: Quantity, under: Quantity, scale = 1): Result<number> {
  const numerator = notNegative(over);
  if (isFormulaError(numerator)) return numerator;
  if (under.value === null || under.value === 0) return noDenominator(under.name);
  if (under.value < 0) return negative(under.name);
  return finite((numerator.value * scale) / under.value);
}

/** A part as a percentage of the whole, 0 to 100; a part that is larger than the whole is `#NUM!`. */
export function percentageOf(part: Quantity, whole: Quantity): Result<number> {
  const share = quotient(part, whole, 100);
  if (isFormulaError(share)) return share;
  // The amounts are compared, not the share: rounding can leave the whole of something just above 100.
  if (part.value! > whole.value!) return above(part.name, whole.name);
  return { value: Math.min(100, share.value) };
}

/** The amount itself; `#N/A` when it is blank, `#NUM!` when it is negative. */
export function notNegative({ value, name }: Quantity): Result<number> {
  if (value === null) return missing(name);
  return value < 0 ? negative(name) : { value };
}
