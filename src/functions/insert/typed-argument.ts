import { isFormulaError } from '../../formulas/result';
import type { CellValue } from '../../workbook/cell-value';
import { readTruthWord } from '../../workbook/formula-language/truth-words';
import type { FormulaSpelling } from '../../workbook/formula-language/formula-language';
import type { Text } from '../../workbook/text';
import { readNumber } from '../../workbook/typed-text';
import type { Parameter } from '../parameters/parameter';
import { OMITTED, type Argument } from './call-formula';

/** Excel takes no longer text constant in a formula. */
const LONGEST_TEXT = 255;

/** Zeros in front belong to a number that names something: a P-nummer, a case. */
const LEADING_ZERO = /^0\d/;

/**
 * What somebody typed for a parameter: a number or a truth value in the spelling of their Excel, else a text.
 *
 * @returns what to hand over, or what is wrong with it.
 */
export function typedArgument(
  typed: string,
  parameter: Parameter<unknown>,
  spelling: FormulaSpelling,
): Argument | { readonly problem: Text } {
  const text = typed.trim();
  if (text === '') return isBlankAllowed(parameter) ? OMITTED : { problem: REQUIRED };
  if (text.startsWith('=')) return { problem: NO_FORMULA };
  if (text.length > LONGEST_TEXT) return { problem: TOO_LONG };
  const value = typedValue(text, parameter, spelling);
  const read = parameter.read(value);
  return isFormulaError(read) ? { problem: read.message } : { kind: 'value', value };
}

/** An optional parameter, or one to which a blank says something. */
export function isBlankAllowed(parameter: Parameter<unknown>): boolean {
  if (parameter.optional) return true;
  const blank = parameter.read(null);
  return !isFormulaError(blank) && blank.value !== null && parameter.takes === 'cell';
}

function typedValue(
  text: string,
  parameter: Parameter<unknown>,
  { language, decimalSeparator }: FormulaSpelling,
): CellValue {
  const truth = readTruthWord(language, text);
  if (truth !== null) return truth;
  const number = LEADING_ZERO.test(text)
    ? null
    : readNumber(text, decimalSeparator === ',' ? 'danish' : 'invariant');
  return number === null || readsAsText(parameter, number) ? text : number;
}

/** A text stays what was typed where the function reads a number as a text anyway. */
function readsAsText(parameter: Parameter<unknown>, number: number): boolean {
  const read = parameter.read(number);
  return !isFormulaError(read) && typeof read.value === 'string' && !isFormulaError(parameter.read('x'));
}

const REQUIRED: Text = {
  da: 'Skal udfyldes: skriv en værdi, eller hent den markerede celle.',
  en: 'Required: type a value, or take the selected cell.',
};
const NO_FORMULA: Text = {
  da: 'Skriv en værdi uden lighedstegn, eller hent en celle, der har formlen.',
  en: 'Type a value without an equals sign, or take a cell that holds the formula.',
};
const TOO_LONG: Text = {
  da: `En tekst i en formel kan højst have ${LONGEST_TEXT} tegn. Skriv teksten i en celle, og hent cellen.`,
  en: `A text in a formula has at most ${LONGEST_TEXT} characters. Type the text into a cell, and take the cell.`,
};
