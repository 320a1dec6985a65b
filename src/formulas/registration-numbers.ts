const CVR_WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/** A CVR number's weighted sum of digits is divisible by 11 (Erhvervsstyrelsen, modulus 11). */
export function hasCvrCheckDigit(text: string): boolean {
  return (
    /^\d{8}$/.test(text) &&
    CVR_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0) % 11 === 0
  );
}

/**
 * Whether a text is a CVR number, as people write it: `DK 24 25 67 90`. That it is one proves no company behind it.
 */
export function isCvrNumber(text: string): boolean {
  const digits = text
    .trim()
    .replace(/^DK/i, '')
    .replace(/[\s\u00a0-]/g, '');
  return digits !== '00000000' && hasCvrCheckDigit(digits);
}

/**
 * Whether a text can be a production unit's P-nummer: ten digits. It has no check: Erhvervsstyrelsen made a series of
 * them with other weights.
 */
export function isPNumber(text: string): boolean {
  return /^\d{10}$/.test(text.trim());
}
