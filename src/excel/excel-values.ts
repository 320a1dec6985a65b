import type { CellContent, CellError, CellValue } from '../workbook/cell-value';
import { errorNamesIn } from '../workbook/formula-language/error-names';

/**
 * Error texts as Excel writes them in the languages our users meet. Excel localises them in `values`, so a
 * cell is known to be an error by its value type and only then by this table. A text that is not here is kept:
 * it still is an error, only its name is Excel's own.
 */
const DANISH_ERRORS = errorNamesIn('da');

export function cellError(text: string): CellError {
  return { error: DANISH_ERRORS.get(text.toUpperCase()) ?? text };
}

/** A cell's value from what `Range.values` and `Range.valueTypes` say of it. */
export function readValue(value: unknown, type: string): CellValue {
  switch (type) {
    case 'Empty':
      return null;
    case 'Error':
      return cellError(String(value));
    default:
      // Rich values (stocks, places) show as their text; nothing in the templates uses them.
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  }
}

/**
 * What to hand to `Range.values` so that Excel keeps exactly this value. Excel parses strings as if they were
 * typed, so text goes in behind an apostrophe: EFRAG's protection does not allow setting a text format.
 * An empty text cannot be typed into a cell: it is written as a blank. Lines end as Excel's own do, with LF.
 *
 * @param isTextCell the cell is formatted as text. It keeps what it gets, and may be keeping an apostrophe as well
 *   (GUESS: some Excels do), so it gets none unless the text could be taken for a formula or has one of its own.
 */
export function writtenValue(value: CellValue, isTextCell = false): string | number | boolean {
  if (value === null || value === '') return '';
  if (typeof value === 'string') {
    const text = withExcelLineEnds(value);
    return isTextCell && !/^['=+\-@]/.test(text) ? text : `'${text}`;
  }
  return typeof value === 'object' ? value.error : value;
}

/** A value as `writtenValue` has it, or a formula. */
export function writtenContent(content: CellContent): string | number | boolean {
  return 'formula' in content ? `=${content.formula}` : writtenValue(content.value);
}

/** GUESS: some Excels turn CR LF into LF by themselves, so the two must count as the same. */
export function withExcelLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * The formula of a cell from what `formulas` and `values` say, without the equals sign; `null` when there is none.
 * A text such as `'=1+1` shows the same in both: `Range.Formula` leaves the apostrophe out as `Range.Value` does
 * (tek-tips.com/threads/721122, through COM).
 */
export function shownFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}
