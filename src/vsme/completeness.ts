import { DISCLOSURES } from './catalogue';
import type { Disclosure } from './datapoint';
import type { AnswerState, AnswerStateName } from './relevance/answer-states';
import type { Report } from './report';

/** How far a disclosure has been filled in. Every answer that people give is in exactly one of the lists, by id. */
export interface Completeness {
  readonly disclosure: Disclosure;
  /** How many answers are asked for now, `missing` and `wrong` ones included. */
  readonly required: number;
  /** How many of those are there and have no errors. */
  readonly fulfilled: number;
  readonly filled: readonly string[];
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  readonly notRelevant: readonly string[];
  readonly optional: readonly string[];
}

/** Per disclosure that has answers in this workbook, in the order of the standard. A table column counts as one answer. */
export function completenessOf(
  report: Report,
  states: ReadonlyMap<string, AnswerState>,
): readonly Completeness[] {
  return DISCLOSURES.flatMap((disclosure) => {
    const own = [...report.datapoints.values()].flatMap(({ datapoint: { id }, disclosure: code }) => {
      const answer = states.get(id);
      return answer && code === disclosure.code ? [{ id, ...answer }] : [];
    });
    if (own.length === 0) return [];
    const inState = (wanted: AnswerStateName): readonly string[] =>
      own.filter(({ state }) => state === wanted).map(({ id }) => id);
    const required = own.filter(({ required }) => required === 'skal');
    return [
      {
        disclosure,
        required: required.length,
        fulfilled: required.filter(({ state }) => state === 'filled').length,
        filled: inState('filled'),
        missing: inState('missing'),
        wrong: inState('wrong'),
        notRelevant: inState('not-relevant'),
        optional: inState('optional'),
      },
    ];
  });
}
