import { calculate, choose, compare, say, words, type Live } from './live';

/**
 * A number as it is written in Danish, whatever marks the user's own Excel has: TEXT and FIXED give those. Decimals
 * that are zero at the end are left out, and what is less than the last decimal is not said to be nothing.
 *
 * GUESS: that FIXED takes its marks from the region; where thousands are parted by a space, the space stays.
 */
export function danishNumber(number: Live<number>, decimals = 1): Live<string> {
  const { now, formula } = number;
  const rounded = roundedTo(now, decimals);
  const isTiny = `AND(${formula}<>0,ROUND(${formula},${decimals})=0)`;
  const least = `under ${decimals === 0 ? '1' : `0,${'0'.repeat(decimals - 1)}1`}`;
  const sign = `IF(${formula}<0,"-","")`;
  const whole = `SUBSTITUTE(FIXED(INT(ROUND(ABS(${formula}),${decimals})),0),",",".")`;
  return {
    now: now !== 0 && rounded === 0 ? least : written(rounded, decimals),
    formula: `IF(${isTiny},"${least}",${sign}&${whole}${decimals === 0 ? '' : `&${fractionOf(formula, decimals)}`})`,
  };
}

/** As many decimals as are not zero at the end. */
function fractionOf(formula: string, decimals: number): string {
  const digits = (count: number): string =>
    count === 0 ? '""' : `","&RIGHT(FIXED(ABS(${formula}),${count},TRUE),${count})`;
  return Array.from({ length: decimals }, (_, count) => count).reduceRight(
    (more, count) => `IF(ROUND(${formula},${decimals})=ROUND(${formula},${count}),${digits(count)},${more})`,
    digits(decimals),
  );
}

/** A fraction as per cent. */
export function danishPercent(fraction: Live<number>): Live<string> {
  return say`${danishNumber(calculate(100, '*', fraction))} %`;
}

/** A year, which has no mark for thousands. */
export function yearText(year: Live<number>): Live<string> {
  return { now: String(year.now), formula: `ROUND(${year.formula},0)&""` };
}

/** A count and what is counted: `1 initiativ`, `2 initiativer`, and `ingen initiativer` rather than zero. */
export function counted(number: Live<number>, one: string, many: string): Live<string> {
  const noun = choose(compare(number, '=', 1), words(one), words(many));
  const none = words(`ingen ${many}`);
  return choose(compare(number, '=', 0), none, say`${danishNumber(number)} ${noun}`);
}

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** A day that a cell has as ISO text: `1. januar 2026`; only where {@link isIsoDay} holds. */
export function danishDay({ now, formula }: Live<string>): Live<string> {
  const months = MONTHS.map((month) => `"${month}"`).join(',');
  const part = (from: number, length: number): string => `VALUE(MID(${formula},${from},${length}))`;
  return {
    now: spokenDay(now),
    formula: `${part(9, 2)}&". "&CHOOSE(${part(6, 2)},${months})&" "&LEFT(${formula},4)`,
  };
}

export function isIsoDay({ now, formula }: Live<string>): Live<boolean> {
  return {
    now: /^\d{4}-\d{2}-\d{2}$/.test(now),
    formula: `IF(ISTEXT(${formula}),AND(LEN(${formula})=10,MID(${formula},5,1)="-",MID(${formula},8,1)="-"),FALSE)`,
  };
}

/** `1. januar 2026` of an ISO date. */
export function spokenDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}. ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** From what it was to what it is: which way it went is told by the figures as they are shown, and never whether that is good. */
export function movement(
  before: Live<number>,
  now: Live<number>,
  decimals: number,
  shown: (one: Live<number>) => Live<string>,
): Live<string> {
  const isMore = compare(rounded(now, decimals), '>', rounded(before, decimals));
  const moved = (verb: string): Live<string> => say`${verb} fra ${shown(before)} til ${shown(now)}`;
  return choose(
    isUnchanged(before, now, decimals),
    say`var uændret ${shown(now)}`,
    choose(isMore, moved('steg'), moved('faldt')),
  );
}

/** As far as is shown. */
export function isUnchanged(before: Live<number>, now: Live<number>, decimals: number): Live<boolean> {
  return compare(rounded(before, decimals), '=', rounded(now, decimals));
}

function rounded({ now, formula }: Live<number>, decimals: number): Live<number> {
  return { now: roundedTo(now, decimals), formula: `ROUND(${formula},${decimals})` };
}

/** As Excel rounds: half away from zero, of what is seen in fifteen digits. */
function roundedTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const shifted = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / factor || 0;
}

function written(rounded: number, decimals: number): string {
  const [whole = '', digits = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  const fraction = digits.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}
