import { isFormulaError, type FormulaError, type Result } from '../../formulas/result';
import type { CellValue } from '../../workbook/cell-value';
import type { FunctionValue } from '../../workbook/sheet-function';
import type { Text } from '../../workbook/text';
import { isBlank, onlyCell } from './cell-input';
import type { Parameter, ParameterText } from './parameter';

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['yes', true],
  ['sand', true],
  ['true', true],
  ['nej', false],
  ['no', false],
  ['falsk', false],
  ['false', false],
]);

/** Yes or no: a truth value, the words ja and nej, or 1 and 0. `null` when blank. */
export function truthParameter(text: ParameterText): Parameter<boolean | null> {
  return { ...text, takes: 'cell', optional: false, read: (value) => oneTruth(value, text.name) };
}

/** Yes or no that may be left out: `undefined` when it is left out or blank. */
export function optionalTruthParameter(text: ParameterText): Parameter<boolean | undefined> {
  const read = (value: FunctionValue): Result<boolean | undefined> => {
    const truth = oneTruth(value, text.name);
    return isFormulaError(truth) ? truth : { value: truth.value ?? undefined };
  };
  return { ...text, takes: 'cell', optional: true, read };
}

function oneTruth(value: FunctionValue, name: Text): Result<boolean | null> {
  const cell = onlyCell(value, name);
  return isFormulaError(cell) ? cell : truthIn(cell.value, name);
}

function truthIn(cell: CellValue, name: Text): Result<boolean | null> {
  if (isBlank(cell)) return { value: null };
  if (typeof cell === 'boolean') return { value: cell };
  if (cell === 1 || cell === 0) return { value: cell === 1 };
  const truth = typeof cell === 'string' ? WORDS.get(cell.trim().toLowerCase()) : undefined;
  return truth === undefined ? neither(name) : { value: truth };
}

function neither(name: Text): FormulaError {
  return {
    error: '#VALUE!',
    message: { da: `Skriv ja eller nej i »${name.da}«.`, en: `Type yes or no in “${name.en}”.` },
  };
}
