/**
 * Reads numbers, percentages and dates that people typed as text. Nothing is guessed: a text that could
 * mean two things in the given convention is read as that convention says, and anything else is `null`.
 */
export type NumberConvention = 'danish' | 'invariant';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial numbers of the two date systems count from these days; 1900 carries Lotus's 29 February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

const PATTERNS: Record<NumberConvention, RegExp> = {
  danish: /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  invariant: /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
};

/**
 * `1.234,5` in Danish and `1,234.5` in the invariant convention are both 1234.5. Spaces around it, a
 * no-break space and a true minus sign are accepted. `null` when it is no number.
 */
export function readNumber(text: string, convention: NumberConvention): number | null {
  const plain = text.trim().replaceAll('\u2212', '-').replaceAll('\u00a0', ' ').trim();
  const match = PATTERNS[convention].exec(plain);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = '0'] = match;
  return Number(`${sign}${whole.replace(/[.,]/g, '')}.${decimals}`);
}

/** `12,5 %` → 0.125, the fraction a cell holds. A text without a percent sign is no percentage: `null`. */
export function readPercent(text: string, convention: NumberConvention): number | null {
  const match = /^(.*?)\s*%$/.exec(text.trim());
  const percent = match ? readNumber(match[1]!, convention) : null;
  return percent === null ? null : Number((percent / 100).toPrecision(15));
}

/**
 * `31-12-2026`, `31.12.2026`, `31/12/2026` (day first, as in Danish) and ISO `2026-12-31` → `2026-12-31`.
 * A date that does not exist, a two-digit year or a month name gives `null`.
 */
export function readDate(text: string): string | null {
  const plain = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(plain);
  return danish ? isoDate(Number(danish[4]), Number(danish[3]), Number(danish[1])) : null;
}

/** `2026-02-01` for a day that exists, else `null`. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/**
 * The serial number a cell holds for an ISO date. In the 1900 system the days before 1 March 1900 are one
 * lower than the calendar says, because Excel counts a 29 February that never was.
 */
export function serialOf(iso: string, date1904 = false): number {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (date1904) return (time - EPOCH_1904) / MILLISECONDS_PER_DAY;
  const serial = (time - EPOCH_1900) / MILLISECONDS_PER_DAY;
  return serial <= 60 ? serial - 1 : serial;
}

/** The ISO date of a serial number, its time of day left out; `null` when Excel has no such day (serial 60 included). */
export function isoOfSerial(serial: number, date1904 = false): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days < (date1904 ? 0 : 1) || days > 2_958_465) return null;
  if (!date1904 && days === 60) return null;
  const shifted = !date1904 && days < 60 ? days + 1 : days;
  const epoch = date1904 ? EPOCH_1904 : EPOCH_1900;
  return new Date(epoch + shifted * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
