import { EVERY_DISCLOSURE, type Fix, type Problem } from '../../validation/rule';
import { quotedValue } from '../../workbook/shown-value';
import { DATAPOINTS } from '../catalogue';
import type { BoundDatapoint } from '../report';
import { isFrom } from '../template-version';
import type { Answer, Facts } from './facts';
import type { VsmeRule } from './kinds';

/** What the rules that look at every answer have in common. */
export const GENERIC = { disclosure: EVERY_DISCLOSURE, severity: 'error', paragraph: '-' } as const;

/** What such a rule reads. */
export const EVERY_DATAPOINT: readonly string[] = DATAPOINTS.map(({ id }) => id);

interface OfEachAnswer extends Omit<VsmeRule, keyof typeof GENERIC | 'reads' | 'when' | 'check'> {
  readonly severity?: VsmeRule['severity'];
  /** What is wrong with one answer, whatever the others are. */
  readonly problem: (answer: Answer, facts: Facts) => Problem | undefined;
}

/** A rule that looks at each answer by itself. */
export function ofEachAnswer({ problem, ...described }: OfEachAnswer): VsmeRule {
  return {
    ...GENERIC,
    ...described,
    reads: EVERY_DATAPOINT,
    check: (facts) => [...everyAnswer(facts)].flatMap((answer) => problem(answer, facts) ?? []),
  };
}

export function* everyAnswer(facts: Facts): Generator<Answer> {
  for (const id of facts.report.datapoints.keys()) yield* facts.answers(id);
}

/** A list has rows; a single answer has none. */
export function problemAt({ bound, row }: Answer, message: Problem['message']): Problem {
  return { datapoint: bound.datapoint.id, ...(bound.cells.length > 1 && { row }), message };
}

export function writing({ bound, row }: Answer, value: string | number | boolean): Fix {
  const says = quotedValue(value);
  return {
    title: { da: `Skriv ${says.da}`, en: `Write ${says.en}` },
    edits: [{ datapoint: bound.datapoint.id, ...(bound.cells.length > 1 && { row }), value }],
  };
}

export function isComputed({ report }: Facts, { datapoint }: BoundDatapoint): boolean {
  const { computed } = datapoint;
  return computed !== undefined && (!computed.since || isFrom(computed.since, report.template.release));
}
