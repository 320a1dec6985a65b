import { finite, noDenominator } from './formula-errors';
import { notNegative, percentageOf, quotient } from './quotient';
import { isFormulaError, type Result } from './result';

/**
 * Medarbejderomsætning: employees who left in the year as a percentage of the average number. Voluntary leavers,
 * dismissals, retirements and deaths caused by work all count. VSME paragraph 40, disclosure B8.
 *
 * @param leavers persons who left in the year.
 * @param averageEmployees persons, or full-time equivalents when the leavers are counted so too.
 * @returns a percentage, which can exceed 100; `#N/A` blank leavers, `#DIV/0!` no employees, `#NUM!` negative.
 */
export function employeeTurnover(leavers: number | null, averageEmployees: number | null): Result<number> {
  return quotient(
    { value: leavers, name: { da: 'fratrådte', en: 'leavers' } },
    { value: averageEmployees, name: { da: 'gennemsnitligt antal ansatte', en: 'average employees' } },
    100,
  );
}

/**
 * Lønforskel: how much less women earn than men, as a percentage of what men earn. VSME paragraph 42(b),
 * disclosure B10.
 *
 * @param hourlyPayOfMen average gross pay per hour.
 * @param hourlyPayOfWomen in the same currency.
 * @returns a percentage, negative where women earn most; `#N/A` blank pay of women, `#DIV/0!` no pay of men.
 */
export function payGap(hourlyPayOfMen: number | null, hourlyPayOfWomen: number | null): Result<number> {
  const share = quotient(
    { value: hourlyPayOfWomen, name: { da: 'kvinders timeløn', en: 'hourly pay of women' } },
    { value: hourlyPayOfMen, name: { da: 'mænds timeløn', en: 'hourly pay of men' } },
    100,
  );
  return isFormulaError(share) ? share : finite(100 - share.value);
}

/**
 * Average gross pay per hour, of which {@link payGap} compares two.
 *
 * @param pay gross pay of the year, all of the group together.
 * @param hours the hours it was paid for.
 */
export function hourlyPay(pay: number | null, hours: number | null): Result<number> {
  return quotient(
    { value: pay, name: { da: 'bruttoløn', en: 'gross pay' } },
    { value: hours, name: { da: 'betalte timer', en: 'paid hours' } },
  );
}

/**
 * Overenskomstdækning: employees covered by a collective agreement as a percentage of all. Membership of a union is
 * another matter. VSME paragraph 42(c), disclosure B10.
 *
 * @returns 0 to 100; `#NUM!` when more are covered than there are.
 */
export function collectiveAgreementCoverage(
  covered: number | null,
  employees: number | null,
): Result<number> {
  return percentageOf(
    { value: covered, name: { da: 'dækkede ansatte', en: 'covered employees' } },
    { value: employees, name: { da: 'ansatte i alt', en: 'all employees' } },
  );
}

/**
 * Uddannelsestimer: average hours of training per employee of one gender, formal and informal alike. VSME paragraph
 * 42(d), disclosure B10.
 */
export function trainingHours(hours: number | null, employees: number | null): Result<number> {
  return quotient(
    { value: hours, name: { da: 'uddannelsestimer', en: 'training hours' } },
    { value: employees, name: { da: 'antal ansatte', en: 'employees' } },
  );
}

/**
 * Kønsratio: women per man, at management level (VSME paragraph 59, C5) or in the governance body (65, C9). 1 is
 * even, less than 1 more men.
 *
 * @returns `#DIV/0!` without men: the numbers then tell more than a ratio.
 */
export function genderRatio(women: number | null, men: number | null): Result<number> {
  return quotient(
    { value: women, name: { da: 'antal kvinder', en: 'women' } },
    { value: men, name: { da: 'antal mænd', en: 'men' } },
  );
}

/**
 * Sygefravær: days of absence as a percentage of all possible days, those worked and those of absence, as Danmarks
 * Statistik counts it. One dagsværk is 7.4 hours; any unit does that is the same on both sides.
 *
 * @returns 0 to 100; `#DIV/0!` when there are no days, or the days worked are blank.
 */
export function sicknessAbsence(absence: number | null, worked: number | null): Result<number> {
  const absent = notNegative({ value: absence, name: { da: 'fraværsdagsværk', en: 'absence_days' } });
  if (isFormulaError(absent)) return absent;
  const present = { value: worked, name: { da: 'faktiske_dagsværk', en: 'actual_days' } };
  if (worked === null || (worked === 0 && absent.value === 0)) return noDenominator(present.name);
  const days = notNegative(present);
  return isFormulaError(days) ? days : finite((absent.value / (absent.value + days.value)) * 100);
}

/**
 * Lærlingeandel: full-time equivalents of apprentices and trainees as a percentage of all on a contract, as social
 * clauses ask for.
 *
 * @returns 0 to 100; `#NUM!` when there are more apprentices than employees.
 */
export function apprenticeShare(apprentices: number | null, all: number | null): Result<number> {
  return percentageOf(
    { value: apprentices, name: { da: 'lærlinge_årsværk', en: 'apprentice_fte' } },
    { value: all, name: { da: 'årsværk_i_alt', en: 'total_fte' } },
  );
}
