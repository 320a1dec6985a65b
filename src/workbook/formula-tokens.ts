import { columnNumber, MAX_COLUMNS, MAX_ROWS, type Area } from './address';

/**
 * A formula in pieces that put together again are the formula. Only references are understood further; a text
 * in quotes, a structured reference in brackets and an error value are single pieces nobody looks into.
 */
export type FormulaToken = OtherToken | ReferenceToken;

export interface OtherToken {
  /** `function`: a name before a parenthesis; `name`: a defined name, table, TRUE, a number; `mark`: an operator, a space, a parenthesis. */
  readonly kind: 'function' | 'name' | 'text' | 'brackets' | 'error' | 'sheet' | 'mark';
  readonly text: string;
}

/** A cell, an area, whole rows or whole columns. What stands before its `!` is a `sheet` token of its own. */
export interface ReferenceToken {
  readonly kind: 'reference';
  readonly text: string;
  readonly first: Corner;
  /** Absent for one cell. */
  readonly last?: Corner;
  /** As written before the `!`, quotes included (`'Sheet 1'`, `[1]Data`, `Jan:Mar`, `#REF` for a deleted one); `null` on the formula's own sheet. */
  readonly sheet: string | null;
}

/** `null` in whole columns (no row) and whole rows (no column). */
export interface Corner {
  readonly row: Coordinate | null;
  readonly column: Coordinate | null;
}

export interface Coordinate {
  readonly at: number;
  readonly absolute: boolean;
}

const WORD = String.raw`[\p{L}\p{N}\p{M}_.\\?$]+`;
const WORD_AT = new RegExp(WORD, 'uy');
const BOOK = String.raw`\[[^\[\]]*\]`;
/** Without its `!` it is no sheet but a slip; taking it whole keeps the reading linear. */
const QUOTED = /'(?:[^']|'')*'?!?/y;
const LEXERS: readonly (readonly [OtherToken['kind'] | 'word', RegExp])[] = [
  ['text', /"(?:[^"]|"")*"?/y],
  ['sheet', new RegExp(`(?:${BOOK})?${WORD}(?::${WORD})?!`, 'uy')],
  ['sheet', new RegExp(`${BOOK}!`, 'y')],
  ['error', /#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!|[A-Z_]+[!?])/y],
  ['word', WORD_AT],
];

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = referenceAt(formula, at, sheetBefore(tokens)) ?? otherAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The formula with each of its references replaced by what `change` makes of it. */
export function mapReferences(formula: string, change: (reference: ReferenceToken) => string): string {
  return tokenize(formula)
    .map((token) => (token.kind === 'reference' ? change(token) : token.text))
    .join('');
}

/** The cells of a reference; whole rows and columns reach from edge to edge. */
export function areaOf({ first, last = first }: ReferenceToken): Area {
  const rows = [first.row?.at ?? 1, last.row?.at ?? MAX_ROWS];
  const columns = [first.column?.at ?? 1, last.column?.at ?? MAX_COLUMNS];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** The name of a sheet as its tab has it, from how a formula writes it before the `!`. */
export function unquotedSheet(written: string): string {
  return /^'.*'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
}

function sheetBefore(tokens: readonly FormulaToken[]): string | null {
  const previous = tokens.at(-1);
  const isPrefix = previous?.kind === 'sheet' || previous?.text === '#REF!';
  return isPrefix ? previous.text.slice(0, -1) : null;
}

function wordAt(formula: string, at: number): string {
  WORD_AT.lastIndex = at;
  return WORD_AT.exec(formula)?.[0] ?? '';
}

function referenceAt(formula: string, at: number, sheet: string | null): ReferenceToken | null {
  const first = wordAt(formula, at);
  if (first === '') return null;
  const middle = at + first.length;
  const last = formula[middle] === ':' ? wordAt(formula, middle + 1) : '';
  if (last !== '' && !goesOn(formula, middle + 1 + last.length)) {
    for (const read of [cellCorner, columnCorner, rowCorner]) {
      const from = read(first);
      const to = read(last);
      if (from && to) return { kind: 'reference', text: `${first}:${last}`, first: from, last: to, sheet };
    }
  }
  const cell = goesOn(formula, middle) ? null : cellCorner(first);
  return cell && { kind: 'reference', text: first, first: cell, sheet };
}

/** What follows makes the word before it a function, a sheet or a table. */
function goesOn(formula: string, at: number): boolean {
  return '(!['.includes(formula[at] ?? ' ');
}

function otherAt(formula: string, at: number): OtherToken {
  if (formula[at] === '[' && !isBookAt(formula, at)) {
    return { kind: 'brackets', text: formula.slice(at, bracketsEnd(formula, at)) };
  }
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(formula)?.[0];
  if (quoted !== undefined) return { kind: quoted.endsWith('!') ? 'sheet' : 'mark', text: quoted };
  for (const [kind, lexer] of LEXERS) {
    lexer.lastIndex = at;
    const text = lexer.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind !== 'word') return { kind, text };
    return { kind: formula[at + text.length] === '(' ? 'function' : 'name', text };
  }
  return { kind: 'mark', text: formula[at]! };
}

/** `[1]Data!` and `[0]!Name`: a workbook, not a structured reference. */
function isBookAt(formula: string, at: number): boolean {
  return LEXERS.some(([kind, lexer]) => {
    lexer.lastIndex = at;
    return kind === 'sheet' && lexer.test(formula);
  });
}

/** Brackets nest in structured references, and an apostrophe takes a bracket's meaning away. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function cellCorner(word: string): Corner | null {
  const match = CELL.exec(word);
  return match && corner(row(match[3]!, match[4]!), column(match[1]!, match[2]!));
}

function columnCorner(word: string): Corner | null {
  const match = COLUMN.exec(word);
  const found = match && column(match[1]!, match[2]!);
  return found && { row: null, column: found };
}

function rowCorner(word: string): Corner | null {
  const match = ROW.exec(word);
  const found = match && row(match[1]!, match[2]!);
  return found && { row: found, column: null };
}

function corner(atRow: Coordinate | null, atColumn: Coordinate | null): Corner | null {
  return atRow && atColumn && { row: atRow, column: atColumn };
}

function row(dollar: string, digits: string): Coordinate | null {
  const at = Number(digits);
  return at <= MAX_ROWS ? { at, absolute: dollar !== '' } : null;
}

function column(dollar: string, letters: string): Coordinate | null {
  const at = columnNumber(letters);
  return at <= MAX_COLUMNS ? { at, absolute: dollar !== '' } : null;
}
