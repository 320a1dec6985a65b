/** A reference to cells, with its sheet. */
const REFERENCE = /(?<![\w.])(?:'[^']*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w.(])/gi;

/**
 * What programs spell differently in the same formula: LibreOffice writes `TRUE()`, files have prefixes.
 * GUESS: Excel shows `@` before names in formulas of older files.
 */
const SPELLING = /_xlfn\.|_xlws\.|@|\[0\]!|(?<=\b(?:TRUE|FALSE))\(\)/gi;

/**
 * A short sign of a formula that stays the same when rows are inserted, sheets are renamed or the formula is copied
 * down: its functions, names, texts and numbers count, the cells it refers to do not.
 */
export function formulaOutline(formula: string): string {
  const pieces = formula.split(/("(?:[^"]|"")*")/);
  const outline = pieces.map((piece, index) => (index % 2 === 1 ? piece : withoutReferences(piece)));
  return fnv1a(outline.join('')).toString(36);
}

function withoutReferences(piece: string): string {
  return piece.replace(REFERENCE, '#').replace(/\s+/g, '').replace(SPELLING, '').toUpperCase();
}

/** The 32-bit Fowler–Noll–Vo hash: two different formulas of one template with the same sign would not be told apart. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
