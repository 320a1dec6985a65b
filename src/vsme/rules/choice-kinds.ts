import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import type { Facts } from './facts';
import { askedWhen, type Asked, type Described, type VsmeRule } from './kinds';
import { isAnyFilled } from './table-kinds';

interface OneFilled extends Described, Asked {
  /** Answers, tick boxes, or columns of either. The problem is shown at the first. */
  readonly datapoints: readonly [string, ...string[]];
  /** What is wrong when none of them is filled. */
  readonly message: Text;
}

/** At least one of several must be answered or ticked. */
export function oneFilled({
  datapoints,
  message,
  unlessSensitive,
  when,
  whenReads,
  ...described
}: OneFilled): VsmeRule {
  return {
    ...described,
    ...askedWhen({ unlessSensitive, when, whenReads }, datapoints),
    *check(facts) {
      if (isAnyFilled(facts, datapoints)) return;
      const [datapoint] = datapoints;
      yield { datapoint, ...(facts.answers(datapoint).length > 1 && { row: 1 }), message };
    },
  };
}

interface YesWhenTicked extends Described {
  readonly answer: string;
  readonly boxes: string;
  /** What is ticked, as the subject of a sentence in the plural: `emner i politikken`. */
  readonly what: Text;
}

/** A list whose boxes are ticked needs the yes that opens it. Which of the two is wrong, only people know. */
export function yesWhenTicked({ answer, boxes, what, ...described }: YesWhenTicked): VsmeRule {
  return {
    ...described,
    reads: [answer, boxes],
    when: (facts) => isAnyFilled(facts, [boxes]),
    *check(facts) {
      if (facts.isTrue(answer)) return;
      const ticked = tickedRows(facts, boxes);
      const says = quotedValue(facts.answers(answer)[0]?.cell.value ?? null);
      yield {
        datapoint: boxes,
        row: ticked[0]!,
        message: {
          da: `${what.da} er markeret (${ticked.length}), men svaret på spørgsmålet er ${says.da}.`,
          en: `${what.en} are ticked (${ticked.length}), but the answer to the question is ${says.en}.`,
        },
      };
    },
  };
}

function tickedRows(facts: Facts, boxes: string): readonly number[] {
  return facts.filledRows(boxes).filter((row) => facts.isTrue(boxes, row));
}

interface OtherSpecified extends Described {
  readonly boxes: string;
  /** The row of »Andet« among the boxes. */
  readonly row: number;
  readonly text: string;
}

/** »Andet« among tick boxes and the text that says what it is go together. The fix ticks the box. */
export function otherSpecified({ boxes, row, text, ...described }: OtherSpecified): VsmeRule {
  return {
    ...described,
    reads: [boxes, text],
    when: (facts) => facts.isTrue(boxes, row) || facts.has(text),
    *check(facts) {
      if (!facts.has(text)) {
        yield {
          datapoint: text,
          message: {
            da: '»Andet« er markeret, men der står ikke, hvad det er.',
            en: '“Other” is ticked, but it is not said what that is.',
          },
        };
      } else if (!facts.isTrue(boxes, row)) {
        const says = quotedValue(facts.text(text));
        yield {
          datapoint: boxes,
          row,
          message: {
            da: `»Andet« er beskrevet som ${says.da}, men ikke markeret.`,
            en: `“Other” is described as ${says.en}, but not ticked.`,
          },
          fix: {
            title: { da: 'Markér »Andet«', en: 'Tick “Other”' },
            edits: [{ datapoint: boxes, row, value: true }],
          },
        };
      }
    },
  };
}
