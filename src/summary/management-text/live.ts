import { quoted } from '../sheet/formula';

/**
 * A value and the native formula that gives it, made from the same definition: what is shown and what the sheet
 * calculates cannot differ. A formula stands without the equals sign, and binds tighter than `&`.
 */
export interface Live<T> {
  readonly now: T;
  readonly formula: string;
}

/** What a sentence is put together from: words, and texts that follow the cells. */
export type Piece = string | Live<string>;

/** Excel takes no longer text within a formula than 255 signs. Source: Microsoft, “Excel specifications and limits”. */
const LONGEST_LITERAL = 250;

export const NOTHING: Live<string> = { now: '', formula: '""' };

/** Words as they stand. */
export function words(text: string): Live<string> {
  const chunks = text.match(new RegExp(`.{1,${LONGEST_LITERAL}}`, 'gsu')) ?? [''];
  return { now: text, formula: chunks.map(quoted).join('&') };
}

/** A sentence as it reads: `` say`I alt ${amount} i ${year}.` `` */
export function say(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Live<string> {
  return joined(strings.flatMap((text, index) => (index === 0 ? [text] : [pieces[index - 1]!, text])));
}

/** The pieces after each other. */
export function joined(pieces: readonly Piece[]): Live<string> {
  const lives = pieces
    .map((piece) => (typeof piece === 'string' ? words(piece) : piece))
    .filter(({ formula }) => formula !== NOTHING.formula);
  if (lives.length === 0) return NOTHING;
  return {
    now: lives.map(({ now }) => now).join(''),
    formula: lives.map(({ formula }) => formula).join('&'),
  };
}

/** One of two, by what the cells hold. */
export function choose<T>(condition: Live<boolean>, yes: Live<T>, no: Live<T>): Live<T> {
  return {
    now: condition.now ? yes.now : no.now,
    formula: `IF(${condition.formula},${yes.formula},${no.formula})`,
  };
}

/** Nothing unless the condition holds. */
export function only(condition: Live<boolean>, text: Live<string>): Live<string> {
  return choose(condition, text, NOTHING);
}

const NEVER: Live<boolean> = { now: false, formula: 'FALSE' };
export const ALWAYS: Live<boolean> = { now: true, formula: 'TRUE' };

export function every(conditions: readonly Live<boolean>[]): Live<boolean> {
  if (conditions.length === 0) return ALWAYS;
  if (conditions.length === 1) return conditions[0]!;
  const formula = `AND(${conditions.map((one) => one.formula).join(',')})`;
  return { now: conditions.every(({ now }) => now), formula };
}

export function some(conditions: readonly Live<boolean>[]): Live<boolean> {
  if (conditions.length === 0) return NEVER;
  if (conditions.length === 1) return conditions[0]!;
  const formula = `OR(${conditions.map((one) => one.formula).join(',')})`;
  return { now: conditions.some(({ now }) => now), formula };
}

const COMPARISONS = {
  '=': (a: number, b: number) => a === b,
  '<>': (a: number, b: number) => a !== b,
  '<': (a: number, b: number) => a < b,
  '>': (a: number, b: number) => a > b,
} as const;

export function compare(
  one: Live<number>,
  sign: keyof typeof COMPARISONS,
  other: Live<number> | number,
): Live<boolean> {
  const right = constant(other);
  return {
    now: COMPARISONS[sign](one.now, right.now),
    formula: `${one.formula}${sign}${right.formula}`,
  };
}

const ARITHMETIC = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  // Where there is nothing to divide by, a condition keeps the quotient out of the text.
  '/': (a: number, b: number) => (b === 0 ? 0 : a / b),
} as const;

export function calculate(
  one: Live<number> | number,
  sign: keyof typeof ARITHMETIC,
  other: Live<number> | number,
): Live<number> {
  const [left, right] = [constant(one), constant(other)];
  return {
    now: ARITHMETIC[sign](left.now, right.now),
    formula: `(${left.formula}${sign}${right.formula})`,
  };
}

export function total(terms: readonly Live<number>[]): Live<number> {
  if (terms.length === 1) return terms[0]!;
  return {
    now: terms.reduce((sum, { now }) => sum + now, 0),
    formula: `(${terms.length === 0 ? '0' : terms.map(({ formula }) => formula).join('+')})`,
  };
}

/** The size of a number, whichever side of zero it is on. */
export function absolute({ now, formula }: Live<number>): Live<number> {
  return { now: Math.abs(now), formula: `ABS(${formula})` };
}

/** How many of the conditions hold. */
export function countOf(conditions: readonly Live<boolean>[]): Live<number> {
  return total(conditions.map(({ now, formula }) => ({ now: Number(now), formula: `N(${formula})` })));
}

export function constant(value: Live<number> | number): Live<number> {
  return typeof value === 'number' ? { now: value, formula: exact(value) } : value;
}

/** A number as formulas write it: Excel takes fifteen digits. */
export function exact(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** What each condition that holds says, with semicolons between: the names themselves have commas and `og` in them. */
export function listed(items: readonly (readonly [condition: Live<boolean>, text: Piece])[]): Live<string> {
  const all = joined(items.map(([condition, text]) => only(condition, joined(['; ', text]))));
  return { now: all.now.slice(2), formula: `MID(${all.formula},3,${LONGEST_TEXT})` };
}

/** Excel's cells hold no more. */
const LONGEST_TEXT = 32767;
