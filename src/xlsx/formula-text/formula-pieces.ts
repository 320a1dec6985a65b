import { UserError } from '../../workbook/user-error';
import type { FormulaToken } from '../../workbook/formula-tokens';

/** Excel allows 64 levels of functions; plain parentheses come on top. */
const MAX_NESTING = 256;

/** A call or a parenthesis with its content, or a single token. */
export type Piece = FormulaToken | Group;

export interface Group {
  readonly kind: 'group';
  /** Absent for a plain parenthesis. */
  readonly name?: string;
  readonly content: readonly Piece[];
  /** Empty when the formula ends before the parenthesis does. */
  readonly close: string;
}

/** The tokens with every call and every parenthesis as one piece. */
export function group(tokens: readonly FormulaToken[]): readonly Piece[] {
  const stack: { name?: string; content: Piece[] }[] = [{ content: [] }];
  const finish = (close: string): void => {
    const inner = stack.pop()!;
    stack.at(-1)!.content.push({ kind: 'group', ...inner, close });
  };
  for (const token of tokens) {
    if (stack.length > MAX_NESTING) throw tooDeep();
    const { content } = stack.at(-1)!;
    const before = content.at(-1);
    if (token.text === '(' && token.kind === 'mark') {
      if (before?.kind === 'function') {
        content.pop();
        stack.push({ name: before.text, content: [] });
      } else stack.push({ content: [] });
    } else if (token.text === ')' && token.kind === 'mark' && stack.length > 1) finish(')');
    else content.push(token);
  }
  while (stack.length > 1) finish('');
  return stack[0]!.content;
}

function tooDeep(): UserError {
  return new UserError('formula-too-deep', {
    da: `En formel har flere end ${MAX_NESTING} parenteser inden i hinanden; Excel tillader 64. Gør formlen enklere i Excel, og prøv igen.`,
    en: `A formula nests more than ${MAX_NESTING} parentheses; Excel allows 64. Simplify the formula in Excel and try again.`,
  });
}

/** Where the operand of `@` or `#` that starts here ends: a reference, a name, a column of a table, a call, a parenthesis. */
export function operandEnd(pieces: readonly Piece[], start: number): number {
  let at = pieces[start]?.kind === 'sheet' ? start + 1 : start;
  switch (pieces[at]?.kind) {
    case 'name':
      at++;
      return pieces[at]?.kind === 'brackets' ? at + 1 : at;
    case 'reference':
    case 'brackets':
    case 'group':
      return at + 1;
    default:
      return start;
  }
}

export function isMark(piece: Piece | undefined, text: string): boolean {
  return piece?.kind === 'mark' && piece.text === text;
}

/** The arguments of a call, from what stands between its parentheses. */
export function argumentsOf(content: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]];
  for (const piece of content) {
    if (isMark(piece, ',')) found.push([]);
    else found.at(-1)!.push(piece);
  }
  return found;
}
