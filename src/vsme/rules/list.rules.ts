import { isCellError } from '../../workbook/cell-value';
import type { Problem } from '../../validation/rule';
import { quotedValue } from '../../workbook/shown-value';
import type { AnswerForm, Datapoint } from '../datapoint';
import { allowedValues, hasList, mayHaveOuterSpaces } from './allowed-values';
import { EVERY_DATAPOINT, everyAnswer, GENERIC, isComputed, problemAt, writing } from './every-answer';
import type { Answer } from './facts';
import type { VsmeRule } from './kinds';
import { writtenTruth } from './reading';

/** A list this short is quoted in the message. */
const SHORT_LIST = 6;

export const LIST_RULES: readonly VsmeRule[] = [
  {
    ...GENERIC,
    id: 'GEN-ENUM',
    source: 'Own: EFRAG relies on data validation, which pasted values pass by',
    title: { da: 'Et valg skal stå på listen', en: 'A choice must be on the list' },
    help: {
      da: 'Vælg fra rullelisten; ordene skal staves præcist som der. EFRAGs lister er på engelsk, også når skabelonen vises på dansk.',
      en: 'Choose from the drop-down list; the spelling must be exactly as there. EFRAG’s lists are English in every display language.',
    },
    reads: EVERY_DATAPOINT,
    *check(facts) {
      for (const answer of everyAnswer(facts)) {
        if (answer.reading.defect === 'spelling') yield truthProblem(answer);
      }
      const unread: Datapoint[] = [];
      for (const bound of facts.report.datapoints.values()) {
        if (!hasList(bound.datapoint) || isComputed(facts, bound)) continue;
        const filled = facts.answers(bound.datapoint.id).filter(isChoice);
        if (filled.length === 0) continue;
        const allowed = allowedValues(facts.report, bound.datapoint);
        if (allowed) yield* listProblems(filled, allowed);
        else unread.push(bound.datapoint);
      }
      if (unread.length > 0) yield { unchecked: listsNotRead(unread) };
    },
  },
];

/** A yes or no has words of its own, which need no list. */
function isChoice({ reading: { meaning } }: Answer): boolean {
  return meaning !== null && typeof meaning !== 'boolean';
}

function listsNotRead(datapoints: readonly Datapoint[]): Problem['message'] {
  const [danish, english] = [
    datapoints.map(({ label }) => label.da),
    datapoints.map(({ label }) => label.en),
  ];
  return {
    da: `Listerne over tilladte værdier er ikke læst til ${danish.join('; ')}.`,
    en: `The lists of allowed values have not been read for ${english.join('; ')}.`,
  };
}

function truthProblem(answer: Answer): Problem {
  const form: AnswerForm = answer.bound.datapoint.answer ?? 'tick-box';
  const written = writtenTruth(form, answer.reading.meaning === true);
  const [says, wanted] = [quotedValue(answer.cell.value), quotedValue(written)];
  return {
    ...problemAt(answer, {
      da: `Der står ${says.da}. Skabelonen forstår kun ${wanted.da}.`,
      en: `The cell says ${says.en}. The template understands only ${wanted.en}.`,
    }),
    ...(typeof written !== 'object' && { fix: writing(answer, written) }),
  };
}

function* listProblems(filled: readonly Answer[], allowed: readonly string[]): Generator<Problem> {
  const exact = new Set(allowed);
  for (const answer of filled) {
    const { value } = answer.cell;
    if (value === null || isCellError(value)) continue;
    const written = String(value);
    const exactSpaces = mayHaveOuterSpaces(answer.bound.datapoint);
    if (exact.has(written) || (!exactSpaces && exact.has(written.trim()))) continue;
    const meant = allowed.filter((value) => sameWords(value, written));
    const says = quotedValue(written);
    const options = allowed.length <= SHORT_LIST ? allowed.map(quotedValue) : [];
    yield {
      ...problemAt(answer, {
        da: `${says.da} står ikke på listen${options.length > 0 ? `: ${options.map(({ da }) => da).join(', ')}` : ''}.`,
        en: `${says.en} is not on the list${options.length > 0 ? `: ${options.map(({ en }) => en).join(', ')}` : ''}.`,
      }),
      ...(meant.length === 1 && { fix: writing(answer, meant[0]!) }),
    };
  }
}

function sameWords(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
