import type { Language } from '../workbook/text';
import { ALL_FUNCTIONS } from './all-functions';

/** The JSON that Excel reads to know the functions; its format is Microsoft's. Volatile functions cannot be described. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: string; readonly dimensionality: string };
  /** Error values reach the functions, which pass them on cell by cell; otherwise one error in a range is all Excel shows. */
  readonly options: { readonly allowErrorForDataTypeAny: true };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional: boolean;
}

/** What the build writes as `functions.da.json` and `functions.en.json`: only the texts differ between them. */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    functions: ALL_FUNCTIONS.map(({ id, description, parameters, result, answers }) => ({
      id,
      name: id,
      description: description[language],
      parameters: parameters.map(({ name, description: meaning, takes, optional }) => ({
        name: name[language],
        description: meaning[language],
        // Excel answers text in a `number` parameter with a `#VALUE!` that carries no explanation.
        type: 'any',
        dimensionality: answers === 'each-cell' || takes === 'range' ? 'matrix' : 'scalar',
        optional,
      })),
      result: { type: result, dimensionality: answers === 'once' ? 'scalar' : 'matrix' },
      options: { allowErrorForDataTypeAny: true },
    })),
  };
}
