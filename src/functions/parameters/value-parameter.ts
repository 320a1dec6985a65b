import { onlyCell, type PlainValue } from './cell-input';
import type { Parameter, ParameterText } from './parameter';

/** One value of any kind, as it stands in the cell. */
export function valueParameter(text: ParameterText): Parameter<PlainValue> {
  return { ...text, takes: 'cell', optional: false, read: (value) => onlyCell(value, text.name) };
}
