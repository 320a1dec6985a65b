import type { YearValue } from '../formulas/smart/pace';
import type { GoalDraft } from '../formulas/smart/smart-check';
import type { Goal } from './plan';

/** A goal of the plan, to be checked. @param history of its indicator, where it is known. */
export function draftOf(goal: Goal, history: readonly YearValue[] = []): GoalDraft {
  return {
    text: goal.text.value ?? '',
    indicator: goal.indicator.value,
    unit: goal.unit.value,
    baseline: goal.baseline.value,
    target: goal.target.value,
    targetYear: goal.targetYear.value,
    approvedBy: goal.approvedBy.value,
    approvedOn: goal.approvedOn.value,
    initiatives: goal.initiatives.length,
    hasResponsible: goal.initiatives.some(({ responsible }) => isFilled(responsible.value)),
    hasResources: goal.initiatives.some(({ resources }) => isFilled(resources.value)),
    history,
  };
}

function isFilled(text: string | null): boolean {
  return (text ?? '').trim() !== '';
}
