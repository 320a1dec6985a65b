import { isNoAnswer } from '../../formulas/survey';
import { cellsIn } from './cell-input';
import { numbersParameter } from './number-parameter';
import type { Parameter, ParameterText } from './parameter';

/** The answers of a survey, row by row: `null` where the cell is blank, and where it says that there is no answer. */
export function surveyAnswersParameter(text: ParameterText): Parameter<readonly (number | null)[]> {
  const numbers = numbersParameter(text);
  return {
    ...numbers,
    read: (value) =>
      numbers.read(
        cellsIn(value).map((cell) => [typeof cell === 'string' && isNoAnswer(cell) ? null : cell]),
      ),
  };
}
