import { isFormulaError, type FormulaErrorCode, type Result } from '../../../src/formulas/result';
import type { UsedSource } from '../../../src/formulas/source';

export function valueOf<T>(result: Result<T>): T {
  if (isFormulaError(result)) throw new Error(result.message.en);
  return result.value;
}

export function errorOf(result: Result<unknown>): FormulaErrorCode | null {
  return isFormulaError(result) ? result.error : null;
}

export function sourcesOf(result: Result<unknown>): readonly UsedSource[] {
  if (isFormulaError(result)) throw new Error(result.message.en);
  return result.sources ?? [];
}
