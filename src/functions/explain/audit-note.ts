import type { UsedSource } from '../../formulas/source';
import type { ReferredValues } from '../../workbook/active-cell';
import type { Language, Text } from '../../workbook/text';
import { NAMESPACE } from '../esg-function';
import { FUNCTIONS_VERSION } from '../version';
import type { CallExplanation, InputExplanation } from './explain-call';
import type { CellExplanation } from './explain-cell';
import { answerText, exactValue, shownDate, shownPlace, shownValue } from './shown-values';
import { AGREEMENT_TEXTS, EXPLANATION_TEXTS, oneOfAnswers } from './texts';

/** What an explanation itself does not know. */
export interface NoteContext {
  /** The ISO date of the note. */
  readonly today: string;
  /** The file's name; `null` before the workbook has been saved. */
  readonly workbook: string | null;
  readonly language: Language;
}

/** An explanation as plain text, to be kept with the documentation of a figure. */
export function auditNote(explanation: CellExplanation, { today, workbook, language }: NoteContext): string {
  const { active, agreement, calls } = explanation;
  const { sheet, cell, shownFormula, value, spill } = active;
  const say = (text: Text): string => text[language];
  const at = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  const line = (what: Text, said: string): string => `${say(what)}: ${said}`;
  return [
    say(EXPLANATION_TEXTS.noteTitle),
    line(EXPLANATION_TEXTS.date, shownDate(today, language)),
    line(EXPLANATION_TEXTS.workbook, workbook ?? say(EXPLANATION_TEXTS.notSaved)),
    line(EXPLANATION_TEXTS.cell, shownPlace({ sheet, area: at })),
    line(EXPLANATION_TEXTS.formula, shownFormula ?? ''),
    ...(spill && explanation.answers > 1
      ? [say(oneOfAnswers(explanation.answers, shownPlace({ sheet, area: spill.area })))]
      : []),
    line(EXPLANATION_TEXTS.shows, exactValue(value, language)),
    ...(agreement ? [say(AGREEMENT_TEXTS[agreement])] : []),
    ...calls.flatMap((call) => ['', ...callLines(call, explanation.shown, language)]),
    '',
    line(EXPLANATION_TEXTS.calculatedBy, `Kompasark ${FUNCTIONS_VERSION}`),
    '',
  ].join('\n');
}

function callLines(
  explanation: CallExplanation,
  shown: CellExplanation['shown'],
  language: Language,
): readonly string[] {
  const { call, inputs, sources } = explanation;
  const { fn } = call;
  const written = shown.get(call) ?? call;
  const say = (text: Text): string => text[language];
  const list = (what: Text, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${say(what)}:`, ...items.map((item) => `- ${item}`)];
  const inner = inputs.flatMap(({ calls }) => calls);
  return [
    `${NAMESPACE}.${fn.id}: ${say(fn.title)}`,
    written.text,
    `${say(EXPLANATION_TEXTS.definition)}: ${say(fn.definition)}`,
    `${say(EXPLANATION_TEXTS.reference)}: ${say(fn.reference)}`,
    ...list(
      EXPLANATION_TEXTS.inputs,
      inputs.map(
        (input, index) =>
          `${say(input.parameter.name)}: ${inputText(input, written.args[index]?.text ?? '', language)}`,
      ),
    ),
    `${say(EXPLANATION_TEXTS.answer)}: ${answerText(explanation, language)}`,
    ...(sources ? list(EXPLANATION_TEXTS.sources, sourceTexts(sources, language)) : []),
    ...list(EXPLANATION_TEXTS.cautions, (fn.cautions ?? []).map(say)),
    ...inner.flatMap((one) => ['', ...callLines(one, shown, language)]),
  ];
}

function sourceTexts(sources: readonly UsedSource[], language: Language): readonly string[] {
  if (sources.length === 0) return [EXPLANATION_TEXTS.noSources[language]];
  return sources.map(({ figure, source, note }) =>
    [figure[language], source.title, note?.[language] ?? '', source.url]
      .filter((part) => part !== '')
      .join(' – '),
  );
}

/** @param written the argument as the formula bar shows it. */
function inputText(
  { argument, value, readAs, cells }: InputExplanation,
  written: string,
  language: Language,
): string {
  const say = (text: Text): string => text[language];
  const valueText = value === undefined ? say(EXPLANATION_TEXTS.unreadable) : shownValue(value, language);
  const read =
    readAs === undefined ? '' : `, ${say(EXPLANATION_TEXTS.readAs)} ${exactValue(readAs, language)}`;
  switch (argument.kind) {
    case 'omitted':
      return say(EXPLANATION_TEXTS.omitted);
    case 'literal':
      return `${written}${read}`;
    case 'reference': {
      const places = cells.map(shownPlace);
      const from = argument.reference.kind === 'area' && places.length > 0 ? places : [written, ...places];
      return `${valueText}${read} (${from.join(' = ')})`;
    }
    case 'call':
      return value === undefined ? written : `${valueText}${read} (${written})`;
    case 'expression': {
      const parts = cells.map((one) => `${shownPlace(one)} = ${cellsText(one, language)}`);
      return [`${written} (${say(EXPLANATION_TEXTS.notCalculated)})`, ...parts].join('; ');
    }
  }
}

function cellsText({ values }: ReferredValues, language: Language): string {
  return values === null ? EXPLANATION_TEXTS.unreadable[language] : shownValue(values, language);
}
