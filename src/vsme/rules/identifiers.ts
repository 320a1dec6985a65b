/** ISO 17442: 18 letters and digits and two check digits; the whole leaves 1 modulo 97 (ISO 7064). */
export function hasLeiCheckDigits(text: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(text)) return false;
  let remainder = 0;
  for (const character of text) {
    for (const digit of String(Number.parseInt(character, 36))) {
      remainder = (remainder * 10 + Number(digit)) % 97;
    }
  }
  return remainder === 1;
}

/**
 * The unique identifier of an undertaking in the business registers: country, register, a point and the number.
 * A Danish one is always `DKCVR.` and eight digits.
 */
export function isEuid(text: string): boolean {
  return /^DKCVR\.\d{8}$/.test(text) || /^(?!DK)[A-Z]{2}[A-Z0-9]+\.[A-Za-z0-9_\-.]+$/.test(text);
}

/** `54.4,10.2`: latitude and longitude in degrees with a decimal point. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export function readCoordinates(text: string): Coordinates | null {
  const match = /^(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(text.trim());
  if (!match) return null;
  const coordinates = { latitude: Number(match[1]), longitude: Number(match[2]) };
  return Math.abs(coordinates.latitude) <= 90 && Math.abs(coordinates.longitude) <= 180 ? coordinates : null;
}

/** Within the box that holds Denmark from Gedser to Skagen and from Blåvand to Christiansø. */
export function isInDenmark({ latitude, longitude }: Coordinates): boolean {
  return latitude >= 54.4 && latitude <= 57.9 && longitude >= 7.9 && longitude <= 15.3;
}

/** An address on the web with or without its protocol: `https://…`, `www.…`. */
export function isUrl(text: string): boolean {
  return /^(https?:\/\/|www\.)\S+\.\S+/i.test(text.trim());
}
