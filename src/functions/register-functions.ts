import { isCellError, type CellError, type CellValue } from '../workbook/cell-value';
import { isRange, type FunctionValue } from '../workbook/sheet-function';
import type { Language, Text } from '../workbook/text';
import { FUNCTION_IDS, type FunctionId } from './function-ids';
import type { answerFrom } from './function-registry';

/** What the functions answer with; see {@link answerFrom}. */
type AnswerFrom = typeof answerFrom;

const NOT_LOADED: Text = {
  da: 'Kompasarks funktioner kunne ikke hentes. Genindlæs tilføjelsesprogrammet, og beregn arket igen.',
  en: 'Kompasark’s functions could not be loaded. Reload the add-in and recalculate the sheet.',
};

/**
 * Ties the functions to Excel's custom function runtime; without one, as in Excel versions that have no custom
 * functions, nothing happens. The names are tied at once, so that no cell finds its function missing; the functions
 * themselves arrive beside the pane, and until then a cell waits as `#BUSY!`.
 *
 * @param language asked each time an error needs its text, because Excel's language is not known yet at this point.
 * @param load fetches the functions; it is tried again at the next call when it failed.
 */
export function registerFunctions(language: () => Language, load: () => Promise<AnswerFrom>): void {
  if (typeof CustomFunctions === 'undefined') return;
  let loaded: AnswerFrom | undefined;
  let loading: Promise<AnswerFrom> | undefined;
  const arrival = (): Promise<AnswerFrom> =>
    (loading ??= load().then(
      (answer) => (loaded = answer),
      () => {
        loading = undefined;
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, NOT_LOADED[language()]);
      },
    ));
  for (const id of FUNCTION_IDS) {
    CustomFunctions.associate(id, (...args: unknown[]) =>
      loaded
        ? answerToExcel(loaded, id, args, language())
        : arrival().then((answer) => answerToExcel(answer, id, args, language())),
    );
  }
  arrival().catch(() => {
    // The cells that ask say so.
  });
}

/** Excel adds an invocation object after the arguments; the function reads no further than its last parameter. */
function answerToExcel(
  answerFrom: AnswerFrom,
  id: FunctionId,
  args: readonly unknown[],
  language: Language,
): unknown {
  const answer = answerFrom(id, args.slice(0, -1).map(fromExcel), language);
  if (isRange(answer)) return answer.map((row) => row.map(toExcel));
  const cell = toExcel(answer);
  if (cell instanceof CustomFunctions.Error) throw cell;
  return cell;
}

/** An argument that is left out comes as `null` or `undefined`; a linked data type is no value a formula can use. */
function fromExcel(argument: unknown): FunctionValue {
  return Array.isArray(argument)
    ? argument.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellFromExcel))
    : cellFromExcel(argument);
}

function cellFromExcel(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return { error: value instanceof CustomFunctions.Error ? value.code : '#VALUE!' };
}

function toExcel(value: CellValue): unknown {
  return isCellError(value) ? excelError(value) : value;
}

function excelError({ error, message }: CellError): CustomFunctions.Error {
  const codes: readonly string[] = Object.values(CustomFunctions.ErrorCode);
  const code = Object.values(CustomFunctions.ErrorCode)[codes.indexOf(error)];
  return new CustomFunctions.Error(code ?? CustomFunctions.ErrorCode.invalidValue, message);
}
