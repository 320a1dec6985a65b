import { errorNameIn, errorNamesIn } from './error-names';
import { DANISH_FUNCTIONS, ENGLISH_FUNCTIONS } from './danish-functions';
import type { Language } from '../text';
import { respelledTableParts } from './table-parts';
import { readTruthWord, truthWord } from './truth-words';

/** How a person writes a formula: names and words of the language, separators of the region. */
export interface FormulaSpelling {
  readonly language: Language;
  readonly decimalSeparator: string;
  /** Between the arguments of a function. */
  readonly listSeparator: string;
}

/** As an Excel in the language writes formulas where the region has not been changed. */
export const SPELLINGS: Readonly<Record<Language, FormulaSpelling>> = {
  da: { language: 'da', decimalSeparator: ',', listSeparator: ';' },
  en: { language: 'en', decimalSeparator: '.', listSeparator: ',' },
};

/** A formula in the user's own spelling → the US spelling. Neither has an equals sign. */
export function formulaFromLocal(formula: string, local: FormulaSpelling): string {
  return respelled(formula, local, SPELLINGS.en);
}

/** A formula in US spelling → as the user sees it in the formula bar. */
export function formulaToLocal(formula: string, local: FormulaSpelling): string {
  return respelled(formula, SPELLINGS.en, local);
}

/**
 * Texts, sheet names and the columns of structured references are never touched. GUESS: the separators of array constants, which
 * are written as in Excel with a comma for decimals: `\` between columns and `;` between rows.
 */
function respelled(formula: string, from: FormulaSpelling, to: FormulaSpelling): string {
  if (sameSpelling(from, to)) return formula;
  let braces = 0;
  return formula.replace(scanner(from), (piece: string, ...groups: unknown[]) => {
    const [kept, error, functionName, number, word] = groups as (string | undefined)[];
    if (kept !== undefined)
      return kept.startsWith('[') ? respelledTableParts(kept, from.language, to.language) : kept;
    if (error !== undefined) return respelledError(error, from.language, to.language);
    if (functionName !== undefined) return respelledFunction(functionName, from.language, to.language);
    if (number !== undefined) return number.replace(from.decimalSeparator, to.decimalSeparator);
    if (word !== undefined) return respelledWord(word, from.language, to.language);
    if (piece === '{') braces += 1;
    if (piece === '}') braces -= 1;
    return braces > 0 ? respelledArrayMark(piece, from, to) : respelledSeparator(piece, from, to);
  });
}

/**
 * The other spelling's separator is none in this one, so it becomes one that is refused there too: `SUM(A1,B1)` cannot
 * be typed in a Danish Excel.
 */
function respelledSeparator(mark: string, from: FormulaSpelling, to: FormulaSpelling): string {
  if (mark === from.listSeparator) return to.listSeparator;
  return mark === to.listSeparator ? from.listSeparator : mark;
}

function sameSpelling(a: FormulaSpelling, b: FormulaSpelling): boolean {
  return (
    a.language === b.language &&
    a.decimalSeparator === b.decimalSeparator &&
    a.listSeparator === b.listSeparator
  );
}

/** Groups: what stays, an error, a function's name, a number, a word; else one sign. */
function scanner({ language, decimalSeparator }: FormulaSpelling): RegExp {
  const errors = [...errorNamesIn(language).keys()].map(escaped).join('|');
  const kept = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]`;
  const word = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
  const number = String.raw`(?:\d+(?:${escaped(decimalSeparator)}\d*)?|${escaped(decimalSeparator)}\d+)(?:[eE][+-]?\d+)?`;
  return new RegExp(
    `(${kept})|(${errors})|(${word})(?=\\()|(?<![\\p{L}\\p{N}$])(${number})(?![\\p{L}\\p{N}:!])|(\\$?${word})|[^]`,
    'giu',
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function respelledError(error: string, from: Language, to: Language): string {
  return errorNameIn(to, errorNamesIn(from).get(error.toUpperCase()) ?? error);
}

function respelledFunction(name: string, from: Language, to: Language): string {
  if (from === to) return name;
  return (to === 'da' ? DANISH_FUNCTIONS : ENGLISH_FUNCTIONS).get(name.toUpperCase()) ?? name;
}

function respelledWord(word: string, from: Language, to: Language): string {
  const truth = readTruthWord(from, word);
  return truth === null ? word : truthWord(to, truth);
}

function respelledArrayMark(mark: string, from: FormulaSpelling, to: FormulaSpelling): string {
  const columns = (spelling: FormulaSpelling): string => (spelling.decimalSeparator === ',' ? '\\' : ',');
  return mark === columns(from) ? columns(to) : mark;
}
