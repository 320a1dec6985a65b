import type { Text } from '../workbook/text';
import { serialOf } from '../workbook/typed-text';
import { unwritten, negative } from './formula-errors';
import type { Result } from './result';

export type DeadlineStatus =
  'Gennemført' | 'Udgået' | 'Overskredet' | 'Inden for varsel' | 'OK' | 'Mangler frist';

/** The words of a plan for what no deadline presses any more. */
const ENDED: ReadonlyMap<string, DeadlineStatus> = new Map([
  ...wordsFor('Gennemført', [
    'afsluttet',
    'færdig',
    'udført',
    'opnået',
    'nået',
    'implementeret',
    'løst',
    'ok',
    '100 %',
    'done',
    'completed',
    'finished',
    'achieved',
  ]),
  ...wordsFor('Udgået', [
    'annulleret',
    'droppet',
    'bortfaldet',
    'ikke aktuel',
    'aflyst',
    'opgivet',
    'cancelled',
    'dropped',
  ]),
]);

const TODAY: Text = { da: 'dato', en: 'today' };

/**
 * How a task stands to its deadline on a day.
 *
 * @param deadline ISO date; `null`: none is set.
 * @param status the word of the plan. One that says neither done nor dropped leaves the task open.
 * @param today ISO date.
 * @param warningDays days before the deadline from which it is near.
 * @returns `#N/A` when today is blank and matters, `#NUM!` for negative days. The day itself is not too late.
 */
export function deadlineStatus(
  deadline: string | null,
  status: string,
  today: string | null,
  warningDays = 30,
): Result<DeadlineStatus> {
  if (warningDays < 0) return negative({ da: 'varsel_dage', en: 'warn_days' });
  const ended = ENDED.get(plain(status));
  if (ended) return { value: ended };
  if (deadline === null) return { value: 'Mangler frist' };
  if (today === null) return unwritten(TODAY);
  const left = serialOf(deadline) - serialOf(today);
  if (left < 0) return { value: 'Overskredet' };
  return { value: left <= warningDays ? 'Inden for varsel' : 'OK' };
}

function wordsFor(status: DeadlineStatus, synonyms: readonly string[]): [string, DeadlineStatus][] {
  return [status, ...synonyms].map((word) => [plain(word), status]);
}

function plain(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/g, '');
}
