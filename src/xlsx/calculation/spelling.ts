import type { FormulaToken } from '../../workbook/formula-tokens';

/**
 * The formula in a spelling the engine understands, with the same value in Excel:
 * - a unary plus is left out, because in Excel it changes nothing, not even a text;
 * - `Sheet1!#REF!` is `#REF!`;
 * - `[0]!Name`, a name of this very workbook, is `Name`.
 */
export function spellForEngine(tokens: readonly FormulaToken[]): string {
  const spelled: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const refersNowhere =
      token.kind === 'sheet' && (token.text === '[0]!' || tokens[index + 1]?.kind === 'error');
    if (!refersNowhere && !isUnaryPlus(tokens, index)) spelled.push(token.text);
  }
  return spelled.join('');
}

const OPERATORS_AND_OPENINGS = '(,;{=<>&*/^+-@';

function isUnaryPlus(tokens: readonly FormulaToken[], index: number): boolean {
  if (tokens[index]?.text !== '+') return false;
  const before = tokens.slice(0, index).findLast(({ text }) => text.trim() !== '');
  return before === undefined || (before.kind === 'mark' && OPERATORS_AND_OPENINGS.includes(before.text));
}
