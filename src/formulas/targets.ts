import type { Text } from '../workbook/text';
import { calendarYear } from './calendar-year';
import { finite, missing, unwritten } from './formula-errors';
import { isFormulaError, type FormulaError, type Result } from './result';

/** How much of the whole change one may be behind and only be a little behind, when nothing else is agreed. */
const USUAL_TOLERANCE = 0.05;

/** Of the whole change: less than any figure is stated with, so that decimal fractions on the limit are on it. */
const INEXACT_SHARE = 1e-9;

const BASE: Text = { da: 'basisværdi', en: 'base' };
const BASE_YEAR: Text = { da: 'basisår', en: 'base_year' };
const TARGET: Text = { da: 'målværdi', en: 'target' };
const TARGET_YEAR: Text = { da: 'målår', en: 'target_year' };
const ACTUAL: Text = { da: 'faktisk', en: 'actual' };

/** The words are data in the workbook, so they are the same in every language. */
export type TargetStatus = 'Nået' | 'På sporet' | 'Lidt bagud' | 'Bagud' | 'Ikke nået';

interface Path {
  readonly base: number;
  readonly target: number;
  readonly year: number;
  readonly targetYear: number;
  /** What the path says of the year. */
  readonly expected: number;
}

/**
 * Målbane: the value of a year on the straight line from base to target; from the target year on, the target. VSME
 * paragraph 54, disclosure C3; the straight line is a proposal.
 *
 * @param base value of the base year, in the same unit as the target.
 * @param year a whole year, not before the base year.
 * @returns in the unit of the base; `#N/A` for a blank, `#NUM!` when the years do not follow each other.
 */
export function targetPath(
  base: number | null,
  baseYear: number | null,
  target: number | null,
  targetYear: number | null,
  year: number | null,
): Result<number> {
  const path = readPath(base, baseYear, target, targetYear, year);
  return isFormulaError(path) ? path : finite(path.value.expected);
}

/**
 * Målstatus: how a figure stands on its way to the target. Whether more or less is better follows from the target being
 * above or below the base. A proposal.
 *
 * @param actual the figure of the year.
 * @param tolerance 0 to 1, the share of the whole change one may be behind the straight line and still be `Lidt bagud`.
 * @returns `Nået` (also before time), `Ikke nået` from the target year on, otherwise `På sporet`, `Lidt bagud` or
 *   `Bagud`; `#N/A` for a blank, `#NUM!` when target and base are equal, the years do not follow each other or the
 *   tolerance is outside 0 to 1.
 */
export function targetStatus(
  base: number | null,
  baseYear: number | null,
  target: number | null,
  targetYear: number | null,
  year: number | null,
  actual: number | null,
  tolerance: number = USUAL_TOLERANCE,
): Result<TargetStatus> {
  const path = readPath(base, baseYear, target, targetYear, year);
  if (isFormulaError(path)) return path;
  if (actual === null) return missing(ACTUAL);
  if (path.value.target === path.value.base) return noChange('#NUM!');
  if (tolerance < 0 || tolerance > 1) return notATolerance();
  return { value: statusOf(path.value, actual, tolerance) };
}

function statusOf(path: Path, actual: number, tolerance: number): TargetStatus {
  const change = path.target - path.base;
  if ((path.target - actual) / change <= INEXACT_SHARE) return 'Nået';
  if (path.year >= path.targetYear) return 'Ikke nået';
  const behind = (path.expected - actual) / change;
  if (behind <= INEXACT_SHARE) return 'På sporet';
  return behind <= tolerance + INEXACT_SHARE ? 'Lidt bagud' : 'Bagud';
}

/**
 * Fremdrift: how much of the way from base to target has been covered.
 *
 * @returns per cent; negative when it went the wrong way, above 100 beyond the target. `#N/A` for a blank, `#DIV/0!`
 *   when target and base are equal.
 */
export function progress(base: number | null, target: number | null, actual: number | null): Result<number> {
  if (base === null) return missing(BASE);
  if (target === null) return missing(TARGET);
  if (actual === null) return missing(ACTUAL);
  if (target === base) return noChange('#DIV/0!');
  // Not the division, which gives -0 when the target is below the base.
  if (actual === base) return { value: 0 };
  return finite(((actual - base) / (target - base)) * 100);
}

/**
 * Krævet ændring: what must happen every year to reach the target, as a fixed amount or a fixed percentage.
 *
 * @param yearsLeft above 0; a fraction is calculated with.
 * @param method `lineær` or `sammensat`.
 * @returns units a year, or per cent a year when `sammensat`; negative is a reduction. `#N/A` for a blank, `#NUM!` when
 *   no time is left, or for `sammensat` with a value that is not above 0, `#VALUE!` for an unknown method.
 */
export function requiredChange(
  current: number | null,
  target: number | null,
  yearsLeft: number | null,
  method: string = 'lineær',
): Result<number> {
  if (current === null) return missing({ da: 'nuværende', en: 'current' });
  if (target === null) return missing({ da: 'mål', en: 'target' });
  if (yearsLeft === null) return unwritten({ da: 'år_tilbage', en: 'years_left' });
  if (yearsLeft <= 0) return noTimeLeft();
  const change = METHODS.get(method.trim().toLowerCase());
  return change ? change(current, target, yearsLeft) : unknownMethod(method);
}

type Change = (current: number, target: number, years: number) => Result<number>;

const linear: Change = (current, target, years) => finite((target - current) / years);

const compound: Change = (current, target, years) =>
  current > 0 && target > 0 ? finite(((target / current) ** (1 / years) - 1) * 100) : notPositive();

const METHODS: ReadonlyMap<string, Change> = new Map([
  ['lineær', linear],
  ['linear', linear],
  ['sammensat', compound],
  ['compound', compound],
]);

function readPath(
  base: number | null,
  baseYear: number | null,
  target: number | null,
  targetYear: number | null,
  year: number | null,
): Result<Path> {
  if (base === null) return missing(BASE);
  if (target === null) return missing(TARGET);
  const from = calendarYear(baseYear, BASE_YEAR);
  if (isFormulaError(from)) return from;
  const to = calendarYear(targetYear, TARGET_YEAR);
  if (isFormulaError(to)) return to;
  const at = calendarYear(year);
  if (isFormulaError(at)) return at;
  if (to.value <= from.value) return targetNotAfterBase();
  if (at.value < from.value) return beforeBase();
  const share = Math.min(1, (at.value - from.value) / (to.value - from.value));
  // Weighted, so that base and target are met exactly and no difference is too large to be a number.
  const expected = base * (1 - share) + target * share;
  return { value: { base, target, year: at.value, targetYear: to.value, expected } };
}

function targetNotAfterBase(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Målåret skal ligge efter basisåret. Ret »målår« eller »basisår«.',
      en: 'The target year must be after the base year. Correct “target_year” or “base_year”.',
    },
  };
}

function beforeBase(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Året ligger før basisåret, hvor målbanen begynder. Ret »år« eller »basisår«.',
      en: 'The year is before the base year, where the path begins. Correct “year” or “base_year”.',
    },
  };
}

function noChange(error: '#NUM!' | '#DIV/0!'): FormulaError {
  return {
    error,
    message: {
      da: 'Mål og basis er ens, så der er ingen vej at måle. Et mål om at bevare noget kræver sin egen regel.',
      en: 'Target and base are equal, so there is no way to measure. A target of keeping something needs a rule of its own.',
    },
  };
}

function notATolerance(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Værdien af »tolerance« skal være mellem 0 og 1. Skriv 0,05 for 5 % af hele ændringen.',
      en: 'The value of “tolerance” must be between 0 and 1. Type 0.05 for 5 % of the whole change.',
    },
  };
}

function noTimeLeft(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Målåret er passeret: »år_tilbage« skal være større end 0. Sæt et nyt målår.',
      en: 'The target year has passed: “years_left” must be greater than 0. Set a new target year.',
    },
  };
}

function notPositive(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'En fast procent om året kræver, at »nuværende« og »mål« begge er større end 0. Brug metoden lineær.',
      en: 'A fixed percentage a year requires that “current” and “target” are both greater than 0. Use the method linear.',
    },
  };
}

function unknownMethod(method: string): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: `Metoden »${method}« er ukendt. Skriv lineær eller sammensat.`,
      en: `The method “${method}” is unknown. Type linear or compound.`,
    },
  };
}
