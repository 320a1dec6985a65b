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
  /** The functions it stands in, outermost first, in upper case. */
  readonly within: readonly string[];
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
  return callsIn(formula, home, ',');
}

/**
 * The same calls with their texts as the formula bar shows them, by the call in English spelling. Which separator that
 * Excel uses is not known: it is the one that gives the same calls. None are given when neither does.
 *
 * @param calls what `esgCalls` found.
 * @param shown the formula as the formula bar shows it.
 */
export function shownCalls(
  calls: readonly EsgCall[],
  shown: string,
  home: string,
): ReadonlyMap<EsgCall, EsgCall> {
  const all = calls.flatMap(withInner);
  for (const separator of [';', ',']) {
    const local = callsIn(shown, home, separator).flatMap(withInner);
    const isSame = ({ fn, args }: EsgCall, index: number): boolean =>
      local[index]?.fn === fn && local[index].args.length === args.length;
    if (local.length === all.length && all.every(isSame)) {
      return new Map(all.map((call, index) => [call, local[index]!]));
    }
  }
  return new Map();
}

/** A call and those in its arguments. */
export function withInner(call: EsgCall): readonly EsgCall[] {
  return [call, ...call.args.flatMap(callsOf).flatMap(withInner)];
}

/** The calls that stand in an argument. */
function callsOf(argument: CallArgument): readonly EsgCall[] {
  if (argument.kind === 'call') return [argument.call];
  return argument.kind === 'expression' ? argument.calls : [];
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

/** Names in a formula that look like our functions and are none: misspelt, or of another version of the add-in. */
export function unknownFunctions(formula: string): readonly string[] {
  const names = tokenize(formula)
    .filter(({ kind }) => kind === 'function')
    .map(({ text }) => text.toUpperCase());
  return [...new Set(names.filter((name) => name.startsWith(`${NAMESPACE}.`) && !FUNCTIONS.has(name)))];
}

function callsIn(formula: string, home: string, separator: string): readonly EsgCall[] {
  const tokens = tokenize(formula);
  return new CallParser(tokens, home, separator).callsBetween(0, tokens.length);
}

class CallParser {
  /** Where each token begins, and where the last one ends. */
  readonly #offsets: readonly number[];
  /** The closing token of each opening one. */
  readonly #closing: ReadonlyMap<number, number>;

  constructor(
    readonly tokens: readonly FormulaToken[],
    readonly home: string,
    readonly separator: string,
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
    const call = {
      fn,
      text: this.#text(at, close + 1),
      start: this.#offsets[at]!,
      within: this.#functionsAround(at),
      args,
    };
    return { call, close };
  }

  #functionsAround(at: number): readonly string[] {
    const around: string[] = [];
    for (let open = 1; open < at; open++) {
      const name = this.tokens[open - 1];
      if ((this.#closing.get(open) ?? 0) > at && name?.kind === 'function')
        around.push(name.text.toUpperCase());
    }
    return around;
  }

  #argumentsBetween(from: number, to: number): readonly CallArgument[] {
    const args: CallArgument[] = [];
    let start = from;
    for (let at = from; at < to; at++) {
      if (isMark(this.tokens[at], this.separator)) {
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
