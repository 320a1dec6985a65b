import { findMaalepunkt } from './find-maalepunkt';
import type { Plan } from './plan';

/** Its id; what is none of the twenty as it is written. */
const maalepunktIn = (name: string | null): string | null =>
  name === null ? null : (findMaalepunkt(name)?.id ?? orNull(name));

/** A blank text is an absent one. */
const orNull = (text: string | null): string | null => (text === null || text === '' ? null : text);

/**
 * The plan as data for other programs: dates ISO, percentages as percent points, statuses and levels in their own
 * words (`I gang`, `Mellem`), what is absent `null`.
 */
export function planJson({ maalepunkter, log }: Plan): object {
  return {
    maalepunkter: maalepunkter.map(({ maalepunkt, isPrioritised, level, sentence, goals }) => ({
      id: maalepunkt.id,
      prioritised: isPrioritised,
      level: level.value,
      sentence: orNull(sentence.value),
      goals: goals.map((goal) => ({
        no: goal.no,
        text: orNull(goal.text.value),
        indicator: orNull(goal.indicator.value),
        unit: orNull(goal.unit.value),
        baselineYear: goal.baselineYear.value,
        baseline: goal.baseline.value,
        target: goal.target.value,
        targetYear: goal.targetYear.value,
        initiatives: goal.initiatives.map((initiative) => ({
          text: orNull(initiative.text.value),
          responsible: orNull(initiative.responsible.value),
          start: initiative.start.value,
          deadline: initiative.deadline.value,
          resources: orNull(initiative.resources.value),
          status: initiative.status.value,
          percent: initiative.percent.value,
          nextStep: orNull(initiative.nextStep.value),
          sheet: initiative.sheet,
          row: initiative.row,
        })),
      })),
    })),
    log: log.map((entry) => ({
      date: entry.date.value,
      maalepunkt: maalepunktIn(entry.maalepunkt.value),
      goal: entry.goalNo.value,
      initiative: orNull(entry.initiative.value),
      status: entry.status.value,
      value: entry.value.value,
      comment: orNull(entry.comment.value),
      by: orNull(entry.by.value),
      about: entry.about,
      sheet: entry.sheet,
      row: entry.row,
    })),
  };
}
