import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { isComputed } from './every-answer';
import type { Facts } from './facts';
import type { Described, VsmeRule } from './kinds';

/** A column of a table, with the name a sentence gives it: `mængde`. */
export interface Column {
  readonly datapoint: string;
  readonly name: Text;
}

interface CompleteRows extends Described {
  readonly columns: readonly Column[];
  /** Those that make a row one that has been begun; absent: all of them. */
  readonly begunBy?: readonly string[];
  /** What a row is: `Materiale nr.` */
  readonly row: Text;
}

/** A row in which one column is filled must have all of them filled. */
export function completeRows({ columns, begunBy, row: rowName, ...described }: CompleteRows): VsmeRule {
  const fields = columns.map(({ datapoint }) => datapoint);
  const begun = begunBy ?? fields;
  return {
    ...described,
    reads: [...new Set([...fields, ...begun])],
    when: (facts) => facts.filledRows(...begun).length > 0,
    *check(facts) {
      for (const row of facts.filledRows(...begun)) {
        const blank = columns.filter(
          ({ datapoint }) => !facts.has(datapoint, row) && isAsked(facts, datapoint),
        );
        if (blank.length === 0) continue;
        yield {
          datapoint: blank[0]!.datapoint,
          row,
          message: {
            da: `${rowName.da} ${row} mangler ${blank.map(({ name }) => name.da).join(', ')}.`,
            en: `${rowName.en} ${row} lacks ${blank.map(({ name }) => name.en).join(', ')}.`,
          },
        };
      }
    },
  };
}

/** What a workbook calculates itself, or has no cell for, is not asked of people. */
function isAsked(facts: Facts, datapoint: string): boolean {
  const bound = facts.report.datapoints.get(datapoint);
  return bound !== undefined && !isComputed(facts, bound);
}

interface NoRepetition extends Described {
  readonly column: string;
}

/** No value may stand in two rows of the column, upper and lower case alike. */
export function noRepetition({ column, ...described }: NoRepetition): VsmeRule {
  return {
    ...described,
    reads: [column],
    when: (facts) => facts.filledRows(column).length > 1,
    *check(facts) {
      for (const { row, first, value } of facts.repeated(column)) {
        const says = quotedValue(value);
        yield {
          datapoint: column,
          row,
          message: {
            da: `${says.da} står i både række ${first} og række ${row}.`,
            en: `${says.en} stands in both row ${first} and row ${row}.`,
          },
        };
      }
    },
  };
}

interface Ticked extends Described {
  readonly box: string;
  /** In any row. */
  readonly filled: readonly string[];
  /** What is filled, as the subject of a sentence. */
  readonly what: Text;
}

/** The box must be ticked when what it opens is filled. The fix ticks it. */
export function tickedWhenFilled({ box, filled, what, ...described }: Ticked): VsmeRule {
  return {
    ...described,
    reads: [box, ...filled],
    when: (facts) => isAnyFilled(facts, filled),
    *check(facts) {
      if (facts.isTrue(box)) return;
      yield {
        datapoint: box,
        message: {
          da: `${what.da} er udfyldt, men spørgsmålet er ikke markeret.`,
          en: `${what.en} is filled in, but the question is not ticked.`,
        },
        fix: {
          title: { da: 'Markér spørgsmålet', en: 'Tick the question' },
          edits: [{ datapoint: box, value: true }],
        },
      };
    },
  };
}

/** An answer, or a tick in a row of boxes; an empty box is none. */
export function isAnyFilled(facts: Facts, datapoints: readonly string[]): boolean {
  return datapoints.some((datapoint) =>
    facts.answers(datapoint).some(({ reading: { meaning } }) => meaning !== null && meaning !== false),
  );
}

interface NotAbove extends Described {
  readonly part: string;
  readonly whole: string;
  readonly names: { readonly part: Text; readonly whole: Text };
}

/** A part must not be larger than what it is a part of. */
export function notAbove({ part, whole, names, ...described }: NotAbove): VsmeRule {
  return {
    ...described,
    reads: [part, whole],
    when: (facts) => facts.has(part) && facts.has(whole),
    *check(facts) {
      const [amount, limit] = [facts.number(part), facts.number(whole)];
      if (amount === null || limit === null || amount <= limit) return;
      const [says, of] = [quotedValue(amount), quotedValue(limit)];
      yield {
        datapoint: part,
        message: {
          da: `${names.part.da} er ${says.da}, men ${names.whole.da} er kun ${of.da}.`,
          en: `${names.part.en} is ${says.en}, but ${names.whole.en} is only ${of.en}.`,
        },
      };
    },
  };
}
