import { isFormulaError, type Result } from '../../../src/formulas/result';
import type { UsedSource } from '../../../src/formulas/source';

/** The value of an answer; an error fails the test with its message. */
export function valueOf<T>(result: Result<T>): T {
  if (isFormulaError(result)) throw new Error(`${result.error}: ${result.message.en}`);
  return result.value;
}

/** The error of an answer; `null` when it is none. */
export function errorOf(result: Result<unknown>): string | null {
  return isFormulaError(result) ? result.error : null;
}

/** The outside figures an answer rests on. */
export function sourcesOf(result: Result<unknown>): readonly UsedSource[] {
  if (isFormulaError(result)) throw new Error(`${result.error}: ${result.message.en}`);
  return result.sources ?? [];
}
