import type { Module } from '../../validation/profiles';
import type { Finding } from '../../validation/finding';
import type { Text } from '../../workbook/text';
import type { Datapoint } from '../datapoint';
import type { BoundDatapoint, Report } from '../report';
import { inSentence, type Condition } from '../rules/condition';
import { isComputed } from '../rules/every-answer';
import { Facts } from '../rules/facts';
import { moduleOf } from '../validate';
import { sensitiveDatapoints } from './sensitive-datapoints';

/**
 * How one answer stands. `wrong`: something is there, and a rule calls it an error. `missing`: nothing usable is there
 * and it is asked for. `optional`: nothing is there, and that is as good as an answer.
 */
export type AnswerStateName = 'filled' | 'missing' | 'wrong' | 'not-relevant' | 'optional';

export interface AnswerState {
  readonly state: AnswerStateName;
  /** What is asked of this workbook as it is filled in now. */
  readonly required: 'skal' | 'kan' | 'not-relevant';
  /** Why it is not relevant, missing after all, wrong, or may be left blank; absent where nothing need be said. */
  readonly why?: Text;
}

/**
 * The state of every answer that people give in this workbook, by datapoint; what the template calculates or holds
 * itself is not among them. A list or table column is one answer.
 *
 * @param findings those that stand open: an accepted one makes nothing wrong.
 * @param module `auto`: what the workbook itself says in B1.
 */
export function answerStates(
  report: Report,
  findings: readonly Finding[],
  module: Module | 'auto' = 'auto',
): ReadonlyMap<string, AnswerState> {
  const facts = new Facts(report);
  const errors = firstErrors(findings);
  const relevance = relevanceIn(facts, module === 'auto' ? moduleOf(report) : module);
  return new Map(
    [...report.datapoints.values()]
      .filter((bound) => !bound.datapoint.constant && !isComputed(facts, bound))
      .map((bound) => {
        const { id } = bound.datapoint;
        return [id, stateOf(contentOf(facts, id), relevance(bound), errors.get(id))];
      }),
  );
}

type Relevance = Pick<AnswerState, 'required' | 'why'>;
/** An unusable value and a blank differ in what people must do. */
type Content = 'answered' | 'unusable' | 'blank';

function stateOf(content: Content, { required, why }: Relevance, error: Finding | undefined): AnswerState {
  if (error && content !== 'blank') return { state: 'wrong', required, why: error.message };
  if (content === 'answered') return { state: 'filled', required, ...(why && { why }) };
  // A rule that finds the blank cell an error knows more than the catalogue does.
  if (error) return { state: 'missing', required: 'skal', why: error.message };
  if (required === 'skal') return { state: 'missing', required, ...(why && { why }) };
  return { state: required === 'kan' ? 'optional' : 'not-relevant', required, ...(why && { why }) };
}

function firstErrors(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const errors = new Map<string, Finding>();
  for (const finding of findings) {
    const counts = finding.severity === 'error' && finding.origin === 'rule';
    if (counts && !errors.has(finding.datapoint)) errors.set(finding.datapoint, finding);
  }
  return errors;
}

/** An empty tick box is a no: it is answered when it is ticked. */
function contentOf(facts: Facts, id: string): Content {
  const answers = facts.answers(id);
  const answered = answers.some(
    ({ bound: { datapoint }, reading: { meaning } }) =>
      meaning !== null && !(isTickBox(datapoint) && meaning === false),
  );
  if (answered) return 'answered';
  return answers.some(({ reading }) => reading.defect !== undefined) ? 'unusable' : 'blank';
}

function isTickBox({ answer, type }: Datapoint): boolean {
  return answer === 'tick-box' || type === 'flags';
}

function relevanceIn(facts: Facts, module: Module): (bound: BoundDatapoint) => Relevance {
  const sensitive = sensitiveDatapoints(facts.report);
  return ({ datapoint, disclosure }) => {
    const { condition, requirement } = datapoint;
    if (sensitive.has(datapoint.id)) return { required: 'not-relevant', why: SENSITIVE };
    if (module === 'basis' && disclosure.startsWith('C'))
      return { required: 'not-relevant', why: COMPREHENSIVE };
    if (condition && !condition.holds(facts))
      return { required: 'not-relevant', why: whyNot(condition, facts) };
    if (isTickBox(datapoint)) return { required: 'kan', why: UNTICKED };
    if (requirement === 'kan' || requirement === 'ikke i skabelonen') return { required: 'kan' };
    if (condition) return { required: 'skal', why: whyAsked(condition) };
    // Without a condition in the material only the undertaking itself can know what is relevant.
    return requirement === 'skal, hvis relevant'
      ? { required: 'kan', why: IF_RELEVANT }
      : { required: 'skal' };
  };
}

function whyNot({ text, instead }: Condition, facts: Facts): Text {
  const { da, en } = instead(facts);
  return {
    da: `Ikke relevant. Skal kun oplyses, når ${inSentence(text.da)} – ${da}.`,
    en: `Not relevant. Asked for only when ${inSentence(text.en)} – ${en}.`,
  };
}

function whyAsked({ text }: Condition): Text {
  return {
    da: `Skal oplyses, fordi ${inSentence(text.da)}.`,
    en: `Asked for because ${inSentence(text.en)}.`,
  };
}

const SENSITIVE: Text = {
  da: 'Ikke relevant: markeret som fortroligt på indholdsarket.',
  en: 'Not relevant: ticked as sensitive on the contents sheet.',
};
const COMPREHENSIVE: Text = {
  da: 'Ikke relevant: hører til det udvidede modul, og der er valgt basismodulet.',
  en: 'Not relevant: belongs to the Comprehensive Module, and the Basic Module is chosen.',
};
const UNTICKED: Text = { da: 'Et tomt felt betyder nej.', en: 'An empty box means no.' };
const IF_RELEVANT: Text = {
  da: 'Skal oplyses, hvis det er relevant for jer.',
  en: 'Asked for when it is relevant to you.',
};
