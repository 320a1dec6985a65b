import type { Text } from '../../workbook/text';
import { isoDate } from '../../workbook/typed-text';
import type { Facts } from './facts';
import { askedWhen, type Asked, type Described, type VsmeRule } from './kinds';

/** The datapoints of year, month and day. */
export type DateParts = readonly [year: string, month: string, day: string];

/** `2026-12-31`; `null` when a part is missing or there is no such day. */
export function dateOf(facts: Facts, parts: DateParts): string | null {
  const [year, month, day] = parts.map((part) => facts.number(part));
  return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
    ? isoDate(year!, month!, day!)
    : null;
}

interface ExistingDate extends Described, Asked {
  readonly parts: DateParts;
  /** What the date is, as the subject of a sentence: `Startdatoen`. */
  readonly name: Text;
}

/** A date must be given in full, and be a day that exists. */
export function existingDate({
  parts,
  name,
  unlessSensitive,
  when,
  whenReads,
  ...described
}: ExistingDate): VsmeRule {
  return {
    ...described,
    ...askedWhen({ unlessSensitive, when, whenReads }, parts),
    *check(facts) {
      if (dateOf(facts, parts) !== null) return;
      const blank = parts.find((part) => !facts.has(part));
      const [year, month, day] = parts.map((part) => facts.number(part));
      yield {
        datapoint: blank ?? parts[2],
        message: blank
          ? { da: `${name.da} er ikke udfyldt helt.`, en: `${name.en} is not complete.` }
          : {
              da: `${name.da} findes ikke: dag ${day} i måned ${month}, år ${year}.`,
              en: `${name.en} does not exist: day ${day} of month ${month}, year ${year}.`,
            },
      };
    },
  };
}
