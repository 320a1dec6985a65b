import type { FormulaError, Result } from '../formulas/result';
import type { FunctionValue } from '../workbook/sheet-function';
import type { Text } from '../workbook/text';
import { readNumber } from '../workbook/typed-text';
import { onlyCell } from './cell-input';
import type { Parameter } from './parameter';

/** How a parameter is printed: its name in the function wizard and what it means. */
export interface ParameterText {
  readonly name: Text;
  readonly description: Text;
}

/**
 * One number. It is declared as `any`, because Excel answers text in a `number` parameter with a `#VALUE!`
 * that carries no explanation. Blank is `null`; where Excel hands a blank over as 0 the two cannot be told apart.
 */
export function numberParameter(text: ParameterText): Parameter<number | null> {
  return {
    ...text,
    type: 'any',
    dimensionality: 'scalar',
    optional: false,
    read: (value) => numberIn(value, text),
  };
}

/** One number that may be left out: `undefined` when it is left out or blank. */
export function optionalNumberParameter(text: ParameterText): Parameter<number | undefined> {
  const read = (value: FunctionValue): Result<number | undefined> => {
    const number = numberIn(value, text);
    return 'value' in number ? { value: number.value ?? undefined } : number;
  };
  return { ...text, type: 'any', dimensionality: 'scalar', optional: true, read };
}

function numberIn(value: FunctionValue, { name }: ParameterText): Result<number | null> {
  const cell = onlyCell(value);
  if (cell === undefined) return severalCells(name);
  if (cell === null || typeof cell === 'number') return { value: cell };
  if (typeof cell === 'string') return cell.trim() === '' ? { value: null } : numberInText(cell, name);
  return notANumber(name);
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

function severalCells(name: Text): FormulaError {
  return {
    error: '#VALUE!',
    message: { da: `Vælg kun én celle til »${name.da}«.`, en: `Select a single cell for “${name.en}”.` },
  };
}
