import { completenessOf, type Completeness } from '../vsme/completeness';
import type { AnswerState } from '../vsme/relevance/answer-states';
import type { Report } from '../vsme/report';
import { moduleOf } from '../vsme/validate';

/** How far the disclosures are that the report's module asks for, in the order of the standard. */
export function askedDisclosures(
  report: Report,
  states: ReadonlyMap<string, AnswerState>,
): readonly Completeness[] {
  const isAsked = moduleOf(report) === 'basis' ? /^B\d/ : /^[BC]\d/;
  return completenessOf(report, states).filter(({ disclosure }) => isAsked.test(disclosure.code));
}
