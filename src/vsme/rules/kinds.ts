import type { Rule } from '../../validation/rule';
import { quotedSum, quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import type { Facts } from './facts';
import { sensitiveRead, type SensitiveBox } from './sensitive-data';

export type VsmeRule = Rule<Facts>;

export type Described = Omit<VsmeRule, 'reads' | 'when' | 'check'>;

/** What limits when something is asked for. */
export interface Asked {
  /** The box on the contents sheet that lets the answer be left out. */
  readonly unlessSensitive?: SensitiveBox | undefined;
  readonly when?: VsmeRule['when'] | undefined;
  /** What `when` reads. */
  readonly whenReads?: readonly string[] | undefined;
}

/** A rule's `when` from what limits it, with everything the rule then reads. */
export function askedWhen(
  { unlessSensitive, when, whenReads = [] }: Asked,
  reads: readonly string[],
): Required<Pick<VsmeRule, 'reads' | 'when'>> {
  return {
    reads: [...reads, ...whenReads, ...(unlessSensitive ? [sensitiveRead(unlessSensitive)] : [])],
    when: (facts) => !(unlessSensitive && facts.isSensitive(unlessSensitive)) && (when?.(facts) ?? true),
  };
}

interface RequiredAnswers extends Described, Asked {
  /** The problem is shown at the first of them that is blank. */
  readonly datapoints: readonly [string, ...string[]];
  /** What the cell must hold, as the object of a sentence: `et antal MWh`. */
  readonly expected: Text;
}

/** Every one of the datapoints must be answered. */
export function required({
  datapoints,
  expected,
  unlessSensitive,
  when,
  whenReads,
  ...described
}: RequiredAnswers): VsmeRule {
  return {
    ...described,
    ...askedWhen({ unlessSensitive, when, whenReads }, datapoints),
    *check(facts) {
      const datapoint = datapoints.find((candidate) => !facts.has(candidate));
      if (datapoint === undefined) return;
      // Another rule says what is wrong with a value that cannot be used; to call the cell blank would be untrue.
      const unusable = facts.answers(datapoint)[0]?.reading.defect !== undefined;
      yield {
        datapoint,
        message: {
          da: `${unusable ? 'Cellens værdi kan ikke bruges' : 'Cellen er tom'}. Her skal stå ${expected.da}.`,
          en: `${unusable ? 'The value of the cell cannot be used' : 'The cell is blank'}. It must hold ${expected.en}.`,
        },
      };
    },
  };
}

interface Sum {
  readonly total: string;
  /** Single datapoints, or a list whose rows are all added. */
  readonly parts: readonly string[];
}

/** A total that stands in the workbook must be the sum of its parts; blank parts count as nothing. */
export function sumOf({ total, parts, ...described }: Sum & Described): VsmeRule {
  return sumsOf({ ...described, sums: [{ total, parts }] });
}

/** {@link sumOf} for totals that belong together, such as those of two years. */
export function sumsOf({ sums, ...described }: Described & { readonly sums: readonly Sum[] }): VsmeRule {
  return {
    ...described,
    reads: [...new Set(sums.flatMap(({ total, parts }) => [total, ...parts]))],
    when: (facts) => sums.some(({ total }) => facts.has(total)),
    *check(facts) {
      for (const { total, parts } of sums) {
        const stated = facts.number(total);
        const added = parts.flatMap((part) => facts.numbers(part));
        const expected = sum(added);
        if (stated === null || sameAmount(stated, expected)) continue;
        const [says, adds, gives] = [quotedValue(stated), quotedSum(added), quotedValue(expected)];
        yield {
          datapoint: total,
          message: {
            da: `Der står ${says.da}, men delene giver ${gives.da}${added.length > 1 ? ` (${adds.da})` : ''}.`,
            en: `The cell says ${says.en}, but the parts give ${gives.en}${added.length > 1 ? ` (${adds.en})` : ''}.`,
          },
        };
      }
    },
  };
}

/** The help for a total that the template calculates. */
export const COMPUTED_TOTAL = {
  da: 'Skabelonen beregner totalen. Er formlen overskrevet, så hent den fra en ren skabelon, eller ret delene.',
  en: 'The template calculates the total. If the formula has been overwritten, take it from a clean template, or correct the parts.',
};

interface RatioOf extends Described {
  readonly ratio: string;
  readonly over: string;
  readonly under: string;
}

/** A ratio that stands in the workbook must be its numerator divided by its denominator, within 1 in 1,000,000. */
export function ratioOf({ ratio, over, under, ...described }: RatioOf): VsmeRule {
  return {
    ...described,
    reads: [ratio, over, under],
    when: (facts) => facts.has(ratio) && facts.has(under) && facts.number(under) !== 0,
    *check(facts) {
      const [stated, numerator, denominator] = [ratio, over, under].map((id) => facts.number(id) ?? 0);
      const expected = numerator! / denominator!;
      if (nearlySame(stated!, expected)) return;
      const [says, a, b, gives] = [stated!, numerator!, denominator!, expected].map(quotedValue);
      yield {
        datapoint: ratio,
        message: {
          da: `Der står ${says!.da}, men ${a!.da} / ${b!.da} er ${gives!.da}.`,
          en: `The cell says ${says!.en}, but ${a!.en} / ${b!.en} is ${gives!.en}.`,
        },
      };
    },
  };
}

/** Counts of people or events: the answers that are there must be whole numbers. */
export function wholeNumbers({
  datapoints,
  ...described
}: Described & { readonly datapoints: readonly string[] }): VsmeRule {
  return {
    ...described,
    reads: datapoints,
    when: (facts) => datapoints.some((datapoint) => facts.has(datapoint)),
    *check(facts) {
      for (const datapoint of datapoints) {
        const count = facts.number(datapoint);
        if (count === null || Number.isInteger(count)) continue;
        const says = quotedValue(count);
        yield {
          datapoint,
          message: {
            da: `Der står ${says.da}, som ikke er et helt tal.`,
            en: `The cell says ${says.en}, which is not a whole number.`,
          },
        };
      }
    },
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Equal to the cent: half a hundredth, and a billionth of the amount for what binary arithmetic leaves behind. */
export function sameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= AMOUNT_TOLERANCE + 1e-9 * Math.abs(b);
}

/** Equal within 1 in 1,000,000: the template divides and adds in an order of its own. */
export function nearlySame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.abs(b) + 1e-12;
}

export const AMOUNT_TOLERANCE = 0.005;
