import { DISCLOSURES } from './catalogue';
import type { Disclosure } from './datapoint';
import type { AnswerState, AnswerStateName } from './relevance/answer-states';
import type { OwnDatapoint } from './records/kinds';
import type { VsmeRecords } from './records/vsme-records';
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

/** How far the user's own datapoints under one disclosure have been filled in. Each is in exactly one of the lists. */
export interface OwnCompleteness {
  /** As the user wrote it; need not be one of the standard's. */
  readonly disclosure: string;
  readonly required: number;
  /** How many of the required ones have an answer. */
  readonly fulfilled: number;
  readonly filled: readonly OwnDatapoint[];
  readonly missing: readonly OwnDatapoint[];
  readonly optional: readonly OwnDatapoint[];
}

/** By disclosure, in the order the user added them. */
export function ownCompleteness({
  ownDatapoints,
}: Pick<VsmeRecords, 'ownDatapoints'>): readonly OwnCompleteness[] {
  return [...new Set(ownDatapoints.map(({ disclosure }) => disclosure))].map((disclosure) => {
    const own = ownDatapoints.filter((one) => one.disclosure === disclosure);
    const filled = own.filter(isAnswered);
    const blank = own.filter((one) => !isAnswered(one));
    return {
      disclosure,
      required: own.filter(isRequired).length,
      fulfilled: filled.filter(isRequired).length,
      filled,
      missing: blank.filter(isRequired),
      optional: blank.filter((one) => !isRequired(one)),
    };
  });
}

function isRequired({ requirement }: OwnDatapoint): boolean {
  return requirement === 'skal';
}

function isAnswered({ value }: OwnDatapoint): boolean {
  return value !== undefined && String(value).trim() !== '';
}
