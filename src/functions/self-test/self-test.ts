import { isCellError, sameValue, type CellValue } from '../../workbook/cell-value';
import { errorNameIn } from '../../workbook/formula-language/error-names';
import type { ScratchSheet } from '../../workbook/scratch-sheet';
import { LANGUAGES } from '../../workbook/text';
import type { TestCase } from './test-cases';

/** What came of one example. `waiting`: Excel has not answered yet. `not-loaded`: Excel does not know the function. */
export interface TestResult {
  readonly test: TestCase;
  readonly outcome: 'right' | 'wrong' | 'waiting' | 'not-loaded';
  /** What the cells hold. */
  readonly found: readonly (readonly CellValue[])[];
}

/** Lets time pass; rejects when the signal is given. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** How often Excel is asked, and for how long. The first function of a day waits for the whole add-in to load. */
const INTERVAL = 250;
const TRIES = 60;

/**
 * Has Excel evaluate examples and waits until all are answered, or for a quarter of a minute.
 *
 * @param onProgress the number of examples that are answered, and their results so far.
 */
export async function selfTest(
  tests: readonly TestCase[],
  sheet: ScratchSheet,
  wait: Wait,
  signal: AbortSignal,
  onProgress: (results: readonly TestResult[]) => void,
): Promise<readonly TestResult[]> {
  await sheet.write(new Map(tests.map(({ cell, formula }) => [cell, formula])));
  for (let tries = 1; ; tries++) {
    signal.throwIfAborted();
    const values = await sheet.read(tests.map(({ area }) => area));
    const results = tests.map((test, i) => resultOf(test, values[i] ?? []));
    onProgress(results);
    if (tries === TRIES || results.every(({ outcome }) => outcome !== 'waiting')) return results;
    await wait(INTERVAL, signal);
  }
}

const WAITING = inEveryLanguage(['#BUSY!', '#GETTING_DATA']);
/** GUESS: #FORBIND!, the Danish name of #CONNECT!, which is no error a formula can hold. */
const NOT_LOADED = inEveryLanguage(['#NAME?', '#CONNECT!', '#FORBIND!']);

function inEveryLanguage(errors: readonly string[]): ReadonlySet<string> {
  return new Set(errors.flatMap((error) => LANGUAGES.map((language) => errorNameIn(language, error))));
}

function resultOf(test: TestCase, found: readonly (readonly CellValue[])[]): TestResult {
  return { test, found, outcome: outcomeOf(test, found) };
}

function outcomeOf({ answer }: TestCase, found: readonly (readonly CellValue[])[]): TestResult['outcome'] {
  const shown = errorIn(found[0]?.[0] ?? null);
  if (WAITING.has(shown)) return 'waiting';
  if (NOT_LOADED.has(shown)) return 'not-loaded';
  const isRight = answer.every((row, i) => row.every((cell, j) => agree(cell, found[i]?.[j] ?? null)));
  return isRight ? 'right' : 'wrong';
}

/** GUESS: an Excel that does not count waiting as an error tells of it as a text. */
function errorIn(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}

/** Numbers that are not exact stand with four decimals or more; the tests of the functions allow as much. */
function agree(expected: CellValue, found: CellValue): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return sameValue(expected, found);
  return Math.abs(expected - found) <= 5e-4;
}
