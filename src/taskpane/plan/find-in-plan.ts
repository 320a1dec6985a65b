import type { Goal, Initiative, LogEntry, Plan, PlannedMaalepunkt, Place } from '../../handlingsplan/plan';
import type { Finding } from '../../validation/finding';

export interface FoundGoal {
  readonly planned: PlannedMaalepunkt;
  readonly goal: Goal;
}

export interface FoundInitiative extends FoundGoal {
  readonly initiative: Initiative;
}

/** `null` when it is no longer in the plan. */
export function goalIn(plan: Plan, id: string): FoundGoal | null {
  for (const planned of plan.maalepunkter) {
    const goal = planned.goals.find((one) => one.id === id);
    if (goal) return { planned, goal };
  }
  return null;
}

/** `null` when it is no longer in the plan. */
export function initiativeIn(plan: Plan, id: string): FoundInitiative | null {
  return initiativesOf(plan).find(({ initiative }) => initiative.id === id) ?? null;
}

export function initiativesOf(plan: Plan): readonly FoundInitiative[] {
  return plan.maalepunkter.flatMap((planned) =>
    planned.goals.flatMap((goal) => goal.initiatives.map((initiative) => ({ planned, goal, initiative }))),
  );
}

/** The id of the målepunkt that an id is of: `E1` of `E1.2.3`. */
export const maalepunktOf = (id: string): string => id.split('.')[0] ?? id;

/** The follow-up on something and on what stands under it, the newest first. */
export function followUpOn(plan: Plan, id: string): readonly LogEntry[] {
  return plan.log
    .filter(({ about }) => about !== null && (about === id || about.startsWith(`${id}.`)))
    .toSorted((a, b) => (b.date.value ?? '').localeCompare(a.date.value ?? ''));
}

/** The findings about something and about what stands under it. */
export function findingsAbout(findings: readonly Finding[], id: string): readonly Finding[] {
  return findings.filter(({ datapoint }) => datapoint === id || datapoint.startsWith(`${id}.`));
}

/** Where an initiative stands: its text, else the row that says anything of it. */
export function placeOf({ text, responsible, status }: Initiative): Place | null {
  return text.place ?? responsible.place ?? status.place;
}

/** The names that stand as responsible anywhere in the plan, by alphabet. */
export function responsibleIn(plan: Plan): readonly string[] {
  const names = initiativesOf(plan).flatMap(({ initiative }) => namesIn(initiative.responsible.value));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'da'));
}

/** `Anne Holm, Bo Lund` are two people; so are two lines of a cell. */
export function namesIn(responsible: string | null): readonly string[] {
  return (responsible ?? '')
    .split(/[,;/\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
