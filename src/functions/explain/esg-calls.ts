import { tokenize, type FormulaToken } from '../../workbook/formula-tokens';
import { referenceOf, referencesAmong, type Reference } from '../../workbook/reference';
import type { FunctionValue } from '../../workbook/sheet-function';
import { ALL_FUNCTIONS } from '../all-functions';
import { NAMESPACE, type EsgFunction } from '../esg-function';
import { literalOf, trimmed } from './literal';

/** A call of one of the add-in's functions in a formula. */
export interface EsgCall {
  readonly fn: EsgFunction;
  /** As it stands in the formula, from the name to the closing parenthesis. */
  readonly text: string;
  /** Where in the formula it begins. */
  readonly start: number;
  readonly args: readonly CallArgument[];
}

/** One argument. The text is as it stands in the formula, without white space around it. */
export type CallArgument = { readonly text: string } & (
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly value: FunctionValue }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly call: EsgCall }
  /** Anything that would have to be calculated: what it refers to, and the calls in it. */
  | {
      readonly kind: 'expression';
      readonly references: readonly Reference[];
      readonly calls: readonly EsgCall[];
    }
);

/**
 * The calls of the add-in's functions in a formula, the outermost ones from left to right; those inside them stand
 * in their arguments.
 *
 * @param formula in English spelling, without the equals sign.
 * @param home the sheet of the formula.
 */
export function esgCalls(formula: string, home: string): readonly EsgCall[] {
  const tokens = tokenize(formula);
  return new CallParser(tokens, home).callsBetween(0, tokens.length);
}

/** All that a call points at, in the order of its arguments. */
export function cellsOfCall({ args }: EsgCall): readonly Reference[] {
  return args.flatMap((argument): readonly Reference[] => {
    switch (argument.kind) {
      case 'reference':
        return [argument.reference];
      case 'call':
        return cellsOfCall(argument.call);
      case 'expression':
        return [...argument.references, ...argument.calls.flatMap(cellsOfCall)];
      default:
        return [];
    }
  });
}

const FUNCTIONS: ReadonlyMap<string, EsgFunction> = new Map(
  ALL_FUNCTIONS.map((fn) => [`${NAMESPACE}.${fn.id}`, fn]),
);

class CallParser {
  /** Where each token begins, and where the last one ends. */
  readonly #offsets: readonly number[];
  /** The closing token of each opening one. */
  readonly #closing: ReadonlyMap<number, number>;

  constructor(
    readonly tokens: readonly FormulaToken[],
    readonly home: string,
  ) {
    let end = 0;
    this.#offsets = [0, ...tokens.map(({ text }) => (end += text.length))];
    this.#closing = closingMarks(tokens);
  }

  callsBetween(from: number, to: number): readonly EsgCall[] {
    const calls: EsgCall[] = [];
    for (let at = from; at < to; at++) {
      const found = this.#callAt(at);
      if (!found) continue;
      calls.push(found.call);
      at = found.close;
    }
    return calls;
  }

  #callAt(at: number): { readonly call: EsgCall; readonly close: number } | null {
    const token = this.tokens[at];
    const fn = token?.kind === 'function' ? FUNCTIONS.get(token.text.toUpperCase()) : undefined;
    const close = this.#closing.get(at + 1);
    if (!fn || close === undefined) return null;
    const args = this.#argumentsBetween(at + 2, close);
    return { call: { fn, text: this.#text(at, close + 1), start: this.#offsets[at]!, args }, close };
  }

  #argumentsBetween(from: number, to: number): readonly CallArgument[] {
    const args: CallArgument[] = [];
    let start = from;
    for (let at = from; at < to; at++) {
      if (isMark(this.tokens[at], ',')) {
        args.push(this.#argument(start, at));
        start = at + 1;
      }
      at = this.#closing.get(at) ?? at;
    }
    const last = this.#argument(start, to);
    return args.length === 0 && last.kind === 'omitted' ? [] : [...args, last];
  }

  #argument(from: number, to: number): CallArgument {
    const text = this.#text(from, to).trim();
    const tokens = trimmed(this.tokens.slice(from, to));
    const [first] = tokens;
    if (!first) return { kind: 'omitted', text };
    const start = this.tokens.indexOf(first, from);
    const isOneCall = this.#closing.get(start + 1) === start + tokens.length - 1;
    const call = isOneCall ? this.#callAt(start)?.call : undefined;
    if (call) return { kind: 'call', text, call };
    const value = literalOf(tokens);
    if (value !== undefined) return { kind: 'literal', text, value };
    const reference = referenceOf(tokens, this.home);
    if (reference) return { kind: 'reference', text, reference };
    return { kind: 'expression', text, ...this.#partsOf(from, to) };
  }

  /** What stands in the calls of an expression is theirs. */
  #partsOf(from: number, to: number): { references: readonly Reference[]; calls: readonly EsgCall[] } {
    const calls: EsgCall[] = [];
    const references: Reference[] = [];
    let start = from;
    for (let at = from; at < to; at++) {
      const found = this.#callAt(at);
      if (!found) continue;
      calls.push(found.call);
      references.push(...referencesAmong(this.tokens.slice(start, at), this.home));
      at = found.close;
      start = at + 1;
    }
    references.push(...referencesAmong(this.tokens.slice(start, to), this.home));
    return { references, calls };
  }

  #text(from: number, to: number): string {
    return this.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
  }
}

function closingMarks(tokens: readonly FormulaToken[]): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isMark(token, '(') || isMark(token, '{')) open.push(at);
    else if (isMark(token, ')') || isMark(token, '}')) {
      const opened = open.pop();
      if (opened !== undefined) closing.set(opened, at);
    }
  }
  return closing;
}

function isMark(token: FormulaToken | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}
