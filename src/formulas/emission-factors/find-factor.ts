import { calendarYear } from '../calendar-year';
import { isFormulaError, type Result } from '../result';
import type { EmissionFactor } from './emission-factor';
import { noFactor, severalFactors } from './factor-errors';
import { BUILT_IN_TABLE, type FactorTable } from './factor-table';
import { carrierKey, isCountedBy, methodTerms, sameArea } from './factor-words';

/** Which factor is asked for, as the cells say it. */
export interface FactorQuestion {
  readonly carrier: string;
  readonly year: number | null;
  readonly method?: string | undefined;
  /** Absent: the whole country. */
  readonly area?: string | undefined;
}

/**
 * The one factor that a question means. It is looked for in each table in turn and last among the built-in ones; the
 * first table that has any decides. Never that of another year or area, and never one of several.
 *
 * @returns `#N/A` with what there is when there is none, or more than one.
 */
export function findFactor(question: FactorQuestion, tables: readonly FactorTable[]): Result<EmissionFactor> {
  const year = calendarYear(question.year);
  if (isFormulaError(year)) return year;
  const carrier = carrierKey(question.carrier);
  const wanted = methodTerms(question.method ?? '');
  const all = [...tables, BUILT_IN_TABLE];
  for (const table of all) {
    const found = table
      .ofYear(carrier, year.value)
      .filter((factor) => sameArea(factor, question.area) && isCountedBy(factor, wanted));
    if (found.length > 1) return severalFactors(found);
    const [factor] = found;
    if (factor) return { value: factor };
  }
  return noFactor({ ...question, year: year.value }, all);
}
