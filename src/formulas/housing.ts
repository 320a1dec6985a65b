import type { Text } from '../workbook/text';
import { finite, missing, negative, notAboveZero } from './formula-errors';
import { notNegative, percentageOf, quotient } from './quotient';
import { isFormulaError, type FormulaError, type Result } from './result';

const DWELLINGS: Text = { da: 'boliger', en: 'dwellings' };

/** Square metres of a commercial tenancy that count as one home, and garages that do. */
const SQUARE_METRES_PER_UNIT = 60;
const GARAGES_PER_UNIT = 5;

/**
 * Boligbyrde: the yearly cost of a home as a percentage of the disposable income, as BL counts it.
 *
 * @param housingCost kr. a year.
 * @param disposableIncome kr. a year, of the same household.
 * @returns a percentage, which can exceed 100; `#NUM!` when the income is not above 0.
 */
export function rentBurden(housingCost: number | null, disposableIncome: number | null): Result<number> {
  if (disposableIncome !== null && disposableIncome <= 0)
    return notAboveZero({ da: 'disponibel_indkomst', en: 'disposable_income' });
  return quotient(
    { value: housingCost, name: { da: 'årlig_boligudgift', en: 'annual_housing_cost' } },
    { value: disposableIncome, name: { da: 'disponibel_indkomst', en: 'disposable_income' } },
    100,
  );
}

/**
 * Rent per square metre and year, as in Landsbyggefonden's huslejestatistik (konto 201.1–201.3).
 *
 * @param rent kr. a year, without consumption.
 * @param area m² gross floor area.
 */
export function rentPerSquareMetre(rent: number | null, area: number | null): Result<number> {
  return quotient(
    { value: rent, name: { da: 'årlig_leje', en: 'annual_rent' } },
    { value: area, name: { da: 'areal_m2', en: 'area_m2' } },
  );
}

/**
 * Lejemålsenheder: a home is 1, a commercial tenancy or institution 1 for each 60 m² begun, a garage or carport 1/5;
 * the table of tenancies of the afdelings' accounts.
 *
 * @param commercialAreas m² of each tenancy: each is rounded up by itself. A blank is no tenancy.
 */
export function tenancyUnits(
  dwellings: number | null,
  commercialAreas: readonly (number | null)[] = [],
  garages = 0,
): Result<number> {
  const homes = notNegative({ value: dwellings, name: DWELLINGS });
  if (isFormulaError(homes)) return homes;
  if (garages < 0) return negative({ da: 'garager', en: 'garages' });
  let commercial = 0;
  for (const area of commercialAreas) {
    if (area === null) continue;
    if (area < 0) return negative({ da: 'erhverv_m2', en: 'commercial_m2' });
    commercial += Math.ceil(area / SQUARE_METRES_PER_UNIT);
  }
  return finite(homes.value + commercial + garages / GARAGES_PER_UNIT);
}

/**
 * The lowest balance of an afdeling's maintenance reserve (konto 401) at the end of a year of its plan: what is set
 * aside (120) comes in, planned work (116) goes out. Below 0 the plan is not covered. Without interest and inflation.
 *
 * @param opening kr. at the start of the first year; may be negative.
 * @param contributions kr. a year.
 * @param costs kr. of the same years.
 * @returns `#VALUE!` when the two do not cover the same years, `#N/A` for a blank year.
 */
export function lowestReserve(
  opening: number | null,
  contributions: readonly (number | null)[],
  costs: readonly (number | null)[],
): Result<number> {
  if (opening === null) return missing({ da: 'saldo_primo', en: 'opening' });
  if (contributions.length !== costs.length) return otherYears(contributions.length, costs.length);
  let [balance, lowest] = [opening, Number.POSITIVE_INFINITY];
  for (const [year, contribution] of contributions.entries()) {
    const paidIn = notNegative({ value: contribution, name: inYear('henlæggelser', 'contributions', year) });
    if (isFormulaError(paidIn)) return paidIn;
    const spent = notNegative({
      value: costs[year] ?? null,
      name: inYear('planlagte_udgifter', 'planned_costs', year),
    });
    if (isFormulaError(spent)) return spent;
    balance += paidIn.value - spent.value;
    lowest = Math.min(lowest, balance);
  }
  return finite(lowest);
}

/**
 * Fraflytningsfrekvens: households that left the organisation in a year as a percentage of the homes, as reported to
 * Landsbyggefonden. Moves within the organisation do not count.
 *
 * @returns a percentage, which can exceed 100 where a home changes hands twice.
 */
export function moveOutRate(externalMoves: number | null, dwellings: number | null): Result<number> {
  return quotient(
    { value: externalMoves, name: { da: 'eksterne_fraflytninger', en: 'external_moves' } },
    { value: dwellings, name: DWELLINGS },
    100,
  );
}

/**
 * Fremmøde: households at the afdelingsmøde as a percentage of all households in the afdeling.
 *
 * @returns 0 to 100; `#NUM!` when more met than there are.
 */
export function meetingTurnout(attending: number | null, households: number | null): Result<number> {
  if (attending !== null && households !== null && households > 0 && attending > households)
    return morePersonsThanHouseholds();
  return percentageOf(
    { value: attending, name: { da: 'fremmødte_husstande', en: 'attending_households' } },
    { value: households, name: { da: 'husstande', en: 'households' } },
  );
}

/** What {@link simplePayback} answers for an investment with a lifetime. */
export type Profitability = 'Rentabel' | 'Ikke rentabel';

/**
 * Simple payback time: the investment divided by what it saves a year. It is profitable when that is at most its
 * lifetime, as in the handbook of energy labelling (HB2023, 1.4). Without interest and price rises.
 *
 * @param investment kr.
 * @param yearlySaving kr. a year.
 * @param lifetime years; with it the answer is a word.
 * @returns years, or a word; `#DIV/0!` when nothing is saved.
 */
export function simplePayback(
  investment: number | null,
  yearlySaving: number | null,
  lifetime?: number,
): Result<number | Profitability> {
  if (yearlySaving !== null && yearlySaving < 0) return noSaving();
  const years = quotient(
    { value: investment, name: { da: 'investering', en: 'investment' } },
    { value: yearlySaving, name: { da: 'årlig_besparelse', en: 'annual_saving' } },
  );
  if (isFormulaError(years) || lifetime === undefined) return years;
  if (lifetime <= 0) return notAboveZero({ da: 'levetid', en: 'lifetime' });
  return { value: years.value <= lifetime ? 'Rentabel' : 'Ikke rentabel' };
}

function inYear(da: string, en: string, year: number): Text {
  return { da: `${da}, år ${year + 1}`, en: `${en}, year ${year + 1}` };
}

function otherYears(contributions: number, costs: number): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: `»henlæggelser« har ${contributions} år og »planlagte_udgifter« ${costs}. Vælg de samme år i begge.`,
      en: `“contributions” has ${contributions} years and “planned_costs” ${costs}. Select the same years in both.`,
    },
  };
}

function morePersonsThanHouseholds(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Der er flere fremmødte end husstande. Er personer eller stemmer talt i stedet for husstande?',
      en: 'More have met than there are households. Have persons or votes been counted instead of households?',
    },
  };
}

function noSaving(): FormulaError {
  return {
    error: '#DIV/0!',
    message: {
      da: 'Der er ingen årlig besparelse, så investeringen betaler sig ikke tilbage. Se efter, om besparelsen mangler.',
      en: 'There is no yearly saving, so the investment does not pay back. See whether the saving is missing.',
    },
  };
}
