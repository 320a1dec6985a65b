import type { Text } from '../../workbook/text';
import { WORKSHOP } from '../configuration/configuration';

export interface AgendaItem {
  readonly title: Text;
  readonly isBreak: boolean;
  readonly minutes: number;
  /** Minutes after midnight, past 24 hours where the workshop is. */
  readonly from: number;
  readonly to: number;
}

export interface Agenda {
  readonly items: readonly AgendaItem[];
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
  /** Less than AlmenKompas recommends, breaks included. */
  readonly isShort: boolean;
}

const HOUR = 60;
const DAY = 24 * HOUR;
const BREAK: Text = { da: 'Pause', en: 'Break' };

/**
 * The ambitionsworkshop from a time of the day, in minutes after midnight. A break lies where the work is nearest
 * half done.
 */
export function agendaFrom(start: number, withBreak: boolean): Agenda {
  const steps = WORKSHOP.agenda.map((step) => ({ ...step, isBreak: false }));
  if (withBreak) {
    steps.splice(middleOf(steps), 0, { title: BREAK, minutes: WORKSHOP.breakMinutes, isBreak: true });
  }
  let from = start;
  const items = steps.map((step): AgendaItem => {
    const item = { ...step, from, to: from + step.minutes };
    from = item.to;
    return item;
  });
  const minutes = from - start;
  return { items, minutes, from: start, to: from, isShort: minutes < WORKSHOP.minimumHours * HOUR };
}

/** How many steps come before the point nearest the middle of the time. */
function middleOf(steps: readonly { readonly minutes: number }[]): number {
  const half = steps.reduce((sum, { minutes }) => sum + minutes, 0) / 2;
  let [spent, nearest, before] = [0, Infinity, 0];
  steps.forEach(({ minutes }, index) => {
    spent += minutes;
    if (Math.abs(spent - half) >= nearest) return;
    nearest = Math.abs(spent - half);
    before = index + 1;
  });
  return before;
}

/** `09:00` as minutes after midnight; `null` for what is no time of the day. */
export function readClock(text: string): number | null {
  const [, hours, minutes] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const [hour, minute] = [Number(hours), Number(minutes)];
  return hour < 24 && minute < HOUR ? hour * HOUR + minute : null;
}

/** Minutes after midnight as `09:00`. */
export function clockText(minutes: number): string {
  const inDay = minutes % DAY;
  return [Math.floor(inDay / HOUR), inDay % HOUR].map((part) => String(part).padStart(2, '0')).join(':');
}
