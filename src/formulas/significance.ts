import type { Text } from '../workbook/text';
import { normalDistance, normalTwoSided, studentTwoSided } from './distributions';
import { above, finite, missing, negative, noDenominator } from './formula-errors';
import { isFormulaError, type FormulaError, type Result } from './result';

/** Some of those who were asked: how many said it, and how many there were. */
interface Share {
  readonly count: number;
  readonly of: number;
}

/** The answers of one round on a scale. */
interface Sample {
  readonly mean: number;
  /** Of the average: the answers' variance divided by their number. */
  readonly variance: number;
  readonly size: number;
}

/**
 * How likely two shares differ by chance at least as much as these: the two-sided p-value of the z-test with pooled
 * variance. Both rounds must be independent samples; it is only good where each share and its opposite are 5 or more
 * persons.
 *
 * @returns 0 to 1; `#DIV/0!` when nobody was asked or all answered alike in both rounds, `#NUM!` when more said it
 *   than were asked.
 */
export function shareDifference(
  count1: number | null,
  of1: number | null,
  count2: number | null,
  of2: number | null,
): Result<number> {
  const first = shareOf(count1, of1, '1');
  if (isFormulaError(first)) return first;
  const second = shareOf(count2, of2, '2');
  if (isFormulaError(second)) return second;
  const [a, b] = [first.value, second.value];
  const pooled = (a.count + b.count) / (a.of + b.of);
  const variance = pooled * (1 - pooled) * (1 / a.of + 1 / b.of);
  if (variance <= 0) return noSpread();
  return { value: normalTwoSided((a.count / a.of - b.count / b.of) / Math.sqrt(variance)) };
}

/**
 * How likely two averages differ by chance at least as much as these: the two-sided p-value of Welch's t-test, which
 * does not take the two to spread alike. Its degrees of freedom are Welch and Satterthwaite's.
 *
 * @param deviation1 the standard deviation of the answers, as Excel's STDAFV.S.
 * @returns 0 to 1; `#NUM!` with fewer than two answers, `#DIV/0!` when neither round spreads.
 */
export function meanDifference(
  mean1: number | null,
  deviation1: number | null,
  size1: number | null,
  mean2: number | null,
  deviation2: number | null,
  size2: number | null,
): Result<number> {
  const first = sampleOf(mean1, deviation1, size1, '1');
  if (isFormulaError(first)) return first;
  const second = sampleOf(mean2, deviation2, size2, '2');
  if (isFormulaError(second)) return second;
  const [a, b] = [first.value, second.value];
  const variance = a.variance + b.variance;
  if (variance === 0) return noSpread();
  const t = finite((a.mean - b.mean) / Math.sqrt(variance));
  if (isFormulaError(t)) return t;
  // Shares of the variance, because their squares can be too small to be numbers.
  const [share1, share2] = [a.variance / variance, b.variance / variance];
  const degreesOfFreedom = 1 / (share1 ** 2 / (a.size - 1) + share2 ** 2 / (b.size - 1));
  return { value: studentTwoSided(t.value, degreesOfFreedom) };
}

/**
 * Between which shares the share of a whole population is likely to be, after Wilson (1927). Unlike the usual
 * approximation it stays within 0 and 100 and is fit for small samples. Not corrected for small populations.
 *
 * @param level how sure: 0.95.
 * @returns lower and upper bound in per cent; `#DIV/0!` when nobody was asked, `#NUM!` for a level outside 0–1.
 */
export function shareInterval(
  count: number | null,
  of: number | null,
  level = 0.95,
): Result<readonly [lower: number, upper: number]> {
  const share = shareOf(count, of, '');
  if (isFormulaError(share)) return share;
  if (!(level > 0 && level < 1)) return noLevel();
  const { count: k, of: n } = share.value;
  const z = normalDistance(1 - level);
  const square = z * z;
  const centre = (k + square / 2) / (n + square);
  const half = (z / (n + square)) * Math.sqrt(k * ((n - k) / n) + square / 4);
  return { value: [Math.max(0, centre - half) * 100, Math.min(1, centre + half) * 100] };
}

/** @param round what stands behind the names of the two inputs: `1`, `2` or nothing. */
function shareOf(count: number | null, of: number | null, round: string): Result<Share> {
  const [part, whole]: [Text, Text] = [
    { da: `antal${round}`, en: `k${round}` },
    { da: `n${round}`, en: `n${round}` },
  ];
  if (count === null) return missing(part);
  if (of === null || of === 0) return noDenominator(whole);
  if (count < 0) return negative(part);
  if (of < 0) return negative(whole);
  return count > of ? above(part, whole) : { value: { count, of } };
}

function sampleOf(
  mean: number | null,
  deviation: number | null,
  size: number | null,
  round: string,
): Result<Sample> {
  const spread: Text = { da: `sd${round}`, en: `s${round}` };
  if (mean === null) return missing({ da: `gns${round}`, en: `m${round}` });
  if (deviation === null) return missing(spread);
  if (size === null) return missing({ da: `n${round}`, en: `n${round}` });
  if (deviation < 0) return negative(spread);
  return size < 2 ? tooFew(round) : { value: { mean, variance: deviation ** 2 / size, size } };
}

function noSpread(): FormulaError {
  return {
    error: '#DIV/0!',
    message: {
      da: 'Alle har svaret ens i begge runder, så der er ingen spredning at teste forskellen mod.',
      en: 'All have answered alike in both rounds, so there is no spread to test the difference against.',
    },
  };
}

function tooFew(round: string): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: `»n${round}« skal være mindst 2: ét svar har ingen spredning.`,
      en: `“n${round}” must be at least 2: one answer has no spread.`,
    },
  };
}

function noLevel(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: '»niveau« skal ligge mellem 0 og 1. Skriv 0,95 for 95 procent.',
      en: '“level” must be between 0 and 1. Type 0.95 for 95 per cent.',
    },
  };
}
