import { EVERY_DISCLOSURE, type Problem } from '../../validation/rule';
import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import type { Answer, Goal, Initiative, PlannedMaalepunkt } from '../plan';
import type { PlanFacts, PlanRule } from './plan-facts';

/** The datapoint of the plan as a whole. */
export const WHOLE_PLAN = 'plan';

/** A finding belongs to the målepunkt it stands at. */
const OF_ITS_MAALEPUNKT = { disclosure: EVERY_DISCLOSURE } as const;

type Described = Omit<PlanRule, 'disclosure' | 'paragraph'>;

/** A rule that puts into practice what AlmenKompas' workshop says. */
export function workshopRule(rule: Described): PlanRule {
  return { ...OF_ITS_MAALEPUNKT, paragraph: 'Ambitionsworkshop', ...rule };
}

/** A rule that is Kompasark's own proposal. */
export function ownRule(rule: Described): PlanRule {
  return { ...OF_ITS_MAALEPUNKT, paragraph: 'Forslag', ...rule };
}

/** Straight after the workshop a plan has no initiatives and no follow-up yet. */
export const inPlanPhase = ({ phase }: PlanFacts): boolean => phase === 'plan';

/**
 * Those that have no answer. Where the plan has no place for the answer of any of them, that is said once.
 *
 * @param noPlace complete sentence.
 */
export function* unanswered<T>(
  among: readonly T[],
  answerOf: (one: T) => Answer<unknown>,
  problem: (one: T) => Problem,
  noPlace: Text,
): Generator<Problem> {
  if (among.length > 0 && among.every((one) => answerOf(one).place === null)) {
    yield { datapoint: WHOLE_PLAN, message: noPlace };
    return;
  }
  for (const one of among) {
    const { value } = answerOf(one);
    if (value === null || value === '') yield problem(one);
  }
}

/** `E1 Energiforbrug` */
export function nameOf({ maalepunkt: { id, name } }: PlannedMaalepunkt): Text {
  return { da: `${id} ${name.da}`, en: `${id} ${name.en}` };
}

/** The text of a goal or an initiative as a message quotes it; its id when it has none. */
export function quoted({ id, text }: Goal | Initiative): Text {
  return text.value === null || text.value === '' ? { da: id, en: id } : quotedValue(text.value);
}

/** What a cell says that is not understood; `null` for a blank one, and for an error value, which has its own rule. */
export function notUnderstood({ value, written }: Answer<unknown>): Text | null {
  return value === null && written !== null && typeof written !== 'object' ? quotedValue(written) : null;
}
