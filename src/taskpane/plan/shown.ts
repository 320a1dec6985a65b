import type { Status } from '../../handlingsplan/configuration/configuration';
import type { Answer, Goal, Initiative } from '../../handlingsplan/plan';
import type { Language, Text } from '../../workbook/text';
import { STATUS_TEXTS } from './texts';

type Say = (text: Text) => string;

const NUMBERS = {
  da: new Intl.NumberFormat('da-DK', { maximumSignificantDigits: 12 }),
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12 }),
};

export function shownNumber(value: number, language: Language): string {
  return NUMBERS[language].format(value);
}

/** What was understood, else what stands there. */
export function shownAnswer(answer: Answer<string>): string | null {
  if (answer.value !== null) return answer.value;
  return answer.written === null || typeof answer.written === 'object' ? null : String(answer.written);
}

/** A status as the plan's people say it: the canonical word, else the cell's own. */
export function shownStatus(answer: Answer<Status>, say: Say): string | null {
  if (answer.value !== null) return say(STATUS_TEXTS[answer.value]);
  return answer.written === null || typeof answer.written === 'object' ? null : `»${String(answer.written)}«`;
}

/** `12 → 8 kWh/m² (2023 → 2027)`; `null` when the goal has no figures. */
export function shownFigures(goal: Goal, language: Language): string | null {
  const pair = (from: string | null, to: string | null): string | null =>
    from === null && to === null ? null : `${from ?? '?'} → ${to ?? '?'}`;
  const number = (value: number | null): string | null =>
    value === null ? null : shownNumber(value, language);
  const year = (value: number | null): string | null => (value === null ? null : String(value));
  const figures = pair(number(goal.baseline.value), number(goal.target.value));
  const years = pair(year(goal.baselineYear.value), year(goal.targetYear.value));
  if (figures === null) return years;
  const unit = goal.unit.value === null ? '' : ` ${goal.unit.value}`;
  return `${figures}${unit}${years === null ? '' : ` (${years})`}`;
}

/** How many initiatives stand in each status: `1 i gang, 2 ikke påbegyndt`. */
export function shownStatuses(initiatives: readonly Initiative[], say: Say): string {
  const counts = new Map<string, number>();
  for (const { status } of initiatives) {
    const word = shownStatus(status, say) ?? say(STATUS_TEXTS.none);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} ${word.toLowerCase()}`).join(', ');
}
