import type { Plan } from '../../../src/handlingsplan/plan';
import { NAMES, type ToldPlan } from '../layouts/story';

/** What was read of a plan, in the words of the story: without places, and with ids for the names in the log. */
export function told({ maalepunkter, log }: Plan): ToldPlan {
  return {
    maalepunkter: maalepunkter.map((planned) => ({
      id: planned.maalepunkt.id,
      prioritised: planned.isPrioritised,
      level: planned.level.value,
      sentence: planned.sentence.value,
      goals: planned.goals.map((goal) => ({
        no: goal.no,
        text: goal.text.value ?? '',
        indicator: goal.indicator.value,
        unit: goal.unit.value,
        baselineYear: goal.baselineYear.value,
        baseline: goal.baseline.value,
        target: goal.target.value,
        targetYear: goal.targetYear.value,
        initiatives: goal.initiatives.map((initiative) => ({
          text: initiative.text.value ?? '',
          responsible: initiative.responsible.value,
          start: initiative.start.value,
          deadline: initiative.deadline.value,
          resources: initiative.resources.value,
          status: initiative.status.value,
          percent: initiative.percent.value,
          nextStep: initiative.nextStep.value,
        })),
      })),
    })),
    log: log.map((line) => ({
      date: line.date.value ?? '',
      maalepunkt: idOf(line.maalepunkt.value ?? ''),
      goal: line.goalNo.value ?? 0,
      initiative: line.initiative.value ?? '',
      status: line.status.value ?? '',
      value: line.value.value,
      comment: line.comment.value ?? '',
      by: line.by.value ?? '',
    })),
  };
}

function idOf(name: string): string {
  return Object.entries(NAMES).find(([id, one]) => one === name || id === name)?.[0] ?? name;
}
