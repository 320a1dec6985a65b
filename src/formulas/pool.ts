import { quotedValue } from '../workbook/shown-value';
import type { Text } from '../workbook/text';
import { finite, missing, negative, notAboveZero, unwritten } from './formula-errors';
import { notNegative, quotient } from './quotient';
import { isFormulaError, type FormulaError, type Result } from './result';
import type { Source, UsedSource } from './source';

/** The two parts of Bæredygtighedspuljen. */
type Pool = 'investering' | 'forsøg';

const ADMINISTRATIONSGRUNDLAG: Source = {
  title: 'Landsbyggefonden: Administrationsgrundlag for Bæredygtighedspuljen, afsnit 5',
  url: 'https://lbf.dk/om-lbf/lbf-orienterer/2022/5/',
};

const FIRST_YEAR = 2021;
/** Million kr. of each year from 2021; everything must be used by the end of 2026. */
const FRAMES: Readonly<Record<Pool, readonly number[]>> = {
  investering: [16.5, 16.5, 16.5, 16.5, 16.5, 17.5],
  forsøg: [8.5, 8.5, 8.5, 8.5, 8.5, 7.5],
};
const LAST_YEAR = FIRST_YEAR + FRAMES.investering.length - 1;
/** Of the year's frame that may be brought forward from later ones; only investment funds may. */
const BROUGHT_FORWARD: Readonly<Record<Pool, number>> = { investering: 0.2, forsøg: 0 };

const POOL_WORDS: ReadonlyMap<string, Pool> = new Map([
  ['investering', 'investering'],
  ['investeringsramme', 'investering'],
  ['investeringsrammemidler', 'investering'],
  ['forsøg', 'forsøg'],
  ['forsoeg', 'forsøg'],
  ['forsøgsmidler', 'forsøg'],
]);

const LIFETIME: Text = { da: 'levetid_år', en: 'lifetime_years' };
const BUDGET: Text = { da: 'samlet_budget_kr', en: 'total_budget_dkk' };

/** What an application to the pool gains, related to what it costs and to how large it is. */
export interface RelativeClimateGain {
  /** Tonnes CO2e over the lifetime for each million kr. */
  readonly perMillion: number;
  /** Kilograms CO2e for each m² and year; absent when the area is not given. */
  readonly perSquareMetre?: number;
}

/**
 * The climate gain of a project over its lifetime for each million kr. it costs, and for each m² and year. The pool
 * relates the gain to the project's size and costs; the units are a proposal.
 *
 * @param yearlyGain t CO2e a year; negative where the project emits more, and 0 is an answer.
 * @param lifetime years.
 * @param budget kr. of all of the project, pool and own.
 * @param area m².
 */
export function relativeClimateGain(
  yearlyGain: number | null,
  lifetime: number | null,
  budget: number | null,
  area?: number,
): Result<RelativeClimateGain> {
  if (yearlyGain === null) return missing({ da: 'årlig_gevinst_t', en: 'annual_gain_t' });
  if (lifetime === null) return unwritten(LIFETIME);
  if (lifetime <= 0) return notAboveZero(LIFETIME);
  const cost = quotient({ value: 1_000_000, name: BUDGET }, { value: budget, name: BUDGET });
  if (isFormulaError(cost)) return cost;
  const gain = finite(yearlyGain * lifetime * cost.value);
  if (isFormulaError(gain)) return gain;
  if (area === undefined) return { value: { perMillion: gain.value } };
  if (area <= 0) return notAboveZero({ da: 'areal_m2', en: 'area_m2' });
  const perSquareMetre = finite((yearlyGain * 1000) / area);
  return isFormulaError(perSquareMetre)
    ? perSquareMetre
    : { value: { perMillion: gain.value, perSquareMetre: perSquareMetre.value } };
}

/**
 * What the applicant pays as a percentage of the project: own / (own + pool).
 *
 * @param own kr.
 * @param pool kr.
 * @returns 0 to 100; `#DIV/0!` when both are 0.
 */
export function ownFinancing(own: number | null, pool: number | null): Result<number> {
  const ownPart = { value: own, name: { da: 'egen_kr', en: 'own_dkk' } };
  const ownShare = notNegative(ownPart);
  if (isFormulaError(ownShare)) return ownShare;
  const poolShare = notNegative({ value: pool, name: { da: 'pulje_kr', en: 'pool_dkk' } });
  if (isFormulaError(poolShare)) return poolShare;
  const budget: Text = { da: 'egen_kr + pulje_kr', en: 'own_dkk + pool_dkk' };
  return quotient(ownPart, { value: ownShare.value + poolShare.value, name: budget }, 100);
}

/**
 * The frame of Bæredygtighedspuljen in a year, in million kr.
 *
 * @param word `investering` or `forsøg`.
 * @param index Landsbyggefonden adjusts the frames for prices; 1 is the frame as it was agreed.
 * @returns `#N/A` for another pool or a year outside 2021–2026.
 */
export function poolFrame(word: string, year: number | null, index = 1): Result<number> {
  const pool = poolNamed(word);
  if (isFormulaError(pool)) return pool;
  const checked = yearOfPool(year);
  if (isFormulaError(checked)) return checked;
  if (index <= 0) return notAboveZero({ da: 'indeks', en: 'index' });
  const frame = finite(frameOf(pool.value, checked.value) * index);
  return isFormulaError(frame) ? frame : { ...frame, sources: [frameSource(pool.value, checked.value)] };
}

/**
 * What can be granted in a year, in million kr.: its frame and what earlier years left or overspent, without and with
 * what may be brought forward. Investment funds may bring forward up to 20 % (here of the year's own frame, which is a
 * proposal), but no more than later frames hold.
 *
 * @param usedBefore million kr. of each year from 2021 to the one before; none for 2021.
 * @returns without and with bringing forward; `#VALUE!` when there is not one amount for each earlier year.
 */
export function poolAvailable(
  word: string,
  year: number | null,
  usedBefore: readonly (number | null)[],
): Result<readonly [without: number, withForward: number]> {
  const pool = poolNamed(word);
  if (isFormulaError(pool)) return pool;
  const checked = yearOfPool(year);
  if (isFormulaError(checked)) return checked;
  const before = checked.value - FIRST_YEAR;
  // In the first year nothing has been used, but a formula must refer to some cell.
  const used = before === 0 && usedBefore.every((amount) => !amount) ? [] : usedBefore;
  if (used.length !== before) return otherYears(before);
  let available = frameOf(pool.value, checked.value);
  for (const [index, amount] of used.entries()) {
    const spent = notNegative({ value: amount, name: inYear(FIRST_YEAR + index) });
    if (isFormulaError(spent)) return spent;
    available += FRAMES[pool.value][index]! - spent.value;
  }
  const later = FRAMES[pool.value].slice(before + 1).reduce((total, frame) => total + frame, 0);
  const forward = Math.min(BROUGHT_FORWARD[pool.value] * frameOf(pool.value, checked.value), later);
  return {
    value: [available, available + forward],
    sources: FRAMES[pool.value]
      .slice(0, before + 1)
      .map((_frame, index) => frameSource(pool.value, FIRST_YEAR + index)),
  };
}

function poolNamed(word: string): Result<Pool> {
  const pool = POOL_WORDS.get(word.trim().toLowerCase());
  return pool === undefined ? unknownPool(word) : { value: pool };
}

function yearOfPool(year: number | null): Result<number> {
  if (year === null) return unwritten({ da: 'år', en: 'year' });
  if (year < 0) return negative({ da: 'år', en: 'year' });
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? { value: year } : noFrame(year);
}

function frameOf(pool: Pool, year: number): number {
  return FRAMES[pool][year - FIRST_YEAR]!;
}

function frameSource(pool: Pool, year: number): UsedSource {
  const frame = quotedValue(frameOf(pool, year));
  return {
    figure: {
      da: `Ramme for ${pool} ${year}: ${frame.da} mio. kr.`,
      en: `Frame of ${pool} ${year}: DKK ${frame.en} million`,
    },
    source: ADMINISTRATIONSGRUNDLAG,
  };
}

function inYear(year: number): Text {
  return { da: `udmøntet_tidligere, ${year}`, en: `used_before, ${year}` };
}

function unknownPool(word: string): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `»${word.trim()}« er ingen af puljens dele. Skriv investering eller forsøg.`,
      en: `“${word.trim()}” is no part of the pool. Type investering or forsøg.`,
    },
  };
}

function noFrame(year: number): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Puljen har ingen ramme for ${year}. Den gælder hele år fra ${FIRST_YEAR} til ${LAST_YEAR}.`,
      en: `The pool has no frame for ${year}. It covers whole years from ${FIRST_YEAR} to ${LAST_YEAR}.`,
    },
  };
}

function otherYears(before: number): FormulaError {
  const last = FIRST_YEAR + before - 1;
  return {
    error: '#VALUE!',
    message:
      before === 0
        ? {
            da: `${FIRST_YEAR} er puljens første år, så intet er udmøntet tidligere. Vælg en tom celle.`,
            en: `${FIRST_YEAR} is the first year of the pool, so nothing has been used before. Select a blank cell.`,
          }
        : {
            da: `Vælg ét beløb for hvert år fra ${FIRST_YEAR} til ${last}: ${before} celler.`,
            en: `Select one amount for each year from ${FIRST_YEAR} to ${last}: ${before} cells.`,
          },
  };
}
