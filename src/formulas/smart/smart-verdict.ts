import { unwritten } from '../formula-errors';
import type { Result } from '../result';
import { smartCheck, type SmartLetter } from './smart-check';

/** A goal as it stands in the cells of a row; `''` and `null` are blank. */
export interface WrittenGoal {
  readonly text: string;
  readonly indicator: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly unit: string;
  /** ISO date. */
  readonly deadline: string | null;
  readonly responsible: string;
  readonly accepted: boolean | null;
}

/**
 * Whether a goal is SMART as AlmenKompas means it: `SMART`, or `Mangler: S, M` with the letters that lack something.
 * S, M and T are the same check as in the pane, but what it only warns of counts as lacking: an indicator without a
 * number, a deadline that has passed. A stands on somebody having accepted, R on somebody being responsible: whether
 * the goal is right and can be reached only people can judge.
 *
 * @param today ISO date.
 * @returns `#N/A` without a goal or a day.
 */
export function smartVerdict(goal: WrittenGoal, today: string | null): Result<string> {
  if (goal.text === '') return unwritten({ da: 'mål', en: 'goal' });
  if (today === null) return unwritten({ da: 'dato', en: 'today' });
  const lacking = smartCheck(goal, { today })
    .filter((letter) => !isInPlace(letter, goal))
    .map(({ letter }) => letter);
  return { value: lacking.length === 0 ? 'SMART' : `Mangler: ${lacking.join(', ')}` };
}

function isInPlace({ letter, state }: SmartLetter, { accepted, responsible }: WrittenGoal): boolean {
  if (letter === 'A') return accepted === true;
  if (letter === 'R') return responsible !== '';
  return state === 'met';
}
