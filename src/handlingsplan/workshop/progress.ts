import { WORKSHOP, type AmbitionLevel, type Maalepunkt } from '../configuration/configuration';
import type { Plan, PlannedMaalepunkt } from '../plan';
import { sentenceState, type SentenceState } from './ambition-sentence';

/** How far a workshop has come with one prioritised målepunkt. */
export interface PointProgress {
  readonly maalepunkt: Maalepunkt;
  readonly level: AmbitionLevel | null;
  readonly sentence: SentenceState;
  readonly goals: number;
  /** A level, a sentence, and one to three goals. */
  readonly isDone: boolean;
}

/** The prioritised målepunkter in AlmenKompas' order, as the workshop has left them. */
export function workshopProgress(plan: Plan): readonly PointProgress[] {
  return prioritised(plan).map(({ maalepunkt, level, sentence, goals: written }) => {
    const goals = written.filter(({ text }) => text.value !== null).length;
    const state = sentenceState(sentence.value);
    return {
      maalepunkt,
      level: level.value,
      sentence: state,
      goals,
      isDone: level.value !== null && state !== 'missing' && goals >= 1 && goals <= WORKSHOP.mostGoals,
    };
  });
}

export function prioritised(plan: Plan): readonly PlannedMaalepunkt[] {
  return plan.maalepunkter.filter(({ isPrioritised }) => isPrioritised);
}
