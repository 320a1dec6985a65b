import { isFormulaError, type FormulaError, type Result } from '../../formulas/result';
import type { CellValue } from '../../workbook/cell-value';
import type { FunctionValue } from '../../workbook/sheet-function';
import type { Text } from '../../workbook/text';
import { readNumber } from '../../workbook/typed-text';
import { cellsIn, isBlank, onlyCell } from './cell-input';
import type { Parameter, ParameterText } from './parameter';

/** One number. Blank is `null`; where Excel hands a blank over as 0 the two cannot be told apart. */
export function numberParameter(text: ParameterText): Parameter<number | null> {
  return { ...text, takes: 'cell', optional: false, read: (value) => oneNumber(value, text.name) };
}

/** One number that may be left out: `undefined` when it is left out or blank. */
export function optionalNumberParameter(text: ParameterText): Parameter<number | undefined> {
  const read = (value: FunctionValue): Result<number | undefined> => {
    const number = oneNumber(value, text.name);
    return isFormulaError(number) ? number : { value: number.value ?? undefined };
  };
  return { ...text, takes: 'cell', optional: true, read };
}

/** The numbers of a range, row by row, `null` where a cell is blank. A text that is no number is `#VALUE!`. */
export function numbersParameter(text: ParameterText): Parameter<readonly (number | null)[]> {
  return { ...text, takes: 'range', optional: false, read: (value) => allNumbers(value, text.name) };
}

/** The numbers of a range that may be left out; one blank cell leaves it out, a range of blanks does not. */
export function optionalNumbersParameter(
  text: ParameterText,
): Parameter<readonly (number | null)[] | undefined> {
  const read = (value: FunctionValue): Result<readonly (number | null)[] | undefined> =>
    isLeftOut(cellsIn(value)) ? { value: undefined } : allNumbers(value, text.name);
  return { ...text, takes: 'range', optional: true, read };
}

function isLeftOut([cell = null, ...more]: readonly CellValue[]): boolean {
  return more.length === 0 && isBlank(cell);
}

function oneNumber(value: FunctionValue, name: Text): Result<number | null> {
  const cell = onlyCell(value, name);
  return isFormulaError(cell) ? cell : numberIn(cell.value, name);
}

function allNumbers(value: FunctionValue, name: Text): Result<readonly (number | null)[]> {
  const numbers: (number | null)[] = [];
  for (const cell of cellsIn(value)) {
    const number = numberIn(cell, name);
    if (isFormulaError(number)) return number;
    numbers.push(number.value);
  }
  return { value: numbers };
}

function numberIn(cell: CellValue, name: Text): Result<number | null> {
  if (typeof cell === 'number') return { value: cell };
  if (isBlank(cell)) return { value: null };
  return typeof cell === 'string' ? numberInText(cell, name) : notANumber(name);
}

/**
 * Text is read as a Danish number only where it cannot mean another number in English: `7,5` and `1.234,5` are
 * clear, but `80.000` may be eighty thousand or eighty, so it is refused instead of being wrong by a factor of 1000.
 */
function numberInText(text: string, name: Text): Result<number> {
  const danish = readNumber(text, 'danish');
  if (danish === null) return notANumber(name);
  const english = readNumber(text, 'invariant');
  return english === null || english === danish ? { value: danish } : ambiguousNumber(name, text);
}

function notANumber(name: Text): FormulaError {
  return {
    error: '#VALUE!',
    message: { da: `Skriv et tal i »${name.da}«.`, en: `Type a number in “${name.en}”.` },
  };
}

function ambiguousNumber(name: Text, text: string): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: `»${name.da}« er teksten »${text}«, som kan læses på to måder. Skriv tallet som et tal uden tusindtalsseparator.`,
      en: `“${name.en}” is the text “${text}”, which can be read in two ways. Type it as a number without a thousands separator.`,
    },
  };
}
