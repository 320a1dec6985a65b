import type { FormulaToken, ReferenceToken } from '../../workbook/formula-tokens';

/** What stands for `A1#` or `Sheet1!A1#`, given `A1`: the area that the array there takes now, with its sheet. */
export type SpillSpelling = (anchor: ReferenceToken) => string;

/**
 * The formula in a spelling the engine understands, with the same value in Excel:
 * - a unary plus is left out, because in Excel it changes nothing, not even a text;
 * - `Sheet1!#REF!` is `#REF!`, and so is `#REF!A1`, a cell of a sheet that is gone;
 * - `[0]!Name`, a name of this very workbook, is `Name`;
 * - `A1#` is the area that the array in A1 takes.
 */
export function spellForEngine(tokens: readonly FormulaToken[], spillAt: SpillSpelling): string {
  const spelled: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const refersNowhere =
      token.kind === 'sheet' && (token.text === '[0]!' || tokens[index + 1]?.kind === 'error');
    const isOfLostSheet = token.kind === 'reference' && token.sheet === '#REF';
    const isSpillSign = token.text === '#' && isReferenceToSpill(tokens, index - 1);
    const isOfSpill = token.kind === 'sheet' && isReferenceToSpill(tokens, index + 1);
    if (refersNowhere || isOfLostSheet || isSpillSign || isOfSpill || isUnaryPlus(tokens, index)) continue;
    spelled.push(isReferenceToSpill(tokens, index) ? spillAt(token as ReferenceToken) : token.text);
  }
  return spelled.join('');
}

/** Whether the token is the `A1` of `A1#`. */
export function isReferenceToSpill(tokens: readonly FormulaToken[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return (
    token?.kind === 'reference' && token.last === undefined && next?.kind === 'mark' && next.text === '#'
  );
}

const OPERATORS_AND_OPENINGS = '(,;{=<>&*/^+-@';

function isUnaryPlus(tokens: readonly FormulaToken[], index: number): boolean {
  if (tokens[index]?.text !== '+') return false;
  const before = tokens.slice(0, index).findLast(({ text }) => text.trim() !== '');
  return before === undefined || (before.kind === 'mark' && OPERATORS_AND_OPENINGS.includes(before.text));
}
