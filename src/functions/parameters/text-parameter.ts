import { unwritten } from '../../formulas/formula-errors';
import { isFormulaError, type Result } from '../../formulas/result';
import type { CellValue } from '../../workbook/cell-value';
import type { FunctionValue } from '../../workbook/sheet-function';
import type { Text } from '../../workbook/text';
import { cellsIn, isBlank, onlyCell } from './cell-input';
import type { Parameter, ParameterText } from './parameter';

/** One text. A number is taken as it is written; blank is `#N/A`, because no word means nothing. */
export function textParameter(text: ParameterText): Parameter<string> {
  const read = (value: FunctionValue): Result<string> => {
    const word = oneText(value, text.name);
    if (isFormulaError(word)) return word;
    return word.value === '' ? unwritten(text.name) : { value: word.value };
  };
  return { ...text, takes: 'cell', optional: false, read };
}

/** One text where blank is an answer: `''`. */
export function blankableTextParameter(text: ParameterText): Parameter<string> {
  return { ...text, takes: 'cell', optional: false, read: (value) => oneText(value, text.name) };
}

/** One text that may be left out: `undefined` when it is left out or blank. */
export function optionalTextParameter(text: ParameterText): Parameter<string | undefined> {
  const read = (value: FunctionValue): Result<string | undefined> => {
    const word = oneText(value, text.name);
    return isFormulaError(word) ? word : { value: word.value === '' ? undefined : word.value };
  };
  return { ...text, takes: 'cell', optional: true, read };
}

/** The texts of a range, row by row, `null` where a cell is blank. */
export function textsParameter(text: ParameterText): Parameter<readonly (string | null)[]> {
  const read = (value: FunctionValue): Result<readonly (string | null)[]> => {
    const words: (string | null)[] = [];
    for (const cell of cellsIn(value)) {
      const word = textIn(cell, text.name);
      if (isFormulaError(word)) return word;
      words.push(word.value === '' ? null : word.value);
    }
    return { value: words };
  };
  return { ...text, takes: 'range', optional: false, read };
}

function oneText(value: FunctionValue, name: Text): Result<string> {
  const cell = onlyCell(value, name);
  return isFormulaError(cell) ? cell : textIn(cell.value, name);
}

/** 0 is no word, but what some versions of Excel hand over for a blank cell. */
function textIn(cell: CellValue, name: Text): Result<string> {
  if (isBlank(cell) || cell === 0) return { value: '' };
  if (typeof cell === 'string') return { value: cell.trim() };
  if (typeof cell === 'number') return { value: String(cell) };
  return {
    error: '#VALUE!',
    message: { da: `Skriv en tekst i »${name.da}«.`, en: `Type a text in “${name.en}”.` },
  };
}
