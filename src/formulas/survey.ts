import { quotedValue } from '../workbook/shown-value';
import type { Text } from '../workbook/text';
import { finite, missing, negative, notAboveZero } from './formula-errors';
import { isFormulaError, type FormulaError, type Result } from './result';

/** Fewer answers than this are not shown: each could be recognised. Practice of Danmarks Statistik and the sector. */
const FEWEST_ANSWERS = 5;

/** What stands in an export of a survey where somebody has not answered. */
const NO_ANSWERS: ReadonlySet<string> = new Set([
  'ved ikke',
  'ved ej',
  'ikke relevant',
  'ikke besvaret',
  'intet svar',
  'ønsker ikke at svare',
  'ønsker ikke at oplyse',
  'don’t know',
  "don't know",
  'no answer',
  'not relevant',
  'n/a',
  '-',
  '–',
]);

const WHO5_QUESTIONS = 5;
const WHO5_MOST_POINTS = 5;

const SCALE_FROM: Text = { da: 'skala_min', en: 'scale_min' };
const SCALE_TO: Text = { da: 'skala_maks', en: 'scale_max' };

/** Whether a text in a survey says that there is no answer: `Ved ikke`. */
export function isNoAnswer(text: string): boolean {
  return NO_ANSWERS.has(text.trim().toLowerCase());
}

/**
 * The average answer on a scale as 0 to 100: (average − lowest) / (highest − lowest) × 100. After AlmenNet
 * Business2Community's measuring of belonging, trust and taking part, before and after; the scaling is a proposal.
 *
 * @param answers one for each respondent; `null` where nobody answered or did not know, which is left out.
 * @param isReversed the highest answer is the worst.
 * @param fewest answers that may be shown.
 * @returns 0 to 100; `#N/A` with fewer answers, `#NUM!` for an answer outside the scale or a scale without length.
 */
export function surveyIndex(
  answers: readonly (number | null)[],
  scaleFrom: number | null,
  scaleTo: number | null,
  isReversed = false,
  fewest = FEWEST_ANSWERS,
): Result<number> {
  if (scaleFrom === null) return missing(SCALE_FROM);
  if (scaleTo === null) return missing(SCALE_TO);
  if (scaleTo <= scaleFrom) return noScale();
  const given = shownAnswers(answers, fewest);
  if (isFormulaError(given)) return given;
  const outside = given.value.find((answer) => answer < scaleFrom || answer > scaleTo);
  if (outside !== undefined) return outsideScale(outside, scaleFrom, scaleTo);
  const share = (average(given.value) - scaleFrom) / (scaleTo - scaleFrom);
  const index = Math.min(100, Math.max(0, share * 100));
  return finite(isReversed ? 100 - index : index);
}

/**
 * Answers of at least `threshold` as a percentage of all answers.
 *
 * @param answers `null` where nobody answered or did not know, which is left out.
 * @returns 0 to 100; `#N/A` with fewer than `fewest` answers.
 */
export function positiveShare(
  answers: readonly (number | null)[],
  threshold: number | null,
  fewest = FEWEST_ANSWERS,
): Result<number> {
  if (threshold === null) return missing({ da: 'fra_og_med', en: 'threshold' });
  const given = shownAnswers(answers, fewest);
  if (isFormulaError(given)) return given;
  const positive = given.value.filter((answer) => answer >= threshold);
  return { value: (positive.length / given.value.length) * 100 };
}

/**
 * The WHO-5 well-being index: the five answers added up, times 4. Averages of a group's answers give the group's index.
 *
 * @param answers five, each 0 (at no time) to 5 (all of the time).
 * @returns 0 to 100; `#VALUE!` when they are not five, `#NUM!` when one is outside 0–5.
 */
export function wellbeingIndex(answers: readonly (number | null)[]): Result<number> {
  const given = answers.filter((answer) => answer !== null);
  if (given.length !== WHO5_QUESTIONS || answers.length !== WHO5_QUESTIONS) return notFive(given.length);
  const outside = given.find((answer) => answer < 0 || answer > WHO5_MOST_POINTS);
  if (outside !== undefined) return outsideScale(outside, 0, WHO5_MOST_POINTS);
  return { value: sum(given) * (100 / (WHO5_QUESTIONS * WHO5_MOST_POINTS)) };
}

/**
 * A value that may be shown, because enough persons stand behind it.
 *
 * @param persons behind the value.
 * @returns the value as it is; `#N/A` when it is blank or too few stand behind it.
 */
export function shownToAll<T>(value: T | null, persons: number | null, fewest = FEWEST_ANSWERS): Result<T> {
  if (value === null || value === '') return missing({ da: 'værdi', en: 'value' });
  if (persons === null) return missing({ da: 'n', en: 'n' });
  if (persons < 0) return negative({ da: 'n', en: 'n' });
  if (fewest <= 0) return notAboveZero({ da: 'min_n', en: 'min_n' });
  return persons < fewest ? hidden(fewest) : { value };
}

function shownAnswers(answers: readonly (number | null)[], fewest: number): Result<readonly number[]> {
  if (fewest <= 0) return notAboveZero({ da: 'min_n', en: 'min_n' });
  const given = answers.filter((answer) => answer !== null);
  return given.length < fewest ? hidden(fewest) : { value: given };
}

function average(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How many there are is not said: that alone can tell too much. */
function hidden(fewest: number): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Skjult af hensyn til anonymitet: der er færre end ${fewest} svar. Slå grupper sammen, eller vis et større område.`,
      en: `Hidden for the sake of anonymity: there are fewer than ${fewest} answers. Merge groups, or show a larger area.`,
    },
  };
}

function noScale(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Skalaens højeste værdi skal være større end dens laveste, for eksempel 1 og 5.',
      en: 'The highest value of the scale must be greater than its lowest, for example 1 and 5.',
    },
  };
}

function outsideScale(answer: number, from: number, to: number): FormulaError {
  const blank = {
    da: ' Nogle udgaver af Excel giver en tom celle som 0: vælg kun celler med svar.',
    en: ' Some versions of Excel pass a blank cell as 0: select only cells with answers.',
  };
  const [said, lowest, highest] = [quotedValue(answer), quotedValue(from), quotedValue(to)];
  return {
    error: '#NUM!',
    message: {
      da: `Svaret ${said.da} er uden for skalaen ${lowest.da}–${highest.da}. Ret svaret eller skalaen.${answer === 0 ? blank.da : ''}`,
      en: `The answer ${said.en} is outside the scale ${lowest.en}–${highest.en}. Correct the answer or the scale.${answer === 0 ? blank.en : ''}`,
    },
  };
}

function notFive(given: number): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: `WHO-5 har fem spørgsmål, og her er ${given} svar. Vælg de fem celler med en persons svar eller en gruppes gennemsnit.`,
      en: `WHO-5 has five questions, and here are ${given} answers. Select the five cells with one person’s answers or a group’s averages.`,
    },
  };
}
