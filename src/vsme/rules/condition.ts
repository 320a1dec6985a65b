import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import type { Facts } from './facts';

/** When something is asked for, so that a person can be told why it is, or is not. */
export interface Condition {
  /** What must be so, as a main clause without a full stop: `Der er 50 eller flere ansatte`. */
  readonly text: Text;
  /** The datapoints it depends on. */
  readonly reads: readonly string[];
  readonly holds: (facts: Facts) => boolean;
  /** What is so instead where it does not hold, as the end of a sentence: `der er 12`. */
  readonly instead: (facts: Facts) => Text;
}

export function yes(datapoint: string, text: Text): Condition {
  return {
    text,
    reads: [datapoint],
    holds: (facts) => facts.isTrue(datapoint),
    instead: (facts) => (facts.has(datapoint) ? ANSWERED_NO : NOT_ANSWERED),
  };
}

const ANSWERED_NO: Text = { da: 'svaret er nej', en: 'the answer is no' };
const NOT_ANSWERED: Text = { da: 'det er der ikke svaret ja til', en: 'that has not been answered yes' };

/** The answer is there; what it says does not matter. */
export function given(datapoint: string, text: Text): Condition {
  return {
    text,
    reads: [datapoint],
    holds: (facts) => facts.has(datapoint),
    instead: () => ({ da: 'det er ikke oplyst', en: 'that is not given' }),
  };
}

/** What is chosen from a list, in EFRAG's words. */
export function chosen(datapoint: string, word: RegExp, text: Text): Condition {
  return {
    text,
    reads: [datapoint],
    holds: (facts) => word.test(facts.text(datapoint) ?? ''),
    instead: (facts) => otherChoice(facts.text(datapoint)),
  };
}

function otherChoice(choice: string | null): Text {
  if (choice === null) return { da: 'der er ikke valgt noget', en: 'nothing has been chosen' };
  const says = quotedValue(choice);
  return { da: `der er valgt ${says.da}`, en: `${says.en} is chosen` };
}

/** One of the tick boxes of a row or column is ticked. */
export function anyOf(datapoint: string, text: Text): Condition {
  return {
    text,
    reads: [datapoint],
    holds: (facts) => facts.answers(datapoint).some(({ reading }) => reading.meaning === true),
    instead: () => ({ da: 'det er der ingen, der er', en: 'none is' }),
  };
}

export function box(datapoint: string, row: number, text: Text): Condition {
  return {
    text,
    reads: [datapoint],
    holds: (facts) => facts.isTrue(datapoint, row),
    instead: () => ({ da: 'det er ikke markeret', en: 'that is not ticked' }),
  };
}

export function not(condition: Condition, text: Text, instead: Text): Condition {
  return { ...condition, text, holds: (facts) => !condition.holds(facts), instead: () => instead };
}

export function both(first: Condition, second: Condition): Condition {
  return {
    text: {
      da: `${first.text.da}, og ${inSentence(second.text.da)}`,
      en: `${first.text.en}, and ${inSentence(second.text.en)}`,
    },
    reads: [...first.reads, ...second.reads],
    holds: (facts) => first.holds(facts) && second.holds(facts),
    instead: (facts) => (first.holds(facts) ? second : first).instead(facts),
  };
}

/** `Der er …` after something else: `når der er …`. */
export function inSentence(clause: string): string {
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

export function employeesFrom(least: number): Condition {
  return {
    text: { da: `Der er ${least} eller flere ansatte`, en: `There are ${least} or more employees` },
    reads: ['b1_employees'],
    holds: (facts) => (facts.number('b1_employees') ?? 0) >= least,
    instead: (facts) => employeesInstead(facts.number('b1_employees')),
  };
}

function employeesInstead(employees: number | null): Text {
  if (employees === null) return { da: 'antallet er ikke oplyst', en: 'the number is not given' };
  const says = quotedValue(employees);
  return { da: `der er ${says.da}`, en: `there are ${says.en}` };
}

/** A rule's `when` from a condition, with the datapoints it then also reads. */
export function whenever({ reads, holds }: Condition): {
  readonly when: (facts: Facts) => boolean;
  readonly whenReads: readonly string[];
} {
  return { when: holds, whenReads: reads };
}
