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
    functions: ALL_FUNCTIONS.map(({ id, description, parameters, result }) => ({
      id,
      name: id,
      description: description[language],
      parameters: parameters.map((parameter) => ({
        name: parameter.name[language],
        description: parameter.description[language],
        type: parameter.type,
        dimensionality: parameter.dimensionality,
        optional: parameter.optional,
      })),
      result,
    })),
  };
}
