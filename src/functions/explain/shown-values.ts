import { isFormulaError } from '../../formulas/result';
import type { ReferredCells } from '../../workbook/reference';
import { formatArea } from '../../workbook/address';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import { errorNameIn } from '../../workbook/formula-language/error-names';
import { truthWord } from '../../workbook/formula-language/truth-words';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import type { Language } from '../../workbook/text';
import type { CallExplanation } from './explain-call';
import { cellCount, contentCount, EXPLANATION_TEXTS } from './texts';

/** More are counted instead of shown. */
const MOST_SHOWN = 20;

/** Every digit, and none of the separators that would make 2023 look like an amount. */
const EXACT: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat('da-DK', { maximumSignificantDigits: 15, useGrouping: false }),
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15, useGrouping: false }),
};

/** A value as the formula bar has it, texts in quotation marks, errors by their name in the language. */
export function exactValue(value: CellValue, language: Language): string {
  if (value === null) return language === 'da' ? '(tom)' : '(blank)';
  if (typeof value === 'number') return EXACT[language].format(value);
  if (isCellError(value)) return errorNameIn(language, value.error);
  if (typeof value === 'string') return language === 'da' ? `»${value}«` : `“${value}”`;
  return truthWord(language, value);
}

/** One value, or those of a range row by row; a large range is counted. */
export function shownValue(value: FunctionValue, language: Language): string {
  if (!isRange(value)) return exactValue(value, language);
  const cells = value.flat();
  if (cells.length > MOST_SHOWN) {
    const count = (is: (cell: CellValue) => boolean): number => cells.filter(is).length;
    const numbers = count((cell) => typeof cell === 'number');
    const texts = count((cell) => typeof cell === 'string');
    const blanks = count((cell) => cell === null);
    const others = cells.length - numbers - texts - blanks;
    return `${cellCount(cells.length)[language]}: ${contentCount(numbers, texts, blanks, others)[language]}`;
  }
  return value.map((row) => row.map((cell) => exactValue(cell, language)).join('; ')).join(' | ');
}

/** `Forbrug!B2:B9`, for people: the sheet as its tab has it. */
export function shownPlace({ sheet, area }: ReferredCells): string {
  return `${sheet}!${formatArea(area)}`;
}

/** The answer with its unit, or the error with all there is to say of it: Excel shows no message beside some of them. */
export function answerText({ answer, call }: CallExplanation, language: Language): string {
  if (answer === null) return EXPLANATION_TEXTS.unknownAnswer[language];
  if (isFormulaError(answer)) {
    return `${errorNameIn(language, answer.error)}: ${answer.message[language]}`;
  }
  const { value } = answer;
  const shown = shownValue(value, language);
  if (!isRange(value) && isCellError(value)) return `${shown}: ${EXPLANATION_TEXTS.passedOn[language]}`;
  const unit = call.fn.unit[language];
  return unit !== '' && hasNumber(value) ? `${shown} ${unit}` : shown;
}

function hasNumber(value: FunctionValue): boolean {
  return isRange(value) ? value.flat().some(isNumber) : isNumber(value);
}

function isNumber(value: CellValue): boolean {
  return typeof value === 'number';
}

/** `31-12-2026` in Danish; the ISO date in English. */
export function shownDate(iso: string, language: Language): string {
  return language === 'da' ? iso.split('-').reverse().join('-') : iso;
}
