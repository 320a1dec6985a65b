import type { FormulaToken } from '../../workbook/formula-tokens';
import type { CellValue } from '../../workbook/cell-value';
import type { FunctionValue } from '../../workbook/sheet-function';

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;

/** The value of tokens that are a number, a text, a truth value, an error or an array constant; `undefined` for all else. */
export function literalOf(tokens: readonly FormulaToken[]): FunctionValue | undefined {
  const isArray = tokens[0]?.text === '{' && tokens.at(-1)?.text === '}';
  return isArray ? arrayConstant(tokens.slice(1, -1)) : constant(tokens);
}

function constant(tokens: readonly FormulaToken[]): CellValue | undefined {
  const [only, ...more] = tokens;
  if (only?.kind === 'text' && more.length === 0) return only.text.slice(1, -1).replaceAll('""', '"');
  if (only?.kind === 'error' && more.length === 0) return { error: only.text.toUpperCase() };
  const written = tokens.map(({ text }) => text).join('');
  if (/^TRUE$/i.test(written)) return true;
  if (/^FALSE$/i.test(written)) return false;
  return numberIn(written);
}

/** `-5`, `+5`, `1.5E+3` and `12%`. */
function numberIn(written: string): number | undefined {
  const [, sign, digits = '', percent] = /^([+-]?)\s*(.*?)(%?)$/s.exec(written) ?? [];
  if (!NUMBER.test(digits)) return undefined;
  const number = percent ? Number(digits) / 100 : Number(digits);
  return sign === '-' ? -number : number;
}

/** In English spelling a comma stands between columns and a semicolon between rows. */
function arrayConstant(tokens: readonly FormulaToken[]): FunctionValue | undefined {
  const rows: CellValue[][] = [];
  for (const row of split(tokens, ';')) {
    const cells: CellValue[] = [];
    for (const cell of split(row, ',')) {
      const value = constant(trimmed(cell));
      if (value === undefined) return undefined;
      cells.push(value);
    }
    rows.push(cells);
  }
  return rows.every(({ length }) => length === rows[0]?.length) ? rows : undefined;
}

function split(tokens: readonly FormulaToken[], mark: string): FormulaToken[][] {
  const parts: FormulaToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === mark) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** The tokens without the white space around them. */
export function trimmed(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const isSpace = ({ text }: FormulaToken): boolean => text.trim() === '';
  const first = tokens.findIndex((token) => !isSpace(token));
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex((token) => !isSpace(token)) + 1);
}
