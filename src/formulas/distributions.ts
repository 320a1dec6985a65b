/**
 * The normal distribution and Student's t, as far as the tests in significance.ts need them, to about 12 digits. The
 * formula numbers are those of Abramowitz & Stegun, Handbook of Mathematical Functions.
 */

/** How likely a standard normal number is as far from 0 as `z`, to either side. */
export function normalTwoSided(z: number): number {
  const distance = Math.abs(z);
  // Near 0 the series is exact and the fraction slow; far out it is the other way round.
  return distance < 3
    ? 1 - 2 * density(distance) * normalSeries(distance)
    : (2 * density(distance)) / normalFraction(distance);
}

/**
 * The distance from 0 that a standard normal number exceeds, to either side, with this probability.
 *
 * @param probability above 0, at most 1.
 */
export function normalDistance(probability: number): number {
  // The probability falls ever more slowly with the distance, so each step of Newton's method stops short of it.
  for (let z = 0; ;) {
    const next = z + (normalTwoSided(z) - probability) / (2 * density(z));
    if (next - z <= 1e-14 * next) return next;
    z = next;
  }
}

/** How likely a t with these degrees of freedom, whole or not, is as far from 0 as `t`, to either side (26.7.1). */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  const [a, b] = [degreesOfFreedom / 2, 0.5];
  const ratio = degreesOfFreedom / (t * t);
  if (!Number.isFinite(ratio)) return 1;
  const [x, rest] = [ratio / (1 + ratio), 1 / (1 + ratio)];
  const front = (Math.exp(a * Math.log1p(-rest)) * Math.sqrt(rest) * gammaRatio(a)) / Math.sqrt(Math.PI);
  // Beyond its mean the fraction converges slowly, and that of the mirror image fast.
  return x < (a + 1) / (a + b + 2)
    ? (front / a) * betaFraction(x, a, b)
    : 1 - (front / b) * betaFraction(rest, b, a);
}

function density(z: number): number {
  return Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** z + z³/3 + z⁵/(3·5) + …: times the density it is the probability from 0 to z (26.2.11). */
function normalSeries(z: number): number {
  let [term, sum] = [z, z];
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))): the density divided by it is the probability beyond z (26.2.14). */
function normalFraction(z: number): number {
  let fraction = z;
  for (let part = 200; part > 0; part--) fraction = z + part / fraction;
  return fraction;
}

/** Γ(a + ½) / Γ(a), by its asymptotic series (6.1.47) where that is exact: from 20. */
function gammaRatio(a: number): number {
  let [factor, from] = [1, a];
  for (; from < 20; from++) factor *= from / (from + 0.5);
  const one = 1 / from;
  const square = one * one;
  const correction =
    one *
    (-1 / 8 + square * (1 / 192 + square * (-1 / 640 + square * (17 / 14_336 - (square * 31) / 18_432))));
  return factor * Math.sqrt(from) * Math.exp(correction);
}

/** The continued fraction of the incomplete beta function (26.5.8), from the top down after Lentz and Thompson. */
function betaFraction(x: number, a: number, b: number): number {
  let [over, under, denominator] = [1, 0, 1];
  for (let step = 1; step < 100_000; step++) {
    const part = betaPart(step, x, a, b);
    under = 1 / (1 + part * under);
    over = 1 + part / over;
    denominator *= over * under;
    if (Math.abs(over * under - 1) < 1e-15) break;
  }
  return 1 / denominator;
}

function betaPart(step: number, x: number, a: number, b: number): number {
  const half = Math.floor(step / 2);
  const numerator = step % 2 === 0 ? half * (b - half) : -(a + half) * (a + b + half);
  return (numerator * x) / ((a + step - 1) * (a + step));
}
