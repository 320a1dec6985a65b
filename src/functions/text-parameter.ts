import type { Result } from '../formulas/result';
import { onlyCell } from './cell-input';
import type { ParameterText } from './number-parameter';
import type { Parameter } from './parameter';

/** One text. A number is taken as it is written; blank is `#N/A`, because no word means nothing. */
export function textParameter(text: ParameterText): Parameter<string> {
  return {
    ...text,
    type: 'any',
    dimensionality: 'scalar',
    optional: false,
    read: (value) => textIn(onlyCell(value), text),
  };
}

function textIn(cell: ReturnType<typeof onlyCell>, { name }: ParameterText): Result<string> {
  if (typeof cell === 'string' && cell.trim() !== '') return { value: cell };
  if (typeof cell === 'number') return { value: String(cell) };
  if (cell === null || cell === '') {
    return {
      error: '#N/A',
      message: {
        da: `Data mangler: »${name.da}« er tom.`,
        en: `Data is missing: “${name.en}” is blank.`,
      },
    };
  }
  return {
    error: '#VALUE!',
    message: { da: `Skriv en tekst i »${name.da}«.`, en: `Type a text in “${name.en}”.` },
  };
}
