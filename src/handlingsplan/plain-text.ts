/** Letters as people without a Danish keyboard write them, so that both spellings meet. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  é: 'e',
  ü: 'u',
  ö: 'oe',
  ä: 'ae',
};

/**
 * A heading or a word for comparison: small letters, one space between words, no colons, stars, brackets or line
 * breaks, `&` as `og`, subscripts as digits.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' og ')
    .replace(/[æøåéüöä]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/[’'"»«“”:*()[\]{}?!,;]/g, ' ')
    .replace(/[\s\u00a0\u00ad_]+/g, ' ')
    .trim();
}

/** Without spaces, hyphens, slashes and full stops: `Klima-aftryk` is `klimaaftryk`. */
export function compactText(text: string): string {
  return plainText(text).replace(/[\s\-–—/.]/g, '');
}

/** Whether two words are the same but for at most `most` letters added, left out, exchanged or swapped. */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(row[j - 1]! + (same ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return row[b.length]! <= most;
}

/** How many letters may differ in a word of this length before it is another word. */
export function tolerance(length: number): number {
  if (length < 6) return 0;
  return length < 10 ? 1 : 2;
}
