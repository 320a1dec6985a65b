/** Where a facilitator is in the agenda. Times are milliseconds; nothing here reads a clock. */
export interface Timer {
  /** Index of the agenda's item. */
  readonly step: number;
  /** In this step before it last was started. */
  readonly spent: number;
  /** `null` while it stands still. */
  readonly runningSince: number | null;
}

export const NOT_STARTED: Timer = { step: 0, spent: 0, runningSince: null };

export function started(timer: Timer, now: number): Timer {
  return timer.runningSince === null ? { ...timer, runningSince: now } : timer;
}

export function paused(timer: Timer, now: number): Timer {
  return { ...timer, spent: spentAt(timer, now), runningSince: null };
}

/** Another step from its beginning; it runs on if it runs. */
export function atStep(timer: Timer, step: number, now: number): Timer {
  return { step, spent: 0, runningSince: timer.runningSince === null ? null : now };
}

/** In this step. */
export function spentAt({ spent, runningSince }: Timer, now: number): number {
  return runningSince === null ? spent : spent + Math.max(0, now - runningSince);
}

/** Whole seconds left of so many minutes; negative when the time is up and more. */
export function secondsLeft(timer: Timer, minutes: number, now: number): number {
  return minutes * 60 - Math.floor(spentAt(timer, now) / 1000);
}

/** `24:59`, of seconds that are not negative. */
export function secondsText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
