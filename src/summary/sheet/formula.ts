/** What a sentence is put together from: words, and formulas that give the figures in it. */
export type Piece = string | { readonly formula: string };

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A sentence with figures in it that follow the cells. */
export function sentence(...pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? quoted(piece) : piece.formula)).join('&');
}

/** A figure within a sentence, with the marks of the user's own Excel: TEXT would need those in its format. */
export function figureText(reference: string, decimals = 0): Piece {
  return { formula: `FIXED(${reference},${decimals})` };
}

/** A count and what is counted, of one or of several. */
export function counted(reference: string, one: string, many: string): Piece {
  return { formula: `(${reference})&IF((${reference})=1,${quoted(` ${one}`)},${quoted(` ${many}`)})` };
}

/** A count or a year within a sentence. */
export function plainText(reference: string): Piece {
  return { formula: `(${reference})` };
}

/** What the cell holds when that is a number, else the words: blank is not zero, and an error is not passed on. */
export function numberOr(reference: string, words: string, scale = 1): string {
  return `IF(ISNUMBER(${reference}),${scale === 1 ? '' : `${scale}*`}${reference},${quoted(words)})`;
}

/** What the cell holds, as text; the words when it is blank. */
export function textOr(reference: string, words: string): string {
  return `IF(ISERROR(${reference}),${quoted(words)},IF(${reference}="",${quoted(words)},${reference}))`;
}

/** A text cut off after so many signs, which then says so. */
export function shortened(text: string, most: number): string {
  return `IF(LEN(${text})>${most},LEFT(${text},${most - 1})&"…",${text})`;
}

/** A quotient where there is something to divide by, else the words. */
export function quotientOr(part: string, whole: string, words: string): string {
  return `IF(N(${whole})=0,${quoted(words)},${part}/${whole})`;
}

export function sumOf(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join('+');
}

/** A text that COUNTIFS and SUMIFS look for as it stands, or anything else than it: their signs for any letters are taken literally. */
export function exactly(text: string, operator: '=' | '<>' = '='): string {
  return quoted(operator + text.replace(/[~*?]/g, '~$&'));
}
