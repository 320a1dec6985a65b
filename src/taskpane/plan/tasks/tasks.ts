import type { Plan } from '../../../handlingsplan/plan';
import { initiativesOf, namesIn, type FoundInitiative } from '../find-in-plan';

export const URGENCIES = ['overdue', 'soon', 'later', 'undated'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Everybody, nobody in particular, or the one with this name. */
export type Whose =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly name: string };

/** An initiative that is neither done nor dropped. */
export interface Task extends FoundInitiative {
  readonly urgency: Urgency;
  /** Days until the deadline, negative when it has passed; `null` when there is none that can be read. */
  readonly daysLeft: number | null;
}

const SOON = 90;
const MILLISECONDS_PER_DAY = 86_400_000;
const CLOSED: ReadonlySet<string | null> = new Set(['Gennemført', 'Udgået']);

/** What is open, the most urgent first. @param today ISO date. */
export function openTasks(plan: Plan, whose: Whose, today: string): readonly Task[] {
  return initiativesOf(plan)
    .filter(
      ({ initiative }) => !CLOSED.has(initiative.status.value) && isOf(whose, initiative.responsible.value),
    )
    .map((found): Task => {
      const daysLeft = daysUntil(found.initiative.deadline.value, today);
      return { ...found, daysLeft, urgency: urgencyOf(daysLeft) };
    })
    .sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
}

function isOf(whose: Whose, responsible: string | null): boolean {
  if (whose.kind === 'everyone') return true;
  const names = namesIn(responsible);
  return whose.kind === 'nobody' ? names.length === 0 : names.includes(whose.name);
}

function daysUntil(deadline: string | null, today: string): number | null {
  if (deadline === null) return null;
  return Math.round((Date.parse(deadline) - Date.parse(today)) / MILLISECONDS_PER_DAY);
}

function urgencyOf(daysLeft: number | null): Urgency {
  if (daysLeft === null) return 'undated';
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= SOON ? 'soon' : 'later';
}
